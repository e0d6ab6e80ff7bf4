import { z } from 'zod'

/** Lists of words that tell what a name in a table speaks of; `data/labels.yaml` says what each is for. */
export const wordLists = [
  'model',
  'task',
  'test-set',
  'work',
  'metric',
  'group',
  'class',
  'training',
  'shots',
  'runs',
  'spread',
  'setup',
  'delta',
  'size',
  'meta',
  'speed',
  'count',
  'field',
  'average',
  'value',
  'split',
  'evaluation',
  'no-evaluation',
  'speed-heading',
  'ordinary',
] as const
export type WordList = (typeof wordLists)[number]

const byLanguage = z.record(z.string().regex(/^[a-z]{2}$/), z.array(z.string()).min(1))
const wordListSchema = z.strictObject({
  /** The whole name, singular or plural. */
  is: byLanguage.exactOptional(),
  /** Its first words. */
  starts: byLanguage.exactOptional(),
  /** Its last words. */
  ends: byLanguage.exactOptional(),
  /** Words anywhere in it. */
  has: byLanguage.exactOptional(),
})

/** Schema of `data/labels.yaml`. */
export const vocabularySchema = z.record(z.enum(wordLists), wordListSchema)
export type VocabularyData = z.infer<typeof vocabularySchema>

/** Says whether a text is or holds a word of a list. */
export type Vocabulary = (list: WordList, text: string) => boolean

/** Makes the word lists ready to be asked. */
export function makeVocabulary(data: VocabularyData): Vocabulary {
  const tests = new Map(wordLists.map((list) => [list, makeTest(data[list])]))
  return (list, text) => tests.get(list)?.(wordKey(text)) ?? false
}

/** A text in small letters without accents and punctuation; a slash stays, between spaces. */
export function wordKey(text: string): string {
  return foldAccents(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}/]+/gu, ' ')
    .replace(/ ?\/ ?/g, ' / ')
    .trim()
}

/** A text with its Latin letters freed of accents, wide forms made narrow. */
export function foldAccents(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
}

function makeTest(list: z.infer<typeof wordListSchema>): (key: string) => boolean {
  const whole = new Set(wordsOf(list.is))
  const patterns = [
    pattern(wordsOf(list.starts), '^', ''),
    pattern(wordsOf(list.ends), '', '$'),
    pattern(wordsOf(list.has), '', ''),
  ].filter((one) => one !== undefined)
  return (key) =>
    whole.has(key) || whole.has(singular(key)) || patterns.some((one) => one.test(key))
}

function wordsOf(words: Readonly<Record<string, readonly string[]>> = {}): string[] {
  // A star is the one mark that says something.
  return Object.values(words)
    .flat()
    .map((word) => `${wordKey(word)}${word.endsWith('*') ? '*' : ''}`)
}

function singular(key: string): string {
  return key.replace(/ies$/, 'y').replace(/s$/, '')
}

/** Words as one expression; words of letters end where they end, signs of Chinese and Japanese stand anywhere. */
function pattern(words: readonly string[], before: string, after: string): RegExp | undefined {
  if (words.length === 0) return undefined
  const parts = words.map((word) => {
    const plain = word.replace('*', '')
    if (/[\p{sc=Han}\p{sc=Kana}\p{sc=Hira}\p{sc=Hang}]/u.test(plain)) return plain
    return `(?<![\\p{L}\\p{N}])${plain}${word.endsWith('*') ? '' : '(?![\\p{L}\\p{N}])'}`
  })
  return new RegExp(`${before}(?:${parts.join('|')})${after}`, 'u')
}
