import { expect, test } from 'vitest'
import {
  type CatalogueQuery,
  isDescending,
  isEmptyQuery,
  parseQuery,
  printQuery,
} from '../../../src/catalogue/query.ts'

const query = (parts: Partial<CatalogueQuery>): CatalogueQuery => ({ ...parseQuery(''), ...parts })

test.each([
  [{}, ''],
  [{ text: 'qwen 7b' }, '?q=qwen+7b'],
  [
    { chosen: { task: ['text-generation'], use: ['commercial'] } },
    '?use=commercial&task=text-generation',
  ],
  [{ chosen: { task: [''] } }, '?task='],
  [{ least: 3, most: 9 }, '?params=3-9'],
  [{ most: 0.5, active: true }, '?params=-0.5&active'],
  [{ fits: 12 }, '?fits=12'],
  [{ fits: 36, machine: 'unified', context: 32_768 }, '?fits=36&memory=unified&context=32768'],
  [{ download: 5, scored: true, flat: true }, '?download=5&scored&flat'],
  [{ order: 'memory' }, '?sort=memory'],
  [{ order: 'name', reversed: true }, '?sort=name-reversed'],
  [{ chosen: { owner: ['a&b=c', 'ünï'] } }, '?owner=a%26b%3Dc&owner=%C3%BCn%C3%AF'],
] as const)('%j is %s, and back', (parts, address) => {
  const asked = query(parts as Partial<CatalogueQuery>)
  expect(printQuery(asked)).toBe(address)
  expect(parseQuery(address)).toEqual(asked)
  expect(isEmptyQuery(asked)).toBe(address === '')
})

test.each(['?params=x-y', '?fits=-1', '?fits=NaN', '?sort=evil', '?download=1e99', '?memory=hot'])(
  '%s makes no sense and asks for nothing',
  (address) => {
    expect(printQuery(parseQuery(address))).toBe('')
  },
)

test('memory and names begin with the least, the rest with the most', () => {
  expect(isDescending(query({ order: 'downloads' }))).toBe(true)
  expect(isDescending(query({ order: 'memory' }))).toBe(false)
  expect(isDescending(query({ order: 'name', reversed: true }))).toBe(true)
})

test('an order by a benchmark stands in the address, turned round or not', () => {
  for (const search of ['?sort=score:gpqa-diamond', '?sort=score:gpqa-diamond-reversed'])
    expect(printQuery(parseQuery(search))).toBe(search)
  expect(parseQuery('?sort=score:gpqa-diamond-reversed')).toMatchObject({
    order: 'score:gpqa-diamond',
    reversed: true,
  })
  expect(parseQuery('?sort=score:../x').order).toBe('best')
})

test('a field of the editor’s own is asked by its key, whatever letters that has', () => {
  const query = parseQuery('?task=x&field:approved-by=Ada+L&field:%C3%BCber+uns=1')
  expect(query.chosen).toEqual({
    task: ['x'],
    'field:approved-by': ['Ada L'],
    'field:über uns': ['1'],
  })
  expect(parseQuery(printQuery(query))).toEqual(query)
})
