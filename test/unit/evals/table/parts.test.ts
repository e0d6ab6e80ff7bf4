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
    'a heading that only says results hands on to the one before it, or above it',
    'lab/Heron-13B',
    '## C-Eval\n\n## 结果\n\n| Model | STEM | Average |\n|-|-|-|\n| Heron-13B | 40.62 | 49.72 |\n\n## CMMLU\n\n## 2. Evaluation results\n\n| Model | STEM | Average |\n|-|-|-|\n| Heron-13B | 40.62 | 49.72 |\n\n## AGIEval\n\n### Resultados\n\n| Model | STEM | Average |\n|-|-|-|\n| Heron-13B | 40.62 | 49.72 |\n',
    ['C-Eval  STEM', 'C-Eval  ', 'CMMLU  STEM', 'CMMLU  ', 'AGIEval  STEM', 'AGIEval  '],
  ],
  [
    'of two tests in a row the heading of results may be of either',
    'lab/Heron-13B',
    '## C-Eval\n\n## CMMLU\n\n## Results\n\n| Model | STEM |\n|-|-|\n| Heron-13B | 40.62 |\n',
    ['not stated  STEM'],
  ],
  [
    'fields and their mean, where nothing names the test, are parts of one that is not stated',
    'lab/gull',
    '# gull tuned on SST-2\n\n## Results\n\n| Model | STEM | 社会科学 | Average |\n|-|-|-|-|\n| gull | 61.2 | 55.4 | 58.3 |\n\n| Category | gull | tern |\n|-|-|-|\n| Reasoning | 61.2 | 55.4 |\n| Overall | 62.2 | 57.4 |\n',
    [
      'not stated  STEM',
      'not stated  社会科学',
      'not stated  ',
      'not stated  Reasoning',
      'not stated  Reasoning',
      'not stated  ',
      'not stated  ',
    ],
  ],
  [
    'a field under a head of tests, or beside tests, is what the card says it is',
    'lab/gull',
    '## Results\n\n| Model | MMLU | Reasoning |\n|-|-|-|\n| gull-7B | 61.2 | 55.4 |\n\n| Benchmark | gull-7B | tern-7B |\n|-|-|-|\n| Logical Reasoning | 61.2 | 55.4 |\n',
    ['MMLU  ', 'Reasoning  ', 'Logical Reasoning  ', 'Logical Reasoning  '],
  ],
  [
    'categories that stand under several languages are of a test that the table does not name',
    'lab/gull-7B',
    '## 评测\n\n<table><tr><td rowspan="2" colspan="2">模型</td><td colspan="2">英文</td><td colspan="2">中文</td></tr><tr><td>对话</td><td>平均</td><td>对话</td><td>平均</td></tr><tr><td rowspan="2">双语模型</td><td>Qwen-7B</td><td>61.2</td><td>55.4</td><td>60.1</td><td>54.1</td></tr><tr><td>gull-7B</td><td>71.2</td><td>65.4</td><td>70.1</td><td>64.1</td></tr></table>',
    ['对话', '', '对话', '', '对话', '', '对话', ''].map((part) => `not stated  ${part}`),
  ],
  [
    'known parts of a test set with a bar between, and words that may be anything',
    'lab/gull',
    '<table><tr><th>Benchmark</th><th>gull</th></tr><tr><td>LibriSpeech<br>clean | other</td><td>1.4 | 3.8</td></tr><tr><td>WenetSpeech test-net | test-meeting</td><td>5.4 | 6.8</td></tr><tr><td>GigaSpeech raw | cleaned</td><td>9.4 | 8.8</td></tr></table>',
    ['LibriSpeech  clean', 'LibriSpeech  other', 'WenetSpeech  net', 'WenetSpeech  meeting'],
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

test('models and classes in one name, differences by their signs, languages in two capitals', () => {
  const read = (id: string, card: string) =>
    readScores(id, card).records.map(({ subject, whose, subset, language, value }) =>
      [subject.name, whose, subset, language, value.printed].filter(Boolean).join(' '),
    )
  expect(
    read(
      'lab/gull-base-threeway',
      '## Performance\n\n| model | SNLI |\n|-|-|\n| tiny/entailment | 0.95 |\n| threeway/entailment | 0.98 |\n| threeway/neutral | 0.96 |\n',
    ),
  ).toEqual([
    'tiny comparison entailment 0.95',
    'threeway measured entailment 0.98',
    'threeway measured neutral 0.96',
  ])
  expect(
    read(
      'lab/gull-7b',
      '## Results\n\n| Model | MMLU | Effect |\n|-|-|-|\n| gull-7b | 60.1 | +1.5 |\n| tern-7b | 58.1 | −0.5 |\n',
    ),
  ).toEqual(['gull-7b measured 60.1', 'tern-7b comparison 58.1'])
  expect(
    read(
      'lab/gull-cls',
      '## Results\n\nThe F1 scores by language:\n\n| Label | EN | DE |\n|-|-|-|\n| comma | 0.819 | 0.945 |\n',
    ),
  ).toEqual(['lab/gull-cls measured comma en 0.819', 'lab/gull-cls measured comma de 0.945'])
})

test('the codes of a scorer name metric and part, a folder of decodings only the split, and “#” no count', () => {
  const read = (card: string) =>
    readScores('lab/gull', card).records.map(
      ({ benchmark, metric, subset, dataset, whose, value }) =>
        [benchmark.name, metric.id, subset, dataset?.split, whose, value.printed]
          .filter(Boolean)
          .join(' '),
    )
  expect(
    read('## Accuracy\n\n| Type | Score |\n|-|-|\n| SENTS_F | 98.02 |\n| DEP_LAS | 89.39 |\n'),
  ).toEqual(['not stated f1 sents measured 98.02', 'not stated las dep measured 89.39'])
  expect(
    read(
      '## WER\n\n| dataset | Snt | Wrd | Corr | Sub | Del | Ins | Err | S.Err |\n|-|-|-|-|-|-|-|-|-|\n| infer/dev | 99 | 999 | 97.4 | 2.6 | 0.0 | 0.0 | 2.6 | 2.7 |\n',
    )[0],
  ).toBe('not stated wer dev measured 2.6')
  expect(
    read(
      '## Results\n\n| Metric | # Value | # Original (Table 2) |\n|-|-|-|\n| EM | 80.0 | 80.8 |\n',
    ),
  ).toEqual(['not stated exact_match measured 80.0', 'not stated exact_match comparison 80.8'])
})

test('languages and their mean are parts of the test that the heading names, or of one that is not stated', () => {
  const read = (section: string) =>
    readScores(
      'lab/gull-7B',
      `## ${section}\n\n| Model | English | 中文 | ja | Avg |\n|-|-|-|-|-|\n| gull-7B | 61.2 | 55.4 | 50.1 | 55.6 |\n`,
    ).records.map(({ benchmark, language }) => [benchmark.printed, language])
  const languages = ['English', '中文', 'ja', undefined]
  expect(read('Results')).toEqual(languages.map((language) => ['not stated', language]))
  expect(read('Results on Gullery-QA')).toEqual(
    languages.map((language) => ['Gullery-QA', language]),
  )
})

test('the mean among rows of languages is no part of the test', () => {
  const { records } = readScores(
    'lab/gull-7B',
    '## Results on Gullery-QA\n\n| Language | gull-7B |\n|-|-|\n| German | 61.2 |\n| French | 55.4 |\n| Average | 58.3 |\n',
  )
  expect(records.map(({ benchmark, subset }) => [benchmark.printed, subset])).toEqual(
    records.map(() => ['Gullery-QA', undefined]),
  )
})

test('a program that a sentence calls a benchmark is none', () => {
  const { records } = readScores(
    'lab/gull-7B',
    'We evaluated on the OpenCompass benchmark.\n\n| Model | Accuracy | F1 |\n|-|-|-|\n| gull-7B | 61.2 | 55.4 |\n',
  )
  expect(records.map(({ benchmark }) => benchmark.printed)).toEqual(['not stated', 'not stated'])
})
