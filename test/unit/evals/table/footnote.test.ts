import { expect, test } from 'vitest'
import { readScores } from '../card.ts'

const head = '## Results\n\n| Model | MMLU | GSM8K<sup>2</sup> |\n|-|-|-|\n'

/** Whose each figure is, by which name, its test and its number. */
const cases: [what: string, row: string, expected: string[]][] = [
  ['a number', '| gull-7B<sup>1</sup> | 61.2 | 55.4 |', ['gull-7B measured']],
  ['two of them', '| gull-7B<sup>1, 2</sup> | 61.2 | 55.4 |', ['gull-7B measured']],
  ['a sign', '| **tern-7B<sup>†</sup>** | 61.2 | 55.4 |', ['tern-7B comparison']],
  ['a raised digit', '| gull-7B¹ | 61.2 | 55.4 |', ['gull-7B measured']],
  ['after a size', '| tern (16B)<sup>0</sup> | 61.2 | 55.4 |', ['tern (16B) comparison']],
  ['a link', '| gull-7B<sup>[1](#fn1)</sup> | 61.2 | 55.4 |', ['gull-7B measured']],
]

test.each(cases)('the sign of a footnote belongs to no name: %s', (_, row, [expected]) => {
  const { records } = readScores('lab/gull-7B', `${head}${row}\n`)
  expect(
    records.map(({ subject, whose, benchmark, value }) => [
      `${subject.name} ${whose}`,
      benchmark.slug,
      value.number,
    ]),
  ).toEqual([
    [expected, 'mmlu', 61.2],
    [expected, 'gsm8k', 55.4],
  ])
})

test('it belongs to no figure, and a whole number with a raised one may be a power', () => {
  const row = '| gull-7B | 61.2<sup>1</sup> | 55<sup>2</sup> |\n| tern-7B | 60.1 | 10<sup>6</sup> |'
  const { records } = readScores('lab/gull-7B', `${head}${row}\n`)
  expect(records.map(({ value }) => value.number)).toEqual([61.2, 60.1])
})

test('the letters of formulas and units keep what is raised', () => {
  const card =
    '## Results\n\n| Dataset | R<sup>2</sup> | RMSE |\n|-|-|-|\n| Gullery | 0.81 | 0.12 |\n'
  const { records } = readScores('lab/gull-7B', card)
  expect(records.map(({ metric }) => metric.id)).toEqual(['r2', 'rmse'])
})

test('short names of metrics and programs have footnotes too, but numbers that are part of a metric stay', () => {
  const head = '| Dataset | EM<sup>1</sup> | Acc<sup>*</sup> | AP<sup>50</sup> | pass<sup>3</sup> |'
  const { records } = readScores(
    'lab/gull-7B',
    `## Results\n\n${head}\n|-|-|-|-|-|\n| Gullery | 81.1 | 82.2 | 83.3 | 84.4 |\n`,
  )
  expect(records.map(({ metric }) => metric.id ?? metric.printed)).toEqual([
    'exact_match',
    'accuracy',
    'map50',
    'pass^3',
  ])
})
