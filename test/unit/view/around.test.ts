import { expect, test } from 'vitest'
import { aroundOf } from '../../../src/view/around.ts'
import { makeCatalogue } from '../../../src/view/catalogue.ts'
import { writtenFrom } from '../../../src/view/direction.ts'
import { lineageTree } from '../../../src/view/lineage-tree.ts'
import { treeDrawing } from '../../../src/view/tree-drawing.ts'
import { record } from './records.ts'

const task = { id: 'text-generation', label: 'Text Generation' }
const made = (relation: 'quantized' | 'finetune' | 'adapter') => ({
  baseModels: [{ id: 'lab/base', relation }],
})
const sized = (parameters: number) => ({ parameters })

const catalogue = makeCatalogue([
  record('lab/base', {
    task,
    license: { name: 'Lab License', class: 'non-commercial' },
    ...sized(8e9),
  }),
  record('lab/small', { task, downloads: 5, ...sized(3e9), ...made('finetune') }),
  record('lab/tiny', { task, downloads: 9, ...sized(1e9), ...made('finetune') }),
  record('lab/alike', { task, ...sized(7.9e9), ...made('finetune') }),
  record('lab/lora', { task, ...sized(1e7), ...made('adapter') }),
  record('free/eight', {
    task,
    license: { name: 'MIT License', class: 'permissive' },
    ...sized(8.2e9),
  }),
  record('free/huge', {
    task,
    license: { name: 'MIT License', class: 'permissive' },
    ...sized(7e10),
  }),
])

test('around a base stand smaller models made from it, and freer ones of its size and task', () => {
  const { smaller, freer } = aroundOf('lab/base', catalogue)
  expect(smaller).toEqual(['lab/tiny', 'lab/small'])
  expect(freer).toEqual(['free/eight'])
})

test('nothing freer is named for the freest, and nothing for a model that is not here', () => {
  expect(aroundOf('free/eight', catalogue).freer).toEqual([])
  expect(aroundOf('no/body', catalogue)).toEqual({ lists: [], smaller: [], freer: [] })
})

test('the lists that a model is in are named once each', () => {
  const paths = aroundOf('lab/base', catalogue).lists.map(({ path }) => path)
  expect(new Set(paths).size).toBe(paths.length)
})

test('a tree is drawn a model a line, each but the first with a line from above', () => {
  const drawing = treeDrawing(lineageTree('lab/base', catalogue))
  expect(drawing.rows.map(({ node }) => node.name)).toEqual([
    'lab/base',
    'lab/tiny',
    'lab/small',
    'lab/alike',
    'lab/lora',
  ])
  const [first, second] = drawing.rows
  expect(first?.line).toBeUndefined()
  expect(second?.line).toMatch(/^M\d+ \d+V\d+H\d+$/)
  expect(second?.node.path).toBe('models/lab/tiny/')
  expect(drawing.height).toBe(5 * 28)
  expect(drawing.width).toBeGreaterThan(190)
  expect(treeDrawing([])).toEqual({ width: 0, height: 0, rows: [] })
})

test.each([
  ['ar', 'rtl'],
  ['he', 'rtl'],
  ['az-Arab', 'rtl'],
  ['de', 'ltr'],
  ['not a language', 'auto'],
  [undefined, 'auto'],
])('a text in %s is written from %s', (language, from) => {
  expect(writtenFrom(language)).toBe(from)
})
