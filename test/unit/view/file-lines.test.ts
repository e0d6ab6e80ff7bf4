import { expect, test } from 'vitest'
import { fileLines, isLongList } from '../../../src/view/file-lines.ts'
import type { FileView } from '../../../src/view/files-view.ts'

const named = (path: string): FileView => ({
  path,
  kind: 'Weights',
  url: `https://hub.example/${path}`,
})
const many = (number: number): FileView[] =>
  Array.from({ length: number }, (_none, index) => named(`step-${index}.bin`))

test('a list that fills a few screens is one group of lines', () => {
  expect(isLongList(many(60))).toBe(false)
  expect(fileLines(many(60)).map(({ length }) => length)).toEqual([60])
  expect(fileLines([])).toEqual([[]])
})

test('a long list is parted into groups that hold every line once and in order', () => {
  const rows = many(85)
  expect(isLongList(rows)).toBe(true)
  expect(fileLines(rows).map(({ length }) => length)).toEqual([20, 20, 20, 20, 5])
  expect(fileLines(rows).flat()).toEqual(rows.map((file) => ({ file, part: false })))
})

test('the parts of a file are lines below it, and count', () => {
  const split = { ...named('model.gguf'), parts: many(60) }
  expect(isLongList([split])).toBe(true)
  expect(fileLines([{ ...split, parts: many(1) }])).toEqual([
    [
      { file: { ...split, parts: many(1) }, part: false },
      { file: named('step-0.bin'), part: true },
    ],
  ])
})
