import { expect, test } from 'vitest'
import { completeRecords } from '../../../src/evals/complete.ts'
import type { ScoreReading } from '../../../src/evals/reading.ts'
import type { Score } from '../../../src/evals/score.ts'
import { known } from '../../../src/known.ts'
import { withCatalogueFacts } from '../../../src/sheet/catalogue-facts.ts'
import { makeCatalogue } from '../../../src/view/catalogue.ts'
import { makeScoreChart } from '../../../src/view/score-chart.ts'
import { exportScores, scoresCsv } from '../../../src/view/score-export.ts'
import { makeScoreboard } from '../../../src/view/scoreboard.ts'
import { makeSheet } from '../sheet/make.ts'
import { modelRecord, ofOther, own, reading, scoresOf } from './scores.ts'

const catalogue = makeCatalogue([
  modelRecord('a/one', { parameters: 1e9, aliases: ['a/one-old'] }),
  modelRecord('a/two', { parameters: 3e9 }),
  modelRecord('b/three', { parameters: 7e9 }),
])
const boardOf = (scores: Score[]) => makeScoreboard(scores, catalogue).boards[0]
/** Another model that was measured alike, so that the first is not alone. */
const beside = own('c/beside', 10)
const ranks = (...scores: Score[][]) =>
  boardOf(scores.flat())?.groups.map(({ rows }) =>
    rows.map(({ rank, model, value }) => [rank, model, value]),
  )

test('higher is better: best first, equal figures share a rank', () => {
  expect(ranks(own('a/one', 50), own('a/two', 60), own('b/three', 50))).toEqual([
    [
      [1, 'a/two', 60],
      [2, 'a/one', 50],
      [2, 'b/three', 50],
    ],
  ])
})

test('lower is better: least first', () => {
  const wer = {
    benchmark: { slug: 'librispeech-clean', name: 'x', printed: 'LibriSpeech test-clean' },
    metric: { id: 'wer', printed: 'WER' },
    dataset: { split: 'test' },
  }
  expect(ranks(own('a/one', 5, wer), own('a/two', 2, wer))).toEqual([
    [
      [1, 'a/two', 2],
      [2, 'a/one', 5],
    ],
  ])
})

const listed: [what: string, more: Partial<ScoreReading>, missing: string[]][] = [
  ['a setup that is not stated', { setup: {} }, ['shots or method']],
  ['a metric that is not known', { metric: { printed: 'share of toxic text' } }, ['direction']],
]
test.each(listed)('%s is listed by name and never ranked', (_what, more, missing) => {
  const board = boardOf([...own('b/three', 70, more), ...own('a/one', 80, more)])
  expect(board?.groups).toEqual([])
  expect(board?.listed).toMatchObject([
    { missing, ranked: 0, rows: [{ model: 'a/one' }, { model: 'b/three' }] },
  ])
  expect(board?.listed[0]?.rows.some(({ rank }) => rank !== undefined)).toBe(false)
})

const apart: [part: string, more: Partial<ScoreReading>][] = [
  ['metric', { metric: { id: 'f1', printed: 'F1' } }],
  ['scale', { unit: 'fraction', value: { printed: '0.6', number: 0.6 } }],
  ['shots', { setup: { shots: 0 } }],
  ['method', { setup: { shots: 5, method: ['chain of thought'] } }],
  ['tools', { setup: { shots: 5, method: ['with tools'] } }],
  ['stated words', { setup: { shots: 5, stated: ['box'] } }],
  ['harness', { setup: { shots: 5, harness: 'helm' } }],
  ['subset', { subset: 'STEM' }],
  ['language', { language: 'de' }],
  ['configuration', { dataset: { config: 'stem' } }],
  ['split', { dataset: { split: 'validation' } }],
  ['version of the data', { dataset: { version: '2.0' } }],
  ['printed name', { benchmark: { slug: 'mmlu', name: 'MMLU', printed: 'MMLU something' } }],
]
test.each(apart)('scores that differ in %s stand in groups of their own', (_part, more) => {
  const scores = [...own('a/one', 50), ...own('a/two', 60, more)]
  const board = boardOf(scores)
  expect([...(board?.groups ?? []), ...(board?.listed ?? [])]).toHaveLength(2)
})

test('case and punctuation of a setup do not part scores', () => {
  const said = (words: string) => ({ setup: { shots: 5, stated: [words] } })
  expect(
    ranks(own('a/one', 50, said('Box mode')), own('a/two', 60, said('box-mode'))),
  ).toHaveLength(1)
})

test('a score ranks once, under its model; cards that print it too are named', () => {
  const board = boardOf([
    ...ofOther('a/two', { name: 'One', catalogueId: 'a/one' }, 50, {
      source: { place: 'readme', table: 'table-1', anchor: 'row-2' },
    }),
    ...own('a/one', 50),
    ...beside,
  ])
  expect(board?.groups[0]?.rows[0]).toMatchObject({
    model: 'a/one',
    by: 'publisher',
    path: 'models/a/one/',
    sources: [
      { path: expect.stringContaining('models/a/one/#score-') },
      { path: 'models/a/two/#row-2' },
    ],
  })
})

test('a quantization’s copy of a card ranks its original only', () => {
  const copy = scoresOf(
    'b/three',
    reading(50, {
      whose: 'inherited',
      subject: { name: 'One', id: 'a/one', catalogueId: 'a/one' },
    }),
  )
  expect(ranks(own('a/one', 50), copy, beside)?.[0]?.[0]).toEqual([1, 'a/one', 50])
})

test('former and present id of a repository are one model', () => {
  const old = ofOther('a/two', { name: 'one-old', id: 'a/one-old' }, 50)
  expect(ranks(own('a/one', 50), old, beside)).toEqual([
    [
      [1, 'a/one', 50],
      [2, 'c/beside', 10],
    ],
  ])
})

test('the publisher’s own figure ranks; a third party’s other figure stands beside it', () => {
  const third = ofOther('b/three', { name: 'One', catalogueId: 'a/one' }, 48)
  const row = boardOf([...third, ...own('a/one', 50), ...beside])?.groups[0]?.rows[0]
  expect(row).toMatchObject({ rank: 1, value: 50, by: 'publisher', others: [{ value: 48 }] })
})

test('a third party’s figure is told from the publisher’s own', () => {
  const [group] =
    boardOf([
      ...ofOther('b/three', { name: 'One', catalogueId: 'a/one' }, 48),
      ...own('a/two', 50, {
        source: {
          place: 'model-index',
          name: 'Leaderboard',
          url: 'https://huggingface.co/spaces/someone/leaderboard',
        },
      }),
      ...ofOther('b/three', { name: 'Sibling', id: 'b/sibling' }, 47),
    ])?.groups ?? []
  expect(group?.rows.map(({ model, by }) => [model, by])).toEqual([
    ['a/two', 'third-party'],
    ['a/one', 'third-party'],
    ['b/sibling', 'publisher'],
  ])
})

test('a model whose card says two figures under one setup has no rank, and both are shown', () => {
  const [group] =
    boardOf([...own('a/one', 50), ...own('a/one', 51), ...own('a/two', 40), ...beside])?.groups ??
    []
  expect(group?.rows).toMatchObject([
    { model: 'a/one', noRank: 'several-figures', others: [{ value: 51 }] },
    { model: 'a/two', rank: 1 },
    { model: 'c/beside', rank: 2 },
  ])
})

test('a name without a repository stands in its place without a rank', () => {
  expect(
    ranks(own('a/one', 50), ofOther('a/one', { name: 'Great-7B' }, 55), own('a/two', 60)),
  ).toEqual([
    [
      [1, 'a/two', 60],
      [undefined, 'Great-7B', 55],
      [2, 'a/one', 50],
    ],
  ])
})

test('scores of an unclear model are counted and stand in no group', () => {
  const board = boardOf([...own('a/one', 50), ...own('a/two', 60, { whose: 'unclear' })])
  expect(board).toMatchObject({ unclear: 1, results: 1 })
})

test('groups stand in the order of their size; a model that is alone is listed without a rank', () => {
  const zero = { setup: { shots: 0 } }
  const board = boardOf([
    ...[...own('a/one', 50), ...beside],
    ...[...own('a/one', 40, zero), ...own('a/two', 45, zero), ...own('b/three', 42, zero)],
    ...own('a/two', 70, { setup: { shots: 3 } }),
  ])
  expect(board?.groups.map(({ id, ranked }) => [id, ranked])).toEqual([
    ['accuracy-0-shot', 3],
    ['accuracy-5-shot', 2],
  ])
  expect(board?.listed).toMatchObject([{ ranked: 0, rows: [{ noRank: 'alone' }] }])
  expect(board?.listed[0]?.rows[0]?.rank).toBeUndefined()
})

test('the export carries the whole record, and its CSV is safe in a spreadsheet', () => {
  const full: Partial<ScoreReading> = {
    value: { printed: '50 ± 1.5', number: 50 },
    plusMinus: 1.5,
    subset: 'STEM',
    setup: { shots: 5, method: ['chain of thought', 'with tools'], harness: 'lm-eval' },
    dataset: { split: 'test' },
  }
  const board = boardOf([
    ...own('a/one', 50, full),
    ...own('c/beside', 40, { ...full, value: { printed: '40', number: 40 } }),
    ...ofOther('a/two', { name: '=HYPERLINK("x"),y' }, 60, { setup: {} }),
  ])
  const results = board && exportScores(board, (path) => `/base/${path}`)
  const setup = { shots: 5, method: ['chain of thought', 'with tools'], harness: 'lm-eval' }
  expect(results?.results[0]).toEqual({
    benchmark: 'mmlu',
    printedBenchmark: 'MMLU',
    subset: 'STEM',
    metric: 'accuracy',
    direction: 'up',
    scale: 'percent',
    ...setup,
    split: 'test',
    group: results?.results[1]?.group,
    rank: 1,
    model: 'a/one',
    sheet: '/base/models/a/one/',
    value: 50,
    printed: '50 ± 1.5',
    uncertainty: 1.5,
    publishedBy: 'publisher',
    whose: 'measured',
    verified: false,
    parameters: 1e9,
    source: '/base/models/a/one/#score-r-50',
  })
  expect(results?.results[1]).toMatchObject({ model: 'c/beside', rank: 2 })
  expect(results?.results[2]).toEqual({
    benchmark: 'mmlu',
    printedBenchmark: 'MMLU',
    metric: 'accuracy',
    direction: 'up',
    scale: 'percent',
    group: 'accuracy',
    notRanked: ['shots or method not stated', 'a name, no repository'],
    model: '=HYPERLINK("x"),y',
    value: 60,
    printed: '60',
    publishedBy: 'unknown',
    whose: 'comparison',
    verified: false,
    source: '/base/models/a/two/#evaluation',
  })
  const [head, first, , last] = results ? scoresCsv(results).split('\r\n') : []
  const columns = head?.split(',').slice(0, 4)
  expect(columns).toEqual(['benchmark', 'printedBenchmark', 'subset', 'language'])
  expect(first).toContain(',5,chain of thought; with tools,,,lm-eval,')
  expect(last).toContain(`"'=HYPERLINK(""x""),y"`)
})

test('a chart needs three models of known size and keeps its points inside', () => {
  const board = (scores: Score[]) => boardOf(scores)?.groups[0]
  const two = board([...own('a/one', 50), ...own('a/two', 60)])
  const three = board([...own('a/one', 50), ...own('a/two', 60), ...own('b/three', 70)])
  expect(two && makeScoreChart('MMLU', two)).toBeUndefined()
  const chart = three && makeScoreChart('MMLU', three)
  expect(chart?.points.map(({ path }) => path)).toEqual([
    'models/b/three/',
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

test('a figure that is stated with less of its setup joins the row that states more', () => {
  const catalogue = makeCatalogue([
    modelRecord('a/one'),
    modelRecord('b/two'),
    modelRecord('c/tells'),
  ])
  const subject = { name: 'one', id: 'a/one', catalogueId: 'a/one' }
  const scores = [
    ...own('a/one', 71.2),
    ...own('b/two', 70.1),
    ...ofOther('c/tells', subject, 71.2, { setup: {} }),
    ...ofOther('c/tells', subject, 60.4, { setup: {} }),
  ]
  const board = makeScoreboard(scores, catalogue).boards[0]
  const [group] = board?.groups ?? []
  expect(group?.rows.map(({ model, value, rank }) => [model, value, rank])).toEqual([
    ['a/one', 71.2, 1],
    ['b/two', 70.1, 2],
  ])
  expect(group?.rows[0]?.sources.map(({ sheet }) => sheet)).toEqual(['a/one', 'c/tells'])
  expect(board?.listed.flatMap(({ rows }) => rows.map(({ value }) => value))).toEqual([60.4])
})

test.each([
  ['with more decimals', 71.24, 71.2, true],
  ['with fewer decimals', 71.2, 71.24, true],
  ['whole', 71.2, 71, true],
  ['as another one', 71.24, 71.3, false],
])('a figure that another card prints %s is judged at the coarser of the two', (...is) => {
  const [, stated, told, joins] = is
  const subject = { name: 'one', id: 'a/one', catalogueId: 'a/one' }
  const board = boardOf([
    ...own('a/one', stated),
    ...own('a/two', 10),
    ...ofOther('b/three', subject, told, { setup: {} }),
  ])
  expect(board?.groups[0]?.rows[0]?.scores.map(({ sheet }) => sheet)).toEqual(
    joins ? ['a/one', 'b/three'] : ['a/one'],
  )
  expect(board?.listed).toHaveLength(joins ? 0 : 1)
})

test('a figure that fits two setups stays by itself', () => {
  const catalogue = makeCatalogue([
    modelRecord('a/one'),
    modelRecord('b/two'),
    modelRecord('c/tells'),
  ])
  const scores = [
    ...own('a/one', 71.2),
    ...own('a/one', 71.2, { setup: { shots: 0 } }),
    ...ofOther('c/tells', { name: 'one', id: 'a/one', catalogueId: 'a/one' }, 71.2, { setup: {} }),
  ]
  const board = makeScoreboard(scores, catalogue).boards[0]
  expect(board?.listed.length).toBe(3)
})

test('a bare name is not ranked as a repository that may be a copy of another of this name', () => {
  const copies = makeCatalogue([modelRecord('b/three', { namesake: 'z/three' })])
  const more = [...own('c/beside', 10), ...own('c/further', 20)]
  const rows = (scores: Score[]) =>
    makeScoreboard([...scores, ...more], copies).boards[0]?.groups[0]?.rows.map(
      ({ model, noRank }) => [model, noRank],
    )
  expect(rows(ofOther('a/one', { name: 'Three', catalogueId: 'b/three' }, 70))).toContainEqual([
    'Three',
    'name-only',
  ])
  expect(
    rows(ofOther('a/one', { name: 'b/three', id: 'b/three', catalogueId: 'b/three' }, 70)),
  ).toContainEqual(['b/three', undefined])
})

test('what the boards do not take for a model of the catalogue, the published sheet does not either', () => {
  const copies = makeCatalogue([modelRecord('b/three', { namesake: 'z/three' })])
  const records = ['b/three', undefined].flatMap((id) =>
    completeRecords(
      [
        reading(70, {
          whose: 'comparison',
          subject: { name: 'Three', catalogueId: 'b/three', ...known({ id }) },
        }),
      ],
      'a/one',
    ),
  )
  const sheet = { ...makeSheet(), evaluations: records }
  expect(withCatalogueFacts(sheet, copies.find).evaluations.map(({ subject }) => subject)).toEqual([
    { name: 'Three', id: 'b/three', catalogueId: 'b/three' },
    { name: 'Three' },
  ])
})

test('a fraction and a percent of one setup stand in one order, each with what its card prints', () => {
  const { unit: _unit, ...share } = reading('0.734')
  const scores = [
    ...scoresOf('a/one', { ...share, plusMinus: 0.012 }),
    ...own('a/two', '71.2'),
    ...own('b/three', '75.10'),
  ]
  const board = boardOf(scores)
  expect(board?.groups).toHaveLength(1)
  expect(
    board?.groups[0]?.rows.map(({ rank, text, printed, printedAs, value, uncertainty }) => [
      rank,
      text,
      printed,
      printedAs,
      value,
      uncertainty,
    ]),
  ).toEqual([
    [1, '75.10', '75.10', undefined, 75.1, undefined],
    [2, '73.4 ± 1.2', '0.734', 'fraction', 73.4, 1.2],
    [3, '71.2', '71.2', undefined, 71.2, undefined],
  ])
  const exported = board && exportScores(board, (path) => path).results[1]
  expect(exported).toMatchObject({
    value: 73.4,
    scale: 'percent',
    printed: '0.734',
    printedAs: 'fraction',
    uncertainty: 1.2,
  })
})

test('a name that tells no model is another one in each card, a name that does is one', () => {
  const from = (sheet: string, name: string) => ofOther(sheet, { name }, 50)
  const rows = (...scores: Score[][]) =>
    boardOf(scores.flat())?.listed[0]?.rows.map(({ model, sources }) => [model, sources.length])
  expect(rows(from('a/one', 'Base'), from('a/two', 'Base'))).toEqual([
    ['Base', 1],
    ['Base', 1],
  ])
  expect(rows(from('a/one', 'Heron-7B'), from('a/two', 'heron 7b'))).toEqual([['Heron-7B', 2]])
})
