import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { json, modelsheets, page, type Run } from './run.ts'
import { checkSite } from './site-check.ts'

/** What the tests look at of a row of `results.json`. */
const rowSchema = z.object({
  model: z.string(),
  value: z.number(),
  rank: z.number().optional(),
  group: z.string(),
  shots: z.number().optional(),
  method: z.array(z.string()).optional(),
  uncertainty: z.number().optional(),
  publishedBy: z.string(),
  notRanked: z.array(z.string()).optional(),
  source: z.string(),
  alsoPrintedBy: z.array(z.string()).optional(),
  otherFigures: z.array(z.string()).optional(),
})

const link = (id: string): string => `[${id}](https://huggingface.co/${id})`
const table = (...rows: string[]): string => `## Evaluation\n\n${rows.join('\n')}\n`

const alpha = table(
  '| Benchmark | Alpha-7B-Chat |',
  '| --- | --- |',
  '| MMLU (5-shot) | 71.20 (±0.0113) |',
  '| GSM8K | 60.1 |',
  '| HLE (w/ tools) | 30.1 |',
  '| HLE (w/o tools) | 11.9 |',
)
const index = `model-index:
  - name: Alpha-7B-Chat
    results:
      - task: { type: text-generation }
        dataset: { type: cais/mmlu, name: MMLU, config: all, split: test, args: { num_few_shot: 5 } }
        metrics: [{ type: acc, value: 71.2041 }]
`
const pairs = ['deu', 'fra', 'spa', 'ita', 'rus', 'ces', 'pol', 'nld'].flatMap((from, at, all) =>
  all.flatMap((to, other) => (from === to ? [] : [{ from, to, bleu: 10 + at * 5 + other / 2 }])),
)

const cards: Record<string, string> = {
  'acme/Alpha-7B-Chat': `---\nlicense: mit\n${index}---\n\n# Alpha-7B-Chat\n\n${alpha}`,
  'acme/Beta-3B': `# Beta-3B\n\n${table(
    `| Model | MMLU (5-shot) | HLE (w/o tools) |`,
    '| --- | --- | --- |',
    '| Beta-3B | 71.2 | 13.0 |',
    `| ${link('acme/Alpha-7B-Chat')} | 71.2 | 11.9 |`,
    '| Unheard-Of-9B | 80.0 | 20.0 |',
  )}`,
  'other/Gamma-1B': `# Gamma-1B\n\n${table(
    '| Model | MMLU (5-shot) | GSM8K |',
    '| --- | --- | --- |',
    '| Gamma-1B | 65.0 | 70.2 |',
    `| ${link('acme/Beta-3B')} | 70.4 | 50.0 |`,
  )}`,
  'copies/Alpha-7B-Chat-GGUF': `---\nbase_model: acme/Alpha-7B-Chat\n---\n\n# Alpha-7B-Chat\n\n${alpha}`,
  'tongues/many-to-many': `---\npipeline_tag: translation\n---\n\n# many-to-many\n\n${table(
    '| testset | BLEU |',
    '| --- | --- |',
    ...pairs.map(
      ({ from, to, bleu }) => `| newstest2019-${from}${to}.${from}.${to} | ${bleu.toFixed(1)} |`,
    ),
  )}`,
}

let folder = ''
let site = ''
let run: Run

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'modelsheets-boards-'))
  for (const [id, card] of Object.entries(cards)) {
    const model = join(folder, 'content/models', id)
    await mkdir(model, { recursive: true })
    await writeFile(join(model, 'README.md'), card)
  }
  site = join(folder, 'site')
  run = await modelsheets(['build', '--content', join(folder, 'content'), '--out', site])
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function results(slug: string): Promise<z.infer<typeof rowSchema>[]> {
  const { results: rows } = await json(site, `benchmarks/${slug}/results.json`)
  return z.array(rowSchema).parse(rows)
}

test('the site builds, its links lead somewhere and no id is there twice', async () => {
  expect(run.stderr).toBe('')
  expect(run.status).toBe(0)
  const { deadLinks, repeatedIds, inlineCode, missingPolicy } = await checkSite(site, '/')
  expect({ deadLinks, repeatedIds, inlineCode, missingPolicy }).toEqual({
    deadLinks: [],
    repeatedIds: [],
    inlineCode: [],
    missingPolicy: [],
  })
})

test('models measured alike are ranked once, equal figures share a rank', async () => {
  const rows = (await results('mmlu')).filter(({ rank }) => rank !== undefined)
  expect(rows.map(({ model, value, rank }) => [model, value, rank])).toEqual([
    ['acme/Alpha-7B-Chat', 71.2, 1],
    ['acme/Beta-3B', 71.2, 1],
    ['other/Gamma-1B', 65, 3],
  ])
  expect(new Set(rows.map(({ group }) => group)).size).toBe(1)
})

test('index, table and copies of one score are one row that names them', async () => {
  const row = (await results('mmlu')).find(({ model }) => model === 'acme/Alpha-7B-Chat')
  expect(row).toMatchObject({ publishedBy: 'publisher', shots: 5, uncertainty: 1.13 })
  expect(row?.source).toMatch(/^\/models\/acme\/Alpha-7B-Chat\/#/)
  expect(row?.alsoPrintedBy?.map((address) => address.split('#')[0])).toEqual(
    expect.arrayContaining(['/models/acme/Beta-3B/', '/models/copies/Alpha-7B-Chat-GGUF/']),
  )
})

test('another figure of a third party stands beside the publisher’s own', async () => {
  const beta = (await results('mmlu')).find(({ model }) => model === 'acme/Beta-3B')
  expect(beta).toMatchObject({ value: 71.2, publishedBy: 'publisher', otherFigures: ['70.4'] })
})

test('a name without a repository has no rank and says why', async () => {
  const row = (await results('mmlu')).find(({ model }) => model === 'Unheard-Of-9B')
  expect(row?.rank).toBeUndefined()
  expect(row?.notRanked).toEqual(['a name, no repository'])
})

test('with and without tools are two groups', async () => {
  const rows = await results('hle')
  const groups = Map.groupBy(rows, ({ group }) => group)
  const methods = [...groups.values()].map((list) => list.map(({ method }) => method?.join()))
  expect(methods.every((list) => new Set(list).size === 1)).toBe(true)
  expect(new Set(methods.flat())).toEqual(new Set(['with tools', 'no tools']))
})

test('what states no setup is listed by name and never ranked', async () => {
  const rows = await results('gsm8k')
  expect(rows.map(({ model }) => model)).toEqual(rows.map(({ model }) => model).toSorted())
  expect(rows.every(({ rank, notRanked }) => rank === undefined && notRanked)).toBe(true)
  expect(await page(site, 'benchmarks/gsm8k/index.html')).toContain('shots or method not stated')
})

test('results fit the schema that the site publishes, and every property is described', async () => {
  const schema = await json(site, 'schema/results.json')
  const validate = new Ajv2020({ strict: false }).compile(schema)
  for (const slug of ['mmlu', 'hle', 'gsm8k', 'wmt']) {
    expect(validate(await json(site, `benchmarks/${slug}/results.json`)), slug).toBe(true)
  }
  expect(undescribed(schema)).toEqual([])
  const { properties } = await json(site, 'schema/sheet.json')
  const evaluations = z.object({ evaluations: z.unknown() }).parse(properties).evaluations
  expect(undescribed(evaluations)).toEqual([])
})

/** Paths of properties without a description. */
function undescribed(schema: unknown, path = ''): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries(schema).flatMap(([key, value]) => {
    if (key !== 'properties' || typeof value !== 'object' || value === null)
      return undescribed(value, key === 'properties' ? path : path)
    return Object.entries(value).flatMap(([name, one]: [string, unknown]) => [
      ...(typeof one === 'object' && one !== null && 'description' in one
        ? []
        : [`${path}/${name}`]),
      ...undescribed(one, `${path}/${name}`),
    ])
  })
}

test('a sheet’s bar says where the score stands among models measured alike', async () => {
  const html = await page(site, 'models/other/Gamma-1B/index.html')
  expect(html).toContain('65.0 in a range from 65.0 to 71.2 over 3 models measured alike')
})

test('many scores fold with their language pairs, and none is lost', async () => {
  const sheet = await page(site, 'models/tongues/many-to-many/index.html')
  const section = sheet.slice(sheet.indexOf('id="evaluation"'), sheet.indexOf('id="files"'))
  expect(section).toContain('BLEU on 56 language pairs, from 10.5 to 48.0')
  const all = await page(site, 'scores/tongues/many-to-many/index.html')
  expect(all.match(/<tr id="score-/g)).toHaveLength(56)
  for (const pair of ['de-fr', 'nl-pl']) expect(all).toContain(pair)
  const { evaluations } = await json(site, 'models/tongues/many-to-many/sheet.json')
  expect(evaluations).toHaveLength(56)
})

test('a field’s table leads from each figure to the row that states it', async () => {
  const html = await page(site, 'fields/knowledge/index.html')
  expect(html).toMatch(/href="\/models\/other\/Gamma-1B\/#[^"]*row-2"[^>]*>\s*65\.0/)
  expect(existsSync(join(site, 'fields/translation/index.html'))).toBe(true)
})
