import { expect, test } from 'vitest'
import { readEvalResults } from '../../../src/evals/eval-results.ts'
import { scoreReadingSchema } from '../../../src/evals/reading.ts'

const identity = { id: 'owner/model', baseModels: [] }
const read = (data: unknown, payload?: unknown[]) =>
  readEvalResults({
    identity,
    files: [{ file: 'eval_results/one.yaml', data }],
    ...(payload ? { payload } : {}),
  })

const full = {
  dataset: { id: 'cais/hle', task_id: 'default', revision: '5503434' },
  value: 20.9,
  verifyToken: 'token',
  date: '2025-01-15',
  source: { url: 'https://example.org/logs', name: 'Logs', org: 'cais' },
  notes: 'no tools',
}

test('an entry with every field becomes a record with every field', () => {
  const { records, problems } = read([full])
  expect(problems).toEqual([])
  expect(records).toEqual([
    {
      id: 'eval_results-one-yaml-0',
      benchmark: { slug: 'hle', name: "Humanity's Last Exam", printed: 'cais/hle' },
      task: { name: 'default' },
      dataset: { id: 'cais/hle', config: 'default', revision: '5503434' },
      metric: {},
      value: { printed: '20.9', number: 20.9 },
      setup: {},
      subject: { name: 'owner/model', id: 'owner/model' },
      whose: 'measured',
      whoseReason: 'The result file stands in this repository and speaks of its model.',
      whoseBecause: { code: 'result-file' },
      source: {
        place: 'eval-results',
        file: 'eval_results/one.yaml',
        field: '[0].value',
        name: 'Logs',
        url: 'https://example.org/logs',
      },
      date: '2025-01-15',
      notes: 'no tools',
    },
  ])
  for (const record of records) scoreReadingSchema.parse(record)
})

test('a configuration of a data set is its own benchmark', () => {
  const { records } = read([
    { dataset: { id: 'Idavidrein/gpqa', task_id: 'gpqa_diamond' }, value: 0.412 },
  ])
  expect(records[0]?.benchmark.slug).toBe('gpqa-diamond')
  expect(records[0]?.value).toEqual({ printed: '0.412', number: 0.412 })
})

const odd: [what: string, data: unknown, values: (number | undefined)[], problems: number][] = [
  ['nothing', null, [], 1],
  ['a mapping in place of the list', full, [20.9], 1],
  ['an entry that is a text', ['20'], [], 1],
  ['no task', [{ dataset: { id: 'cais/hle' }, value: 1 }], [1], 1],
  ['no data set', [{ value: 1 }], [1], 2],
  ['no value', [{ dataset: { id: 'cais/hle', task_id: 'a' } }], [], 1],
  [
    'a value as text',
    [{ dataset: { id: 'cais/hle', task_id: 'a' }, value: '20.0 ± 1.2' }],
    [20],
    0,
  ],
  [
    'a value in words',
    [{ dataset: { id: 'cais/hle', task_id: 'a' }, value: 'high' }],
    [undefined],
    0,
  ],
  ['a YAML date', [{ ...full, date: new Date('2025-01-15') }], [20.9], 0],
  ['a source without address', [{ ...full, source: { user: 'someone' } }], [20.9], 0],
]

test.each(odd)('a file with %s gives what can be known', (_what, data, values, count) => {
  const { records, problems } = read(data)
  expect(records.map((record) => record.value.number)).toEqual(values)
  expect(problems).toHaveLength(count)
  for (const record of records) scoreReadingSchema.parse(record)
})

test('the payload says whether a result of a file is verified', () => {
  const { records } = read(
    [full],
    [{ filename: '.eval_results/one.yaml', verified: true, data: full }],
  )
  expect(records).toHaveLength(1)
  expect(records[0]?.verified).toBe(true)
})

test('a result that only the payload has is kept, a proposal is called one', () => {
  const { records } = read(
    [],
    [{ filename: '.eval_results/two.yaml', verified: false, data: full, pullRequest: 7 }],
  )
  expect(records[0]).toMatchObject({
    verified: false,
    notes: 'Proposed in a pull request, not merged; no tools',
    source: { file: 'model.json', field: 'evalResults[0].data.value' },
  })
})
