import { expect, test } from 'vitest'
import { readEvaluations } from '../../../src/evals/read-evaluations.ts'
import type { EvaluationRecord } from '../../../src/evals/record.ts'
import { leanScores } from '../../../src/evals/score.ts'
import { normalizeSheet } from '../../../src/sheet/normalize.ts'
import { makeCatalogue } from '../../../src/view/catalogue.ts'
import { type EvaluationView, makeAllScores, makeEvaluation } from '../../../src/view/evaluation.ts'
import type { EvaluationRow } from '../../../src/view/score-row.ts'
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
/** The scores of the first field, none of them folded. */
const rowsIn = ({ groups }: EvaluationView): EvaluationRow[] =>
  (groups[0]?.rows ?? []).filter((row): row is EvaluationRow => !('fold' in row))
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
  const rows = rowsIn(view(read(index(51.2148), table('51.21'))))
  expect(rows).toHaveLength(1)
  expect(rows[0]?.printed).toBe('51.21')
  expect(rows[0]?.sources).toEqual([
    { text: 'card table', href: '#user-content-table-1-row-2' },
    { text: 'evaluation index' },
  ])
})

test('figures that disagree stand side by side, each saying so', () => {
  const rows = rowsIn(view(read(index(51.2), table('57.0'))))
  expect(rows.map(({ printed, conflict }) => [printed, conflict])).toEqual([
    ['51.2', 'A table of the card says 57.0'],
    ['57.0', 'The index says 51.2'],
  ])
})

test('a long figure of an index is rounded and keeps its digits beside', () => {
  expect(rowsIn(view(read(index(62.03071672354948))))[0]).toMatchObject({
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
          metrics: [{ type: 'novelty', name: 'novelty', value: 11869 }],
        },
      ],
    },
  ]
  const row = rowsIn(view(read(odd)))[0]
  expect([row?.printed, row?.unit]).toEqual(['11869', undefined])
})

test('a score has its place among the catalogue’s models', () => {
  const other = read(index(80))
  expect(rowsIn(view(read(index(60)), other))[0]?.bar).toMatchObject({
    at: 0,
    others: [100, 0],
    text: '60 in a range from 60 to 80 over 2 models measured alike',
  })
  expect(rowsIn(view(read(index(60))))[0]?.bar).toBeUndefined()
})

test('the ends of the range are rounded like the score and hold it', () => {
  const other = read(index(12.736921910538287))
  expect(rowsIn(view(read(index(80.6)), other))[0]?.bar?.text).toBe(
    '80.6 in a range from 12.7 to 80.6 over 2 models measured alike',
  )
})

test('a score whose setup is not stated has no place among others', () => {
  const bare = table('60')
  const rows = rowsIn(view(read([], bare), read([], bare.replace('60', '80'))))
  expect(rows[0]?.bar).toBeUndefined()
})

test.each([
  ['https://example.org/run', { text: 'Run', href: 'https://example.org/run', outside: true }],
  ['javascript:alert(1)', { text: 'evaluation index' }],
  ['data:text/html,x', { text: 'evaluation index' }],
])('a source of %s is linked only when it is a web address', (url, source) => {
  const rows = rowsIn(view(read(index(60, { url, name: 'Run' }))))
  expect(rows[0]?.sources).toEqual([source])
})

const many = (count: number) => [
  {
    name: 'fine-model',
    results: Array.from({ length: count }, (_none, at) => ({
      task: { type: 'text-generation' },
      dataset: { type: 'cais/mmlu', name: 'MMLU', config: `subject_${at}` },
      metrics: [{ type: 'accuracy', value: 30 + at / 2 }],
    })),
  },
]

test('forty scores stand as they are, more are folded into a line and none is lost', () => {
  expect(rowsIn(view(read(many(40))))).toHaveLength(40)
  const evaluations = read([...many(50), ...index(70)])
  const folded = view(evaluations)
  expect(folded.groups.flatMap(({ rows }) => rows)).toMatchObject([
    { fold: true, benchmark: 'MMLU', text: 'Accuracy, 51 scores, from 30.0 to 70.0', count: 51 },
  ])
  expect(folded.all).toEqual({ path: 'scores/owner/fine-model/', count: 51, left: 0 })
  const all = makeAllScores({ id: 'owner/fine-model' }, folded)
  expect(all).toMatchObject({ path: 'scores/owner/fine-model/', count: 51, shown: 51 })
  expect(all.groups.flatMap(({ rows }) => rows)).toHaveLength(51)
})

test('a fold names the language pairs that its scores are of', () => {
  const evaluations = read(many(50)).map((record, at) => ({ ...record, language: `deu-l${at}` }))
  expect(view(evaluations).groups[0]?.rows).toMatchObject([
    { text: 'Accuracy on 50 language pairs, from 30.0 to 54.5' },
  ])
})

test('the benchmarks that most models have come first', () => {
  const gsm = [
    {
      ...index(50)[0],
      results: [{ ...index(50)[0]?.results[0], dataset: { name: 'GSM8K', type: 'openai/gsm8k' } }],
    },
  ]
  const { groups } = view(read([...index(50), ...gsm]), read(gsm))
  expect(groups.map(({ title }) => title)).toEqual(['Mathematics', 'Knowledge'])
})
