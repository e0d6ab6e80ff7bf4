import { expect, test } from 'vitest'
import {
  contradicted,
  hubId,
  isDatasetId,
  readBaseModels,
  readDatasets,
  saysQuantized,
} from '../../../src/sheet/lineage.ts'

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
  ['undefined', undefined],
  ['None', undefined],
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

test('a repository that was renamed is one base, under the id it has now', () => {
  const known = readBaseModels(
    { base_model: 'meta-llama/Meta-Llama-3.1-8B' },
    ['base_model:meta-llama/Llama-3.1-8B', 'base_model:finetune:meta-llama/Llama-3.1-8B'],
    undefined,
  )
  expect(known).toEqual([
    {
      id: 'meta-llama/Llama-3.1-8B',
      relation: 'finetune',
      source: 'card',
      formerId: 'meta-llama/Meta-Llama-3.1-8B',
    },
  ])
  const ownerless = readBaseModels(
    { base_model: 'gpt2' },
    ['base_model:openai-community/gpt2'],
    undefined,
  )
  expect(ownerless.map(({ id }) => id)).toEqual(['openai-community/gpt2'])
})

test('one base that no tag names and one tag that the card does not name are one when their names agree', () => {
  const bases = (card: string, tag: string) =>
    readBaseModels({ base_model: card }, [`base_model:finetune:${tag}`], undefined).map(
      ({ id }) => id,
    )
  expect(bases('old-lab/moon-base', 'new-lab/moon-base')).toEqual(['new-lab/moon-base'])
  expect(bases('a/moon', 'b/sun')).toEqual(['a/moon', 'b/sun'])
})

test('quantized files make a quantization of what has the same name', () => {
  const relation = (id: string, tag: string) =>
    readBaseModels({}, [tag], undefined, { id, files: 'quantized' })[0]?.relation
  expect(relation('q/Moon-7B-AWQ', 'base_model:a/Moon-7B')).toBe('quantized')
  expect(relation('q/Moon-7B-AWQ', 'base_model:finetune:a/Moon-7B')).toBe('quantized')
  expect(relation('q/Poet-7B-AWQ', 'base_model:finetune:a/Moon-7B')).toBe('finetune')
})

test('a quantization whose name and links say another model is contradicted', () => {
  const base = { id: 'a/Moon-7B-Base', relation: 'quantized' as const, source: 'tags' as const }
  const names = ['x/y', 'b/Moon-7B-Poet']
  expect(contradicted([base], 'q/Moon-7B-Poet-GGUF', names)).toEqual([
    { ...base, contradictedBy: 'b/Moon-7B-Poet' },
  ])
  expect(contradicted([base], 'q/Moon-7B-Poet-GGUF', ['x/y'])).toEqual([base])
  expect(contradicted([base], 'q/Moon-7B-Base-GGUF', names)).toEqual([base])
  const edited = { ...base, source: 'editor' as const }
  expect(contradicted([edited], 'q/Moon-7B-Poet-GGUF', names)).toEqual([edited])
})

test('data sets are those of the card and of the tags that can be ids', () => {
  expect(readDatasets({ datasets: 'squad, imdb' }, ['dataset:Squad', 'dataset:owner/set'])).toEqual(
    ['Squad', 'imdb', 'owner/set'],
  )
  expect(readDatasets({ datasets: ['/var/data/', 'my data set', null] }, [])).toEqual([])
  expect(['a/b/c', '../x', 'x y', 'a/'].filter(isDatasetId)).toEqual([])
})

test('GGUF weights of the same name are a quantization though a tag says adapter', () => {
  const tags = ['base_model:adapter:acme/Lark-27B-Night']
  const relationOf = (id: string) =>
    readBaseModels({ base_model: 'acme/Lark-27B-Night' }, tags, undefined, {
      id,
      onlyGguf: true,
    })[0]?.relation
  expect(relationOf('other/Lark-27B-Night-i1-GGUF')).toBe('quantized')
  // A model of its own name may be a tuned one that was converted.
  expect(relationOf('other/Guard-GGUF')).toBe('adapter')
})

test.each([
  ['other/Lark-27B-W4A8', [], 'quantized'],
  ['other/Lark-27B-AWQ', [], 'quantized'],
  ['other/Lark-27B', ['w4a16'], 'quantized'],
  ['other/Lark-27B', ['fp8'], 'quantized'],
  ['other/Lark-27B', ['text-generation'], 'finetune'],
  ['other/Lark-27B-mlx', [], 'finetune'],
  // A tuned model of its own name, stored in fewer bits.
  ['other/Owl-27B-AWQ', ['awq'], 'finetune'],
])('%s with the tags %j is a %s', (id, tags, relation) => {
  const tagged = [...tags, 'base_model:finetune:acme/Lark-27B']
  const hints = { id, saysQuantized: saysQuantized(id, tags) }
  const [base] = readBaseModels({ base_model: 'acme/Lark-27B' }, tagged, undefined, hints)
  expect(base?.relation).toBe(relation)
})
