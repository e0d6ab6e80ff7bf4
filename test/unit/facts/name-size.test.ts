import { expect, test } from 'vitest'
import { namesDraft, sizesInName } from '../../../src/facts/name-size.ts'

test.each([
  ['acme/Lark-3.2-3B-Instruct', { total: 3e9 }],
  ['acme/lark1.5_7b_chat', { total: 7e9 }],
  ['acme/model-1.5M', { total: 1.5e6 }],
  ['acme/Lark2.5-0.5B', { total: 0.5e9 }],
  ['lark-xls-r-300m', { total: 300e6 }],
  ['acme/Lark-1T', { total: 1e12 }],
  ['acme/Lark-7B-Instruct-1M', { total: 7e9 }],
  ['acme/Lark-1.1B-step-50K-105b', {}],
  ['acme/Lark-8B-to-1B', {}],
  ['acme/lark-350m-base-15b', {}],
  ['acme/lark-2-7b', { total: 7e9 }],
])('the name %s states %j', (id, sizes) => {
  expect(sizesInName(id)).toEqual(sizes)
})

test.each([
  ['acme/Lark-30B-A3B', { total: 30e9, active: 3e9 }],
  ['acme/Lark-1b-a400m-base', { total: 1e9, active: 400e6 }],
  ['acme/Lark1.5-MoE-A2.7B-Chat', { active: 2.7e9 }],
  ['acme/Lark-4-17B-16E-Instruct', { active: 17e9 }],
  ['acme/Lark-3n-E4B-it', {}],
  ['acme/Larkstral-8x7B-v0.1', {}],
  ['acme/Larkstral8x22B', {}],
])('the mixture of experts %s states %j', (id, sizes) => {
  expect(sizesInName(id)).toEqual(sizes)
})

test.each([
  'acme/model-4bit',
  'acme/model-4-bit',
  'acme/Lark-128k',
  'acme/lark-m3',
  'acme/model-0B',
  '7b-owner/model',
  'gpt2',
  'acme/sha256-c67a1d54f8061bbd',
  'acme/lark_1_4b',
  'acme/lark-1-5b',
  'acme/lark25-05b',
  'acme/Lark-27T-Plus',
])('the name %s states no size', (id) => {
  expect(sizesInName(id)).toEqual({})
})

test.each([
  'acme/Lark-27B-DFlash2-FP8',
  'acme/Lark-27B-DSpark-GGUF',
  'acme/Lark-27B-drafter',
  'acme/EAGLE3-Lark-8B',
  'acme/lark-8b.speculators.peagle-x',
  'acme/Lark-27B-MTP-ONLY-GGUF',
  'acme/lark-8b-medusa',
])('%s drafts for another model, whose size its name has', (id) => {
  expect(namesDraft(id)).toBe(true)
  expect(sizesInName(id)).toEqual({})
})

test.each([
  'acme/lark-1B-clip-vit-stage2',
  'acme/lark-4b-text-encoder',
  'acme/lark-7b-mm-projector',
  'acme/Lark-35B-A3B-lora',
])('%s is a part, and its name has the size of the whole', (id) => {
  expect(namesDraft(id)).toBe(false)
  expect(sizesInName(id)).toEqual({})
})

test('a model with layers for further tokens is a whole model', () => {
  expect(sizesInName('acme/Lark-27B-MTP-GGUF')).toEqual({ total: 27e9 })
})
