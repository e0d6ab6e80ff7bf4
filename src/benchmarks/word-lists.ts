import { z } from 'zod'
import { memoText } from './memo.ts'
import { makeWordIndex } from './word-index.ts'
import { wordKey } from './word-key.ts'

/** Lists of words that tell what a name in a table speaks of; `data/labels.yaml` says what each is for. */
export const wordLists = [
  'model',
  'task',
  'test-set',
  'work',
  'metric',
  'group',
  'class',
  'tag',
  'task-kind',
  'class-mean',
  'support',
  'training',
  'training-method',
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
  'domain',
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

/** Makes the word lists ready to be asked; a text is looked up once for all of them. */
export function makeVocabulary(data: VocabularyData): Vocabulary {
  const index = makeWordIndex(wordLists.map((list) => data[list]))
  const bits = new Map(wordLists.map((list, at) => [list, 1 << at]))
  const listsOf = memoText((text) => index(wordKey(text)))
  return (list, text) => (listsOf(text) & (bits.get(list) ?? 0)) !== 0
}
