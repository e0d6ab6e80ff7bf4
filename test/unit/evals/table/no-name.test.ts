import { expect, test } from 'vitest'
import { readScores } from '../card.ts'

/** Name of the benchmark, metric with the words beside it, part and figure, in the order of the table. */
function said(id: string, card: string): string[] {
  return readScores(id, card).records.map(({ benchmark, metric, subset, value }) =>
    [
      benchmark.unnamed ? '-' : benchmark.name,
      metric.id ?? metric.printed ?? '-',
      metric.words?.join(' ') ?? '-',
      subset ?? '-',
      value.printed,
    ].join(' | '),
  )
}

test('a mean over tests names none of them', () => {
  expect(
    said(
      'lab/Heron-13B',
      '## Evaluation\n\n| Metric | Value |\n|-|-|\n| Avg. | 61.20 |\n| HellaSwag | 70.10 |\n| MMLU | 52.30 |\n',
    ),
  ).toEqual([
    '- | - | Avg. | - | 61.20',
    'HellaSwag | - | - | - | 70.10',
    'MMLU | - | - | - | 52.30',
  ])
})

test('the metric of a heading is not that of a mean over tests', () => {
  expect(
    said(
      'lab/Heron-13B',
      '## Evaluation\n\n### Accuracy\n\n| Benchmark | Heron-13B |\n|-|-|\n| MMLU | 52.30 |\n| IFEval | 61.70 |\n| Average Score | 57.00 |\n',
    ),
  ).toEqual([
    'MMLU | - | - | - | 52.30',
    'IFEval | - | - | - | 61.70',
    '- | - | Average Score | - | 57.00',
  ])
})

test('a mean beside a name stays with the name', () => {
  expect(
    said(
      'lab/Heron-13B',
      '## Benchmarks\n\n| Benchmark | Heron-13B |\n|-|-|\n| MMLU | 52.30 |\n| Gull-Eval Avg | 61.70 |\n| Reef-6 (avg) | 61.90 |\n| AVG@10 math tasks | 60.10 |\n',
    ),
  ).toEqual([
    'MMLU | - | - | - | 52.30',
    'Gull-Eval Avg | - | - | - | 61.70',
    'Reef-6 (avg) | - | - | - | 61.90',
    '- | - | AVG@10 math tasks | - | 60.10',
  ])
})

test('what stands under a head of metrics and is no known test is what was counted', () => {
  expect(
    said(
      'lab/gull-7b',
      '## Benchmarks\n\nResultados medidos:\n\n| Métrica | Valor |\n|-|-|\n| Tasa de rechazo | 8,5 % |\n| Naturalidad (UTMOS) | 2,91 |\n| Utility Score | 0,98 |\n| Umbral óptimo | 0,51 |\n',
    ),
  ).toEqual([
    '- | Tasa de rechazo | - | - | 8,5 %',
    '- | utmos | - | - | 2,91',
    '- | Utility Score | - | - | 0,98',
  ])
})

test('beside the name of a test such a name is a metric or a known part', () => {
  expect(
    said(
      'lab/gull-7b',
      '## Results\n\n| Benchmark | Metric | gull-7b | tern-7b |\n|-|-|-|-|\n| τ²-Bench | Telecom | 52.3 | 50.1 |\n| Reef-Eval | Plan quality | 61.7 | 60.2 |\n',
    ),
  ).toEqual([
    'τ²-bench | - | - | Telecom | 52.3',
    'τ²-bench | - | - | Telecom | 50.1',
    'Reef-Eval | Plan quality | - | - | 61.7',
    'Reef-Eval | Plan quality | - | - | 60.2',
  ])
})

test('a strange head among metrics of models is that of a metric', () => {
  expect(
    said(
      'lab/gull-tts',
      '## Results\n\n| Model | WER | UTMOS | Voice match |\n|-|-|-|-|\n| gull-tts | 1.03 | 2.91 | 0.936 |\n',
    ),
  ).toEqual([
    '- | wer | - | - | 1.03',
    '- | utmos | - | - | 2.91',
    '- | Voice match | - | - | 0.936',
  ])
})

test('names under a head that only gathers are parts of one test', () => {
  expect(
    said(
      'lab/gull-1b',
      '## Results\n\n| Category | Elo | Accuracy |\n|-|-|-|\n| Language Completion | 807 | 36.0% |\n| Context Tracking | 733 | 18.0% |\n',
    ),
  ).toEqual([
    '- | elo | - | Language Completion | 807',
    '- | accuracy | - | Language Completion | 36.0%',
    '- | elo | - | Context Tracking | 733',
    '- | accuracy | - | Context Tracking | 18.0%',
  ])
})

test('a known test under such a head is the name where nothing beside it is', () => {
  expect(
    said(
      'lab/gull-1b',
      '## Accuracy\n\n| Category | Metric | gull-1b | gull-1b-FP8 |\n|-|-|-|-|\n| τ²-Bench | Telecom | 49.3 | 48.1 |\n',
    ),
  ).toEqual(['τ²-bench | - | - | Telecom | 49.3', 'τ²-bench | - | - | Telecom | 48.1'])
})

test('"Math" among fields is a field, "MATH" among tests a test', () => {
  const table = (name: string, ...fields: string[]) =>
    `## Evaluation\n\n| Model | ${[name, ...fields, 'MMLU'].join(' | ')} |\n${'|-'.repeat(fields.length + 3)}|\n| gull-7b | 6.95 |${' 60.1 |'.repeat(fields.length)} 52.3 |\n`
  expect(said('lab/gull-7b', table('Math', 'Code', 'World Knowledge'))[0]).toBe(
    'Math | - | - | - | 6.95',
  )
  expect(said('lab/gull-7b', table('Math', 'GSM8K'))[0]).toBe('MATH | - | - | - | 6.95')
})

test('"Code" over figures is a field and no link', () => {
  expect(
    said(
      'lab/gull-7b',
      '## Evaluation\n\n| Model | Code | World Knowledge | MMLU |\n|-|-|-|-|\n| gull-7b | 14.1 | 46.2 | 52.3 |\n',
    ),
  ).toContain('Code | - | - | - | 14.1')
})

test('a loss beside metrics does not hide them, and is none', () => {
  expect(
    said(
      'lab/gull-cls',
      '## Evaluation results\n\n| Metric | Value |\n|-|-|\n| Loss | 0.344 |\n| Accuracy | 0.923 |\n',
    ),
  ).toEqual(['- | accuracy | - | - | 0.923'])
})

test('a mean and its spread are one figure, whatever their heads are called', () => {
  const [record] = readScores(
    'lab/gull-cls',
    '## Resultados\n\n| Métrica | Media | Desvío |\n|-|-|-|\n| Accuracy | 0,9588 | 0,0037 |\n| Recall | 0,8953 | 0,0163 |\n',
  ).records
  expect(record).toMatchObject({ value: { number: 0.9588 }, metric: { id: 'accuracy' } })
})
