import { expect, test } from 'vitest'
import { cardFiles, cardQuery, fileOfWord, placesOf } from '../../../src/catalogue/card-text.ts'
import { BLOCK } from '../../../src/catalogue/files.ts'
import { packed } from './packed.ts'

const cards = Array.from({ length: 200 }, (_none, at) => [
  'the',
  `word${at}`,
  ...(at % 50 === 7 ? ['gulls', 'gullible'] : []),
  ...(at === 3 ? ['gull'] : []),
])

test('the words of a block are spread over files, and each is found in its own', () => {
  const files = packed(cards, 4)
  expect(files).toHaveLength(4)
  const look = (word: string) => {
    const file = files[fileOfWord(word, 4) - 1]
    const places = file && placesOf(word, file)
    return places && [...places].sort((a, b) => a - b)
  }
  expect(look('gulls')).toEqual([7, 57, 107, 157])
  // A beginning finds the words that begin so; a figure finds itself alone.
  expect(look('gull')).toEqual([3, 7, 57, 107, 157])
  expect(look('word19')).toHaveLength(11)
  expect(look('zebra')).toEqual([])
  // What most cards have tells nothing, and does not narrow a search.
  expect(look('the')).toBeUndefined()
})

test('files grow in number, not in size', () => {
  expect([1, 64, 65, 2498, 4096].map((models) => cardFiles(models, 1))).toEqual([1, 1, 2, 40, 64])
  expect(cardFiles(50_000, 13)).toBe(Math.ceil((50_000 - 12 * BLOCK) / 64))
})

test('a search is read as cards are: folded, scripts without spaces by pairs', () => {
  expect(cardQuery('Déjà Vu')).toEqual(['deja', 'vu'])
  expect(cardQuery('机器学习')).toEqual(['机器', '器学', '学习'])
})
