import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { badgeFacts } from '../../../src/published/badges.ts'
import { isBesideSheets } from '../../../src/snapshot/beside-sheets.ts'
import { root } from '../../site/run.ts'

test('every name that the site has beside a sheet is kept for it, however it is written', () => {
  const routes = readdirSync(join(root, 'src/routes/models/[...id]'))
  const names = routes.flatMap((route) => {
    if (route === 'index.astro') return ['index.html']
    const name = route.replace(/\.ts$/, '')
    return name.includes('[fact]') ? badgeFacts.map((fact) => name.replace('[fact]', fact)) : [name]
  })
  expect(names.length).toBeGreaterThan(12)
  expect(names.filter((name) => !isBesideSheets(name.toUpperCase()))).toEqual([])
  expect(['widget', 'badge-x.svg.d', 'images-7b'].filter(isBesideSheets)).toEqual([])
})
