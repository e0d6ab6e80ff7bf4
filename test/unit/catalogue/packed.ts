import type { CardWords } from '../../../src/catalogue/card-text.ts'
import { CardBlock } from '../../../src/compile/card-index.ts'

/** The words of cards, spread over some files as a build does it. */
export function packed(cards: readonly (readonly string[])[], files: number): CardWords[] {
  const vocabulary = [...new Set(cards.flat())].sort()
  const entries = cards.map((words, at) => {
    const numbers = Uint32Array.from(words, (word) => vocabulary.indexOf(word))
    return [String(at), { digest: '', words: numbers }] as const
  })
  const own = entries.map(([id]) => ({ id }))
  const block = new CardBlock({ vocabulary, cards: new Map(entries) }, own, files)
  return Array.from({ length: files }, (_none, at) => JSON.parse(block.text(at + 1)))
}
