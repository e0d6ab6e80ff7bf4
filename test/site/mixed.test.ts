import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { json, modelsheets, page, root } from './run.ts'
import { checkSheets } from './schema-check.ts'
import { checkSite, readPage } from './site-check.ts'

const { site, run } = inject('mixed')
const mixed = join(root, 'test/site/fixtures/mixed')

test('a build of good, partial, broken and hostile models ends with status 0', () => {
  expect(run.stderr).toBe('')
  expect(run.status).toBe(0)
  expect(run.stdout).toContain('✓ 10 models')
})

test.each([
  'acme/good-model',
  'acme/good-model-GGUF',
  'acme/payload-only',
  'acme/readme-only',
  'acme/broken-json',
  'acme/broken-yaml',
  'acme/wrong-types',
  'acme/utf16',
  'hostile/card',
  'old-id',
])('%s has its page and its files beside it, hashes where there are any', async (id) => {
  for (const file of ['index.html', 'sheet.json'])
    expect(existsSync(join(site, 'models', id, file)), file).toBe(true)
  // What has no card has no empty one, and names none.
  const hasCard = id !== 'acme/payload-only'
  expect(existsSync(join(site, 'models', id, 'README.md'))).toBe(hasCard)
  expect((await page(site, `models/${id}/index.html`)).includes('./README.md')).toBe(hasCard)
  const hasHashes = (await page(site, `models/${id}/sheet.json`)).includes('"sha256"')
  expect(existsSync(join(site, 'models', id, 'SHA256SUMS'))).toBe(hasHashes)
})

test('a model that the editor hides is nowhere', async () => {
  expect(existsSync(join(site, 'models/acme/hidden'))).toBe(false)
  expect(await page(site, 'catalogue/models-1.json')).not.toContain('acme/hidden')
})

test('links stay inside the base, lead somewhere, and ids are unique', async () => {
  const findings = await checkSite(site, '/shelf/')
  expect(findings).toMatchObject({
    pages: 46,
    deadLinks: [],
    repeatedIds: [],
    inlineCode: [],
    missingPolicy: [],
  })
})

test('every sheet.json fits the published schema', async () => {
  expect(await checkSheets(site)).toEqual({ sheets: 10, faults: [] })
})

/** The sections of a sheet, each with its title, as the page has them and as its contents list them. */
async function sectionsOf(id: string): Promise<Record<'page' | 'contents', string[][]>> {
  const html = await page(site, `models/${id}/index.html`)
  const [, toc = ''] = /<ol class="toc">(.*?)<\/nav>/s.exec(html) ?? []
  const read = (text: string, pattern: RegExp): string[][] =>
    [...text.matchAll(pattern)].map((match) => match.slice(1))
  return {
    page: read(html, /<section id="([a-z]+)"[^>]*>\s*<h2 id="\1-title">([^<]+)<\/h2>/g),
    contents: read(toc.replace(/<ol>.*?<\/ol>/gs, ''), /<a href="#([a-z]+)">([^<]+)<\/a>/g),
  }
}

test('a sheet has the sections of which something is known, and its contents list just those', async () => {
  const everything = await sectionsOf('acme/good-model')
  expect(everything.page).toEqual([
    ['fields', 'From this site’s editors'],
    ['evaluation', 'Evaluation'],
    ['files', 'Files'],
    ['fit', 'Does it fit'],
    ['usage', 'How to run'],
    ['citation', 'Citation'],
    ['card', 'Model card'],
    ['lineage', 'Lineage'],
    ['diagnostics', 'What this card gets wrong'],
    ['disclosure', 'What is stated'],
    ['inspector', 'Metadata inspector'],
    ['provenance', 'Provenance'],
  ])
  expect(everything.contents).toEqual(everything.page)
  const little = await sectionsOf('old-id')
  expect(little.page.map(([id]) => id)).toEqual([
    // What says nothing does not stand before the card.
    'card',
    'diagnostics',
    'evaluation',
    'files',
    'usage',
    'disclosure',
    'inspector',
    'provenance',
  ])
  expect(little.contents).toEqual(little.page)
})

test('the contents name the upper headings of the card', async () => {
  const html = await page(site, 'models/acme/good-model/index.html')
  const [, toc = ''] = /<ol class="toc">(.*?)<\/nav>/s.exec(html) ?? []
  expect(toc).toMatch(/<a href="#card">Model card<\/a> ?<ol>/)
  expect(toc).toContain('class="depth-2"')
})

test('the good model says what is known, with units and periods', async () => {
  const html = await page(site, 'models/acme/good-model/index.html')
  for (const text of [
    '12,345',
    'last 30 days',
    '3.21B',
    'Apache License 2.0',
    '6.43 GB',
    '3 February 2025',
  ])
    expect(html).toContain(text)
  expect(html).toContain('https://models.example.org/shelf/models/acme/good-model/')
  expect(html).toMatch(/Replaced by.*acme\/better-model/s)
})

test('the good model names its quantization in the catalogue', async () => {
  const sheet = await json(site, 'models/acme/good-model/sheet.json')
  expect(sheet).toMatchObject({
    metadata_json: {
      card_data: {
        related_quantizations: [{ id: 'acme/good-model-GGUF', relation: 'quantization' }],
      },
    },
  })
})

test('the quantization says that its scores are those of the full-precision model', async () => {
  const html = await page(site, 'models/acme/good-model-GGUF/index.html')
  expect(html).toContain('measured on another model')
  expect(html).toMatch(/>\s*GGUF\s*</)
  expect(html).toContain('publisher reviews each request')
})

test('hashes come in the form sha256sum reads', async () => {
  expect(await page(site, 'models/acme/good-model/SHA256SUMS')).toBe(
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  model.safetensors\n',
  )
})

test('the card is served byte for byte as its text', async () => {
  expect(await page(site, 'models/acme/readme-only/README.md')).toBe(
    '# Only a card\n\nNothing else is known of this model.\n',
  )
})

test('broken front matter falls back to the payload and keeps the body', async () => {
  const sheet = await json(site, 'models/acme/broken-yaml/sheet.json')
  expect(sheet).toMatchObject({
    license: { id: 'mit' },
    languages: [{ code: 'fr', name: 'French' }],
  })
  const html = await page(site, 'models/acme/broken-yaml/index.html')
  expect(html).toContain('The body is still here.')
  expect(html).toContain('README.md:5')
})

test('a card in UTF-16 is read and the encoding reported', async () => {
  const html = await page(site, 'models/acme/utf16/index.html')
  expect(html).toContain('Written with Notepad.')
  expect(html).toContain('utf-16le')
})

test('unknown figures print "not stated", never zero', async () => {
  const html = await page(site, 'models/acme/readme-only/index.html')
  expect(html.match(/not stated/g)?.length ?? 0).toBeGreaterThan(5)
  expect(html).not.toMatch(/>0</)
})

test('an image that sync copied is served by the site itself, with its size', async () => {
  const html = await page(site, 'models/acme/good-model/index.html')
  const src =
    /<img[^>]+src="\/shelf\/(models\/acme\/good-model\/images\/[0-9a-f]{64}\.png)"[^>]*>/.exec(html)
  expect(src?.[0]).toMatch(/width="64"/)
  expect(existsSync(join(site, src?.[1] ?? 'missing'))).toBe(true)
  expect(html).not.toMatch(/<img[^>]+src="https?:/)
})

test('a card with styles of its author has a file of the rules that it uses, and no other card has one', async () => {
  expect(await page(site, 'models/hostile/card/card.css')).toBe(
    '@layer prose{.card-body{.ta-center{text-align: center;}}}\n',
  )
  expect(await page(site, 'models/hostile/card/index.html')).toContain('href="./card.css"')
  expect(existsSync(join(site, 'models/acme/good-model/card.css'))).toBe(false)
  expect(await page(site, 'models/acme/good-model/index.html')).not.toContain('card.css')
})

test('hostile text reaches no page as markup', async () => {
  const html = await page(site, 'models/hostile/card/index.html')
  const { links, inline } = readPage(html)
  expect(inline).toEqual([])
  for (const link of links) expect(link).not.toMatch(/^\s*(?:javascript|vbscript|data):/i)
  expect(html).not.toMatch(/<(?:iframe|form|object|embed|base)\b|<meta http-equiv="refresh"/i)
})

test('check prints every problem with model, file, line and expectation, and ends with 1', async () => {
  const { status, stdout } = await modelsheets(['check', '--content', mixed])
  expect(status).toBe(1)
  expect(stdout).toMatch(/acme\/broken-json › model\.json:3: The file is not JSON/)
  expect(stdout).toMatch(
    /acme\/wrong-types › model\.json › likes: .*got many; expected a whole number/,
  )
  expect(stdout).toMatch(/acme\/wrong-types › model\.json › tags\[1\]: .*got 7; expected string/)
  expect(stdout).toMatch(/acme\/broken-yaml › README\.md:5: The front matter could not be read/)
  expect(stdout).toMatch(/acme\/wrong-types › sheet\.yaml:1: The file is not YAML/)
})

test('check prints JSON, and annotations on GitHub', async () => {
  const { stdout } = await modelsheets(['check', '--json', '--content', mixed])
  const problems: unknown = JSON.parse(stdout)
  expect(problems).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ code: 'json', model: 'acme/broken-json', line: 3 }),
    ]),
  )
  const annotated = await modelsheets(['check', '--content', mixed], { GITHUB_ACTIONS: 'true' })
  expect(annotated.stdout).toMatch(
    /^::error file=.*acme\/broken-json\/model\.json,line=3,title=json::/m,
  )
})
