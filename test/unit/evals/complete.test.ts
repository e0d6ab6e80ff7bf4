import { expect, test } from 'vitest'
import { comparisonOf } from '../../../src/evals/comparison.ts'
import { evaluationRecordSchema } from '../../../src/evals/record.ts'
import { readScores } from './card.ts'

const records = (body: string, index = '') => {
  const front = index === '' ? '' : `---\n${index}\n---\n\n`
  return readScores('owner/fine-model', `${front}${body}`).records
}
const one = (name: string, value: string) =>
  records(`## Results\n\n| Model | ${name} | GSM8K |\n|-|-|-|\n| fine-model | ${value} | 50 |`)[0]

const scales: [value: string, name: string, scale: string | undefined][] = [
  ['51.22', 'MMLU', 'percent'],
  ['0.5122', 'MMLU', 'fraction'],
  ['0.9%', 'MMLU', 'percent'],
  ['8.35', 'MT-Bench', 'points'],
]
test.each(scales)('%s of %s is in %s', (value, name, scale) => {
  expect(one(name, value)?.scale).toBe(scale)
})

test('a small figure beside greater ones of its benchmark is percent like them', () => {
  const [first, second] = records(
    '## Results\n\n| Model | HLE |\n|-|-|\n| fine-model | 0.9 |\n| Qwen2.5-7B | 20.3 |',
  )
  expect([first?.scale, second?.scale]).toEqual(['percent', 'percent'])
})

const spreads: [printed: string, uncertainty: number | undefined][] = [
  ['51.22 (±0.0206)', 2.06],
  ['51.22 ± 1.3', 1.3],
  ['51.22 ± 0.05', 0.05],
  ['0.5122 ± 0.0206', 0.0206],
  ['0.5122 ± 2.06%', 0.0206],
  ['51.2 ± 0.02', undefined],
]
test.each(spreads)('the spread of %s is %s in the unit of the score', (printed, uncertainty) => {
  expect(one('MMLU', printed)?.uncertainty).toBe(uncertainty)
})

const index = `model-index:
  - name: fine-model
    results:
      - task: { type: text-generation }
        dataset: { type: cais/mmlu, name: MMLU, config: all, split: test, args: { num_few_shot: 5 } }
        metrics: [{ type: acc, value: 51.2148 }]`
const table = '## Results\n\n| Model | MMLU | GSM8K |\n|-|-|-|\n| fine-model | 51.21 | 40 |'

test('records of one score name each other’s places and stay as they are read', () => {
  const [first, second] = records(table, index)
  expect([first?.source.place, first?.alsoAt?.map(({ place }) => place)]).toEqual([
    'model-index',
    ['readme'],
  ])
  expect([second?.source.place, second?.alsoAt?.map(({ place }) => place)]).toEqual([
    'readme',
    ['model-index'],
  ])
  expect(second?.setup).toEqual({})
})

test('every record fits the published schema', () => {
  for (const record of records(table, index)) evaluationRecordSchema.parse(record)
})

test('a metric that is named but not known has neither scale nor direction', () => {
  const [record] = records(
    '',
    index.replace('type: acc,', 'type: novelty,').replace('51.2148', '11869'),
  )
  expect([record?.scale, record?.metric.direction]).toEqual([undefined, undefined])
  expect(record && comparisonOf(record).missing).toEqual(['direction', 'scale'])
})

const fractions: [value: string, name: string, percent: number | undefined, why: string][] = [
  ['0.734', 'MMLU', 73.4, 'more is better, and 0.734 % would be below chance'],
  ['0.19', 'MMLU', undefined, 'it may be percent'],
  ['0.9', 'MMLU', undefined, 'one decimal says neither'],
  ['0.5 %', 'MMLU', undefined, 'it is percent'],
  ['0.31', 'LibriSpeech test-clean (WER)', undefined, 'an error may be a third of a percent'],
  ['0.41', 'PSNR', undefined, 'it is no share'],
]
test.each(fractions)('%s of %s is %s percent: %s', (value, name, percent) => {
  const record = one(name, value)
  expect(record?.value.percent).toBe(percent)
  expect(record?.value.printed).toBe(value)
  expect(record && comparisonOf(record).parts.scale).toBe(
    percent === undefined ? record?.scale : 'percent',
  )
})

test('a fraction that is certain makes the others of its column certain, and keeps its own figure', () => {
  const [small, large] = records(
    '## Results\n\n| Model | HLE |\n|-|-|\n| fine-model | 0.1 ± 0.01 |\n| Qwen2.5-7B | 0.25 |',
  )
  expect([small?.value, large?.value]).toEqual([
    { printed: '0.1 ± 0.01', number: 0.1, percent: 10 },
    { printed: '0.25', number: 0.25, percent: 25 },
  ])
  expect([small?.scale, small?.uncertainty]).toEqual(['fraction', 0.01])
})

const results = '| Metric | Value |\n|-|-|\n| MMLU (5-shot) | 51.2 |\n| GSM8K (5-shot) | 40 |'
const details = 'https://huggingface.co/datasets/some-leaderboard/details_owner__fine-model'
const measurers: [words: string, before: string, measuredBy: string, url: string | undefined][] = [
  ['a page of a leaderboard', `Details are [here](${details}).`, 'third-party', details],
  ['nothing', 'We measured these.', 'publisher', undefined],
  [
    'a file',
    'The questions are [here](data/questions) and [there](http://).',
    'publisher',
    undefined,
  ],
  [
    'the data set of a benchmark',
    'On [MMLU](https://huggingface.co/datasets/cais/mmlu) and others.',
    'publisher',
    undefined,
  ],
  [
    'a leaderboard whose tasks were run again',
    'The tasks of the [leaderboard](https://huggingface.co/spaces/some-leaderboard/board), run by us.',
    'publisher',
    undefined,
  ],
]
test.each(measurers)('figures under %s are their word', (_words, before, measuredBy, url) => {
  const all = records(`## Evaluation results\n\n${before}\n\n${results}`)
  expect(all.map((record) => record.measuredBy)).toEqual([measuredBy, measuredBy])
  expect(all.map(({ source }) => source.url)).toEqual([url, url])
})
