import { expect, test } from 'vitest'
import {
  type CatalogueQuery,
  type FilterableRow,
  isEmptyQuery,
  parseQuery,
  printQuery,
  selectRows,
  startsDescending,
} from '../../../src/client/catalogue-filter.ts'

const query = (parts: Partial<CatalogueQuery> = {}): CatalogueQuery => ({
  ...parseQuery(''),
  ...parts,
})

const row = (id: string, rest: Partial<FilterableRow> = {}): FilterableRow => ({
  id,
  license: 'permissive',
  languages: [],
  ...rest,
})

const rows = [
  row('acme/Widget-7B', {
    summary: 'A small chat model',
    task: 'text-generation',
    taskLabel: 'Text Generation',
    library: 'Transformers',
    licenseName: 'MIT License',
    parameters: 7e9,
    downloads: 10,
    modified: '2026-01-01',
    size: 5,
    languages: ['en'],
  }),
  row('zeta/bert', {
    task: 'fill-mask',
    taskLabel: 'Fill-Mask',
    license: 'research',
    parameters: 1e8,
    downloads: 0,
    languages: ['zh', 'ＺＨ'],
  }),
  row('acme/empty', { license: 'unknown' }),
]

const ids = (parts: Partial<CatalogueQuery>): string[] =>
  selectRows(rows, query(parts)).map(({ id }) => id)

test('nothing asked gives every row in its order', () => {
  expect(ids({})).toEqual(['acme/Widget-7B', 'zeta/bert', 'acme/empty'])
})

test.each([
  ['widget', ['acme/Widget-7B']],
  ['WIDGET  chat', ['acme/Widget-7B']],
  ['widget bert', []],
  ['ｗｉｄｇｅｔ', ['acme/Widget-7B']],
  ['zh', ['zeta/bert']],
  ['mit license', ['acme/Widget-7B']],
  ['transformers', ['acme/Widget-7B']],
  ['acme', ['acme/Widget-7B', 'acme/empty']],
  ['(.*', []],
])('the words %j find %j', (text, found) => {
  expect(ids({ text })).toEqual(found)
})

test('tasks and licences of one kind add up, kinds narrow', () => {
  expect(ids({ tasks: ['fill-mask', 'text-generation'] })).toHaveLength(2)
  expect(ids({ tasks: ['fill-mask'], licences: ['permissive'] })).toEqual([])
  expect(ids({ tasks: [''] })).toEqual(['acme/empty'])
  expect(ids({ licences: ['unknown', 'research'] })).toEqual(['zeta/bert', 'acme/empty'])
})

test.each([
  ['name', false, ['zeta/bert', 'acme/empty', 'acme/Widget-7B']],
  ['name', true, ['acme/Widget-7B', 'acme/empty', 'zeta/bert']],
  ['parameters', true, ['acme/Widget-7B', 'zeta/bert', 'acme/empty']],
  ['parameters', false, ['zeta/bert', 'acme/Widget-7B', 'acme/empty']],
  ['downloads', false, ['zeta/bert', 'acme/Widget-7B', 'acme/empty']],
  ['task', true, ['acme/Widget-7B', 'zeta/bert', 'acme/empty']],
  ['license', false, ['acme/Widget-7B', 'zeta/bert', 'acme/empty']],
  ['size', true, ['acme/Widget-7B', 'zeta/bert', 'acme/empty']],
  ['modified', false, ['acme/Widget-7B', 'zeta/bert', 'acme/empty']],
  ['constructor', true, ['acme/Widget-7B', 'zeta/bert', 'acme/empty']],
])('sorted by %s (descending: %j), what is not stated comes last', (sort, descending, sorted) => {
  expect(ids({ sort, descending })).toEqual(sorted)
})

test('equal values keep their order', () => {
  const same = [row('b/x', { downloads: 1 }), row('a/x', { downloads: 1 })]
  expect(selectRows(same, query({ sort: 'downloads', descending: true }))).toEqual(same)
})

test.each([
  '',
  '?q=a+b',
  '?q=%E6%A8%A1&task=x&task=y&licence=permissive&sort=downloads-desc',
  '?sort=name-asc',
])('the address %j is read and written back', (search) => {
  expect(printQuery(parseQuery(search))).toBe(search)
})

test('an address that asks nothing we know asks nothing', () => {
  expect(isEmptyQuery(parseQuery('?utm_source=x&sort='))).toBe(true)
  expect(isEmptyQuery(parseQuery('?task=x'))).toBe(false)
})

test.each([
  ['downloads', true],
  ['parameters', true],
  ['modified', true],
  ['name', false],
  ['size', false],
])('%s starts with the largest: %j', (column, descending) => {
  expect(startsDescending(column)).toBe(descending)
})
