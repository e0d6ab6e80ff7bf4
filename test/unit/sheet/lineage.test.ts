import { expect, test } from 'vitest'
import { hubId, readBaseModels } from '../../../src/sheet/lineage.ts'

test.each([
  ['a/b', 'a/b'],
  ['gpt2', 'gpt2'],
  ['https://huggingface.co/a/b', 'a/b'],
  ['http://www.huggingface.co/a/b/', 'a/b'],
  ['https://hf.co/a/b', 'a/b'],
  ['https://example.org/a/b', undefined],
  ['https://huggingface.co/a/b/tree/main', undefined],
  ['./output', undefined],
  ['../a', undefined],
  ['a/..', undefined],
  ['.', undefined],
  ['/home/me/model', undefined],
  ['C:\\models\\x', undefined],
  ['Llama 3 8B', undefined],
  ['', undefined],
])('%j as an id is %j', (text, id) => {
  expect(hubId(text)).toBe(id)
})

test('the relation of a tag beats the card’s, whatever the case of the id', () => {
  expect(
    readBaseModels(
      { base_model: 'Meta/Llama', base_model_relation: 'finetune' },
      ['base_model:meta/llama', 'base_model:quantized:meta/llama'],
      undefined,
    ),
  ).toEqual([{ id: 'Meta/Llama', relation: 'quantized', source: 'card' }])
})

test('a base model that only a tag or the Hub names is kept', () => {
  expect(
    readBaseModels({ base_model: 'a/one' }, ['base_model:finetune:a/two', 'base_model:a/two'], {
      baseModels: { relation: 'adapter', models: [{ id: 'A/Two' }, { id: 'a/three' }] },
    }),
  ).toEqual([
    { id: 'a/one', relation: 'unknown', source: 'card' },
    { id: 'a/two', relation: 'finetune', source: 'tags' },
    { id: 'a/three', relation: 'adapter', source: 'hub' },
  ])
})

test('without a stated relation the files speak, else it is unknown', () => {
  const fields = { base_model: ['a/b'] }
  expect(readBaseModels(fields, [], undefined, { files: 'adapter' })[0]?.relation).toBe('adapter')
  expect(readBaseModels(fields, [], undefined)[0]?.relation).toBe('unknown')
  expect(readBaseModels(fields, [], { baseModels: { models: [{ id: 'x/y' }] } })[1]).toEqual({
    id: 'x/y',
    relation: 'unknown',
    source: 'hub',
  })
})

test('several base models of a merge are merged', () => {
  const bases = { base_model: ['a/b', 'a/c'] }
  const relations = (fields: object, tags: string[]) =>
    readBaseModels({ ...fields }, tags, undefined).map(({ relation }) => relation)
  expect(relations(bases, ['merge'])).toEqual(['merge', 'merge'])
  expect(relations({ base_model: 'a/b' }, ['merge'])).toEqual(['unknown'])
})

test.each([
  [{ base_model: 'a/b', base_model_relation: 'cousin' }, 'unknown'],
  [{ base_model: 'a/b', base_model_relation: 3 }, 'unknown'],
  [{ base_model: 'a/b', base_model_relation: 'merge' }, 'merge'],
])('the card’s relation counts when it is one: %j', (fields, relation) => {
  expect(readBaseModels(fields, [], undefined)).toEqual([{ id: 'a/b', relation, source: 'card' }])
})

test.each([
  { base_model: true },
  { base_model: { name: 'a/b' } },
  { base_model: ['', null, './checkpoint-500', 'Llama 3'] },
])('%j names no base model', (fields) => {
  expect(readBaseModels(fields, ['base_model:', 'base_model:quantized:../x'], undefined)).toEqual(
    [],
  )
})

test('hostile ids stay plain text', () => {
  expect(
    readBaseModels({ base_model: ['__proto__', 'constructor'] }, [], undefined).map(({ id }) => id),
  ).toEqual(['__proto__', 'constructor'])
})
