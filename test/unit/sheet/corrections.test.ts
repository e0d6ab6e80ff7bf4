import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { normalizeSheet } from '../../../src/sheet/normalize.ts'
import type { Corrections } from '../../../src/snapshot/edits.ts'
import { correctableFields } from '../../../src/snapshot/edits.ts'
import { readSnapshot } from '../../../src/snapshot/read.ts'
import { makeReadme, makeSheet } from './make.ts'

const card = {
  license: 'other',
  license_name: 'old-name',
  license_link: 'OLD',
  language: 'en',
  language_bcp47: 'en-GB',
  pipeline_tag: 'text-classification',
  library_name: 'peft',
  base_model: ['a/one', 'a/two'],
  base_model_relation: 'finetune',
  new_version: 'a/old-successor',
  datasets: ['a/data'],
  metrics: ['f1'],
  tags: ['card-tag'],
}

function corrected(corrections: Corrections) {
  return makeSheet(
    {
      frontMatter: { data: card, source: 'card' },
      card: '',
      body: '',
      model: {
        author: 'acme',
        pipeline_tag: 'fill-mask',
        tags: ['hub-tag', 'license:other', 'base_model:quantized:a/one'],
        safetensors: { total: 10 },
        gguf: { context_length: 20 },
      },
      edits: { corrections },
    },
    makeReadme({
      summary: 'What the card says.',
      headings: [{ depth: 1, id: 'w', text: 'Widget 7B' }],
    }),
  )
}

test.each<[keyof Corrections, Corrections, object]>([
  ['title', { title: { value: 'The Widget' } }, { title: 'The Widget' }],
  ['summary', { summary: { value: 'Right.' } }, { summary: 'Right.' }],
  ['author', { author: { value: 'Acme Ltd' } }, { author: 'Acme Ltd' }],
  [
    'license',
    { license: { value: 'mit' } },
    {
      license: {
        id: 'mit',
        name: 'MIT License',
        class: 'permissive',
        spdx: 'MIT',
        url: 'https://spdx.org/licenses/MIT.html',
        source: 'editor',
      },
    },
  ],
  [
    'license_name',
    { license_name: { value: 'acme-research' } },
    { license: { id: 'other', name: 'acme-research', class: 'research', source: 'editor' } },
  ],
  [
    'license_link',
    { license_link: { value: 'https://example.org/l' } },
    { license: { name: 'old-name', url: 'https://example.org/l', source: 'editor' } },
  ],
  ['language', { language: { value: ['no'] } }, { languages: [{ code: 'no', name: 'Norwegian' }] }],
  [
    'pipeline_tag',
    { pipeline_tag: { value: 'text-generation' } },
    { task: { id: 'text-generation' } },
  ],
  [
    'library_name',
    { library_name: { value: 'mlx' } },
    { library: { id: 'mlx', label: 'MLX', source: 'editor' } },
  ],
  [
    'base_model',
    { base_model: { value: ['A/One', 'a/new'] } },
    {
      baseModels: [
        { id: 'A/One', relation: 'quantized', source: 'editor' },
        { id: 'a/new', relation: 'unknown', source: 'editor' },
      ],
    },
  ],
  [
    'base_model_relation',
    { base_model_relation: { value: 'merge' } },
    {
      baseModels: [
        { id: 'a/one', relation: 'merge', source: 'editor' },
        { id: 'a/two', relation: 'merge', source: 'editor' },
      ],
    },
  ],
  ['new_version', { new_version: { value: 'a/new' } }, { newVersion: 'a/new' }],
  ['datasets', { datasets: { value: ['b/data'] } }, { datasets: ['b/data'] }],
  ['metrics', { metrics: { value: ['wer'] } }, { metrics: ['wer'] }],
  [
    'tags',
    { tags: { value: ['gguf', 'topic'] } },
    { tags: { topics: ['topic'], formats: ['gguf'] } },
  ],
  ['parameters', { parameters: { value: 7e9 } }, { parameters: { total: 7e9, source: 'editor' } }],
  [
    'context_length',
    { context_length: { value: 4096 } },
    { contextLength: { tokens: 4096, source: 'editor' } },
  ],
])(
  'a correction of %s overrides every source and is shown as an edit',
  (field, given, expected) => {
    const before = corrected({})
    const sheet = corrected(given)
    expect(sheet).toMatchObject(expected)
    expect(before).not.toMatchObject(expected)
    expect(before.edits).toEqual([])
    expect(sheet.edits).toEqual([{ field }])
  },
)

test('every field that may be corrected changes the sheet', () => {
  const values: Required<Corrections> = {
    title: { value: 'x' },
    summary: { value: 'x' },
    author: { value: 'x' },
    license: { value: 'mit' },
    license_name: { value: 'x' },
    license_link: { value: 'x' },
    language: { value: ['x'] },
    pipeline_tag: { value: 'x' },
    library_name: { value: 'x' },
    base_model: { value: ['x/x'] },
    base_model_relation: { value: 'adapter' },
    new_version: { value: 'x/x' },
    datasets: { value: ['x'] },
    metrics: { value: ['x'] },
    tags: { value: ['x'] },
    parameters: { value: 1 },
    context_length: { value: 1 },
  }
  const { edits: _none, ...before } = corrected({})
  for (const field of Object.keys(correctableFields)) {
    const correction = Object.entries(values).find(([name]) => name === field)
    const { edits, ...after } = corrected(Object.fromEntries([correction ?? [field, {}]]))
    expect(edits).toHaveLength(1)
    expect(after, field).not.toEqual(before)
  }
})

test('edits keep their reasons and their order', () => {
  expect(
    corrected({ tags: { value: ['x'], reason: 'B' }, license: { value: 'mit', reason: 'A' } })
      .edits,
  ).toEqual([
    { field: 'tags', reason: 'B' },
    { field: 'license', reason: 'A' },
  ])
})

test('what the card said stays in the published metadata', () => {
  const sheet = corrected({ license: { value: 'mit' }, tags: { value: ['x'] } })
  expect(sheet.metadata_json).toMatchObject({
    card_data: { license: 'other', frontmatter: card },
    tags: ['hub-tag', 'license:other', 'base_model:quantized:a/one'],
  })
})

test('a corrected library leaves no word of the contradiction', () => {
  const gguf = { tree: [{ type: 'file' as const, path: 'x.gguf' }] }
  const frontMatter = { data: { library_name: 'transformers' }, source: 'card' as const }
  const codes = (corrections: Corrections) =>
    makeSheet({ ...gguf, frontMatter, edits: { corrections } }).diagnostics.map(({ code }) => code)
  expect(codes({})).toContain('library-mismatch')
  expect(codes({ library_name: { value: 'llama.cpp' } })).not.toContain('library-mismatch')
})

test('every sheet.yaml of the default content is read without a problem and every correction counts', async () => {
  const models = new URL('../../../content/models/', import.meta.url).pathname
  const paths = readdirSync(models, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('sheet.yaml'),
  )
  expect(paths.length).toBeGreaterThan(10)
  let corrections = 0
  for (const path of paths) {
    const id = path.replace(/\/sheet\.yaml$/, '')
    const snapshot = await readSnapshot({ id, path: join(models, id) })
    expect(snapshot.problems.filter(({ file }) => file === 'sheet.yaml')).toEqual([])
    const sheet = normalizeSheet(snapshot, undefined)
    const text = readFileSync(join(models, path), 'utf8')
    expect(sheet.edits).toHaveLength(text.match(/^ {4}value:/gm)?.length ?? 0)
    corrections += sheet.edits.length
  }
  expect(corrections).toBeGreaterThan(3)
})

test('the merge of the default content is made from what the editor says', async () => {
  const path = new URL('../../../content/models/Gryphe/MythoMist-7b', import.meta.url).pathname
  const sheet = normalizeSheet(await readSnapshot({ id: 'Gryphe/MythoMist-7b', path }), undefined)
  expect(sheet.baseModels).toEqual([
    { id: 'HuggingFaceH4/zephyr-7b-beta', relation: 'merge', source: 'editor' },
    { id: 'mistralai/Mistral-7B-v0.1', relation: 'merge', source: 'editor' },
  ])
})
