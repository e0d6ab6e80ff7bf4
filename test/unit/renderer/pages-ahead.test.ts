import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readOwnData } from '../../../src/benchmarks/read-data.ts'
import { bytesFolder, keepBytes } from '../../../src/renderer/kept-bytes.ts'
import { writeKept } from '../../../src/renderer/kept-pages.ts'
import { PagesAhead, pagesKey } from '../../../src/renderer/pages-ahead.ts'
import { makeFolder } from '../snapshot/folder.ts'

const root = `${join(import.meta.dirname, '../../..')}/`
const known = readOwnData()

function makeAhead(store = makeFolder({})): PagesAhead {
  return new PagesAhead({ root, base: '/', store, content: store, cache: makeFolder({}) })
}

test('kept pages are those of this code and of what is known now, whichever were asked for before', () => {
  const store = makeFolder({})
  const ahead = makeAhead(store)
  const page = {
    path: 'index.html',
    route: 'src/routes/[...page].astro',
    asked: ['site '],
    ...keepBytes(bytesFolder(store), new TextEncoder().encode('one')),
  }
  const answers = { layers: undefined, digests: new Map([['site ', 'digest']]) }
  writeKept(store, pagesKey(ahead.rendererKey, known), [page], { answers, listing: undefined })
  expect([...ahead.kept(known).pages.keys()]).toEqual(['index.html'])
  expect(ahead.kept(known)).toBe(ahead.kept(known))
  const others = { ...known, metrics: [] }
  expect(ahead.kept(others).pages.size).toBe(0)
  expect([...ahead.kept(known).pages.keys()]).toEqual(['index.html'])
})

test('without a site that stands nothing is remembered of one before it, and closing what was never opened is nothing', async () => {
  const ahead = makeAhead()
  expect(ahead.former()).toBeUndefined()
  await expect(ahead.close()).resolves.toBeUndefined()
})
