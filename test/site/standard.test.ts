import { expect, inject, test } from 'vitest'
import { quantile, weighPages } from '../../bench/page-weight.ts'
import { json, page } from './run.ts'
import { checkSheets } from './schema-check.ts'
import { checkSite } from './site-check.ts'

const { site, run } = inject('standard')
const seed = 'models/ThanatosDi/Llama-3.2-3B-F1-Reasoning-Instruct-GGUF'

test('the default content builds without a warning of the tools', () => {
  expect(run.stderr).toBe('')
  expect(run.stdout).not.toContain('[WARN]')
  expect(run.status).toBe(0)
})

test('the default content has 24 sheets or more, each fitting the schema', async () => {
  const { sheets, faults } = await checkSheets(site)
  expect(faults).toEqual([])
  expect(sheets).toBeGreaterThanOrEqual(24)
})

test('every page of the default site has live links, unique ids and nothing inline', async () => {
  expect(await checkSite(site, '/')).toMatchObject({
    deadLinks: [],
    repeatedIds: [],
    inlineCode: [],
    missingPolicy: [],
  })
})

test('the metadata of the ThanatosDi model has exactly the keys its readers expect', async () => {
  const sheet = await json(site, `${seed}/sheet.json`)
  expect(Object.keys(Object(sheet['metadata_json']))).toEqual([
    'metadata',
    'card_data',
    'tags',
    'likes',
    'downloads',
    'gated',
    'private',
    'last_modified',
    'created_at',
    'pipeline_tag',
    'library_name',
  ])
  expect(sheet['source_payload']).toEqual({
    _id: '681a49f4c6eed6d87d484a41',
    id: 'ThanatosDi/Llama-3.2-3B-F1-Reasoning-Instruct-GGUF',
    modelId: 'ThanatosDi/Llama-3.2-3B-F1-Reasoning-Instruct-GGUF',
    sha: '06cd6bf54ea06182dd5cb241e892872c427c5ce1',
    createdAt: '2025-05-06T17:42:12.000Z',
    lastModified: '2025-05-06T17:42:26.000Z',
    author: 'ThanatosDi',
    downloads: 101,
    likes: 1,
    gated: false,
    private: false,
    pipeline_tag: 'text-generation',
    library_name: 'transformers',
    siblings_count: 6,
  })
})

test('the ThanatosDi model has the three data sets and nothing else in their place', async () => {
  const sheet = await json(site, `${seed}/sheet.json`)
  const datasets = [
    'lianghsun/tw-reasoning-instruct',
    'minyichen/tw-instruct-R1-200k',
    'minyichen/tw_mm_R1',
  ]
  expect(sheet['datasets']).toEqual(datasets)
  expect(sheet).toMatchObject({
    metadata_json: { card_data: { datasets, frontmatter: { datasets } } },
  })
})

test('the ThanatosDi benchmark HTML holds both tables of the card', async () => {
  const sheet = await json(site, `${seed}/sheet.json`)
  const html: unknown = Reflect.get(
    Object(Reflect.get(Object(sheet['metadata_json']), 'card_data')),
    'benchmark_table_html',
  )
  for (const figure of ['46.16', '34.92', '51.22', '51.40', '33.84', 'MATH-500', 'TMMLU+'])
    expect(html).toContain(figure)
  expect(String(html).match(/<table/g)?.length).toBeGreaterThanOrEqual(2)
})

test('the ThanatosDi sheet has no badge for a hero and no markup in its summary', async () => {
  const sheet = await json(site, `${seed}/sheet.json`)
  expect(JSON.stringify(sheet['heroImage'] ?? '')).not.toContain('shields.io')
  expect(sheet['summary']).toMatch(/Formosa-1/)
  expect(sheet['summary']).not.toMatch(/[*<>]|!\[|\]\(/)
})

test('the ThanatosDi sheet links its chat, code, demo and original model', async () => {
  const sheet = await json(site, `${seed}/sheet.json`)
  expect(sheet['links']).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ kind: 'chat', url: 'https://discord.gg/Cx737yw4ed' }),
      expect.objectContaining({ kind: 'repository', url: 'https://github.com/ai-twinkle/Eval' }),
      expect.objectContaining({ kind: 'demo', url: 'https://3b02.coolify.apmic.ai/' }),
      expect.objectContaining({ kind: 'upstream' }),
      expect.objectContaining({ kind: 'licence' }),
    ]),
  )
})

test('the ThanatosDi sheet is GGUF-aware, related, and says whose scores it shows', async () => {
  const sheet = await json(site, `${seed}/sheet.json`)
  expect(sheet).toMatchObject({
    library: { id: 'gguf' },
    license: { id: 'llama3.2', class: 'with-conditions' },
    access: { state: 'open', label: 'No sign-in; licence has conditions' },
    fileCount: 6,
    metadata_json: {
      card_data: {
        related_quantizations: [],
      },
    },
  })
  const html = await page(site, `${seed}/index.html`)
  expect(html).toContain('measured on another model')
  expect(html).toContain('6 files')
})

test('a deprecated model names its successor and the successor names it', async () => {
  const old = await page(site, 'models/meta-llama/Meta-Llama-3-8B-Instruct/index.html')
  expect(old).toMatch(/Replaced by.*href="\/models\/meta-llama\/Llama-3\.1-8B-Instruct\/"/s)
  const successor = await page(site, 'models/meta-llama/Llama-3.1-8B-Instruct/index.html')
  expect(successor).toMatch(/Replaces.*Meta-Llama-3-8B-Instruct/s)
})

test('the catalogue links every model without script', async () => {
  const html = await page(site, 'index.html')
  const { ids } = await json(site, 'catalogue/models-1.json')
  if (!Array.isArray(ids)) throw new Error('the block has no ids')
  expect(ids.length).toBeGreaterThanOrEqual(24)
  for (const id of ids) expect(html).toContain(`href="/models/${id}/"`)
})

test('pages of the default site stay as light as they are', () => {
  const weights = weighPages(site)
  const sheets = weights.filter(({ path }) => path.startsWith('models/'))
  const all = sheets.map(({ page, styles, scripts }) => page + styles + scripts)
  expect(sheets.length).toBeGreaterThan(24)
  expect(quantile(all, 0.5)).toBeLessThan(19_400)
  expect(quantile(all, 0.95)).toBeLessThan(23_600)
  expect(weights.filter(({ styles }) => styles > 8_000)).toEqual([])
  expect(Math.max(...sheets.map(({ scripts }) => scripts))).toBeLessThan(3_120)
  expect(weights.flatMap(({ blocking }) => blocking)).toEqual([])
})
