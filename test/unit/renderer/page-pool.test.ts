import { hash } from 'node:crypto'
import { expect, onTestFinished, test } from 'vitest'
import type { SitePage } from '../../../src/renderer/entry.ts'
import { bytesFolder } from '../../../src/renderer/kept-bytes.ts'
import { type FailedPage, PagePool } from '../../../src/renderer/page-pool.ts'
import { makeFolder } from '../snapshot/folder.ts'

function makePool(): PagePool {
  const store = makeFolder({})
  const entry = new URL('./pages-entry.ts', import.meta.url).href
  const pool = new PagePool({ entry, store, content: store, bytes: bytesFolder(store) }, 2)
  pool.agree({ budget: 1000, answer: (question) => `${question}: the pool` })
  onTestFinished(() => pool.close())
  return pool
}

async function render(pool: PagePool, pages: SitePage[]) {
  const done: Record<string, string | undefined> = {}
  const failed = await pool.render(pages, ({ pathname }, { failure }) => {
    done[pathname] = failure ?? 'whole'
  })
  return { done, failed }
}

const page = (pathname: string): SitePage => ({
  pathname,
  route: 'src/routes/[...page].astro',
  type: 'page',
})

test('a sheet that its thread does not survive becomes a plain one, or is left out, and harms no other', async () => {
  const pool = makePool()
  const { done, failed } = await render(pool, await pool.list())
  const late = 'it took longer than 1 s of processor time'
  expect(done).toEqual({
    '/models/a/well': 'whole',
    '/models/a/well/README.md': 'whole',
    '/models/a/endless': late,
    '/models/a/endless/README.md': 'whole',
    '/models/a/gone/README.md': 'whole',
  })
  expect(failed).toEqual<FailedPage[]>([
    { id: 'a/endless', failure: late },
    { id: 'a/gone', failure: 'its thread ended' },
  ])
})

test('a sheet that the fence caught is named', async () => {
  const [sheet] = await makePool().list()
  const caught = { ...(sheet ?? expect.fail('no page')), pathname: '/models/a/caught' }
  expect((await render(makePool(), [caught])).failed).toEqual([
    { id: 'a/caught', failure: 'caught by the fence' },
  ])
})

test.each([
  [3, '/0 who: the pool'],
  [700, '/0 nobody'],
])('of %d pages the first is rendered with an answer of %s', async (count, text) => {
  const pool = makePool()
  const pages = Array.from({ length: count }, (_none, at) => page(`/${at}`))
  const digests = new Map<string, string>()
  await pool.render(pages, ({ pathname }, { digest }) => digests.set(pathname, digest))
  expect(digests.size).toBe(count)
  expect(digests.get('/0')).toBe(hash('sha256', text, 'hex'))
  // The words of cards are always told.
  await pool.render([...pages, page('/cards')], ({ pathname }, { digest }) =>
    digests.set(pathname, digest),
  )
  expect(digests.get('/cards')).toBe(hash('sha256', '/cards words: the pool', 'hex'))
})

test('what few pages are likely to ask is told before they ask', async () => {
  const store = makeFolder({})
  const entry = new URL('./pages-entry.ts', import.meta.url).href
  const pool = new PagePool({ entry, store, content: store, bytes: bytesFolder(store) }, 2)
  onTestFinished(() => pool.close())
  const answered: string[] = []
  pool.agree({ budget: 1000, answer: (question) => answered.push(question) })
  const digests: string[] = []
  const render = (pages: SitePage[]) =>
    pool.render(
      pages,
      (_page, { digest }) => digests.push(digest),
      () => ['who', 'whom'],
    )
  await render([page('/0')])
  expect(answered).toEqual(['who', 'whom'])
  expect(digests).toEqual([hash('sha256', '/0 1', 'hex')])
  // To many nothing is told: threads read the catalogue.
  await render(Array.from({ length: 700 }, (_none, at) => page(`/${at}`)))
  expect(answered).toEqual(['who', 'whom'])
})

test('a page of no model that fails ends the build', async () => {
  await expect(render(makePool(), [page('/well'), page('/broken')])).rejects.toThrow(
    'The page /broken could not be rendered',
  )
})
