import { expect, test } from 'vitest'
import { isModelId, parseModelRef } from '../../../src/snapshot/model-id.ts'

test.each([
  'gpt2',
  'openai-community/gpt2',
  'a/B_c-d.e',
  '_a/b_',
  'a/b--c',
  `a/${'x'.repeat(200)}`,
])('%s is a model id', (id) => {
  expect(isModelId(id)).toBe(true)
})

test.each([
  '',
  '/',
  'a/',
  '/a',
  'a/b/c',
  '..',
  '../x',
  'a/..',
  'a/.hidden',
  '.sync/x',
  'a/b..c',
  'a\\b',
  'a/b c',
  'a/b\0',
  'a/b\n',
  'C:/x',
  'con/x',
  'a/nul.txt',
  'a/b%2f..',
  `a/${'x'.repeat(300)}`,
])('%j is no model id', (id) => {
  expect(isModelId(id)).toBe(false)
})

test.each([
  ['a/b', { id: 'a/b' }],
  [' a/b@v1.0 ', { id: 'a/b', revision: 'v1.0' }],
  ['https://huggingface.co/a/b', { id: 'a/b' }],
  ['hf.co/a/b/', { id: 'a/b' }],
  ['https://hub.example:8080/a/b/blob/main/README.md?x=1#y', { id: 'a/b' }],
  ['https://huggingface.co/a/b/tree/0123abcd', { id: 'a/b', revision: '0123abcd' }],
  ['https://huggingface.co/gpt2', { id: 'gpt2' }],
  ['https://huggingface.co/datasets/a/b', undefined],
  ['https://huggingface.co/a/../b', undefined],
  ['https://huggingface.co/%2e%2e/b', undefined],
  ['a/b@../x', undefined],
  ['a b', undefined],
])('%j is read as a reference', (text, expected) => {
  expect(parseModelRef(text)).toEqual(expected)
})
