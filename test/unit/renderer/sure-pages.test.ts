import { expect, test } from 'vitest'
import type { SitePage } from '../../../src/renderer/entry.ts'
import { bytesFolder, keepBytes } from '../../../src/renderer/kept-bytes.ts'
import {
  type KeptPage,
  type KeptPages,
  readKept,
  writeKept,
} from '../../../src/renderer/kept-pages.ts'
import { fileOf, pageOf } from '../../../src/renderer/site-file.ts'
import {
  type MadePages,
  noPages,
  type Render,
  renderSure,
  sortSure,
} from '../../../src/renderer/sure-pages.ts'
import { makeFolder } from '../snapshot/folder.ts'

const sheet = 'src/routes/models/[...id]/index.astro'
const bill = 'src/routes/models/[...id]/bom.json.ts'
const table = 'src/routes/[table].csv.ts'
const list = 'src/routes/[...page].astro'

/** Pages as a store keeps them, of which the parts of each model had the digest `1`. */
function keptPages(pages: readonly [path: string, route: string, ...asked: string[]][]): KeptPages {
  const store = makeFolder({})
  const all = pages.map(([path, route, ...asked]) => ({ path, route, asked, ...bytesOf(path) }))
  const digests = new Map(all.flatMap(({ asked }) => asked.map((one) => [one, '1'])))
  writeKept(store, 'key', all, { answers: { layers: undefined, digests }, listing: undefined })
  return readKept(store, 'key')

  function bytesOf(text: string) {
    return keepBytes(bytesFolder(store), new TextEncoder().encode(text))
  }
}

/** Digests of answers, of which some are others than they were. */
const digestsWith = (others: readonly string[]) => (question: string) =>
  others.includes(question) ? '2' : '1'

/** Renders every page, and notes it with what it was told that the page will ask. */
function rendering() {
  const seen: Record<string, readonly string[] | undefined> = {}
  const render: Render = async (pages, asked, into = noPages()) => {
    for (const page of pages) seen[fileOf(page)] = asked.get(fileOf(page))
    into.made.push(...pages.map(made))
    return into
  }
  return { seen, render }
}

const made = (page: SitePage): KeptPage => ({
  path: fileOf(page),
  route: page.route,
  asked: [],
  digest: fileOf(page),
  bytes: 1,
  mark: 'new',
})

test('pages of models whose parts are others are rendered before anything is known of the rest', async () => {
  const kept = keptPages([
    ['models/a/b/index.html', sheet, 'model a/b', 'site '],
    ['models/a/b/bom.json', bill, 'find a/b'],
    ['models/a/c/index.html', sheet, 'model a/c', 'site '],
    ['models/a/d/index.html', sheet, 'model a/d', 'model a/b'],
    ['catalogue.csv', table, 'rows '],
    ['index.html', list, 'latest '],
  ])
  const { seen, render } = rendering()
  const { made } = await renderSure(kept, digestsWith(['model a/b', 'rows ']), render)
  const pages = {
    'models/a/b/index.html': ['model a/b', 'site '],
    'models/a/d/index.html': ['model a/d', 'model a/b'],
    'catalogue.csv': ['rows '],
  }
  expect(seen).toEqual(pages)
  expect(made.map(({ path }) => path).sort()).toEqual(Object.keys(pages).sort())
})

test('more than a few are left to be rendered with all others', async () => {
  const ids = Array.from({ length: 700 }, (_none, at) => `a/${at}`)
  const kept = keptPages(ids.map((id) => [`models/${id}/index.html`, sheet, `model ${id}`]))
  const { seen, render } = rendering()
  await renderSure(kept, digestsWith(ids.map((id) => `model ${id}`)), render)
  expect(seen).toEqual({})
})

test('what fails is left to be rendered with all others', async () => {
  const kept = keptPages([['index.html', list, 'rows ']])
  const render: Render = async (pages, _asked, into = noPages()) => {
    into.made.push(...pages.map(made))
    throw new Error('it fell')
  }
  const pages = await renderSure(kept, digestsWith(['rows ']), render)
  expect(pages).toMatchObject({ made: [{ path: 'index.html' }], failed: [] })
})

test('what was rendered before is not rendered again, unless it failed or is another page now', () => {
  const [one, two, three] = ['a', 'b', 'c'].map((name) => pageOf(`${name}.json`, bill))
  if (!one || !two || !three) expect.fail('no pages')
  const gone = made(pageOf('gone.json', bill))
  const other = { ...made(three), route: 'src/routes/other.json.ts' }
  const plain = { ...made(two), mark: 'failed' }
  const sure: MadePages = {
    made: [made(one), other, gone],
    plain: [plain],
    failed: [{ id: 'b', failure: 'it fell' }],
  }
  const sorted = sortSure([one, two, three], sure)
  expect(sorted.made.map(({ path }) => path)).toEqual(['a.json'])
  expect(sorted.rest).toEqual([two, three])
  expect(sorted.unused).toEqual([other, gone, plain])
})
