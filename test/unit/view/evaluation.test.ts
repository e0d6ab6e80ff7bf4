import { expect, test } from 'vitest'
import { readEvaluations } from '../../../src/evals/read-evaluations.ts'
import type { EvaluationRecord } from '../../../src/evals/record.ts'
import { leanScores } from '../../../src/evals/score.ts'
import { normalizeSheet } from '../../../src/sheet/normalize.ts'
import { makeCatalogue } from '../../../src/view/catalogue.ts'
import { makeEvaluation } from '../../../src/view/evaluation.ts'
import { makeScoreboard } from '../../../src/view/scoreboard.ts'
import { tablesOf } from '../evals/card.ts'

const catalogue = makeCatalogue([])
const blank = normalizeSheet(
  {
    id: 'owner/fine-model',
    frontMatter: { data: {}, source: 'none' },
    evalResults: [],
    history: [],
    problems: [],
  },
  undefined,
)
const index = (value: number | string, source?: object) => [
  {
    name: 'fine-model',
    results: [
      {
        task: { type: 'text-generation' },
        dataset: { type: 'cais/mmlu', name: 'MMLU', args: { num_few_shot: 5 } },
        metrics: [{ type: 'accuracy', value }],
        ...(source ? { source } : {}),
      },
    ],
  },
]
const read = (cardIndex: unknown, markdown = ''): EvaluationRecord[] =>
  readEvaluations({
    identity: { id: 'owner/fine-model', baseModels: [] },
    cardIndex,
    tables: tablesOf(markdown),
  }).records
const view = (evaluations: EvaluationRecord[], others: EvaluationRecord[] = []) =>
  makeEvaluation(
    { ...blank, evaluations },
    catalogue,
    makeScoreboard(
      [...leanScores('owner/fine-model', evaluations), ...leanScores('owner/other', others)],
      catalogue,
    ),
  )
const table = (value: string) =>
  `## Results\n\n| Model | MMLU | Frobnication |\n|-|-|-|\n| fine-model | ${value} | 7.5 |`

test('a card without scores says so', () => {
  expect(view([])).toMatchObject({ lead: 'The card states no scores.', groups: [] })
})

test('scores stand under their domain, unknown benchmarks last', () => {
  const { groups, lead } = view(read([], table('51.2')))
  expect(lead).toBe('2 scores of this model.')
  expect(groups.map(({ title, rows }) => [title, rows.map(({ benchmark }) => benchmark)])).toEqual([
    ['Knowledge', ['MMLU']],
    ['Other', ['Frobnication']],
  ])
})

test('an index and a table that agree are one row with both sources', () => {
  const rows = view(read(index(51.2148), table('51.21'))).groups[0]?.rows
  expect(rows).toHaveLength(1)
  expect(rows?.[0]?.printed).toBe('51.21')
  expect(rows?.[0]?.sources).toEqual([
    { text: 'card table', href: '#user-content-table-1-row-2' },
    { text: 'evaluation index' },
  ])
})

test('figures that disagree stand side by side, each saying so', () => {
  const rows = view(read(index(51.2), table('57.0'))).groups[0]?.rows
  expect(rows?.map(({ printed, conflict }) => [printed, conflict])).toEqual([
    ['51.2', 'A table of the card says 57.0'],
    ['57.0', 'The index says 51.2'],
  ])
})

test('a long figure of an index is rounded and keeps its digits beside', () => {
  expect(view(read(index(62.03071672354948))).groups[0]?.rows[0]).toMatchObject({
    printed: '62.03',
    exact: '62.03071672354948',
    unit: '%',
  })
})

test('a metric that is not known gets no unit', () => {
  const odd = [
    {
      name: 'fine-model',
      results: [
        {
          task: { type: 'question-answering' },
          dataset: { type: 'squad_v2', name: 'squad_v2' },
          metrics: [{ type: 'total', name: 'total', value: 11869 }],
        },
      ],
    },
  ]
  const row = view(read(odd)).groups[0]?.rows[0]
  expect([row?.printed, row?.unit]).toEqual(['11869', undefined])
})

test('a score has its place among the catalogue’s models', () => {
  const other = read(index(80))
  expect(view(read(index(60)), other).groups[0]?.rows[0]?.bar).toEqual({
    at: 0,
    others: [100, 0],
    text: '60 in a range from 60 to 80 over 2 models measured alike',
  })
  expect(view(read(index(60))).groups[0]?.rows[0]?.bar).toBeUndefined()
})

test('the ends of the range are rounded like the score and hold it', () => {
  const other = read(index(12.736921910538287))
  expect(view(read(index(80.6)), other).groups[0]?.rows[0]?.bar?.text).toBe(
    '80.6 in a range from 12.7 to 80.6 over 2 models measured alike',
  )
})

test('a score whose setup is not stated has no place among others', () => {
  const bare = table('60')
  const rows = view(read([], bare), read([], bare.replace('60', '80'))).groups[0]?.rows
  expect(rows?.[0]?.bar).toBeUndefined()
})

test.each([
  ['https://example.org/run', { text: 'Run', href: 'https://example.org/run', outside: true }],
  ['javascript:alert(1)', { text: 'evaluation index' }],
  ['data:text/html,x', { text: 'evaluation index' }],
])('a source of %s is linked only when it is a web address', (url, source) => {
  const rows = view(read(index(60, { url, name: 'Run' }))).groups[0]?.rows
  expect(rows?.[0]?.sources).toEqual([source])
})
