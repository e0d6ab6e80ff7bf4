import { expect, test } from 'vitest'
import { readEvaluations } from '../../../src/evals/read-evaluations.ts'
import { tablesOf } from './card.ts'

const identity = { id: 'owner/fine-model', baseModels: [] }
const index = (dataset: string, value: number) => [
  {
    name: 'fine-model',
    results: [
      {
        task: { type: 'text-generation' },
        dataset: { type: dataset, name: dataset },
        metrics: [{ type: 'accuracy', value }],
      },
    ],
  },
]
const codes = (cardIndex: unknown, markdown = '') =>
  readEvaluations({ identity, cardIndex, tables: tablesOf(markdown) }).problems.map(
    (problem) => problem.code,
  )
const own = (name: string, value: string) =>
  `## Results\n\n| Model | ${name} |\n|-|-|\n| fine-model | ${value} |`

test.each([
  ['a share above 100 %', index('cais/mmlu', 512.2), '', ['score-range']],
  ['a share in range', index('cais/mmlu', 51.22), '', []],
  ['a fraction among percents', index('cais/mmlu', 0.51), own('GSM8K', '40.1'), ['score-scale']],
  [
    'an index and a table that differ',
    index('cais/mmlu', 51.2),
    own('MMLU', '57.0'),
    ['score-disagrees'],
  ],
  [
    'an index and a table on two scales',
    index('cais/mmlu', 0.512),
    own('MMLU', '51.2'),
    ['score-scale'],
  ],
  ['a rounded table', index('cais/mmlu', 51.22), own('MMLU', '51.2'), []],
  [
    'an index of another model',
    [{ ...index('cais/mmlu', 51)[0], name: 'gpt-thing' }],
    '',
    ['model-index-other-model'],
  ],
  [
    'a table without the own model',
    [],
    '| Model | MMLU |\n|-|-|\n| gpt-thing | 51.2 |',
    ['score-own-missing'],
  ],
  [
    'a misspelt benchmark',
    [],
    '| Model | MMLU | HelaSwag |\n|-|-|-|\n| fine-model | 51.2 | 80.1 |',
    ['score-name'],
  ],
  [
    'an unknown benchmark far from all',
    [],
    '| Model | MMLU | Frobnication |\n|-|-|-|\n| fine-model | 51.2 | 80.1 |',
    [],
  ],
  [
    'an error rate above 100 %',
    [
      {
        name: 'fine-model',
        results: [
          {
            task: { type: 'asr' },
            dataset: { type: 'librispeech_asr', name: 'LibriSpeech' },
            metrics: [{ type: 'wer', value: 104 }],
          },
        ],
      },
    ],
    '',
    [],
  ],
] as [string, unknown, string, string[]][])(
  '%s is told to the author',
  (_what, cardIndex, markdown, expected) => {
    expect(codes(cardIndex, markdown)).toEqual(expected)
  },
)
