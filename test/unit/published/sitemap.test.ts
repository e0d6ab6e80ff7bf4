import { expect, test } from 'vitest'
import { siteAddresses } from '../../../src/published/site-addresses.ts'
import {
  SITEMAP_SIZE,
  sitemapIndexXml,
  sitemapNumbers,
  sitemapXml,
} from '../../../src/published/sitemap.ts'
import { record } from '../view/records.ts'

const address = (path: string): string => `https://a.example/x/${path}`
const outputs = { feeds: true }
const nothing = {
  pages: [{ page: 1 }],
  names: [{ page: 1 }],
  lists: [],
  outline: { boards: [], fields: [] },
  outputs,
}

test('a model states its own day, the first page the latest, and no page a day that is none', () => {
  const records = [
    record('a/one', { snapshotDate: '2026-02-03' }),
    record('a/two', { snapshotDate: '2026-03-04T05:06:07Z' }),
    record('a/three', { snapshotDate: 'last week' }),
  ]
  const pages = siteAddresses({ ...nothing, records })
  const changed = new Map(pages.map((page) => [page.path, page.changed]))
  expect(changed.get('')).toBe('2026-03-04')
  expect(changed.get('models/a/one/')).toBe('2026-02-03')
  expect(changed.get('models/a/three/')).toBeUndefined()
})

test('a large site is cut into files of bounded size', () => {
  expect(sitemapNumbers(SITEMAP_SIZE)).toEqual([1])
  expect(sitemapNumbers(SITEMAP_SIZE + 1)).toEqual([1, 2])
  expect(sitemapIndexXml([1, 2], address)).toContain('<loc>https://a.example/x/sitemap-2.xml</loc>')
})

test('a model of many scores is listed with the page of all of them', () => {
  const paths = siteAddresses({ ...nothing, records: [record('a/b', { scores: 41 })] })
  expect(paths.map(({ path }) => path)).toContain('scores/a/b/')
})

test('names of other scripts are encoded, and markup stays text', () => {
  const [page] = siteAddresses({ ...nothing, records: [record('a/模型&<b>')] }).filter(({ path }) =>
    path.startsWith('models/a/'),
  )
  expect(page && sitemapXml([page], address)).toContain(
    '<loc>https://a.example/x/models/a/%E6%A8%A1%E5%9E%8B%26%3Cb%3E/</loc>',
  )
})
