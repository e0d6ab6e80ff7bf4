import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { siteRoutes } from '../../../src/integrations/routes.ts'
import { makeFolder } from '../snapshot/folder.ts'

const pagesOf = (files: Record<string, string>): URL => pathToFileURL(`${makeFolder(files)}/`)
const patterns = (prefix: string, pages: URL): string[] =>
  siteRoutes(prefix, pages).map(({ pattern }) => pattern)

test('every file of the folder is a route, named as Astro names its own', () => {
  const routes = siteRoutes('', pagesOf({}))
  for (const { entrypoint } of routes) expect(existsSync(entrypoint)).toBe(true)
  expect(routes.map(({ pattern }) => pattern)).toEqual(
    expect.arrayContaining([
      '/[...page]',
      '/404',
      '/robots.txt',
      '/models',
      '/models/[...id]',
      '/models/[...id]/index.md',
      '/models/[...id]/sheet.json',
      '/[...scope]/feed.[form]',
    ]),
  )
})

test('under a prefix there is nothing that a host looks for at its root', () => {
  const routes = patterns('/shelf', pagesOf({}))
  expect(routes).toContain('/shelf/models/[...id]')
  expect(routes).toContain('/shelf/[...page]')
  expect(routes.filter((pattern) => /404|robots|hosts/.test(pattern))).toEqual([])
})

test('a page of the project stands in the place of ours', () => {
  const own = { 'api/index.astro': '', '404.md': '', '_part/api.astro': '', 'about.astro': '' }
  const routes = patterns('', pagesOf(own))
  expect(routes).not.toContain('/api')
  expect(routes).not.toContain('/404')
  expect(routes).toContain('/about-data')
})
