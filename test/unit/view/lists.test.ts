import { expect, test } from 'vitest'
import { aroundOf } from '../../../src/view/around.ts'
import { outlineOf } from '../../../src/view/board-outline.ts'
import { makeCatalogue } from '../../../src/view/catalogue.ts'
import { compareCsv, compareMarkdown } from '../../../src/view/compare-copies.ts'
import { compareFacts } from '../../../src/view/compare-facts.ts'
import { coverageOf, percentOf } from '../../../src/view/coverage.ts'
import { lineageTree } from '../../../src/view/lineage-tree.ts'
import { listAddresses } from '../../../src/view/list-page.ts'
import { modelLists } from '../../../src/view/model-lists.ts'
import { namesPages } from '../../../src/view/names-page.ts'
import { makeScoreboard } from '../../../src/view/scoreboard.ts'
import { entry } from '../catalogue/entries.ts'
import { modelRecord, own } from './scores.ts'

/** Addresses of lists of a catalogue without scores. */
const addressesOf = (shelf: ReturnType<typeof makeCatalogue>) =>
  listAddresses(shelf, () => outlineOf([]))

const text = { task: { id: 'text-generation', label: 'Text Generation' } }
const strict = { license: { name: 'Research Licence', class: 'research' as const } }
const free = { license: { name: 'MIT License', class: 'permissive' as const } }
const from = (id: string, relation: string) => ({ baseModels: [{ id, relation }] })

const catalogue = makeCatalogue([
  modelRecord('acme/base', {
    ...text,
    ...strict,
    parameters: 8e9,
    downloads: 90,
    languages: ['de'],
  }),
  modelRecord('acme/tuned', {
    ...text,
    ...from('acme/base', 'finetune'),
    parameters: 8e9,
    downloads: 80,
  }),
  modelRecord('q/base-GGUF', {
    ...text,
    ...from('acme/base', 'quantized'),
    parameters: 8e9,
    downloads: 70,
  }),
  modelRecord('q/tuned-GGUF', { ...text, ...from('acme/tuned', 'quantized'), parameters: 8e9 }),
  modelRecord('acme/small', {
    ...text,
    ...from('acme/base', 'finetune'),
    parameters: 1e9,
    downloads: 5,
  }),
  modelRecord('zeta/free-7b', {
    ...text,
    ...free,
    parameters: 7e9,
    downloads: 60,
    datasets: ['d/x'],
  }),
  modelRecord('zeta/free-70b', { ...text, ...free, parameters: 70e9, datasets: ['d/x'] }),
  modelRecord('zeta/page--2', { languages: ['de', 'xx'] }),
])

test('the address of a list is as most of its models write it, whatever is downloaded most', () => {
  const pathsAt = (downloads: readonly number[], names: readonly string[]) =>
    modelLists(
      makeCatalogue(
        names.map((name, at) =>
          modelRecord(`acme/${at}`, { datasets: [name], downloads: downloads[at] ?? 0 }),
        ),
      ),
    ).datasets.map(({ path }) => path)
  const three = ['d/Words', 'd/words', 'd/words']
  expect(pathsAt([9, 1, 1], three)).toEqual(['datasets/d/words/'])
  expect(pathsAt([1, 9, 1], three)).toEqual(['datasets/d/words/'])
  const two = ['d/words', 'd/Words']
  expect(pathsAt([9, 1], two)).toEqual(['datasets/d/Words/'])
  expect(pathsAt([1, 9], two)).toEqual(['datasets/d/Words/'])
})

test('a list holds its models once, the largest first, and a group of one has no page', () => {
  const lists = modelLists(catalogue)
  expect(lists.owners.map(({ value, entries }) => [value, entries.length])).toEqual([
    ['acme', 3],
    ['zeta', 3],
    ['q', 2],
  ])
  expect(lists.languages.map(({ label, path }) => [label, path])).toEqual([
    ['German', 'languages/de/'],
  ])
  expect(lists.datasets.map(({ path }) => path)).toEqual(['datasets/d/x/'])
  expect(lists.licences.map(({ label }) => label)).toEqual([
    'Not known',
    'MIT License',
    'Permissive',
  ])
})

test('a family is all that was made from a model, directly or not', () => {
  const { families } = modelLists(catalogue)
  expect(families.map(({ value, entries }) => [value, entries.length])).toEqual([
    ['acme/base', 5],
    ['acme/tuned', 2],
  ])
  expect(lineageTree('acme/base', catalogue).map(({ id, depth }) => [id, depth])).toEqual([
    ['acme/base', 0],
    ['acme/tuned', 1],
    ['q/tuned-GGUF', 2],
    ['q/base-GGUF', 1],
    ['acme/small', 1],
  ])
})

test('a circle of bases ends', () => {
  const circle = makeCatalogue([
    modelRecord('a/one', from('a/two', 'quantized')),
    modelRecord('a/two', from('a/one', 'quantized')),
  ])
  expect(lineageTree('a/one', circle).map(({ id }) => id)).toEqual(['a/one', 'a/two'])
  expect(modelLists(circle).families).toHaveLength(2)
})

test('every address is one page’s alone, and what it says is what JSON can say', () => {
  const addresses = addressesOf(catalogue)
  const keys = addresses.map(({ kind, value }) => `${kind}/${value ?? ''}`)
  expect(new Set(keys).size).toBe(keys.length)
  for (const { make } of addresses) {
    const made = make()
    expect(JSON.parse(JSON.stringify(made))).toEqual(made)
  }
})

test('a list grows in pages', () => {
  const many = Array.from({ length: 120 }, (_none, at) => modelRecord(`acme/m-${at}`))
  const pages = addressesOf(makeCatalogue(many)).filter(({ kind }) => kind === 'owners')
  expect(pages.map(({ value }) => value)).toEqual([
    undefined,
    'acme',
    'acme/page--2',
    'acme/page--3',
  ])
  expect(namesPages(many).map(({ ids, pages: of }) => [ids.length, of])).toEqual([[120, 1]])
})

test('around a model stand its lists, smaller ones of its base, and freer ones for its task', () => {
  const around = aroundOf('acme/base', catalogue)
  expect(around.lists.map(({ path }) => path)).toEqual([
    'owners/acme/',
    'tasks/text-generation/',
    'families/acme/base/',
    'languages/de/',
  ])
  expect(around.smaller).toEqual(['acme/small'])
  expect(around.freer).toEqual(['zeta/free-7b'])
  // Nothing is freer than a permissive licence, and of one that is not stated nothing is known.
  expect(aroundOf('zeta/free-7b', catalogue).freer).toEqual([])
  expect(aroundOf('acme/tuned', catalogue).freer).toEqual([])
  expect(aroundOf('no/such', catalogue)).toEqual({ lists: [], smaller: [], freer: [] })
})

test('coverage counts of those that can state it', () => {
  const { lines, models, undated } = coverageOf(catalogue)
  const line = (label: RegExp) => lines.find((one) => label.test(one.label))
  expect([models, undated]).toEqual([8, 8])
  expect(line(/^A licence$/)).toMatchObject({
    stated: 3,
    of: 8,
    percent: 38,
    missing: '?licence=unknown',
  })
  expect(line(/whose terms are known/)).toMatchObject({ stated: 3, of: 3, percent: 100 })
  expect(line(/^Task/)).toMatchObject({ stated: 7, of: 8 })
})

test('a share is rounded, but is whole only where all are', () => {
  expect([percentOf(29, 33), percentOf(1, 3)]).toEqual([88, 33])
  expect([percentOf(2497, 2498), percentOf(1, 2498)]).toEqual([99, 1])
  expect([percentOf(5, 5), percentOf(0, 5), percentOf(0, 0)]).toEqual([100, 0, 0])
})

test('models stand side by side with what differs marked, what none states left out', () => {
  const entries = [
    entry('a/one', { parameters: 7e9, licence: 'permissive', licenceName: 'MIT License' }),
    entry('b/two', { parameters: 8e9, licence: 'permissive', licenceName: 'Apache License 2.0' }),
    entry('c/three'),
  ]
  const facts = new Map(compareFacts(entries).map((fact) => [fact.label, fact]))
  expect(facts.get('Parameters')).toMatchObject({ values: ['7B', '8B', undefined], differs: true })
  expect(facts.get('What it allows')).toMatchObject({ differs: false })
  expect(facts.has('Task')).toBe(false)
  expect(compareMarkdown({ entries, scores: [], commands: [] }).split('\n')[0]).toBe(
    '|  | a/one | b/two | c/three |',
  )
  const evil = [entry('a/b', { taskLabel: '=1+1,"x"' })]
  expect(compareCsv({ entries: evil, scores: [], commands: [] })).toContain('Task,"\'=1+1,""x"""')
})

test('a family of more versions than fit side by side has them on further pages, the original on each', () => {
  const records = [
    modelRecord('acme/base'),
    ...Array.from({ length: 14 }, (_none, at) =>
      modelRecord(`quants/q-${String(at).padStart(2, '0')}`, from('acme/base', 'quantized')),
    ),
  ]
  const shelf = makeCatalogue(records)
  const scores = [...own('acme/base', 60), ...own('quants/q-13', 58)]
  const pages = listAddresses(shelf, () => outlineOf(makeScoreboard(scores, shelf).boards))
    .filter(({ kind, value }) => kind === 'families' && value?.startsWith('acme/base'))
    .map(({ make }) => make())
    .flatMap((page) => ('list' in page ? [page.list] : []))
  expect(pages.map(({ page, pages: of, rows }) => [page, of, rows.length])).toEqual([
    [1, 2, 1],
    [2, 2, 0],
  ])
  const side = pages.map(({ versions }) => versions)
  expect(side.map((one) => one?.entries.length)).toEqual([12, 4])
  expect(side.map((one) => one?.entries[0]?.id)).toEqual(['acme/base', 'acme/base'])
  expect(new Set(side.flatMap((one) => one?.entries.map(({ id }) => id) ?? [])).size).toBe(15)
  // Only what two of those on the page were measured by.
  expect(side.map((one) => one?.scores.map(({ texts }) => texts))).toEqual([
    [],
    [['60 %', undefined, undefined, '58 %']],
  ])
})
