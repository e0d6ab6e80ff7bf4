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
  'task-name',
  'test-data',
  'variety',
  'model-fact',
  'results',
  'way',
  'model-kind',
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

/** How many lists one index holds. */
const most = 31

/** Makes the word lists ready to be asked; a text is looked up once for each thirty-one of them. */
export function makeVocabulary(data: VocabularyData): Vocabulary {
  const places = new Map<WordList, { listsOf: (text: string) => number; bit: number }>()
  for (let start = 0; start < wordLists.length; start += most) {
    const lists = wordLists.slice(start, start + most)
    const index = makeWordIndex(lists.map((list) => data[list]))
    const listsOf = memoText((text) => index(wordKey(text)))
    for (const [at, list] of lists.entries()) places.set(list, { listsOf, bit: 1 << at })
  }
  return (list, text) => {
    const place = places.get(list)
    return place !== undefined && (place.listsOf(text) & place.bit) !== 0
  }
}
