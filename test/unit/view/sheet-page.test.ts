import { expect, test } from 'vitest'
import { compileParts } from '../../../src/compile/parts.ts'
import { modelFacts } from '../../../src/facts/model-facts.ts'
import { listFiles } from '../../../src/files/repository-files.ts'
import { modelFiles } from '../../../src/fit/model-files.ts'
import { words } from '../../../src/messages/words.ts'
import { toRecord } from '../../../src/sheet/record.ts'
import type { Sheet } from '../../../src/sheet/sheet.ts'
import type { Snapshot } from '../../../src/snapshot/snapshot.ts'
import { makeCatalogue } from '../../../src/view/catalogue.ts'
import { relationOf } from '../../../src/view/relation.ts'
import { makeSheetPage, snapshotDate } from '../../../src/view/sheet-page.ts'
import { showsSection, withSections } from '../../../src/view/sheet-sections.ts'
import { makeCard, makeSheet, makeSnapshot } from '../sheet/make.ts'

function partsOf(snapshot: Snapshot, sheet: Sheet) {
  const files = listFiles(snapshot)
  const facts = modelFacts(snapshot, files)
  const offered = modelFiles(snapshot, files, facts)
  return compileParts(snapshot, sheet, { facts, offered }, 'https://huggingface.co')
}

/** The page of a sheet in a catalogue of the given models. */
async function page(sheet: Sheet, others: Sheet[] = [], snapshot: Partial<Snapshot> = {}) {
  const parts = await partsOf(makeSnapshot(snapshot), sheet)
  const catalogue = makeCatalogue([sheet, ...others].map((each) => toRecord(each, 'd')))
  return makeSheetPage({ sheet, parts, folder: '' }, catalogue)
}

const tile = (made: Awaited<ReturnType<typeof page>>, label: string) =>
  made.tiles.find((each) => each.label === label)

/** A sheet whose evaluation index holds one score each for models of the given names. */
function scored(...names: string[]): Sheet {
  const index = names.map((name, at) => ({
    name,
    results: [
      {
        task: { type: 'text-generation' },
        dataset: { type: 'cais/mmlu', name: 'MMLU' },
        metrics: [{ type: 'accuracy', value: 50 + at }],
      },
    ],
  }))
  return makeSheet(makeCard({ base_model: 'base/model', 'model-index': index }))
}

test('the least memory of a model is reckoned at no more context than it has', async () => {
  const ofContext = async (tokens: number) => {
    const snapshot = makeSnapshot({
      tree: [{ type: 'file', path: 'model.safetensors', size: 4e9 }],
      config: {
        model_type: 'llama',
        num_hidden_layers: 32,
        num_attention_heads: 32,
        hidden_size: 4096,
        vocab_size: 1000,
        intermediate_size: 8192,
        max_position_embeddings: tokens,
      },
    })
    const { smallestMemory = 0, memory } = await partsOf(snapshot, makeSheet(snapshot))
    return { smallest: smallestMemory, first: memory?.bytes[0] }
  }
  const short = await ofContext(1024)
  const long = await ofContext(8192)
  expect(short.smallest).toBe(short.first)
  expect(long.smallest).toBeGreaterThan(short.smallest)
  expect(long.smallest).toBeLessThan(long.first ?? 0)
})

test('of a model of which nothing but the id is known the page still stands', async () => {
  const made = await page(makeSheet({ id: 'acme/thing' }), [], { id: 'acme/thing' })
  expect(made).toMatchObject({
    states: [],
    chips: [],
    tiles: [
      'Downloads',
      'Likes',
      'Parameters',
      'Task',
      'Library',
      'Licence',
      'Visibility',
      'Access',
    ].map((label) => ({ label })),
    evaluation: { lead: 'The card states no scores.' },
    lineage: { bases: [], derivatives: [], predecessors: [] },
    licenseMeaning: 'What is allowed is not known; ask the publisher.',
    description: 'acme/thing: model sheet',
  })
  // "Not stated" is printed for a tile without a value; there is never a 0 or an empty text.
  expect(made.tiles.every((each) => !('value' in each) && !('note' in each))).toBe(true)
})

test('tiles say their figures with where they come from', async () => {
  const made = await page(
    makeSheet(
      makeCard(
        { license: 'llama3.2', library_name: 'transformers' },
        {
          model: {
            downloads: 1234,
            downloadsAllTime: 56_000,
            likes: 0,
            safetensors: { total: 3_212_749_888 },
            pipeline_tag: 'text-generation',
            private: false,
            gated: false,
          },
          history: [1, 2, 3].map((value) => ({ date: `2026-01-0${value}`, downloads: value })),
        },
      ),
    ),
  )
  expect(made.tiles).toEqual([
    {
      label: 'Downloads',
      value: '1,234',
      note: 'last 30 days; 56K in all',
      spark: expect.objectContaining({ label: 'Downloads in 30 days: 1 to 3' }),
    },
    { label: 'Likes', value: '0' },
    { label: 'Parameters', value: '3.21B', note: 'counted in safetensors' },
    { label: 'Task', value: 'Text Generation' },
    { label: 'Library', value: 'Transformers', note: 'as the card says' },
    { label: 'Licence', value: 'Llama 3.2 Community License', note: 'llama3.2' },
    { label: 'Visibility', value: 'Public' },
    { label: 'Access', value: 'No sign-in', note: 'licence has conditions' },
  ])
})

test('a count of downloads that is not known is not 0, though the total is', async () => {
  const made = await page(makeSheet({ model: { downloadsAllTime: 5 } }))
  expect(tile(made, 'Downloads')).toEqual({ label: 'Downloads' })
})

test('a size that only the name states is marked as about', async () => {
  expect(tile(await page(makeSheet()), 'Parameters')).toEqual({
    label: 'Parameters',
    value: '≈ 7B',
    note: 'as the name says',
  })
})

test.each([
  [{ gated: 'manual' }, 'Gated', 'publisher reviews requests'],
  [{ gated: 'auto' }, 'Gated', 'after accepting the terms'],
  [{ private: true }, 'Private', undefined],
  [{ disabled: true }, 'Disabled', undefined],
] as const)('the access of %j is %s', async (model, value, note) => {
  const made = await page(makeSheet({ model }))
  expect(tile(made, 'Access')).toEqual({ label: 'Access', value, ...(note && { note }) })
  expect(made.states).toHaveLength(1)
  expect(made.states[0]?.tone).toBe('gated' in model ? 'caution' : 'stop')
})

test.each([
  ['mit', 'permissive licence'],
  ['cc-by-nc-4.0', 'not for commercial use'],
  ['apple-amlr', 'for research only'],
  ['my-own', 'licence not known'],
])('an open door under the licence %s says so', async (license, note) => {
  const made = await page(makeSheet({ ...makeCard({ license }), model: { gated: false } }))
  expect(tile(made, 'Access')).toEqual({ label: 'Access', value: 'No sign-in', note })
})

test.each([
  ['deleted', 'Deleted or private'],
  ['missing-or-private', 'Missing or private'],
] as const)('a repository that is %s is said to be so first of all', async (state, label) => {
  const seen = { from: 'hub', state, since: '2026-01-31', aliases: [], withheld: [] } as const
  const made = await page(
    makeSheet({
      ...makeCard({ new_version: 'x/y' }),
      state: { ...seen, aliases: [], withheld: [] },
    }),
  )
  expect(made.states.map(({ tone }) => tone)).toEqual(['stop', 'caution'])
  expect(made.states[0]?.text).toMatch(new RegExp(`^${label}\\. .*2026-01-31\\.$`))
})

test('a successor is linked when the catalogue has it', async () => {
  const sheet = makeSheet(makeCard({ new_version: 'X/Y' }))
  expect((await page(sheet)).states).toEqual([
    { tone: 'caution', text: 'Replaced by {model}', model: { id: 'X/Y' } },
  ])
  expect((await page(sheet, [makeSheet({ id: 'x/y' })])).states).toEqual([
    { tone: 'caution', text: 'Replaced by {model}', model: { id: 'x/y', path: 'models/x/y/' } },
  ])
})

test.each([
  ['quantized', 'Quantization of'],
  ['adapter', 'Adapter for'],
  ['merge', 'Merge of'],
  ['finetune', 'Fine-tuned from'],
  ['unknown', 'Made from'],
  ['constructor', 'Made from'],
])('the relation %s is said as "%s"', (relation, label) => {
  expect(words.relations.base[relationOf(relation)]).toBe(label)
})

test('what a model was made from is said in one line', async () => {
  const bases = (base_model: string[], tags: string[] = []) =>
    page(makeSheet({ ...makeCard({ base_model }), model: { tags } }))
  expect((await bases(['x/y'])).states).toEqual([
    { tone: 'info', text: 'Made from {model}', model: { id: 'x/y' } },
  ])
  expect((await bases(['x/y', 'x/z'], ['merge'])).states).toEqual([
    { tone: 'info', text: 'Merge of 2 models, among them {model}', model: { id: 'x/y' } },
  ])
  expect((await bases(['x/y', 'x/z'], ['base_model:quantized:x/z'])).states).toEqual([
    { tone: 'info', text: 'Quantization of {model}', model: { id: 'x/z' } },
  ])
})

test('a licence freer than that of the base is pointed out', async () => {
  const base = makeSheet({ id: 'x/base', ...withLicense('llama3.2') })
  const made = await page(makeSheet(makeCard({ license: 'mit', base_model: 'x/base' })), [base])
  expect(made.states[1]).toEqual({
    tone: 'caution',
    text: 'Its licence, MIT License (permissive), is freer than Llama 3.2 Community License (with conditions) of its base {model}',
    model: { id: 'x/base', path: 'models/x/base/' },
  })
})

function withLicense(license: string): Partial<Snapshot> {
  return { card: '', body: '', frontMatter: { data: { license }, source: 'card' } }
}

test('scores of another model are pointed out above all figures', async () => {
  const base = makeSheet({ id: 'base/model' })
  const caution = async (sheet: Sheet) =>
    (await page(sheet, [base])).states.filter(({ tone }) => tone === 'caution')
  expect(await caution(scored('base/model'))).toEqual([
    {
      tone: 'caution',
      text: 'The scores on this card were measured on another model: {model}',
      model: { id: 'base/model', path: 'models/base/model/' },
    },
  ])
  expect((await caution(scored('base/model', 'widget-7b')))[0]?.text).toMatch(/^Some scores/)
  expect(await caution(scored('widget-7b'))).toEqual([])
})

test('chips say task, library, context and three languages at most', async () => {
  const made = await page(
    makeSheet(
      makeCard(
        {
          pipeline_tag: 'fill-mask',
          library_name: 'transformers',
          language: ['en', 'zh', 'xx', 'de', 'fr'],
        },
        { config: { max_position_embeddings: 32_768 } },
      ),
    ),
  )
  expect(made.chips.map(({ text }) => text)).toEqual([
    'Fill-Mask',
    'Transformers',
    '32K context',
    'English',
    'Chinese',
    'xx',
    '+2 languages',
  ])
  expect(made.chips.some(({ path }) => path !== undefined)).toBe(false)
})

test('lineage holds bases, derivatives and predecessors', async () => {
  const made = await page(makeSheet({ ...makeCard({ base_model: 'x/base' }), id: 'x/mid' }), [
    makeSheet({ ...makeCard({ base_model: 'X/Mid' }), id: 'x/leaf' }),
    makeSheet({ ...makeCard({ new_version: 'x/mid' }), id: 'x/old' }),
  ])
  expect(made.lineage.bases).toEqual([{ id: 'x/base', relation: 'unknown' }])
  expect(made.lineage.derivatives.map(({ id }) => id)).toEqual(['x/leaf'])
  expect(made.lineage.predecessors.map(({ id, relation }) => [id, relation])).toEqual([
    ['x/old', 'predecessor'],
  ])
})

test('the snapshot’s day is said in words', () => {
  expect(snapshotDate(makeSheet({ history: [{ date: '2026-08-22' }] }))).toBe('22 August 2026')
  expect(snapshotDate(makeSheet())).toBeUndefined()
})

test('an owner’s sections leave nothing that leads into one that is not shown', async () => {
  const made = await page(scored('thing'))
  const [group] = made.evaluation.groups
  const [row] = group?.rows ?? []
  if (!group || !row || !('sources' in row)) throw new RangeError('The sheet has no score')
  const source = { text: 'table', href: '#table-1' }
  const full: typeof made = {
    ...made,
    evaluation: {
      ...made.evaluation,
      tables: [{ id: 'table-1', title: 'Results' }],
      groups: [{ ...group, rows: [{ ...row, sources: [source] }] }],
    },
  }
  const without = withSections(full, ['usage', 'evaluation'])
  expect(JSON.stringify(without)).not.toContain('#table-1')
  expect(without.evaluation.tables).toEqual([])
  expect(showsSection(without, 'usage')).toBe(true)
  expect(showsSection(without, 'files')).toBe(false)
  expect(withSections(full, ['card']).evaluation).toEqual(full.evaluation)
  expect(withSections(full, undefined)).toBe(full)
})
