import { endianness } from 'node:os'
import { lineBreak } from '../lines.ts'
import { keyed, readKeyed, writeWhole } from '../whole-file.ts'

/** What is kept of one card. */
export interface KeptCard {
  /** Digest of its words as they were compiled. */
  digest: string
  /** Its words as numbers. */
  words: Uint32Array
}

/** The words of all cards, which say the same few ten thousand words again and again: each is a number. */
export interface KeptWords {
  /** In order; the place of a word is its number. */
  vocabulary: readonly string[]
  cards: ReadonlyMap<string, KeptCard>
}

/** What is kept before anything is. */
export const noWords: KeptWords = { vocabulary: [], cards: new Map() }

/** The first line of what is kept; behind it the vocabulary, a word a line, and the numbers of all cards. */
interface Head {
  /** Bytes of the vocabulary, filled up to whole numbers. */
  bytes: number
  /** Id, digest and number of words of each card. */
  cards: [id: string, digest: string, words: number][]
}

/** Reads what was kept; nothing where that was another key's or is damaged. */
export function readKeptWords(file: string, key: string): KeptWords | undefined {
  const bytes = readKeyed(file, keyOf(key))
  if (bytes === undefined) return undefined
  const start = bytes.indexOf(lineBreak) + 1
  // By its digest it is what `writeKeptWords` wrote: no second parse.
  const head = JSON.parse(bytes.toString('utf8', 0, start)) as Head
  const body = bytes.subarray(start)
  const text = body.toString('utf8', 0, head.bytes).trimEnd()
  // A copy begins where whole numbers do.
  const numbers = new Uint32Array(Uint8Array.from(body.subarray(head.bytes)).buffer)
  let from = 0
  const cards = head.cards.map(([id, digest, count]): [string, KeptCard] => {
    from += count
    return [id, { digest, words: numbers.subarray(from - count, from) }]
  })
  return { vocabulary: text === '' ? [] : text.split('\n'), cards: new Map(cards) }
}

/** Keeps words for the next time. */
export function writeKeptWords(file: string, key: string, { vocabulary, cards }: KeptWords): void {
  const text = Buffer.from(`${vocabulary.join('\n')}\n`)
  const fill = Buffer.alloc((4 - (text.length % 4)) % 4, '\n')
  const lists = Array.from(cards.values(), ({ words: { buffer, byteOffset, byteLength } }) =>
    Buffer.from(buffer, byteOffset, byteLength),
  )
  const head: Head = {
    bytes: text.length + fill.length,
    cards: Array.from(cards, ([id, { digest, words }]) => [id, digest, words.length]),
  }
  const line = Buffer.from(`${JSON.stringify(head)}\n`)
  writeWhole(file, keyed(keyOf(key), Buffer.concat([line, text, fill, ...lists])))
}

/** Numbers stand as the machine has them. */
function keyOf(key: string): string {
  return `${key} ${endianness()}`
}
