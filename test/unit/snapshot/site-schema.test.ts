import { expect, test } from 'vitest'
import { parseCatalog } from '../../../src/snapshot/catalog.ts'

test('a site is read with its links', () => {
  const { catalog, problems } = parseCatalog(`
site:
  title: Harbour
  url: https://models.example.org
  base: /shelf
  links:
    header:
      - { label: Intranet, href: https://example.org }
    footer:
      - { label: Changes, href: /changes/ }
      - { page: about }
`)
  expect(problems).toEqual([])
  expect(catalog.site).toEqual({
    title: 'Harbour',
    url: 'https://models.example.org',
    base: '/shelf',
    links: {
      header: [{ label: 'Intranet', href: 'https://example.org' }],
      footer: [{ label: 'Changes', href: '/changes/' }, { page: 'about' }],
    },
  })
})

test('the former places of title and description are read, and those under site count', () => {
  expect(parseCatalog('title: Old\ndescription: Old').catalog.site).toEqual({
    title: 'Old',
    description: 'Old',
  })
  expect(parseCatalog('title: Old\nsite:\n  title: New').catalog.site).toEqual({ title: 'New' })
})

test.each([
  ['site: 3', 1, 'site'],
  ['site:\n  titel: x', 2, 'site.titel'],
  ['site:\n  title: ""', 2, 'site.title'],
  ['site:\n  url: models.example.org', 2, 'site.url'],
  ['site:\n  base: ../up', 2, 'site.base'],
  ['site:\n  sections: [card, cards]', 2, 'site.sections[1]'],
  ['site:\n  sections:\n    - card\n    - card', 2, 'site.sections'],
  ['site:\n  sections: []', 2, 'site.sections'],
  ['site:\n  links:\n    header:\n      - label: x', 4, 'site.links.header[0]'],
  [
    'site:\n  links:\n    header:\n      - label: x\n        href: "javascript:alert(1)"',
    5,
    'site.links.header[0].href',
  ],
  [
    'site:\n  links:\n    header:\n      - label: x\n        href: //evil.example',
    5,
    'site.links.header[0].href',
  ],
  ['site:\n  links:\n    footer:\n      - page: ../secret', 4, 'site.links.footer[0].page'],
])('a wrong part of a site is reported with its line: %j', (text, line, field) => {
  const { problems } = parseCatalog(text)
  expect(problems).toHaveLength(1)
  expect(problems[0]).toMatchObject({ code: 'catalog-entry', line, field })
  expect(problems[0]?.expected).toBeTruthy()
})

test('a wrong part of a site leaves the others standing', () => {
  const { catalog } = parseCatalog('site:\n  title: Harbour\n  url: 3\n')
  expect(catalog.site).toEqual({ title: 'Harbour' })
})
