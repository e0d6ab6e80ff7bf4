import { expect, test } from 'vitest'
import { ownedList } from '../../../../src/evals/whose/name-list.ts'
import { matchName } from '../../../../src/evals/whose/own-name.ts'

const words = [
  'stable',
  'code',
  'lark',
  'sky',
  '3b',
  '7b',
  'instruct',
  'v2',
  'base',
  'gguf',
  'chat',
]
const ids = Array.from({ length: 300 }, (_, index) => {
  const parts = [index, index * 7 + 3, index * 13 + 5].map((at) => words[at % words.length])
  return `skyworks/${parts.join('-')}-${index}`
})

test.each([
  'Lark 7B',
  'stablecode 3b',
  'Sky Lark Instruct',
  'lark-12',
  'code 7b 40',
  'chat',
  'nothing here',
  'LarkSky',
])('the names that are offered for %j are all that match, in their order', (label) => {
  const all = ids.filter((id) => matchName(label, id) !== undefined)
  const offered = ownedList(ids).mayMatch(label)
  expect(offered.filter((id) => matchName(label, id) !== undefined)).toEqual(all)
})

test('few names are looked at where the label has a rare word', () => {
  expect(ownedList(ids).mayMatch('lark 123').length).toBeLessThan(ids.length / 4)
})

test('names are found by their words in any order, and by what they are variants of', () => {
  const list = ownedList(['sky/lark-7b-chat', 'sky/lark-7b', 'sky/owl-7b-instruct'])
  expect(list.ofWords('7B Lark Chat')).toEqual(['sky/lark-7b-chat'])
  expect(list.variantsOf('sky/lark-7b-instruct')).toEqual(['sky/lark-7b-chat', 'sky/lark-7b'])
})
