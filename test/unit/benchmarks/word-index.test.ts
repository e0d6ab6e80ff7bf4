import { expect, test } from 'vitest'
import { makeWordIndex } from '../../../src/benchmarks/word-index.ts'
import { wordKey } from '../../../src/benchmarks/word-key.ts'

const index = makeWordIndex([
  { is: { en: ['query', 'tool use'] } },
  { starts: { en: ['speed /', 'train*'], zh: ['速度'] } },
  { ends: { en: ['per day'], ja: ['回数'] } },
  { has: { en: ['tokens / s', 'quant*'], zh: ['大小'] } },
])

function listsOf(text: string): number[] {
  const lists = index(wordKey(text))
  return [0, 1, 2, 3].filter((list) => (lists & (1 << list)) !== 0)
}

test.each([
  ['Query', [0]],
  ['queries', [0]],
  ['Tool-Use', [0]],
  ['the query', []],
  ['Speed/model', [1]],
  ['training loss', [1]],
  ['no training', []],
  ['速度表', [1]],
  ['表速度', []],
  ['Runs per day', [2]],
  ['per day or night', []],
  ['実行回数', [2]],
  ['120 tokens/s', [3]],
  ['tokens / sec', []],
  ['4-bit quantization', [3]],
  ['unquantized', []],
  ['文件大小', [3]],
  ['', []],
] as const)('%j stands in the lists %j', (text, lists) => {
  expect(listsOf(text)).toEqual(lists)
})
