import { expect, test } from 'vitest'
import { commonScores, scoresAt } from '../../../src/catalogue/scores.ts'
import { outlineOf } from '../../../src/view/board-outline.ts'
import { makeCatalogue } from '../../../src/view/catalogue.ts'
import { cataloguePlaces } from '../../../src/view/catalogue-places.ts'
import {
  catalogueRanking,
  catalogueScores,
  orderedSetups,
  scoresOf,
} from '../../../src/view/catalogue-scores.ts'
import { makeScoreboard } from '../../../src/view/scoreboard.ts'
import { modelRecord, own } from './scores.ts'

const catalogue = makeCatalogue([
  modelRecord('a/one', { downloads: 3 }),
  modelRecord('a/two', { downloads: 2 }),
  modelRecord('a/three', { downloads: 1 }),
])
const zeroShot = { setup: { shots: 0 } }
const gsm8k = { benchmark: { slug: 'gsm8k', name: 'GSM8K', printed: 'GSM8K' } }
const { boards } = makeScoreboard(
  [
    ...own('a/one', 60),
    ...own('a/two', 70.5),
    ...own('b/elsewhere', 90),
    // Measured otherwise, and alone: nothing to compare with.
    ...own('a/three', 80, zeroShot),
    ...own('a/two', 40, gsm8k),
    ...own('a/three', 44, gsm8k),
    ...own('a/one', 41.1234567, gsm8k),
  ],
  catalogue,
)
const outline = outlineOf(boards)

test('a list can be put in order by the largest setup of each benchmark, most models first', () => {
  expect(orderedSetups(outline).map(({ slug, models, path }) => [slug, models, path])).toEqual([
    ['gsm8k', 3, 'benchmarks/gsm8k/'],
    ['mmlu', 2, 'benchmarks/mmlu/'],
  ])
  expect(catalogueRanking(catalogue, outline, 'mmlu')).toEqual({
    places: [1, 0],
    texts: ['70.5 %', '60 %'],
  })
  expect(catalogueRanking(catalogue, outline, 'arc-challenge')).toBeUndefined()
})

test('scores stand side by side by one key: what was measured otherwise has no row', () => {
  const file = catalogueScores(catalogue, outline, 1)
  expect(file.models).toHaveLength(3)
  expect(scoresAt(file, 2).map(({ slug, text }) => [slug, text])).toEqual([['gsm8k', '44 %']])
  expect(scoresAt(file, 9)).toEqual([])
  const rows = commonScores(scoresOf(['a/one', 'a/three'], outline))
  expect(rows.map(({ slug, texts }) => [slug, texts])).toEqual([['gsm8k', ['41.12 %', '44 %']]])
})

test('the search is told of benchmarks and lists, the largest first', () => {
  const places = cataloguePlaces(catalogue, outline)
  expect(places.benchmarks.map(([label]) => label).sort()).toEqual(['GSM8K', 'MMLU'])
  expect(places.owners).toEqual([['a', 'owners/a/', 3]])
  expect(JSON.parse(JSON.stringify(places))).toEqual(places)
})
