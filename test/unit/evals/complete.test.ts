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
