import { expect, test } from 'vitest'
import { comparisonOf } from '../../../../src/evals/comparison.ts'
import { readScores } from '../card.ts'

/** What is said of each score's setup, and after a bar what stands beside it unsaid. */
function setupsOf(card: string, id = 'lab/tern-7B'): string[] {
  return readScores(id, card).records.map(({ benchmark, subset, language, dataset, setup }) => {
    const said = [
      subset,
      language,
      dataset?.split,
      dataset?.version,
      setup.shots === undefined ? undefined : `${setup.shots}-shot`,
      ...(setup.method ?? []),
      ...(setup.stated ?? []),
      setup.harness,
    ]
    const texts = said.filter((text) => text !== undefined)
    return `${benchmark.printed}: ${texts.join(', ')} | ${(setup.beside ?? []).join(', ')}`
  })
}

const cases: [what: string, card: string, expected: string[]][] = [
  [
    'words that nobody knows are kept beside the score and not said',
    '| Model | Setup | GSM8K |\n|-|-|-|\n| tern-7B | nest 3 | 51.2 |\n| gull-7B | 5-shot | 48.1 |\n',
    ['GSM8K:  | nest 3', 'GSM8K: 5-shot | '],
  ],
  [
    'a way under a head over ways is said, known or not',
    '| Model | Decoding | GSM8K |\n|-|-|-|\n| tern-7B | Hybrid | 51.2 |\n| gull-7B | PoT | 48.1 |\n',
    ['GSM8K: Hybrid | ', 'GSM8K: program of thought | '],
  ],
  [
    'what a model is, how it was made and on which terms is not even beside its scores',
    '| Model | Kind | Note | GSM8K |\n|-|-|-|-|\n| tern-7B | MoE | DPO | 51.2 |\n| gull-7B | Dense | propietario | 48.1 |\n',
    ['GSM8K:  | ', 'GSM8K:  | '],
  ],
  [
    'a heading over several tests is no part of them',
    '| Skill | Test | tern-7B | gull-7B |\n|-|-|-|-|\n| Chinese QA | C-Eval | 51.2 | 50.1 |\n| | CMMLU | 52.2 | 50.2 |\n| Sums | GSM8K | 53.2 | 50.3 |\n',
    ['C-Eval:  | ', 'C-Eval:  | ', 'CMMLU:  | ', 'CMMLU:  | ', 'GSM8K:  | ', 'GSM8K:  | '],
  ],
  [
    'names that one test gathers are its parts, a name beside several is not said',
    '| Benchmark | Domain | tern-7B | gull-7B |\n|-|-|-|-|\n| GSM8K | Ducks | 51.2 | 50.1 |\n| | Geese | 52.2 | 50.2 |\n| MATH | Easy nest | 53.2 | 50.3 |\n| HumanEval | Easy nest | 54.2 | 50.4 |\n',
    [
      'GSM8K: Ducks | ',
      'GSM8K: Ducks | ',
      'GSM8K: Geese | ',
      'GSM8K: Geese | ',
      'MATH:  | Easy nest',
      'MATH:  | Easy nest',
      'HumanEval:  | Easy nest',
      'HumanEval:  | Easy nest',
    ],
  ],
  [
    'names under the head of one test are its parts',
    '<table><tr><th rowspan="2">Model</th><th colspan="2">GPQA</th><th rowspan="2">GSM8K</th></tr><tr><th>Ducks</th><th>Geese</th></tr><tr><td>tern-7B</td><td>51.2</td><td>52.1</td><td>53.1</td></tr></table>',
    ['GPQA: Ducks | ', 'GPQA: Geese | ', 'GSM8K:  | '],
  ],
  [
    'rows of other models or formats beside a test are no parts of it',
    '| | TNEWS | OCNLI |\n|-|-|-|\n| Nest-Small | 0.62 | 0.37 |\n| Nest-Large | 0.70 | 0.44 |\n\nC-Eval, MMLU:\n\n| Precision | C-Eval | MMLU |\n|-|-|-|\n| bf16 | 60.6 | 61.8 |\n| 8bits | 58.5 | 61.8 |\n',
    [
      'TNEWS:  | Nest-Small',
      'OCNLI:  | Nest-Small',
      'TNEWS:  | Nest-Large',
      'OCNLI:  | Nest-Large',
      'C-Eval:  | ',
      'MMLU:  | ',
      'C-Eval:  | ',
      'MMLU:  | ',
    ],
  ],
  [
    'the mean over parts is the figure of the whole',
    '| Benchmark | Part | tern-7B | gull-7B |\n|-|-|-|-|\n| TauBench V2 | Airline | 51.2 | 50.1 |\n| | Average | 52.2 | 50.2 |\n',
    ['TauBench V2: airline | ', 'TauBench V2: airline | ', 'TauBench V2:  | ', 'TauBench V2:  | '],
  ],
  [
    'a word for two figures of a cell is that of both',
    '| Model | C-Eval (0/few-shot) |\n|-|-|\n| tern-7B | 51.2 / 52.2 |\n',
    ['C-Eval (0/few-shot): 0-shot | ', 'C-Eval (0/few-shot): few-shot | '],
  ],
  [
    'a range of marks is no edition, and "full" may be of anything',
    '| Benchmark | tern-7B | gull-7B |\n|-|-|-|\n| MT-Bench (1-10) | 7.1 | 7.0 |\n| MMLU full | 61.2 | 60.1 |\n',
    ['MT-Bench (1-10):  | ', 'MT-Bench (1-10):  | ', 'MMLU full:  | ', 'MMLU full:  | '],
  ],
  [
    'the name of a strange test tells shots, chain of thought and split where it ends so',
    '| Benchmark | tern-7B | gull-7B |\n|-|-|-|\n| nest_5shot_cot_v | 61.2 | 60.1 |\n| ternF2F-test | 7.1 | 7.0 |\n| Stress-test | 8.1 | 8.0 |\n',
    [
      'nest_5shot_cot_v: 5-shot, chain of thought | ',
      'nest_5shot_cot_v: 5-shot, chain of thought | ',
      'ternF2F-test: test | ',
      'ternF2F-test: test | ',
      'Stress-test:  | ',
      'Stress-test:  | ',
    ],
  ],
  [
    'a program beside the name of a test, with the sign of a note',
    '| Benchmark | Scaffold | tern-7B | gull-7B |\n|-|-|-|-|\n| SWE-bench Verified | OpenHands[3] | 27.8 | 26.1 |\n| | Agentless[1] | 25.1 | 24.4 |\n',
    [
      'SWE-bench Verified: OpenHands | ',
      'SWE-bench Verified: OpenHands | ',
      'SWE-bench Verified: Agentless | ',
      'SWE-bench Verified: Agentless | ',
    ],
  ],
  [
    'with and without under a head that names the way',
    '| Model | Tools | HLE |\n|-|-|-|\n| tern-7B | w/ | 21.2 |\n| gull-7B | w/o | 18.1 |\n',
    ['HLE: with tools | ', 'HLE: no tools | '],
  ],
]
test.each(cases)('%s', (_what, card, expected) => {
  expect(setupsOf(card)).toEqual(expected)
})

test('words that nobody knows keep scores apart', () => {
  const records = readScores(
    'lab/tern-7B',
    '| Model | Setup | GSM8K (5-shot) |\n|-|-|-|\n| tern-7B | nest 3 | 51.2 |\n| gull-7B | | 48.1 |\n',
  ).records
  expect(new Set(records.map((record) => comparisonOf(record).key)).size).toBe(2)
})
