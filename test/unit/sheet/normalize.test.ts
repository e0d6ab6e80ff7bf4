import { expect, test } from 'vitest'
import { normalizeSheet } from '../../../src/sheet/normalize.ts'
import { sheetSchema } from '../../../src/sheet/sheet.ts'
import { makeCard, makeReadme, makeSheet, makeSnapshot } from './make.ts'

test('of an id alone nothing is guessed', () => {
  const { metadata_json: _metadata, source_payload: _payload, ...sheet } = makeSheet()
  expect(sheet).toEqual({
    schemaVersion: 1,
    id: 'acme/widget-7b',
    name: 'widget-7b',
    author: 'acme',
    title: 'widget-7b',
    url: 'https://huggingface.co/acme/widget-7b',
    revision: 'main',
    formats: [],
    access: {
      state: 'unknown',
      label: 'Not stated',
      meaning: 'The snapshot does not say whether the files need permission.',
      code: 'unknown',
      because: [{ code: 'unknown' }],
    },
    parameters: { total: 7e9, source: 'name', rule: 'size-in-name', approximate: true },
    languages: [],
    tags: { topics: [], libraries: [], formats: [], regions: [], features: [] },
    baseModels: [],
    datasets: [],
    metrics: [],
    papers: [],
    links: [
      {
        kind: 'hub',
        label: 'Model on the Hub',
        url: 'https://huggingface.co/acme/widget-7b',
        source: 'hub',
      },
    ],
    evaluations: [],
    benchmarkTables: [],
    files: [],
    history: [],
    edits: [],
    diagnostics: [
      expect.objectContaining({ code: 'no-card', model: 'acme/widget-7b' }),
      expect.objectContaining({ code: 'no-license' }),
    ],
  })
})

test('the same snapshot gives the same sheet and is left as it was', () => {
  const snapshot = makeCard(
    { license: 'mit', tags: ['a'], base_model: 'x/y' },
    { history: [{ date: '2026-01-01', downloads: 1 }], edits: { note: 'n' } },
  )
  const before = structuredClone(snapshot)
  const readme = makeReadme()
  expect(normalizeSheet(snapshot, readme)).toEqual(normalizeSheet(snapshot, readme))
  expect(snapshot).toEqual(before)
})

test('an id without an owner has no author and keeps its name', () => {
  const sheet = makeSheet({ id: 'gpt2' })
  expect(sheet).toMatchObject({ id: 'gpt2', name: 'gpt2', title: 'gpt2' })
  expect(sheet).not.toHaveProperty('author')
  expect(makeSheet({ id: 'gpt2', model: { author: 'openai' } }).author).toBe('openai')
})

test('addresses are those of the Hub that the catalogue names, pinned to the sha', () => {
  const sheet = normalizeSheet(
    makeCard(
      { license: 'other', license_link: 'LICENSE' },
      { model: { sha: 'abc123', siblings: [{ rfilename: 'x y.bin' }] } },
    ),
    undefined,
    { endpoint: 'https://mirror.example' },
  )
  expect(sheet.url).toBe('https://mirror.example/acme/widget-7b')
  expect(sheet.revision).toBe('abc123')
  expect(sheet.files[0]?.url).toBe('https://mirror.example/acme/widget-7b/resolve/abc123/x%20y.bin')
  expect(sheet.license?.url).toBe('https://mirror.example/acme/widget-7b/blob/abc123/LICENSE')
})

test.each([
  ['# Widget 7B', 'Widget 7B', 'Widget 7B'],
  ['Model Card for Widget-7B Instruct', 'Widget-7B Instruct', 'Widget-7B Instruct'],
  ['Model card: widget-7b', 'widget-7b', 'widget-7b'],
  ['Introduction', 'widget-7b', 'widget-7b'],
  ['', 'widget-7b', 'widget-7b'],
  [`Widget 7B ${'very '.repeat(30)}long`, 'widget-7b', 'widget-7b'],
])('a first heading %j names the model only when it does', (text, title) => {
  const heading = { depth: 1, id: 'x', text: text.replace(/^# /, '') }
  expect(makeSheet({}, makeReadme({ headings: [heading] })).title).toBe(title)
})

test('a later heading of the top level does not stand in for a lower first one', () => {
  const headings = [{ depth: 2, id: 'x', text: 'Widget 7B the second' }]
  expect(makeSheet({}, makeReadme({ headings })).title).toBe('widget-7b')
})

test('a name without a letter keeps itself as title', () => {
  const headings = [{ depth: 1, id: 'x', text: 'Anything' }]
  expect(makeSheet({ id: 'a/---' }, makeReadme({ headings })).title).toBe('---')
})

const image = (src: string, kind: 'content' | 'badge' = 'content') => ({ src, alt: 'alt', kind })
const inside = 'https://huggingface.co/acme/widget-7b/resolve/main'

test('the hero image is the first that is no badge and is there', () => {
  const images = [
    image('https://img.shields.io/x', 'badge'),
    image(`${inside}/lost.png`),
    image(`${inside}/a%20b/there.png?download=true`),
    image('https://example.org/later.png'),
  ]
  const files = [{ type: 'file' as const, path: 'a b/there.png' }]
  expect(makeSheet({ tree: files }, makeReadme({ images })).heroImage).toEqual({
    url: `${inside}/a%20b/there.png?download=true`,
    alt: 'alt',
  })
  // Without a file list, or with part of one, no file is known to be missing.
  expect(makeSheet({}, makeReadme({ images })).heroImage?.url).toBe(`${inside}/lost.png`)
  expect(
    makeSheet({ tree: files, model: { siblings_count: 9 } }, makeReadme({ images })).heroImage?.url,
  ).toBe(`${inside}/lost.png`)
})

test('no content image, no hero', () => {
  expect(makeSheet({}, makeReadme({ images: [image('x', 'badge')] }))).not.toHaveProperty(
    'heroImage',
  )
})

test('the description stands in for a card without a paragraph', () => {
  expect(makeSheet(makeCard({ description: ' Short. ' }), makeReadme()).summary).toBe('Short.')
  expect(
    makeSheet(makeCard({ description: 'Short.' }), makeReadme({ summary: 'Own.' })).summary,
  ).toBe('Own.')
})

test.each([
  [
    { downloads: 0, downloadsAllTime: 5 },
    { last30Days: 0, allTime: 5 },
  ],
  [{ downloads: 3 }, { last30Days: 3 }],
  [{ downloadsAllTime: 3 }, { allTime: 3 }],
  [{}, undefined],
])('downloads of %j are %j', (model, downloads) => {
  expect(makeSheet({ model }).downloads).toEqual(downloads)
})

test.each([
  [true, 'private'],
  [false, 'public'],
  [undefined, undefined],
])('private: %j is the visibility %j', (isPrivate, visibility) => {
  const model = isPrivate === undefined ? {} : { private: isPrivate }
  expect(makeSheet({ model }).visibility).toBe(visibility)
})

test('a model that names itself has neither itself as base nor itself as successor', () => {
  const sheet = makeSheet(
    makeCard({ base_model: ['Acme/Widget-7B', 'x/y'], new_version: 'ACME/widget-7b' }),
  )
  expect(sheet.baseModels.map(({ id }) => id)).toEqual(['x/y'])
  expect(sheet).not.toHaveProperty('newVersion')
  expect(sheet.diagnostics.filter(({ code }) => code === 'names-itself')).toHaveLength(2)
})

test.each([
  ['x/y', 'x/y'],
  ['https://huggingface.co/x/y', 'x/y'],
  ['soon to come', undefined],
  [7, undefined],
])('new_version: %j leads to %j', (value, id) => {
  expect(makeSheet(makeCard({ new_version: value })).newVersion).toBe(id)
})

test.each([
  [[{ path: 'adapter_config.json' }, { path: 'x.safetensors' }], 'adapter'],
  [[{ path: 'x.Q4_K_M.gguf' }, { path: 'y.Q8_0.gguf' }, { path: 'README.md' }], 'quantized'],
  [[{ path: 'x.gguf' }, { path: 'x.safetensors' }], 'unknown'],
  [[{ path: 'README.md' }], 'unknown'],
])('files tell the relation to the base model: %j', (paths, relation) => {
  const tree = paths.map(({ path }) => ({ type: 'file' as const, path }))
  expect(makeSheet({ ...makeCard({ base_model: 'x/y' }), tree }).baseModels).toEqual([
    { id: 'x/y', relation, source: 'card' },
  ])
})

test('the total size is known only when every size is', () => {
  const file = (path: string, size?: number) => ({
    type: 'file' as const,
    path,
    ...(size !== undefined && { size }),
  })
  expect(makeSheet({ tree: [file('a', 1), file('b', 0)] }).totalSize).toBe(1)
  expect(makeSheet({ tree: [file('a', 1), file('b')] })).not.toHaveProperty('totalSize')
  expect(makeSheet({ tree: [] })).not.toHaveProperty('totalSize')
})

test('a count of files is stated when the list is shorter', () => {
  const siblings = [{ rfilename: 'a' }]
  expect(makeSheet({ model: { siblings, siblings_count: 6 } }).fileCount).toBe(6)
  expect(makeSheet({ model: { siblings } })).not.toHaveProperty('fileCount')
})

test('files carry what is known of them', () => {
  const sheet = makeSheet({
    tree: [
      {
        type: 'file',
        path: 'x.gguf',
        oid: 'b'.repeat(40),
        lfs: { oid: 'a'.repeat(64), size: 9 },
        lastCommit: { date: '2026-01-01T00:00:00Z' },
      },
    ],
  })
  expect(sheet.files).toEqual([
    {
      path: 'x.gguf',
      kind: 'weights',
      size: 9,
      sha256: 'a'.repeat(64),
      oid: 'b'.repeat(40),
      lastChanged: '2026-01-01T00:00:00Z',
      url: `${inside}/x.gguf`,
    },
  ])
  expect(sheet).toMatchObject({ formats: ['gguf'], library: { id: 'gguf', source: 'files' } })
})

test('history gives the snapshot its date', () => {
  const sheet = makeSheet({
    history: [
      { date: '2026-01-01', downloads: 5, likes: null },
      { date: '2026-02-01', downloads: null, likes: 2 },
    ],
  })
  expect(sheet.snapshotDate).toBe('2026-02-01')
  expect(sheet.history).toEqual([
    { date: '2026-01-01', downloads: 5 },
    { date: '2026-02-01', likes: 2 },
  ])
})

test('former ids and the editor’s words come along', () => {
  const state = {
    from: 'hub' as const,
    state: 'present' as const,
    since: '2026-01-01',
    withheld: [],
  }
  const sheet = makeSheet({
    state: { ...state, aliases: ['old/widget'] },
    edits: { note: 'A note.', featured: true },
  })
  expect(sheet).toMatchObject({ aliases: ['old/widget'], note: 'A note.', featured: true })
  expect(makeSheet({ state: { ...state, aliases: [] } })).not.toHaveProperty('aliases')
})

test('the paper of the card’s own citation is a link of the model', () => {
  const sheet = makeSheet({
    body: 'By ACME.\n```\n@misc{w, title={The Widget Models},\n eprint={2401.00001}}\n```',
    model: { tags: ['arxiv:2401.00001', 'arxiv:1706.03762'] },
  })
  expect(sheet.papers.map(({ id, own }) => [id, own])).toEqual([
    ['2401.00001', true],
    ['1706.03762', false],
  ])
  expect(sheet.links.filter(({ kind }) => kind === 'paper')).toHaveLength(1)
})

test('benchmark tables of the card are kept and printed, others are not', () => {
  const cell = (text: string, header = false) => ({
    text,
    html: text,
    header,
    bold: false,
    colspan: 1,
    rowspan: 1,
    links: [],
  })
  const table = (id: string, head: string[], row: string[]) => ({
    id,
    rowIds: [],
    headings: ['Results'],
    section: 'Results',
    rows: [head.map((text) => cell(text, true)), row.map((text) => cell(text))],
    html: `<table id="${id}"></table>`,
  })
  const tables = [
    table('t1', ['Model', 'MMLU', 'GSM8K'], ['widget-7b', '61.2', '40.1']),
    table('t2', ['File', 'Size'], ['x.gguf', '4 GB']),
  ]
  const sheet = makeSheet({ frontMatter: { data: {}, source: 'none' } }, makeReadme({ tables }))
  expect(sheet.benchmarkTables).toEqual([
    {
      id: 't1',
      section: 'Results',
      reason: 'Its columns name known benchmarks.',
      code: 'benchmark-columns',
      html: '<table id="t1"></table>',
    },
  ])
  expect(Object(sheet.metadata_json['card_data'])['benchmark_table_html']).toContain('GSM8K')
})

test('problems of reading and of the card stand together', () => {
  const sheet = makeSheet({
    problems: [{ level: 'error', code: 'json', model: 'acme/widget-7b', message: 'broken' }],
  })
  expect(sheet.diagnostics[0]).toMatchObject({ code: 'json' })
  expect(sheet.diagnostics.length).toBeGreaterThan(1)
})

test.each([
  ['nothing', makeSnapshot()],
  [
    'hostile keys',
    makeCard(
      Object.fromEntries([
        ['__proto__', { license: 'x' }],
        ['constructor', 1],
      ]),
    ),
  ],
  [
    'wrong types everywhere',
    makeCard({
      license: { a: 1 },
      license_name: [],
      license_link: {},
      language: [{}, 3],
      tags: { a: 1 },
      datasets: 7,
      metrics: [null],
      base_model: [[], {}],
      base_model_relation: [],
      new_version: {},
      library_name: 3,
      pipeline_tag: ['x'],
      description: {},
      'model-index': 'none',
      repo: 3,
      demo: [],
      paper: {},
    }),
  ],
])('a card of %s still gives a valid sheet', (_what, snapshot) => {
  const sheet = normalizeSheet(snapshot, makeReadme())
  expect(sheetSchema.safeParse(JSON.parse(JSON.stringify(sheet))).error).toBeUndefined()
  expect(Reflect.get({}, 'license')).toBeUndefined()
})
