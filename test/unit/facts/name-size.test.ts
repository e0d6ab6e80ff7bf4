import { expect, test } from 'vitest'
import { sizesInName } from '../../../src/facts/name-size.ts'

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
])('the name %s states no size', (id) => {
  expect(sizesInName(id)).toEqual({})
})
