import { expect, test } from 'vitest'
import { withCardSizes } from '../../../src/compile/card-sizes.ts'
import type { RepositoryFile } from '../../../src/files/repository-files.ts'
import { tablesOf } from '../evals/card.ts'

const weights = (path: string, size?: number): RepositoryFile => ({
  path,
  kind: 'weights',
  ...(size !== undefined && { size }),
})
const files = [
  weights('lark-Q8_0.gguf', 8_540_771_328),
  weights('lark-Q4_K_M.gguf'),
  weights('lark-Q2_K.gguf'),
]

test('sizes that only the card states are taken from its table, as its word', () => {
  const tables = tablesOf(
    [
      '| File | Quant | File Size |',
      '| --- | --- | --- |',
      '| [lark-Q8_0.gguf](lark-Q8_0.gguf) | Q8_0 | 1 GB |',
      '| [Q4_K_M](lark-Q4_K_M.gguf) | Q4_K_M | 4.92GB |',
      '| lark-Q2_K.gguf | Q2_K | n/a |',
    ].join('\n'),
  )
  expect(withCardSizes(files, tables)).toEqual([
    files[0],
    { ...weights('lark-Q4_K_M.gguf', 4_920_000_000), sizeOf: 'card' },
    files[2],
  ])
})

test('the head can state the unit; two sizes for one file are none', () => {
  const table = '| Name | GB |\n| --- | --- |\n| lark-Q4_K_M.gguf | 4.92 |\n| lark-Q2_K.gguf | 3 |'
  const sizes = (text: string) => withCardSizes(files, tablesOf(text)).map(({ size }) => size)
  expect(sizes(table)).toEqual([8_540_771_328, 4_920_000_000, 3_000_000_000])
  expect(sizes(`${table}\n| lark-Q2_K.gguf | 4 |`)).toEqual([
    8_540_771_328,
    4_920_000_000,
    undefined,
  ])
})
