import { expect, test } from 'vitest'
import { missingParts, shardOf } from '../../../src/files/shards.ts'

test.each([
  ['model-00002-of-00030.safetensors', { stem: 'model', part: 2, parts: 30 }],
  ['Q8/m-Q8_0-00001-of-00003.gguf', { stem: 'Q8/m-Q8_0', part: 1, parts: 3 }],
  ['m.gguf.part1of2', { stem: 'm', part: 1, parts: 2, joined: 'm.gguf' }],
  ['m.gguf-split-b', { stem: 'm', part: 2, joined: 'm.gguf' }],
  ['m.safetensors.part-ab', { stem: 'm', part: 2, joined: 'm.safetensors' }],
  ['m-Q8_0.gguf.002', { stem: 'm-Q8_0', part: 2, joined: 'm-Q8_0.gguf' }],
  ['m.Q5_K_M.gguf.b', { stem: 'm.Q5_K_M', part: 2, joined: 'm.Q5_K_M.gguf' }],
  ['m.safetensors.aa', { stem: 'm', part: 1, joined: 'm.safetensors' }],
  ['m.safetensors.part1of2', { stem: 'm', part: 1, parts: 2, joined: 'm.safetensors' }],
  [
    'd/m_Q4_K_M.part2of2.gguf',
    { stem: 'd/m_Q4_K_M', part: 2, parts: 2, joined: 'd/m_Q4_K_M.gguf' },
  ],
  ['m.gguf.md', { stem: 'm.gguf' }],
  ['m-Q4_K_M.gguf-00001-of-00003.gguf', { stem: 'm-Q4_K_M', part: 1, parts: 3 }],
  ['original/consolidated.01.pth', { stem: 'original/consolidated', part: 1 }],
  ['onnx/model.onnx_data', { stem: 'onnx/model' }],
  ['onnx/model.onnx_data_1', { stem: 'onnx/model', part: 1 }],
  ['variables/variables.data-00000-of-00001', { stem: 'variables/variables', part: 0, parts: 1 }],
  ['Qwen3.5-9B-MoQ-2.10.gguf', { stem: 'Qwen3.5-9B-MoQ-2.10' }],
])('%s', (path, shard) => {
  expect(shardOf(path)).toEqual(shard)
})

test('parts that the names promise and the list lacks are counted', () => {
  expect(missingParts(['m-00001-of-00003.gguf', 'm-00003-of-00003.gguf'])).toBe(1)
  expect(missingParts(['m.gguf'])).toBe(0)
})
