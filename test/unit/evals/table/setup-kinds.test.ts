import { expect, test } from 'vitest'
import { comparisonOf } from '../../../../src/evals/comparison.ts'
import type { EvaluationRecord } from '../../../../src/evals/record.ts'
import { readScores } from '../card.ts'

/** Everything that a score says of its setup, each word with the kind it is said to be. */
function setupOf({ setup, subset, language, dataset }: EvaluationRecord): string {
  const { shots, method = [], stated = [], harness } = setup
  return [
    shots === undefined ? undefined : `shots ${shots}`,
    ...method.map((word) => `method ${word}`),
    ...stated.map((word) => `stated ${word}`),
    harness && `harness ${harness}`,
    subset && `subset ${subset}`,
    language && `language ${language}`,
    dataset?.split && `split ${dataset.split}`,
    dataset?.version && `version ${dataset.version}`,
  ]
    .filter((word) => word !== undefined)
    .join(' | ')
}

/** The setup of each figure, in the order of the table. */
const cases: [what: string, id: string, card: string, expected: string[]][] = [
  [
    'a bare number beside a name is no method: it may count tasks, questions or shots',
    'lab/gull-embed',
    '| Model | MTEB (56) | CoIR (10) | RULER 32k |\n|-|-|-|-|\n| gull-embed | 61.2 | 55.4 | 80.1 |\n',
    ['', '', 'stated 32k'],
  ],
  [
    'months with an arrow between them are the questions of these months',
    'lab/gull-7B',
    '| Benchmark | gull-7B |\n|-|-|\n| LiveCodeBench (v6 2024-08↔2025-05) | 61.2 |\n| LiveCodeBench v6 | 60.1 |\n',
    ['version v6, 2024-08 to 2025-05', 'version v6'],
  ],
  [
    'a heading over rows that names a field is no method',
    'lab/gull-7B',
    '<table><tr><th>Benchmark</th><th>gull-7B</th></tr><tr><td colspan="2">Tool Calling Tasks</td></tr><tr><td>BFCL v3</td><td>57.1</td></tr><tr><td colspan="2">With tools</td></tr><tr><td>HLE</td><td>22.4</td></tr></table>',
    ['version v3', 'method with tools'],
  ],
  [
    'two capitals in a column of variants are no language for certain',
    'lab/gull-ar',
    '| Dataset | Variant | gull-ar |\n|-|-|-|\n| Dunes | DA | 81.2 |\n| Dunes | CA | 71.3 |\n',
    ['stated DA', 'stated CA'],
  ],
  [
    'how a checkpoint was chosen is no pair of languages',
    'lab/gull_st',
    '## BLEU\n\n| dataset | score |\n|-|-|\n| st_model_valid.acc.ave | 13.9 |\n| JW300.ase.en | 14.2 |\n',
    ['', 'language ase-en'],
  ],
  [
    'the year of a paper is no edition',
    'lab/gull-sent',
    '| Dataset | gull-sent |\n|-|-|\n| Tern et al. (2002) | 93.5 |\n| Heron (2013) | 88.1 |\n',
    ['', ''],
  ],
  [
    'times, files, links and words for nothing are no setup',
    'lab/gull-vad',
    'Results on the Gullery test set:\n\n| Release | hyperparams file | Notes on run | Test Precision | Test Recall |\n|-|-|-|-|-|\n| 2021-09-09 | train.yaml | 20 ms | 0.95 | 0.94 |\n| 2021-09-10 | dev.yaml | no disponible | 0.96 | 0.93 |\n',
    ['split test', 'split test', 'split test', 'split test'],
  ],
]
test.each(cases)('%s', (_what, id, card, expected) => {
  expect(readScores(id, card).records.map(setupOf)).toEqual(expected)
})

test('names with unlike numbers beside them are not compared, those with the same number are', () => {
  const keys = ['MTEB (56)', 'MTEB(56)', 'MTEB (41)', 'MTEB'].map((name) => {
    const [record] = readScores('lab/gull', `| Model | ${name} |\n|-|-|\n| gull | 61.2 |\n`).records
    return record && comparisonOf(record).key
  })
  expect(keys[0]).toBe(keys[1])
  expect(new Set(keys).size).toBe(3)
})

test('a column of files names the models that stand in them', () => {
  const { records } = readScores(
    'lab/gull.gguf',
    '## Results on Gullery\n\n| Archivo | Accuracy | p50 |\n|-|-|-|\n| `gull-f16.gguf` | 73,5% | 20 ms |\n| `gull-Q8_0.gguf` | 72,5% | 12 ms |\n',
  )
  expect(
    records.map(({ subject, benchmark, setup }) => [subject.name, benchmark.printed, setup]),
  ).toEqual([
    ['gull-f16.gguf', 'Gullery', {}],
    ['gull-Q8_0.gguf', 'Gullery', {}],
  ])
})
