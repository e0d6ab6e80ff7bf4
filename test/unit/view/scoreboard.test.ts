import { expect, test } from 'vitest'
import type { Score } from '../../../src/evals/score.ts'
import type { SheetRecord } from '../../../src/sheet/record.ts'
import { makeCatalogue } from '../../../src/view/catalogue.ts'
import { makeScoreChart } from '../../../src/view/score-chart.ts'
import { exportScores, scoresCsv } from '../../../src/view/score-export.ts'
import { makeScoreboard } from '../../../src/view/scoreboard.ts'

const record = (id: string, parameters?: number): SheetRecord => ({
  id,
  title: id,
  formats: [],
  access: 'open',
  languages: [],
  baseModels: [],
  scores: 0,
  problems: { errors: 0, warnings: 0 },
  digest: '',
  ...(parameters === undefined ? {} : { parameters }),
})
const score = (sheet: string, value: number, more: Partial<Score> = {}): Score => ({
  sheet,
  record: 'r',
  slug: 'mmlu',
  metric: 'accuracy',
  printed: String(value),
  value,
  scale: 'percent',
  model: sheet,
  catalogueId: sheet,
  whose: 'measured',
  ...more,
})
const catalogue = makeCatalogue([
  record('a/one', 1e9),
  record('a/two', 3e9),
  record('a/three', 7e9),
])
const ranks = (scores: Score[]) =>
  makeScoreboard(scores, catalogue)
    .board(scores[0]?.slug ?? '')
    ?.groups.map(({ rows }) => rows.map(({ rank, model, value }) => [rank, model, value]))

test('higher is better: best first, equal figures share a rank', () => {
  expect(ranks([score('a/one', 50), score('a/two', 60), score('a/three', 50)])).toEqual([
    [
      [1, 'a/two', 60],
      [2, 'a/one', 50],
      [2, 'a/three', 50],
    ],
  ])
})

test('lower is better: least first', () => {
  const wer = { slug: 'librispeech-clean', metric: 'wer' }
  expect(ranks([score('a/one', 5, wer), score('a/two', 2, wer)])).toEqual([
    [
      [1, 'a/two', 2],
      [2, 'a/one', 5],
    ],
  ])
})

test('a benchmark whose direction is not known is not ranked', () => {
  const toxic = { slug: 'toxigen', metric: 'share of toxic text' }
  expect(ranks([score('a/two', 5, toxic), score('a/one', 2, toxic)])).toEqual([
    [
      [undefined, 'a/one', 2],
      [undefined, 'a/two', 5],
    ],
  ])
})

test.each([
  ['metric', { metric: 'f1' }],
  ['scale', { scale: 'fraction' }],
  ['shots', { shots: 5 }],
  ['mode', { mode: 'CoT' }],
  ['configuration', { config: 'all, test' }],
] as const)('figures that differ in %s stand in groups of their own', (_what, other) => {
  expect(ranks([score('a/one', 50), score('a/two', 60, other)])).toHaveLength(2)
})

test('one figure that several sheets state is one row with several sources', () => {
  const compared = score('a/two', 50, {
    model: 'One',
    catalogueId: 'a/one',
    whose: 'comparison',
    anchor: 'row-2',
  })
  const board = makeScoreboard([score('a/one', 50), compared], catalogue).board('mmlu')
  expect(board?.groups[0]?.rows).toMatchObject([
    {
      model: 'a/one',
      whose: 'measured',
      path: 'models/a/one/',
      sources: [{ path: 'models/a/one/#evaluation' }, { path: 'models/a/two/#row-2' }],
    },
  ])
})

test('two figures of one model stand side by side', () => {
  expect(ranks([score('a/one', 50), score('a/one', 51)])).toEqual([
    [
      [1, 'a/one', 51],
      [2, 'a/one', 50],
    ],
  ])
})

test('the range is over measured figures, one a model', () => {
  const { range } = makeScoreboard(
    [
      score('a/one', 50),
      score('a/one', 55),
      score('a/two', 60),
      score('a/three', 99, { whose: 'inherited' }),
    ],
    catalogue,
  )
  expect(range('mmlu', 'accuracy', 'percent')).toEqual({ low: 50, high: 60, values: [50, 60] })
  expect(range('mmlu', undefined, 'percent')).toEqual({ low: 50, high: 60, values: [50, 60] })
  expect(range('mmlu', 'accuracy', 'fraction')).toBeUndefined()
})

test('the export is flat and its CSV is safe in a spreadsheet', () => {
  const board = makeScoreboard(
    [score('a/one', 50, { model: '=HYPERLINK("x"),y', catalogueId: 'x/unknown' })],
    catalogue,
  ).board('mmlu')
  const rows = board ? exportScores(board, (path) => `/base/${path}`) : []
  expect(rows).toEqual([
    {
      benchmark: 'mmlu',
      metric: 'Accuracy',
      scale: 'percent',
      setup: '',
      model: '=HYPERLINK("x"),y',
      value: 50,
      printed: '50',
      whose: 'measured',
      verified: false,
      parameters: null,
      source: '/base/models/a/one/#evaluation',
    },
  ])
  expect(scoresCsv(rows)).toBe(
    'benchmark,metric,scale,setup,model,value,printed,whose,verified,parameters,source\r\n' +
      'mmlu,Accuracy,percent,,"\'=HYPERLINK(""x""),y",50,50,measured,false,,/base/models/a/one/#evaluation\r\n',
  )
})

test('a chart needs three models of known size and keeps its points inside', () => {
  const board = (scores: Score[]) => makeScoreboard(scores, catalogue).board('mmlu')?.groups[0]
  const two = board([score('a/one', 50), score('a/two', 60)])
  const three = board([score('a/one', 50), score('a/two', 60), score('a/three', 70)])
  expect(two && makeScoreChart('MMLU', two)).toBeUndefined()
  const chart = three && makeScoreChart('MMLU', three)
  expect(chart?.points.map(({ path }) => path)).toEqual([
    'models/a/three/',
    'models/a/two/',
    'models/a/one/',
  ])
  for (const { x, y } of chart?.points ?? []) {
    expect(x).toBeGreaterThan(chart?.plot.left ?? 0)
    expect(x).toBeLessThan(chart?.plot.right ?? 0)
    expect(y).toBeGreaterThan(chart?.plot.top ?? 0)
    expect(y).toBeLessThan(chart?.plot.bottom ?? 0)
  }
})
