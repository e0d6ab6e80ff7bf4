import { expect, test } from 'vitest'
import type { SheetRecord } from '../../../src/sheet/record.ts'
import { outlineOf } from '../../../src/view/board-outline.ts'
import { formerIds, makeCatalogue, relatedQuantizations } from '../../../src/view/catalogue.ts'
import { catalogueEntries } from '../../../src/view/catalogue-entries.ts'
import { catalogueOrder } from '../../../src/view/catalogue-order.ts'
import { catalogueFacets, cataloguePages, PAGE_SIZE } from '../../../src/view/catalogue-page.ts'
import { makeSheet } from '../sheet/make.ts'
import { record } from './records.ts'

const many = (count: number): SheetRecord[] =>
  Array.from({ length: count }, (_, index) => record(`a/${String(index).padStart(4, '0')}`))

const quantized = (id: string): SheetRecord['baseModels'] => [{ id, relation: 'quantized' }]

test('featured models come first, then the most downloaded, then the unknown by id', () => {
  const records = [
    record('b/unknown'),
    record('a/unknown'),
    record('a/none', { downloads: 0 }),
    record('a/many', { downloads: 9 }),
    record('z/featured', { featured: true }),
  ]
  expect(catalogueOrder(records).map(({ id }) => id)).toEqual([
    'z/featured',
    'a/many',
    'a/none',
    'a/unknown',
    'b/unknown',
  ])
})

/** The pages of a catalogue without scores. */
const pagesOf = (catalogue: ReturnType<typeof makeCatalogue>) =>
  cataloguePages(catalogue, outlineOf([]), catalogueFacets(catalogueEntries(catalogue)))

test.each([
  [0, [0]],
  [1, [1]],
  [PAGE_SIZE, [PAGE_SIZE]],
  [PAGE_SIZE + 1, [PAGE_SIZE, 1]],
  [2 * PAGE_SIZE + 20, [PAGE_SIZE, PAGE_SIZE, 20]],
])('%d models stand on pages of %j', (count, sizes) => {
  const pages = pagesOf(makeCatalogue(many(count)))
  expect(pages.map(({ rows }) => rows.length)).toEqual(sizes)
  expect(pages.map(({ page }) => page)).toEqual(sizes.map((_, index) => index + 1))
  expect(pages.every(({ pages: of, models }) => of === sizes.length && models === count)).toBe(true)
  const ids = pages.flatMap(({ rows }) => rows.map(({ entry }) => entry.id))
  expect(new Set(ids).size).toBe(count)
})

test('facets count the whole catalogue on every page, the most frequent first, what is not stated last', () => {
  const task = (id: string, label: string) => ({ task: { id, label } })
  const records = [
    ...many(PAGE_SIZE),
    record('x/1', task('b', 'Beta')),
    record('x/2', { ...task('a', 'Alpha'), license: { name: 'MIT', class: 'permissive' } }),
    record('x/3', task('__proto__', 'Odd')),
  ]
  const pages = pagesOf(makeCatalogue(records))
  expect(pages).toHaveLength(2)
  for (const page of pages) {
    expect(page.facets.task).toEqual([
      { value: 'a', label: 'Alpha', count: 1 },
      { value: 'b', label: 'Beta', count: 1 },
      { value: '__proto__', label: 'Odd', count: 1 },
      { value: '', label: 'Not stated', count: PAGE_SIZE },
    ])
    expect(page.facets.licence).toEqual([
      { value: 'unknown', label: 'Not known', count: PAGE_SIZE + 2 },
      { value: 'permissive', label: 'Permissive', count: 1 },
    ])
  }
})

test('a model is found in any case and under its former id, its own id first', () => {
  const moved = record('new/Model', { aliases: ['old/Model', 'taken/name'] })
  const taken = record('taken/name')
  const catalogue = makeCatalogue([taken, moved])
  expect(catalogue.find('NEW/model')).toBe(moved)
  expect(catalogue.find('OLD/MODEL')).toBe(moved)
  expect(catalogue.find('taken/name')).toBe(taken)
  expect(catalogue.find('constructor')).toBeUndefined()
  expect(catalogue.find('__proto__')).toBeUndefined()
})

test('derivatives come by downloads, predecessors by their successor', () => {
  const catalogue = makeCatalogue([
    record('q/unknown', { baseModels: quantized('Base/Model') }),
    record('q/few', { baseModels: quantized('base/model'), downloads: 1 }),
    record('f/many', { baseModels: [{ id: 'base/model', relation: 'finetune' }], downloads: 9 }),
    record('base/old', { newVersion: 'BASE/model' }),
  ])
  expect(catalogue.derivatives('base/Model').map(({ id, relation }) => [id, relation])).toEqual([
    ['f/many', 'finetune'],
    ['q/few', 'quantized'],
    ['q/unknown', 'quantized'],
  ])
  expect(catalogue.predecessors('base/model').map(({ id }) => id)).toEqual(['base/old'])
  expect(catalogue.derivatives('none')).toEqual([])
  expect(catalogue.predecessors('none')).toEqual([])
})

test('related quantizations are the other ones of its base and the model’s own, never the base', () => {
  const sheet = makeSheet({
    id: 'me/model-GGUF',
    frontMatter: {
      data: { base_model: 'base/model', base_model_relation: 'quantized' },
      source: 'card',
    },
  })
  const catalogue = makeCatalogue([
    record('me/model-GGUF', { baseModels: quantized('base/model') }),
    record('you/model-AWQ', { baseModels: quantized('base/model') }),
    record('you/model-tune', { baseModels: [{ id: 'base/model', relation: 'finetune' }] }),
    record('you/requant', { baseModels: quantized('me/model-gguf') }),
  ])
  expect(relatedQuantizations(sheet, catalogue)).toEqual([
    {
      id: 'you/model-AWQ',
      base_model: 'base/model',
      relation: 'sibling',
      url: 'https://huggingface.co/you/model-AWQ',
    },
    {
      id: 'you/requant',
      base_model: 'me/model-GGUF',
      relation: 'quantization',
      url: 'https://huggingface.co/you/requant',
    },
  ])
  expect(relatedQuantizations(makeSheet({ id: 'x/y' }), catalogue)).toEqual([])
})

test('a base under a known former id is the model that the catalogue has', () => {
  const catalogue = makeCatalogue([
    record('google-bert/bert-base-uncased'),
    record('me/tuned', { baseModels: [{ id: 'bert-base-uncased', relation: 'finetune' }] }),
    record('me/old', { aliases: ['me/older'] }),
    record('me/made', { baseModels: [{ id: 'me/new', relation: 'finetune', formerId: 'me/old' }] }),
  ])
  expect(catalogue.find('bert-base-uncased')?.id).toBe('google-bert/bert-base-uncased')
  expect(catalogue.derivatives('google-bert/bert-base-uncased').map(({ id }) => id)).toEqual([
    'me/tuned',
  ])
  expect(catalogue.derivatives('me/older').map(({ id }) => id)).toEqual(['me/made'])
})

test('each former id leads to one model, unless another has the id now', () => {
  const records = [record('a/new', { aliases: ['a/old', 'B/Now'] }), record('b/now')]
  expect(formerIds(records)).toEqual([{ id: 'a/new', former: 'a/old' }])
})
