import { expect, test } from 'vitest'
import { compileModel } from '../../../src/compile/compile-model.ts'
import { makeFolder } from '../snapshot/folder.ts'

test('a hundred thousand results are read as far as the bound, and the rest is told', async () => {
  const results = Array.from({ length: 100_000 }, (_, i) => ({
    task: { type: 'text-generation' },
    dataset: { name: 'MMLU', type: 'cais/mmlu' },
    metrics: [{ type: 'accuracy', value: i / 100_000 }],
  }))
  const path = makeFolder({
    'model.json': JSON.stringify({ id: 'a/b', 'model-index': [{ name: 'b', results }] }),
  })
  const site = {
    store: makeFolder(),
    endpoint: 'https://huggingface.co',
    base: '/',
    ids: new Map(),
    remoteImages: 'link' as const,
  }
  const { record, problems } = await compileModel({ id: 'a/b', path }, site, () => undefined)
  expect(record?.id).toBe('a/b')
  expect(problems).toContainEqual(
    expect.objectContaining({
      code: 'too-many',
      file: 'model.json',
      expected: 'at most 5000 entries',
    }),
  )
})
