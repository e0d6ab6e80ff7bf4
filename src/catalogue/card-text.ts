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
  for (const letter of Array.from(word).slice(0, 3))
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return ((hash >>> 0) % files) + 1
}

/**
 * Spreads the words of a block's cards over its files.
 * @param cards The words of each card, each once, in the order of the block.
 */
export function packCardWords(cards: readonly (readonly string[])[], files: number): CardWords[] {
  const places = new Map<string, { last: number; steps: number[] }>()
  for (const [place, words] of cards.entries())
    for (const word of words) {
      const list = places.get(word)
      if (list) {
        list.steps.push(place - list.last)
        list.last = place
      } else places.set(word, { last: place, steps: [place] })
    }
  const packed: CardWords[] = Array.from({ length: files }, () => Object.create(null))
  const most = Math.max(16, cards.length / 2)
  for (const word of [...places.keys()].sort()) {
    const { steps = [] } = places.get(word) ?? {}
    const file = packed[fileOfWord(word, files) - 1]
    if (file) file[word] = steps.length > most ? 0 : steps
  }
  return packed
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
