import { readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { Random } from '../../fuzz/random.ts'
import { readCardIndex } from '../../src/compile/card-index.ts'
import { compileContent } from '../../src/compile/compile-content.ts'
import { ask, isName } from '../../src/compile/questions.ts'
import { SiteData } from '../../src/compile/site-data.ts'
import { readIndex } from '../../src/compile/store.ts'
import { digestOf, listFiles } from '../../src/output/manifest.ts'
import { filesOf } from '../../src/output/site-files.ts'
import { readKept } from '../../src/renderer/kept-pages.ts'
import type { PagesOptions } from '../../src/renderer/render-pages.ts'
import { type RenderedSite, renderSite } from '../../src/renderer/render-site.ts'
import { seeds } from '../rounds.ts'
import { makeFolder } from '../unit/snapshot/folder.ts'
import { Shelf } from './shelf.ts'

const root = `${join(import.meta.dirname, '../..')}/`
/** The bundle of pages is the project's own: here it is what is compiled and rendered that is kept, or not. */
const cache = join(root, '.modelsheets')

const STEPS = 7
type Place = Pick<PagesOptions, 'base' | 'site'>
/**
 * Where the site is served: each has pages of its own, and one store does not know the other. The tests of
 * built sites serve theirs there, too, so that the pages are bundled once for all.
 */
const places: readonly [Place, Place] = [
  { base: '/' },
  { base: '/shelf/', site: 'https://models.example.org' },
]

interface Built {
  digests: Record<string, string>
  rendered: number
}

async function build(content: string, store: string, place: Place): Promise<Built> {
  const compiled = await compileContent({ content, cache: store, base: place.base, workers: 1 })
  const site = await renderSite({
    root,
    cache,
    store: compiled.store,
    content,
    records: compiled.records,
    scores: compiled.scores,
    ...place,
  })
  const digests = digestsOf(site)
  // As when it has taken the place of another: the next site begins with the files of this one.
  rmSync(site.spare, { recursive: true, force: true })
  renameSync(site.folder, site.spare)
  return { digests, rendered: site.rendered }
}

/** Digests of the files that stand in the folder of a site, which are those that it says it has. */
function digestsOf({ folder, files }: RenderedSite): Record<string, string> {
  const digests = listFiles(folder).map((path) => [path, digestOf(join(folder, path))])
  const said = Array.from(filesOf(files), ({ path, digest }) => [path, digest])
  expect(Object.fromEntries(digests)).toEqual(Object.fromEntries(said))
  return Object.fromEntries(digests)
}

test.each(seeds())('after any changes a site is the one that is built anew: %s', async (seed) => {
  const random = new Random(seed)
  const shelf = new Shelf(makeFolder(), random, 8)
  const kept = makeFolder()
  const said: string[] = []
  let saved = 0
  for (let step = 0; step < STEPS; step += 1) {
    const place = random.pick(places)
    for (let count = random.whole(3); count > 0; count -= 1) said.push(shelf.change())
    said.push(`built for ${place.base}`)
    const warm = await build(shelf.folder, kept, place)
    const cold = await build(shelf.folder, makeFolder(), place)
    expect(warm.digests, said.join(', ')).toEqual(cold.digests)
    saved += cold.rendered - warm.rendered
  }
  expect(saved).toBeGreaterThan(0)
})

/** Where a value holds what JSON cannot say, so that a digest of it would not see a change. */
function unsaid(value: unknown, at: string): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [at]
  if (typeof value !== 'object' || value === null)
    return ['string', 'boolean', 'undefined', 'object'].includes(typeof value) ? [] : [at]
  const kind = Object.getPrototypeOf(value)
  if (kind !== Object.prototype && kind !== Array.prototype) return [at]
  return Object.entries(value).flatMap(([key, part]) => unsaid(part, `${at}.${key}`))
}

/** The first line of the list of kept pages. */
const headLine = z.object({ key: z.string() })

test('what pages are answered holds nothing but what JSON can say', async () => {
  const shelf = new Shelf(makeFolder(), new Random('answers'), 8)
  const { store, records, scores } = await compileContent({
    content: shelf.folder,
    cache: makeFolder(),
    base: places[1].base,
  })
  const where = { root, cache, store, content: shelf.folder, ...places[1] }
  const pages = { ...where, records, scores }
  const site = await renderSite(pages)
  rmSync(site.folder, { recursive: true })
  const data = new SiteData(await readIndex(store), scores, (cards) => readCardIndex(store, cards))
  const [head] = readFileSync(join(store, 'pages.jsonl'), 'utf8').split('\n', 1)
  const { key } = headLine.parse(JSON.parse(head ?? ''))
  const questions = [...readKept(store, key).answers.digests.keys()]
  expect(questions.length).toBeGreaterThan(50)
  const found = questions.flatMap((question) => {
    const [name = '', ...about] = question.split(' ')
    return isName(name) ? unsaid(ask(data, name, about.join(' ')), name) : []
  })
  expect(found).toEqual([])
})
