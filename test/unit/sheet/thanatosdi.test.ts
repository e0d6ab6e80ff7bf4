import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { isRecord } from '../../../src/json.ts'
import { renderReadmeSync } from '../../../src/readme/pipeline.ts'
import { withRelatedQuantizations } from '../../../src/sheet/metadata-json.ts'
import { normalizeSheet } from '../../../src/sheet/normalize.ts'
import { toRecord } from '../../../src/sheet/record.ts'
import { type Sheet, sheetSchema } from '../../../src/sheet/sheet.ts'
import { readSnapshot } from '../../../src/snapshot/read.ts'
import { makeCatalogue, relatedQuantizations } from '../../../src/view/catalogue.ts'
import { makeFolder } from '../snapshot/folder.ts'
import { sharedPath } from '../suites.ts'

/**
 * One model whose published sheet once had every fault: its front matter lost its indentation, fragments
 * of it stood among the data sets, a badge was its picture, and its tables, links and summary were lost.
 */
const ID = 'ThanatosDi/Llama-3.2-3B-F1-Reasoning-Instruct-GGUF'
const BASE = 'lianghsun/Llama-3.2-3B-F1-Base'

async function sheetOf(path: string): Promise<Sheet> {
  const snapshot = await readSnapshot({ id: ID, path })
  const readme = renderReadmeSync(snapshot.body ?? '', { id: ID, revision: 'main' })
  const sheet = normalizeSheet(snapshot, readme)
  const sibling = {
    ...toRecord(sheet, 'd'),
    id: 'someone/Llama-3.2-3B-F1-Base-GGUF',
    baseModels: [{ id: BASE, relation: 'quantized' }],
  }
  const catalogue = makeCatalogue([toRecord(sheet, 'd'), sibling])
  return withRelatedQuantizations(sheet, relatedQuantizations(sheet, catalogue))
}

/** The card as it was published, with the payload put together from the two records of it. */
function corpusFolder(source: string): string {
  const read = (file: string): Record<string, unknown> => {
    const value: unknown = JSON.parse(readFileSync(join(source, file), 'utf8'))
    if (!isRecord(value)) throw new Error(`${file} is no object`)
    return value
  }
  const normalized = read('normalized.json')
  const added = [
    'frontmatter',
    'hero_image_url',
    'summary',
    'quick_links',
    'benchmark_table_html',
    'readme_markdown',
    'related_quantizations',
  ]
  const cardData = Object.entries(Object(normalized['card_data'])).filter(
    ([key]) => !added.includes(key),
  )
  const folder = makeFolder()
  cpSync(join(source, 'README.md'), join(folder, 'README.md'))
  const model = {
    ...read('source-excerpt.json'),
    tags: normalized['tags'],
    cardData: Object.fromEntries(cardData),
  }
  writeFileSync(join(folder, 'model.json'), JSON.stringify(model))
  return folder
}

const corpus = sharedPath(`corpus/cards/${ID}`)
const content = fileURLToPath(new URL(`../../../content/models/${ID}`, import.meta.url))

test('the default content’s sheet has every fault mended', async () => {
  const sheet = await sheetOf(content)
  expectMended(sheet)
  expect(sheet.diagnostics.filter(({ level }) => level === 'error')).toEqual([])
})

test.skipIf(corpus === undefined)('the published card’s sheet has every fault mended', async () => {
  expectMended(await sheetOf(corpusFolder(corpus ?? '')))
})

test.skipIf(corpus === undefined)(
  'the published card’s metadata is the payload’s, and a diagnostic says why and where',
  async () => {
    const folder = corpusFolder(corpus ?? '')
    const snapshot = await readSnapshot({ id: ID, path: folder })
    expect(snapshot.frontMatter.source).toBe('payload')
    expect(snapshot.body).toContain('Model Card for Llama-3.2-3B-F1-Reasoning-Instruct')
    const { diagnostics } = await sheetOf(folder)
    const lines = readFileSync(join(folder, 'README.md'), 'utf8').split('\n')
    expect(diagnostics).toContainEqual(
      expect.objectContaining({
        level: 'error',
        code: 'front-matter-yaml',
        model: ID,
        file: 'README.md',
        // The first line whose indentation is lost.
        line: lines.findIndex((line) => line.startsWith(' results:')) + 1,
        value: ' results:',
        hint: "the Hub's copy of the metadata is shown instead",
      }),
    )
  },
)

/** Each fault of the published sheet, the other way round. */
function expectMended(sheet: Sheet): void {
  const cardData = Object(sheet.metadata_json['card_data'])
  const datasets = [
    'lianghsun/tw-reasoning-instruct',
    'minyichen/tw-instruct-R1-200k',
    'minyichen/tw_mm_R1',
  ]
  expect(sheetSchema.safeParse(sheet).error).toBeUndefined()

  expect(sheet.datasets).toEqual(datasets)
  expect(cardData.datasets).toEqual(datasets)
  expect(cardData.frontmatter.datasets).toEqual(datasets)

  expect(sheet.benchmarkTables.map(({ html }) => html.includes('<table'))).toEqual([true, true])
  expect(cardData.benchmark_table_html).toContain('TMMLU+')
  expect(cardData.benchmark_table_html).toContain('MATH-500')
  expect(cardData.benchmark_table_html).toContain('GPQA Diamond')

  expect(cardData.hero_image_url ?? '').not.toMatch(/shields\.io|badge/)

  expect(sheet.summary).toBeTruthy()
  expect(sheet.summary).not.toMatch(/[*_`[\]<>]|!image|\]\(|https?:|#/)
  expect(cardData.summary).toBe(sheet.summary)

  expect(sheet.source_payload['siblings_count']).toBe(6)

  const kinds = Object.fromEntries(
    sheet.links.map(({ kind, url }) => [`${kind} ${new URL(url).hostname}`, url]),
  )
  expect(kinds).toMatchObject({
    'chat discord.gg': 'https://discord.gg/Cx737yw4ed',
    'repository github.com': 'https://github.com/ai-twinkle/Eval',
    'demo 3b02.coolify.apmic.ai': 'https://3b02.coolify.apmic.ai/',
    'upstream huggingface.co':
      'https://huggingface.co/twinkle-ai/Llama-3.2-3B-F1-Reasoning-Instruct',
  })
  expect(cardData.quick_links.map(({ url }: { url: string }) => url)).toEqual(
    sheet.links.map(({ url }) => url),
  )
  const self = sheet.links.filter(({ url }) => url.toLowerCase().includes(ID.toLowerCase()))
  expect(self.map(({ kind }) => kind)).toEqual(['hub'])

  expect(cardData.related_quantizations.map(({ id }: { id: string }) => id)).toEqual([
    'someone/Llama-3.2-3B-F1-Base-GGUF',
  ])

  expect(sheet.library).toMatchObject({ id: 'gguf', label: expect.stringContaining('GGUF') })
  expect(sheet.diagnostics.map(({ code }) => code)).toContain('library-mismatch')

  const indexed = sheet.evaluations.filter(({ source }) => source.place === 'model-index')
  expect(indexed.map(({ value, whose }) => [value.printed, whose])).toEqual([
    ['46.16', 'inherited'],
    ['51.22', 'inherited'],
    ['34.92', 'inherited'],
  ])
  expect(sheet.diagnostics.map(({ code }) => code)).toContain('inherited-scores')

  expect(sheet.baseModels).toContainEqual({
    id: BASE,
    relation: 'quantized',
    source: 'card',
    contradictedBy: 'twinkle-ai/Llama-3.2-3B-F1-Reasoning-Instruct',
  })
  expect(sheet.license).toMatchObject({ id: 'llama3.2', class: 'with-conditions' })
  expect(sheet.languages.map(({ name }) => name)).toEqual(['English', 'Chinese'])
  expect(sheet).toMatchObject({ downloads: { last30Days: 101 }, likes: 1 })
}
