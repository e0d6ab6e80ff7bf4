import { expect, test } from 'vitest'
import { hostLines } from '../../../src/cli/host-lines.ts'
import { byFolder, type SiteFiles } from '../../../src/output/site-files.ts'
import { headersFile, redirectsFile } from '../../../src/published/host-files.ts'
import { type FolderUse, hostFindings, hostLimits } from '../../../src/published/host-limits.ts'
import { type FolderSizes, outputUse } from '../../../src/published/output-files.ts'
import { formerIdsOf } from '../../../src/renames.ts'
import { formerIds, formerOwners } from '../../../src/view/catalogue.ts'
import { headersFor, readHeaders, readRedirects } from '../../site/host-rules.ts'
import { record } from '../view/records.ts'

/** So many small files, one large one, each in a folder of its own. */
function site(files: number, largest = 10): Map<string, number> {
  const sizes = new Map<string, number>()
  for (let at = 1; at < files; at += 1) sizes.set(`models/o${at % 7}/${at}/index.html`, 10)
  return sizes.set('catalogue/models-1.json', largest)
}

/** Its folders, as a build has them. */
function listed(sizes: ReadonlyMap<string, number>): SiteFiles {
  return byFolder(
    Array.from(sizes, ([path, size]) => [path, { digest: '', mark: `${size} 0 0` }] as const),
  )
}

const foldersOf = (sizes: ReadonlyMap<string, number>): FolderUse[] =>
  Array.from(listed(sizes), ([path, { size }]) => ({ path, ...size }))

const filesOf = (sizes: ReadonlyMap<string, number>): FolderSizes[] =>
  Array.from(listed(sizes), ([path, files]) => ({ path, files: files.sizes }))

test('a site is told when it is near to what its host takes, and what has passed it', () => {
  expect(hostFindings(foldersOf(site(15_999)), 'cloudflare')).toEqual([])
  expect(hostFindings(foldersOf(site(16_001)), 'cloudflare')).toEqual([
    { host: 'cloudflare', limit: 'files', has: 16_001, takes: 20_000 },
  ])
  expect(hostFindings(foldersOf(site(10, 26 * 2 ** 20)), 'cloudflare-paid')).toEqual([
    {
      host: 'cloudflare-paid',
      limit: 'fileBytes',
      has: 26 * 2 ** 20,
      takes: 25 * 2 ** 20,
      path: 'catalogue/models-1.json',
    },
  ])
  expect(hostFindings(foldersOf(site(60_000)), 'huggingface')).toEqual([
    {
      host: 'huggingface',
      limit: 'folderEntries',
      has: 8572,
      takes: 10_000,
      path: 'models/o1',
    },
  ])
  expect(hostFindings(foldersOf(site(10, 2e9)), 'server')).toEqual([])
})

test('a site that names no host is told only what the common ones refuse', () => {
  expect(hostFindings(foldersOf(site(20_000)), undefined)).toEqual([])
  expect(
    hostFindings(foldersOf(site(20_001)), undefined).map(({ host, limit }) => [host, limit]),
  ).toEqual([['cloudflare', 'files']])
  expect(
    hostFindings(foldersOf(site(3, 1.1e9)), undefined).map(({ host, limit }) => [host, limit]),
  ).toEqual([
    ['github-pages', 'bytes'],
    ['cloudflare', 'fileBytes'],
  ])
})

test('the line says what the outputs take, the largest first', () => {
  const sizes = site(17_000)
  for (const name of ['a', 'b', 'c']) {
    sizes.set(`models/x/${name}/bom.cdx.json`, 2000)
    sizes.set(`models/x/${name}/bom.spdx.json`, 2000)
    sizes.set(`models/x/${name}/index.md`, 500)
  }
  sizes.set('catalogue/bom-1.cdx.json', 5000)
  sizes.set('changes/2026-01.json', 700)
  expect(outputUse(filesOf(sizes))).toEqual([
    { name: 'bills', files: 7, bytes: 17_000 },
    { name: 'markdown', files: 3, bytes: 1500 },
    { name: 'feeds', files: 1, bytes: 700 },
  ])
  expect(
    hostLines({ folders: foldersOf(sizes), files: () => filesOf(sizes) }, 'cloudflare'),
  ).toEqual([
    'Cloudflare’s free plan takes 20,000 files a site; this one has 17,011. To turn off under outputs: bills (7 files, 17 kB), markdown (3 files, 1.5 kB), feeds (1 file, 700 B).',
  ])
})

test.each<[path: string, output: string | undefined]>([
  ['sitemap.xml', 'sitemap'],
  ['sitemap-2.xml', 'sitemap'],
  ['models/sitemap.xml', undefined],
  ['models/a/b/bom.cdx.json', 'bills'],
  ['bom-1.spdx.json', 'bills'],
  ['changes.json', 'feeds'],
  ['changes/2026-01/index.html', 'feeds'],
  ['changesets/x', undefined],
  ['owners/a/feed.xml', 'feeds'],
  ['feed.xml', undefined],
  ['models/a/index.md', 'markdown'],
  ['models/index.md', undefined],
  ['llms.txt', 'markdown'],
  ['models.csv', 'tables'],
  ['benchmarks/x/results.csv', undefined],
  ['models/a/b/disclosure.json', 'disclosure'],
  ['disclosure.json', undefined],
  ['models/a/b/badge.svg', 'badges'],
  ['models/a/b/badge-size.svg', 'factBadges'],
  ['embed/a/b/index.html', 'embeds'],
  ['embed.html', undefined],
  ['models/a/b/CITATION.cff', 'citations'],
  ['models.parquet', 'parquet'],
  ['preview.png', 'images'],
  ['models/a/b/preview.png', 'images'],
  ['models/a/b/index.html', undefined],
])('a file is of the output that wrote it: %s', (path, output) => {
  expect(outputUse(filesOf(new Map([[path, 5]])))).toEqual(
    output === undefined ? [] : [{ name: output, files: 1, bytes: 5 }],
  )
})

test('every host is one of the table, with figures above nought', () => {
  for (const limits of Object.values(hostLimits))
    for (const limit of Object.values(limits)) expect(limit).toBeGreaterThan(1000)
})

test('headers respect the base, and no address gets a header twice', () => {
  const rules = readHeaders(headersFile('/shelf/', ['models', 'embed', 'owners', 'benchmarks']))
  expect(rules.length).toBeLessThan(100)
  expect(headersFor(rules, '/shelf/')).toEqual({
    'x-content-type-options': ['nosniff'],
    'referrer-policy': ['no-referrer'],
    'content-security-policy': ["frame-ancestors 'none'"],
  })
  expect(headersFor(rules, '/shelf/models/a/b-1.5/README.md')).toMatchObject({
    'content-type': ['text/markdown; charset=utf-8'],
    'content-security-policy': ["frame-ancestors 'none'"],
  })
  expect(headersFor(rules, '/shelf/models/gpt2/SHA256SUMS')).toMatchObject({
    'content-type': ['text/plain; charset=utf-8'],
  })
  expect(headersFor(rules, '/shelf/assets/site.abc.js')).toMatchObject({
    'cache-control': ['public, max-age=31536000, immutable'],
  })
  expect(headersFor(rules, '/shelf/embed/a/b/')).not.toHaveProperty('content-security-policy')
  expect(headersFor(rules, '/other/')).toEqual({})
})

test('former ids lead on, pages before records, and never more than a host takes', () => {
  const text = redirectsFile('/shelf/', {
    ids: [['old/öne', 'new/one']],
    owners: [['neuralmagic', 'RedHatAI']],
  })
  expect(readRedirects(text)).toEqual([
    ['/shelf/models/old/%C3%B6ne/', '/shelf/models/new/one/', '301'],
    ['/shelf/models/old/%C3%B6ne/sheet.json', '/shelf/models/new/one/sheet.json', '301'],
    ['/shelf/models/neuralmagic/*', '/shelf/models/RedHatAI/:splat', '301'],
  ])
  const ids = Array.from({ length: 1500 }, (_, at): [string, string] => [`o/${at}`, `n/${at}`])
  const many = readRedirects(redirectsFile('/', { ids, owners: [] }))
  expect(many).toHaveLength(2000)
  expect(many.filter(([from]) => from?.endsWith('/'))).toHaveLength(1500)
})

test('ids that the Hub gave up are former ids, unless another model has them', () => {
  expect(formerIdsOf('google-bert/bert-base-uncased')).toEqual(['bert-base-uncased'])
  expect(formerIdsOf('meta-llama/Llama-3.1-8B')).toEqual(['meta-llama/Meta-Llama-3.1-8B'])
  expect(formerIdsOf('google-bert/other')).toEqual([])
  expect(formerIdsOf('gpt2')).toEqual([])
  const records = [record('openai-community/gpt2'), record('RedHatAI/x'), record('CohereLabs/y')]
  expect(formerIds(records)).toEqual([{ id: 'openai-community/gpt2', former: 'gpt2' }])
  expect(formerIds([...records, record('gpt2')])).toEqual([])
  expect(formerOwners([...records, record('neuralmagic/z')])).toEqual([
    ['neuralmagic-ent', 'RedHatAI'],
    ['nm-testing', 'RedHatAI'],
    ['CohereForAI', 'CohereLabs'],
  ])
})
