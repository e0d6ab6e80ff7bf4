import { BLOCK } from './files.ts'
import { askedWords, isUnspaced, pairsOf } from './words.ts'

/** Models whose words one file holds, on average: such a file is about 30 kB on the way. */
const MODELS_A_FILE = 64

/**
 * A part of the words of the cards of one block: by word, the places of the models in the block that have it, each as
 * the distance from the one before; 0 for a word that most have, which tells nothing.
 */
export type CardWords = Record<string, readonly number[] | 0>

/** The files that the words of a block are spread over. @param models How many the whole catalogue has. */
export function cardFiles(models: number, block: number): number {
  const own = Math.min(BLOCK, models - (block - 1) * BLOCK)
  return Math.max(1, Math.ceil(own / MODELS_A_FILE))
}

/** The file of a word, from 1: words that begin alike stand together, so that a beginning finds them. */
export function fileOfWord(word: string, files: number): number {
  let hash = 0x811c9dc5
  let letters = 0
  for (const letter of word) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
    letters += 1
    if (letters === 3) break
  }
  return ((hash >>> 0) % files) + 1
}

/** Whether a word says nothing of a model, as most of the block have it. @param models Those of the block that have it. */
export function tellsNothing(models: number, block: number): boolean {
  return models > Math.max(16, block / 2)
}

/** Whether a word is looked for as a beginning, too: figures and short words begin too much. */
const canBegin = (word: string): boolean => word.length > 2 && !/^\d+$/.test(word)

/** The words of a search as cards are searched for them: scripts without spaces by pairs of letters. */
export function cardQuery(text: string): string[] {
  return askedWords(text).flatMap(({ word }) => (isUnspaced(word) ? pairsOf(word) : [word]))
}

/** The places of a block whose cards have a word or one that it begins; undefined where most have it. */
export function placesOf(word: string, file: CardWords): Set<number> | undefined {
  const found = new Set<number>()
  const add = (list: readonly number[]): void => {
    let place = 0
    for (const step of list) {
      place += step
      found.add(place)
    }
  }
  for (const [known, list] of Object.entries(file)) {
    if (known !== word && !(canBegin(word) && known.startsWith(word))) continue
    if (list === 0 && known === word) return undefined
    if (list !== 0) add(list)
  }
  return found
}
