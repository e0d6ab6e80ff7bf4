import { expect, test } from 'vitest'
import { readScores } from '../card.ts'

/** Benchmark, metric and part of each figure, in the order of the table. */
const cases: [what: string, id: string, card: string, expected: string[]][] = [
  [
    'a classification report, whatever its first head says',
    'lab/gull-cls',
    '## Results on GULL-CLS\n\n| | precision | recall | f1-score | support |\n|-|-|-|-|-|\n| it-life | 0.96 | 0.94 | 0.95 | 130 |\n',
    ['GULL-CLS precision it-life', 'GULL-CLS recall it-life', 'GULL-CLS f1 it-life'],
  ],
  [
    'classes in columns beside rows of metrics',
    'lab/gull-cls',
    'Качество на тестовой выборке датасета CEDR:\n\n| label | joy | fear |\n|-|-|-|\n| AUC | 0.95 | 0.91 |\n',
    ['CEDR roc_auc joy', 'CEDR roc_auc fear'],
  ],
  [
    'fields of texts whose perplexity is measured',
    'lab/Heron-13B',
    '## 模型评估\n\n### 领域数据困惑度评估\n\n| | 科技 | 金融 | Average |\n|-|-|-|-|\n| Heron-13B | 11.58 | 4.92 | 9.42 |\n| MOSS-7B | 20.83 | 10.59 | 18.50 |\n',
    [
      'not stated perplexity 科技',
      'not stated perplexity 金融',
      'not stated perplexity ',
      'not stated perplexity 科技',
      'not stated perplexity 金融',
      'not stated perplexity ',
    ],
  ],
  [
    'the parts of the benchmark that the sentence before names',
    'lab/Heron-13B',
    '## 评测\n\n我们在 CMMLU 上的结果如下：\n\n| Model | STEM | 人文学科 | 平均 |\n|-|-|-|-|\n| Heron-13B | 40.62 | 53.24 | 49.72 |\n',
    ['CMMLU  STEM', 'CMMLU  humanities', 'CMMLU  '],
  ],
  [
    'a name for two figures of a cell: two benchmarks, or one in two ways',
    'lab/gull',
    '| Benchmark | gull |\n|-|-|\n| MMLU / MMLU-Pro | 72.4/45.1 |\n| IFEval (strict/loose) | 62.4/65.1 |\n| HLE (w/o / w tools) | 12.4 / 22.2 |\n',
    [
      'MMLU  ',
      'MMLU-Pro  ',
      'IFEval  strict',
      'IFEval  loose',
      "Humanity's Last Exam  ",
      "Humanity's Last Exam  ",
    ],
  ],
  [
    'heads in Portuguese',
    'lab/gaivota-ner',
    '## Resultados\n\nO modelo foi avaliado no dataset LeNER-Br:\n\n| Entidade | Precisão | F1 |\n|-|-|-|\n| PESSOA | 0.91 | 0.915 |\n',
    ['LeNER-Br precision PESSOA', 'LeNER-Br f1 PESSOA'],
  ],
  [
    'heads in Arabic',
    'lab/nawras',
    '## النتائج\n\n| المهمة | المقياس | nawras |\n|-|-|-|\n| HARD | الدقة | 96.4 |\n',
    ['HARD accuracy '],
  ],
]

test.each(cases)('%s', (_what, id, card, expected) => {
  const { records } = readScores(id, card)
  expect(
    records.map(({ benchmark, metric, subset }) =>
      [benchmark.name, metric.id ?? '', subset ?? ''].join(' '),
    ),
  ).toEqual(expected)
})

test.each(['dieses Modell', 'notre modèle', 'эта модель', 'このモデル', '이 모델'])(
  '“%s” in brackets is this model',
  (words) => {
    const card = `| Model | MMLU |\n|-|-|\n| Gull-Large (${words}) | 51.2 |\n| Tern | 48.1 |\n`
    const { records } = readScores('lab/gull-large-v2', card)
    expect(records.map(({ whose }) => whose)).toEqual(['measured', 'comparison'])
  },
)

test('how a model was trained is no way to measure it', () => {
  const card =
    '| Model | Alignment | MT-Bench |\n|-|-|-|\n| gull-7b | DPO | 7.1 |\n| tern-7b | SFT + PPO | 6.5 |\n'
  const { records } = readScores('lab/gull-7b', card)
  expect(records.map(({ setup }) => [setup.stated, setup.method])).toEqual([
    [undefined, undefined],
    [undefined, undefined],
  ])
})
