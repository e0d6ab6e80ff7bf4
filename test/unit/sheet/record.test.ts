import { expect, test } from 'vitest'
import { sheetJsonSchema } from '../../../src/sheet/json-schema.ts'
import { recordSchema, toRecord } from '../../../src/sheet/record.ts'
import { makeCard, makeReadme, makeSheet } from './make.ts'

test('of an id alone the record holds little', () => {
  expect(toRecord(makeSheet({ id: 'gpt2' }), 'd1')).toEqual({
    findings: ['no-card', 'no-license'],
    id: 'gpt2',
    title: 'gpt2',
    formats: [],
    access: 'unknown',
    languages: [],
    baseModels: [],
    scores: 0,
    problems: { errors: 0, warnings: 2 },
    digest: 'd1',
  })
})

test('what lists and facets need is in the record, and no more', () => {
  const sheet = makeSheet(
    makeCard(
      { license: 'mit', language: ['zh'], base_model: 'x/y', new_version: 'x/z' },
      {
        model: {
          downloads: 5,
          likes: 2,
          gated: false,
          pipeline_tag: 'text-generation',
          createdAt: '2025-01-01',
          lastModified: '2025-01-02',
          safetensors: { total: 10 },
          gguf: { context_length: 2048 },
        },
        history: [{ date: '2026-01-01' }],
        edits: { featured: true },
        tree: [{ type: 'file', path: 'x.gguf', size: 8 }],
      },
    ),
    makeReadme({ summary: 'A widget.' }),
  )
  const record = toRecord(sheet, 'd1', { smallestDownload: 8, smallestMemory: 9 })
  expect(record).toMatchObject({
    author: 'acme',
    summary: 'A widget.',
    task: { id: 'text-generation', label: 'Text Generation' },
    library: { id: 'gguf' },
    license: { id: 'mit', name: 'MIT License', class: 'permissive' },
    access: 'open',
    parameters: 10,
    contextLength: 2048,
    downloads: 5,
    likes: 2,
    languages: ['zh'],
    snapshotDate: '2026-01-01',
    baseModels: [{ id: 'x/y', relation: 'quantized' }],
    newVersion: 'x/z',
    smallestDownload: 8,
    smallestMemory: 9,
    featured: true,
  })
  const compiled = { ...record, words: 'w1' }
  expect(recordSchema.parse(JSON.parse(JSON.stringify(compiled)))).toEqual(compiled)
  expect(JSON.stringify(record)).not.toContain('metadata_json')
})

test.each([
  ['x'.repeat(200), 'x'.repeat(200)],
  [`${'word '.repeat(50)}`, `${'word '.repeat(38)}word…`],
  ['字'.repeat(300), `${'字'.repeat(199)}…`],
  [`${'a'.repeat(150)}, ${'b'.repeat(100)}`, `${'a'.repeat(150)}…`],
  [`${'🤗'.repeat(150)}`, `${'🤗'.repeat(99)}…`],
])('a long summary is cut at a word and never inside a character', (summary, cut) => {
  expect(toRecord(makeSheet({}, makeReadme({ summary })), 'd').summary).toBe(cut)
})

test('scores of other models do not count', () => {
  const sheet = makeSheet()
  const score = { whose: 'measured' } as const
  const counted = {
    ...sheet,
    evaluations: [score, { whose: 'comparison' }, { whose: 'inherited' }],
  }
  expect(toRecord(counted as unknown as typeof sheet, 'd').scores).toBe(2)
})

test('the published schema requires what every sheet has', () => {
  expect(sheetJsonSchema()).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'modelsheets sheet',
    type: 'object',
    required: expect.arrayContaining(['id', 'title', 'access', 'metadata_json', 'source_payload']),
  })
})

test.each([
  [[100, 106], 'up'],
  [[100, 94], 'down'],
  [[100, 104], 'flat'],
  [[50, 100, 100], 'flat'],
  [[0, 10], undefined],
  [[10], undefined],
])('downloads of %j went %s between the last two snapshots', (numbers, trend) => {
  const history = numbers.map((downloads, day) => ({ date: `2026-01-0${day + 1}`, downloads }))
  const sheet = makeSheet(makeCard({}, { history }))
  expect(toRecord(sheet, 'd1').trend).toBe(trend)
})
