import { hash } from 'node:crypto'
import { cardFiles, fileOfWord, tellsNothing } from '../catalogue/card-text.ts'
import { BLOCK } from '../catalogue/files.ts'
import {
  type KeptCard,
  type KeptWords,
  noWords,
  readKeptWords,
  writeKeptWords,
} from './kept-words.ts'
import { readCardWords } from './model-files.ts'

/** A card, and what tells its words from others. */
export interface IndexedCard {
  id: string
  /** Digest of its words. */
  digest: string
}

/** Where what is known of the words of cards is kept, what it depends on, and what was found there. */
export interface KeptCards {
  file: string
  key: string
  words: KeptWords | undefined
}

/** Reads what is kept of the words of cards in a file under a key. */
export function readKeptCards(file: string, key: string): KeptCards {
  return { file, key, words: readKeptWords(file, key) }
}

/** The words of all cards by the files that they are searched in. */
export class CardIndex {
  readonly #models: number
  readonly #words: KeptWords
  readonly #cards: readonly IndexedCard[]
  readonly #blocks = new Map<number, CardBlock>()

  /** @param cards Those of the catalogue, in its order. */
  constructor(words: KeptWords, cards: readonly IndexedCard[]) {
    this.#models = cards.length
    this.#words = words
    this.#cards = cards
  }

  /** One file of words as JSON. @param block From 1. @param file From 1. */
  text(block: number, file: number): string {
    return this.#block(block).text(file)
  }

  /** Tells a file from one that holds anything else. */
  digest(block: number, file: number): string {
    return this.#block(block).digest(file)
  }

  #block(number: number): CardBlock {
    const known = this.#blocks.get(number)
    if (known) return known
    const cards = this.#cards.slice((number - 1) * BLOCK, number * BLOCK)
    const block = new CardBlock(this.#words, cards, cardFiles(this.#models, number))
    this.#blocks.set(number, block)
    return block
  }
}

/** True for a word that an object has as a whole number, and so before all others. */
function isIndex(word: string): boolean {
  return /^(?:0|[1-9]\d{0,9})$/.test(word) && Number(word) < 2 ** 32 - 1
}

/** Words of the cards of one block: of each word the places of the models in the block that have it. */
export class CardBlock {
  readonly #vocabulary: readonly string[]
  /** Where the places of each word begin; behind the last word, where they end. */
  readonly #starts: Uint32Array
  readonly #places: Uint32Array
  /** The words of each file by number, in order. */
  readonly #files: number[][]
  /** More places than these tell nothing. */
  readonly #models: number

  /** @param own Those of the block, in its order. @param files How many files its words are spread over. */
  constructor(
    { vocabulary, cards }: KeptWords,
    own: readonly Pick<IndexedCard, 'id'>[],
    files: number,
  ) {
    this.#vocabulary = vocabulary
    this.#models = own.length
    const lists = own.map(({ id }) => cards.get(id)?.words ?? new Uint32Array())
    const starts = new Uint32Array(vocabulary.length + 1)
    for (const list of lists)
      for (const word of list) starts[word + 1] = (starts[word + 1] ?? 0) + 1
    for (let word = 0; word < vocabulary.length; word += 1)
      starts[word + 1] = (starts[word + 1] ?? 0) + (starts[word] ?? 0)
    const places = new Uint32Array(starts[vocabulary.length] ?? 0)
    const next = starts.slice()
    for (const [place, list] of lists.entries())
      for (const word of list) {
        const at = next[word] ?? 0
        places[at] = place
        next[word] = at + 1
      }
    this.#starts = starts
    this.#places = places
    this.#files = Array.from({ length: files }, () => [])
    for (const [number, word] of vocabulary.entries())
      if (starts[number] !== starts[number + 1])
        this.#files[fileOfWord(word, files) - 1]?.push(number)
  }

  /**
   * The words of a file, from 1, as `JSON.stringify` gives `CardWords`: words that are whole numbers come first, as they
   * do in every object. Written out at once, since to make lists of so many places takes three times as long.
   */
  text(file: number): string {
    const words = (this.#files[file - 1] ?? []).map(
      (number) => [number, this.#wordOf(number)] as const,
    )
    const figures = words.filter(([, word]) => isIndex(word))
    figures.sort(([, a], [, b]) => Number(a) - Number(b))
    const others = words.filter(([, word]) => !isIndex(word))
    const entries = [...figures, ...others].map(
      ([number, word]) => `${JSON.stringify(word)}:${this.#steps(number)}`,
    )
    return `{${entries.join()}}`
  }

  /** The places of a word, each as the distance from the one before; 0 for a word that tells nothing. */
  #steps(number: number): string {
    const from = this.#starts[number] ?? 0
    const end = this.#starts[number + 1] ?? 0
    if (tellsNothing(end - from, this.#models)) return '0'
    let text = '['
    let before = 0
    for (let at = from; at < end; at += 1) {
      const place = this.#places[at] ?? 0
      text += at === from ? place : `,${place - before}`
      before = place
    }
    return `${text}]`
  }

  /** Tells a file, from 1, from one that holds anything else. */
  digest(file: number): string {
    const numbers = this.#files[file - 1] ?? []
    const words = numbers.map(
      (number) => `${this.#wordOf(number)} ${this.#placesOf(number).length}`,
    )
    const places = Buffer.concat(
      numbers.map((number) => {
        const { buffer, byteOffset, byteLength } = this.#placesOf(number)
        return Buffer.from(buffer, byteOffset, byteLength)
      }),
    )
    return hash(
      'sha256',
      Buffer.concat([Buffer.from(`${this.#models}\n${words.join('\n')}\n`), places]),
      'base64url',
    ).slice(0, 22)
  }

  #wordOf(number: number): string {
    return this.#vocabulary[number] ?? ''
  }

  #placesOf(number: number): Uint32Array {
    return this.#places.subarray(this.#starts[number], this.#starts[number + 1])
  }
}

/**
 * Reads the words of all cards: of those that were read before from where that is kept, of others from the store.
 * @param cards Those of the catalogue, in its order.
 * @param kept What is kept, and where it is kept for the next time; without it, all are read from the store.
 */
export function readCardIndex(
  store: string,
  cards: readonly IndexedCard[],
  kept?: KeptCards,
): CardIndex {
  const former = kept?.words ?? noWords
  const changed = cards.filter(({ id, digest }) => former.cards.get(id)?.digest !== digest)
  const words =
    changed.length === 0 && former.cards.size === cards.length
      ? former
      : withCards(
          former,
          cards,
          new Map(changed.map(({ id, digest }) => [id, readCardWords(store, id, digest)])),
        )
  if (kept && words !== former) writeKeptWords(kept.file, kept.key, words)
  return new CardIndex(words, cards)
}

/** What is kept of these cards and no others: those that changed with their words as they are now. */
function withCards(
  former: KeptWords,
  cards: readonly IndexedCard[],
  changed: ReadonlyMap<string, readonly string[]>,
): KeptWords {
  const stays = cards.flatMap(({ id }) => (changed.has(id) ? [] : (former.cards.get(id) ?? [])))
  const used = new Uint8Array(former.vocabulary.length)
  for (const { words } of stays) for (const word of words) used[word] = 1
  const said = new Set(former.vocabulary.filter((_, number) => used[number] === 1))
  for (const words of changed.values()) for (const word of words) said.add(word)
  const vocabulary = [...said].sort()
  const numbers = new Map(vocabulary.map((word, number) => [word, number]))
  const renumbered = Uint32Array.from(former.vocabulary, (word) => numbers.get(word) ?? 0)
  const entries = cards.map(({ id, digest }): [string, KeptCard] => {
    const words = changed.get(id)
    const list = words
      ? Uint32Array.from(words, (word) => numbers.get(word) ?? 0)
      : (former.cards.get(id)?.words.map((word) => renumbered[word] ?? 0) ?? new Uint32Array())
    return [id, { digest, words: list }]
  })
  return { vocabulary, cards: new Map(entries) }
}
