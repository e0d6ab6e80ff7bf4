import { expect, test } from 'vitest'
import { commonScores, scoresAt } from '../../../src/catalogue/scores.ts'

const setup = (name: string, shots = 5) => ({
  slug: name.toLowerCase(),
  name,
  setup: `${shots}-shot`,
  path: `benchmarks/${name.toLowerCase()}/${shots}/`,
})
const score = (name: string, value: number, shots?: number) => ({
  ...setup(name, shots),
  value,
  text: value.toFixed(1),
})

test('a model of a file has the scores that stand at its place, by their setups', () => {
  const file = {
    setups: [setup('MMLU'), setup('ARC')],
    models: [[[1, '40.0', 40] as const], [], [[0, '70.0', 70] as const, [7, '1.0', 1] as const]],
  }
  expect(scoresAt(file, 0)).toEqual([score('ARC', 40)])
  expect(scoresAt(file, 1)).toEqual([])
  // A setup that the file does not have is none.
  expect(scoresAt(file, 2)).toEqual([score('MMLU', 70)])
  expect(scoresAt(file, 3)).toEqual([])
})

test('models have in common what two of them were measured on alike, most of them first', () => {
  const rows = commonScores([
    [score('MMLU', 70), score('ARC', 40), score('MMLU', 60, 0)],
    [score('ARC', 40), score('MMLU', 71)],
    [score('ARC', 40), score('HellaSwag', 80), score('BBH', 50)],
    [score('BBH', 51)],
  ])
  expect(rows.map(({ name, texts, differs }) => [name, texts, differs])).toEqual([
    ['ARC', ['40.0', '40.0', '40.0', undefined], false],
    ['BBH', [undefined, undefined, '50.0', '51.0'], true],
    ['MMLU', ['70.0', '71.0', undefined, undefined], true],
  ])
})

test('two setups of one benchmark that are as common stand by their addresses', () => {
  const both = [score('MMLU', 1, 5), score('MMLU', 2, 0)]
  expect(commonScores([both, both]).map(({ path }) => path)).toEqual([
    'benchmarks/mmlu/0/',
    'benchmarks/mmlu/5/',
  ])
})
