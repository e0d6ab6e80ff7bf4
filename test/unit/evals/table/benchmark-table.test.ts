import { expect, test } from 'vitest'
import { readTable } from '../../../../src/evals/table/read-table.ts'
import { en } from '../../../../src/messages/en.ts'
import { tablesOf } from '../card.ts'

const cases: [what: string, markdown: string, benchmark: boolean][] = [
  ['models by benchmarks', '| Model | MMLU | GSM8K |\n|-|-|-|\n| A | 51.2 | 40 |', true],
  [
    'benchmarks by models',
    '| Benchmark | Base | Ours |\n|-|-|-|\n| MMLU (5-shot) | 51.2 | 40 |',
    true,
  ],
  ['a test set by metrics', '| Test set | WER | CER |\n|-|-|-|\n| dev | 12.1 | 3.4 |', true],
  ['metrics as rows', '| Metric | Value |\n|-|-|\n| F1 | 90.1 |\n| Precision | 89 |', true],
  [
    'a training log',
    '| Training Loss | Epoch | Step | Validation Loss | Wer |\n|-|-|-|-|-|\n| 3.6 | 4.0 | 500 | 1.8 | 0.9 |',
    false,
  ],
  [
    'settings',
    '| Hyperparameter | Value |\n|-|-|\n| Learning rate | 0.001 |\n| Epochs | 3 |',
    false,
  ],
  ['sizes', '| Model | Params | Context |\n|-|-|-|\n| A | 7 | 4096 |', false],
  ['speeds', '| Model | Latency (ms) | tok/s |\n|-|-|-|\n| A | 7 | 40.2 |', false],
  ['data counts', '| Dataset | # samples |\n|-|-|\n| train | 1200 |', false],
  ['words only', '| Model | License |\n|-|-|\n| A | MIT |', false],
  ['unknown columns', '| Thing | Foo |\n|-|-|\n| A | 7 |', false],
]

test.each(cases)('a table of %s', (_what, markdown, benchmark) => {
  const table = tablesOf(markdown)[0]
  expect(table && readTable(table, { id: '', baseModels: [] }).verdict).toMatchObject({
    benchmark,
    reason: expect.toBeOneOf(Object.keys(en.tables)),
  })
})
