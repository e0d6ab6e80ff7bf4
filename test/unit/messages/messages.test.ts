import { expect, test } from 'vitest'
import { en } from '../../../src/messages/en.ts'
import { counter } from '../../../src/messages/plural.ts'
import { problem } from '../../../src/messages/problem.ts'
import { problemWords } from '../../../src/messages/problem-words.ts'
import { type SentenceOf, say, type Wordings } from '../../../src/messages/sentence.ts'
import { type Messages, words } from '../../../src/messages/words.ts'

const table = {
  plain: 'It rains.',
  named: ({ name }: { name: string }) => `It rains on ${name}.`,
} satisfies Wordings

test('a sentence is a code, and the values that its words need', () => {
  const sentences: SentenceOf<typeof table>[] = [
    { code: 'plain' },
    { code: 'named', values: { name: 'Thun' } },
  ]
  expect(sentences.map((sentence) => say(table, sentence))).toEqual([
    'It rains.',
    'It rains on Thun.',
  ])
  // @ts-expect-error the words need a name
  const unnamed: SentenceOf<typeof table> = { code: 'named' }
  // @ts-expect-error the table has no such code
  const unknown: SentenceOf<typeof table> = { code: 'snow' }
  expect(unnamed.code).not.toBe(unknown.code)
})

test('a code without words is an error that names it', () => {
  expect(() => say(table, { code: 'snow' })).toThrow('There are no words for the code "snow"')
  expect(() => say(table, { code: 'toString' })).toThrow(RangeError)
})

test('a language that lacks a message does not compile', () => {
  const { common, ...rest } = en
  // @ts-expect-error `common` is missing
  const part: Messages = rest
  const { notStated, ...others } = common
  // @ts-expect-error one message of `common` is missing
  const less: Messages = { ...rest, common: others }
  expect([Object.keys(part), Object.keys(less.common)]).not.toContain(notStated)
})

test('plurals follow the rules of the language', () => {
  const arabic = counter('ar')
  const forms = {
    zero: 'لا ملفات',
    one: 'ملف واحد',
    two: 'ملفان',
    few: '# ملفات',
    many: '# ملفًا',
    other: '# ملف',
  }
  expect([0, 1, 2, 3, 11, 100, 1234].map((count) => arabic(count, forms))).toEqual([
    'لا ملفات',
    'ملف واحد',
    'ملفان',
    '3 ملفات',
    '11 ملفًا',
    '100 ملف',
    '1,234 ملفًا',
  ])
  expect(counter('ja')(1234, { other: '#個のファイル' })).toBe('1,234個のファイル')
  // @ts-expect-error Japanese nouns have one form
  expect(counter('ja')(1, { one: '#個', other: '#個' })).toBe('1個')
  // @ts-expect-error Arabic nouns have six forms
  expect(counter('ar')(1, { one: 'ملف واحد', other: '# ملف' })).toBe('ملف واحد')
  expect([0, 1, 1234].map((number) => words.common.files({ number }))).toEqual([
    '0 files',
    '1 file',
    '1,234 files',
  ])
})

test('a problem carries its words in English, and says them in the language of the site', () => {
  const found = problem({
    level: 'warning',
    code: 'unknown-language',
    field: 'language',
    value: 'x y',
  })
  expect(found).toEqual({
    level: 'warning',
    code: 'unknown-language',
    message: 'The language code is not known',
    expected: 'an ISO 639 code',
    field: 'language',
    value: 'x y',
  })
  expect(problemWords(found)).toEqual({
    message: 'The language code is not known',
    expected: 'an ISO 639 code',
  })
})
