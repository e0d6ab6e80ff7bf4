import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Random } from '../../fuzz/random.ts'
import { compileContent } from '../../src/compile/compile-content.ts'
import { type RenderedSite, renderSite } from '../../src/renderer/render-site.ts'
import { makeFolder } from '../unit/snapshot/folder.ts'
import { Shelf } from './shelf.ts'

const root = `${join(import.meta.dirname, '../..')}/`
/** The bundle of pages is the project's own: here it is what is compiled and rendered that is kept, or not. */
const cache = join(root, '.modelsheets')

const STEPS = 14
/** Where the site is served: each has pages of its own, and one store does not know the other. */
const bases = ['/', '/shelf/'] as const

interface Built {
  digests: Record<string, string>
  rendered: number
}

async function build(content: string, store: string, base: string): Promise<Built> {
  const compiled = await compileContent({ content, cache: store, base, workers: 1 })
  const site = await renderSite({
    root,
    cache,
    store: compiled.store,
    content,
    records: compiled.records,
    scores: compiled.scores,
    base,
  })
  rmSync(site.folder, { recursive: true })
  return { digests: digestsOf(site), rendered: site.rendered }
}

function digestsOf({ files }: RenderedSite): Record<string, string> {
  return Object.fromEntries([...files].map(([path, { digest }]) => [path, digest]))
}

test.each(['one', 'two', 'three'])(
  'after any changes a site is the one that is built anew: %s',
  async (seed) => {
    const random = new Random(seed)
    const shelf = new Shelf(makeFolder(), random, 8)
    const kept = makeFolder()
    const said: string[] = []
    let saved = 0
    for (let step = 0; step < STEPS; step += 1) {
      const base = random.pick(bases)
      for (let count = random.whole(3); count > 0; count -= 1) said.push(shelf.change())
      said.push(`built for ${base}`)
      const warm = await build(shelf.folder, kept, base)
      const cold = await build(shelf.folder, makeFolder(), base)
      expect(warm.digests, said.join(', ')).toEqual(cold.digests)
      saved += cold.rendered - warm.rendered
    }
    expect(saved).toBeGreaterThan(0)
  },
)
