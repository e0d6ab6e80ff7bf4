import { statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { schemaNames } from '../../src/published/schemas.ts'
import { formatBytes } from '../../src/view/format.ts'
import { checkBills } from './bills-check.ts'
import { checkCitations } from './citations-check.ts'
import { checkEmbeds } from './embeds-check.ts'
import { checkFeeds } from './feeds-check.ts'
import { checkMarkdown, checkTables } from './files-check.ts'
import { headersFor, readHeaders, readRedirects } from './host-rules.ts'
import { imageFaults } from './images-check.ts'
import { checkJson } from './json-check.ts'
import { searchFaults } from './outputs-check.ts'
import { filesIn, json, page } from './run.ts'
import { checkDisclosures } from './schema-check.ts'
import { readPage } from './site-check.ts'

const { site: mixed } = inject('mixed')
const { site: standard } = inject('standard')

test('search engines are told every page once, with the day of its snapshot, and what it is about', async () => {
  const { faults, pages, dated, things } = await searchFaults(
    mixed,
    'https://models.example.org/shelf/',
  )
  expect(faults).toEqual([])
  expect(pages).toBeGreaterThan(25)
  expect(dated).toBe(3)
  expect(things.get('CreativeWork')).toBe(10)
  expect(things.get('WebSite,DataCatalog')).toBe(1)
  expect(things.get('Dataset')).toBeGreaterThan(0)
  expect(await page(mixed, 'robots.txt')).toContain(
    'Sitemap: https://models.example.org/shelf/sitemap.xml',
  )
})

test('a site that does not know its address has no sitemap and names none', async () => {
  await expect(page(standard, 'sitemap.xml')).rejects.toThrow('ENOENT')
  expect(await page(standard, 'robots.txt')).toBe('User-agent: *\nAllow: /\n')
})

test('every page of a site with an address names a picture that is there, with its size and its words', async () => {
  const address = 'https://models.example.org/shelf/'
  expect(await imageFaults(mixed, address)).toEqual({ pages: 36, images: 11, faults: [] })
  const { images, faults } = await imageFaults(standard, address)
  expect({ images, faults }).toEqual({ images: 0, faults: [] })
})

test('every bill of materials fits the schemas of CycloneDX and SPDX', async () => {
  const bills = await checkBills(mixed)
  expect(bills).toEqual({ cyclonedx: 11, spdx: expect.any(Number), models: 10, faults: [] })
  expect(bills.spdx).toBeGreaterThan(0)
  const all = await checkBills(standard)
  expect(all.faults).toEqual([])
  expect(all.cyclonedx).toBe(all.models + 1)
})

test('feeds of changes are well formed, and every change stands in the file of its month', async () => {
  const { feeds, changes, faults } = await checkFeeds(mixed)
  expect(faults).toEqual([])
  expect(feeds).toBeGreaterThan(1)
  expect(changes).toBeGreaterThan(0)
  const all = await checkFeeds(standard)
  expect(all).toMatchObject({ feeds: 0, faults: [] })
  expect(all.changes).toBeGreaterThan(10)
})

test('every citation fits the form of CFF, and BibTeX reads it', async () => {
  const { cff, faults } = await checkCitations(mixed)
  expect(faults).toEqual([])
  expect(cff).toBeGreaterThan(0)
  const all = await checkCitations(standard)
  expect(all.faults).toEqual([])
  // Where no owner is known, the card may have entries.
  expect(all.bibtex).toBeGreaterThanOrEqual(all.cff)
  expect(all.cff).toBeGreaterThan(20)
})

test('every file of what is stated fits its schema, and the page of data counts the same', async () => {
  for (const site of [mixed, standard]) {
    const { files, faults } = await checkDisclosures(site)
    expect(faults).toEqual([])
    expect(files).toBe((await checkTables(site)).models)
  }
  expect(await page(standard, 'about-data/index.html')).toContain('EU AI Act, Annex XII')
})

test('badges and cards for other pages load nothing and lead to their sheet', async () => {
  expect(await checkEmbeds(mixed, 'https://models.example.org/shelf/')).toEqual({
    badges: 10,
    cards: 10,
    faults: [],
  })
  const { links } = readPage(await page(mixed, 'models/acme/good-model/index.html'))
  expect(links).toContain('https://models.example.org/shelf/embed/acme/good-model/')
  const all = await checkEmbeds(standard, '/')
  expect(all.faults).toEqual([])
  expect(all.badges).toBe(all.cards)
})

test('tables of models and scores fit their schemas, and sheets in Markdown read back', async () => {
  for (const site of [mixed, standard]) {
    const { models, faults } = await checkTables(site)
    expect(faults).toEqual([])
    expect(
      await checkMarkdown(
        site,
        /^(?:https:\/\/(?:huggingface\.co|doi\.org|models\.example\.org)\/|\/models\/)/,
      ),
    ).toEqual({
      sheets: models,
      faults: [],
    })
  }
})

test('every JSON file fits a published schema that describes all of its keys', async () => {
  const { files, faults } = await checkJson(mixed)
  expect(faults).toEqual([])
  expect(files).toBeGreaterThan(30)
  expect((await checkJson(standard)).faults).toEqual([])
})

test('every address of the page of data is there, and so is every schema under its name', async () => {
  const { links } = readPage(await page(mixed, 'api/index.html'))
  expect(links.filter((link) => link.endsWith('.ndjson'))).toHaveLength(2)
  expect(links.filter((link) => link.endsWith('.parquet'))).toHaveLength(2)
  const api = await page(standard, 'api/index.html')
  for (const file of ['catalogue.ndjson', 'catalogue.csv', 'evaluations.ndjson']) {
    const bytes = formatBytes(Buffer.byteLength(await page(standard, file)))
    const [, row = ''] = new RegExp(`${file}</code>(.*?)</tr>`, 's').exec(api) ?? []
    expect(row).toContain(`, ${bytes}`)
  }
  for (const name of schemaNames)
    expect(await json(mixed, `schema/${name}.json`)).toMatchObject({
      $id: `https://models.example.org/shelf/schema/${name}.json`,
      version: 1,
    })
})

test('hosts are told the type and the frame of every file, each once, and no file is empty', async () => {
  const rules = readHeaders(await page(mixed, '_headers'))
  const files = (await filesIn(mixed, '')).filter((path) => statSync(join(mixed, path)).isFile())
  const twice: string[] = []
  const types = new Map<string, string | undefined>()
  for (const file of files) {
    const headers = headersFor(
      rules,
      encodeURI(`/shelf/${file.replace(/(?:^|\/)index\.html$/, '/')}`).replace('//', '/'),
    )
    for (const [name, values] of Object.entries(headers))
      if (values.length > 1) twice.push(`${file}: ${name}`)
    if (file.endsWith('.html') && !file.startsWith('embed/'))
      expect(headers, file).toMatchObject({
        'content-security-policy': ["frame-ancestors 'none'"],
      })
    types.set(file.split('/').at(-1) ?? '', headers['content-type']?.[0])
  }
  expect(twice).toEqual([])
  for (const name of ['README.md', 'index.md', 'SHA256SUMS', 'results.csv', 'catalogue.ndjson'])
    expect(types.get(name), name).toMatch(/^(?:text|application)\/.*; charset=utf-8$/)
  const empty = files.filter((path) => statSync(join(mixed, path)).size === 0)
  expect(empty).toEqual(['.nojekyll'])
})

test('former ids have a page that leads on, and a line for hosts that read it', async () => {
  const lines = readRedirects(await page(standard, '_redirects'))
  expect(lines).toContainEqual([
    '/models/bert-base-uncased/',
    '/models/google-bert/bert-base-uncased/',
    '301',
  ])
  for (const [from = '', to = ''] of lines.filter(([from]) => from?.endsWith('/'))) {
    const html = await page(standard, `${from.slice(1)}index.html`)
    expect(html).toContain(`content="0; url=${to}"`)
    expect(html).toContain('content="noindex"')
    await expect(page(standard, `${to.slice(1)}index.html`)).resolves.toContain('<h1')
  }
})
