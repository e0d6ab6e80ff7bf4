import { expect, test } from 'vitest'
import { readScores } from './card.ts'

const metrics = '| Metric | Value |\n|-|-|\n| Accuracy | 91.1 |\n| F1 | 90.2 |\n'
const front = (text: string) => `---\n${text}---\n`

const cases: [what: string, card: string, benchmark: string][] = [
  ['a title', `# plover tuned on SST-2\n\n## Results\n\n${metrics}`, 'SST-2'],
  [
    'a list of data sets, when the text has the name too',
    `${front('datasets:\n- lab/harbour_names\n')}Tuned for harbour_names.\n\n## Results\n\n${metrics}`,
    'harbour_names',
  ],
  [
    'a list of data sets that the text does not speak of',
    `${front('datasets:\n- lab/harbour_names\n')}A model.\n\n## Results\n\n${metrics}`,
    'not stated',
  ],
  [
    'two data sets',
    `${front('datasets:\n- lab/harbour_names\n- lab/ship_names\n')}harbour_names, ship_names\n\n## Results\n\n${metrics}`,
    'not stated',
  ],
  [
    'a sentence',
    `It was fine-tuned on the [GULL-NER](https://example.org) dataset.\n\n## Evaluation\n\n${metrics}`,
    'GULL-NER',
  ],
  [
    'what a base was trained on',
    `The backbone was pre-trained on the GULL-21k dataset.\n\n## Evaluation\n\n${metrics}`,
    'not stated',
  ],
  [
    'an evaluation index',
    `${front('model-index:\n- name: x\n  results:\n  - task: {type: text-classification}\n    dataset: {name: Gull Reviews, type: lab/gull}\n    metrics: [{type: accuracy, value: 0.911}]\n')}## Evaluation\n\n${metrics}`,
    'Gull Reviews',
  ],
  [
    'the text before the table, before anything else',
    `It was fine-tuned on the TERN-NER dataset.\n\n## Evaluation\n\nResultados en el conjunto de prueba de GULL-ES (n=400):\n\n${metrics}`,
    'GULL-ES',
  ],
  ['Chinese text before it', `## 评测\n\n在GULL-ZH数据集上的结果：\n\n${metrics}`, 'GULL-ZH'],
  ['Japanese text before it', `## 評価\n\nGULL-JAデータセットでの結果：\n\n${metrics}`, 'GULL-JA'],
  ['a heading', `## Results on GULL-NER\n\n${metrics}`, 'GULL-NER'],
  [
    'a heading in small letters',
    `## Relative performance (wikitext perplexity)\n\n${metrics}`,
    'WikiText',
  ],
  [
    'a translation in the title',
    `# plover on Spanish SST-2\n\n## Results\n\n${metrics}`,
    'not stated',
  ],
]

test.each(cases)(
  'a table of bare metrics is of the set that is named by %s',
  (_what, card, name) => {
    const { records } = readScores('lab/plover', card)
    const said = records
      .filter(({ source }) => source.place === 'readme')
      .map(({ benchmark }) => benchmark.name)
    expect(said).toEqual([name, name])
  },
)

test('a table that names a test of its own is left as it is', () => {
  const card =
    '# plover tuned on SST-2\n\n## Results\n\n| Model | Score | GULL-A |\n|-|-|-|\n| plover | 80.1 | 81.2 |\n'
  const { records } = readScores('lab/plover', card)
  expect(records.map(({ benchmark }) => benchmark.name)).not.toContain('SST-2')
})

test('columns under the heading of a benchmark are its fields, also beside names of judges', () => {
  const card =
    '### LLMEval-3\n\n评测结果如下：\n\n| 模型名称 | 相对分数-GPT4 | 绝对分数 | 工学 | 法学 |\n|-|-|-|-|-|\n| plover-9B | 94.2 | 70.1 | 6.00 | 8.33 |\n| GPT-9 | 100 | 74.4 | 7.23 | 8.40 |\n'
  const { records } = readScores('lab/plover-9B', card)
  expect(
    records.map(({ benchmark, subset, whose }) => [benchmark.slug, subset, whose].join(' ')),
  ).toEqual([
    'llmeval-3  measured',
    'llmeval-3 工学 measured',
    'llmeval-3 法学 measured',
    'llmeval-3  comparison',
    'llmeval-3 工学 comparison',
    'llmeval-3 法学 comparison',
  ])
})

test('the path of a decoding ends in a part of the data', () => {
  const card =
    '# RESULTS\n\nThis model was trained by Gull using harbour recipe in toolkit.\n\n### WER\n\n|dataset|Snt|Wrd|Err|\n|---|---|---|---|\n|decode_asr_valid.acc.ave/test|15|114|56.4|\n|decode_asr_valid.acc.ave/dev|15|114|53.4|\n'
  const { records } = readScores('lab/plover_asr', card)
  expect(records.map(({ benchmark, dataset }) => [benchmark.name, dataset?.split])).toEqual([
    ['harbour', 'test'],
    ['harbour', 'dev'],
  ])
})
