import { expect, test } from 'vitest'
import { readScores } from '../card.ts'

const cases: [what: string, card: string, expected: Record<string, string | undefined>][] = [
  [
    'the Open LLM Leaderboard counts as it does',
    '## Open LLM Leaderboard Evaluation Results\n\n| Metric | Value |\n|-|-|\n| ARC (25-shot) | 60.1 |\n| HellaSwag (10-shot) | 82.2 |\n| MMLU (5-shot) | 58.3 |\n| TruthfulQA (0-shot) | 54.4 |\n| BoolQ | 80.5 |\n',
    { 60.1: 'acc_norm', 82.2: 'acc_norm', 58.3: 'accuracy', 54.4: 'mc2', 80.5: undefined },
  ],
  [
    'without its name nothing is known',
    '## Results\n\n| Metric | Value |\n|-|-|\n| HellaSwag (10-shot) | 82.2 |\n',
    { 82.2: undefined },
  ],
  [
    'a stated metric stays',
    '## Open LLM Leaderboard\n\n| Task | Metric | Value |\n|-|-|-|\n| HellaSwag | acc | 62.2 |\n',
    { 62.2: 'accuracy' },
  ],
  [
    'the head of an average tells the metric of what it is the average of',
    '## Mr. TyDi\n\n| Model | Avg MRR@10 | ar | bn |\n|-|-|-|-|\n| plover | 33.3 | 36.7 | 41.3 |\n',
    { 33.3: 'mrr', 36.7: 'mrr', 41.3: 'mrr' },
  ],
  [
    'the sentence before a table tells it where it is the usual one or none is known',
    '## Evaluation\n\nThe table shows WER.\n\n| Model | FLEURS | Gull Calls | SQuAD |\n|-|-|-|-|\n| plover | 13.3 | 16.7 | 81.3 |\n',
    { 13.3: 'wer', 16.7: 'wer', 81.3: undefined },
  ],
  [
    'two metrics in it tell none',
    '## Evaluation\n\nThe table shows WER and CER.\n\n| Model | FLEURS |\n|-|-|\n| plover | 13.3 |\n',
    { 13.3: undefined },
  ],
  [
    'a mean of two metrics is neither',
    '## GLUE\n\n| Task | Metric | plover |\n|-|-|-|\n| MRPC | mean(F1/Accuracy) | 81.1 |\n| QNLI | Accuracy | 84.3 |\n| RTE | macro F1 | 70.2 |\n',
    { 81.1: undefined, 84.3: 'accuracy', 70.2: 'f1_macro' },
  ],
]

test.each(cases)('%s', (_what, card, expected) => {
  const { records } = readScores('lab/plover', card)
  expect(
    Object.fromEntries(records.map(({ value, metric }) => [value.printed, metric.id])),
  ).toEqual(expected)
})
