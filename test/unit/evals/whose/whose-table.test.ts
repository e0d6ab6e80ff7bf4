import { expect, test } from 'vitest'
import { readScores } from '../card.ts'

interface Case {
  id: string
  card: string
  catalogue?: string[]
  /** Value → whose and the rule's reason. */
  expected: Record<string, [whose: string, code: string]>
}

const front = (...bases: string[]) =>
  `---\nbase_model:\n${bases.map((id) => `- ${id}\n`).join('')}---\n`

const cases: [what: string, Case][] = [
  [
    'one of the base’s family is not this model, its own words are',
    {
      id: 'harbour/Tern-2-3B-Deep-Sailor-Instruct',
      card: `${front('tern/Tern-2-3B')}| Test | Tern-2-3B-Instruct | Deep-Sailor |\n|-|-|-|\n| MMLU | 44.4 | 51.4 |\n`,
      expected: { 44.4: ['comparison', 'base-family'], 51.4: ['measured', 'only-name'] },
    },
  ],
  [
    'another repository of the catalogue is never this model',
    {
      id: 'harbour/gull-lantern',
      card: '| Model | MMLU |\n|-|-|\n| Gull | 40.1 |\n| Tern | 50.1 |\n',
      catalogue: ['harbour/gull-lantern', 'coast/Gull'],
      expected: { 40.1: ['unclear', 'lacks-words'], 50.1: ['comparison', 'other-model'] },
    },
  ],
  [
    'a shortened name that fits a sibling as well is not clear',
    {
      id: 'camp/pine-base-cone-quarter',
      card: 'We release `pine-base-cone` and `pine-base-cone-half`.\n\n| Task | CONE | CONE-1/2 | CONE-1/4 |\n|-|-|-|-|\n| MMLU | 82.4 | 82.0 | 82.1 |\n| GSM8K | 40.1 | 40.2 | 40.3 |\n',
      expected: { 82.4: ['unclear', 'fits-another'] },
    },
  ],
  [
    'a name with a longer one beside it is not clear',
    {
      id: 'camp/pine-base-cone-quarter',
      card: '| Model | MMLU |\n|-|-|\n| pine-cone | 82.4 |\n| pine-cone-1/4 | 82.1 |\n',
      expected: { 82.4: ['unclear', 'fits-beside'], 82.1: ['comparison', 'other-model'] },
    },
  ],
  [
    'the short name of a model without siblings is its own',
    {
      id: 'camp/heron-v2-70b',
      card: '| Model | MMLU |\n|-|-|\n| Heron | 62.4 |\n| GPT-4 | 82.1 |\n',
      expected: { 62.4: ['measured', 'only-name'], 82.1: ['comparison', 'other-model'] },
    },
  ],
  [
    'the tables of base models on a chat model’s card are another’s',
    {
      id: 'deep/Owl-V3',
      card: 'Get [Owl-V3-Base](https://huggingface.co/deep/Owl-V3-Base).\n\n## Base model\n\n### Standard tests\n\n| Benchmark | Owl-V3 |\n|-|-|\n| MMLU | 87.1 |\n\n## Chat model\n\n### Standard tests\n\n| Benchmark | Owl-V3 |\n|-|-|\n| MMLU | 88.5 |\n',
      expected: { 87.1: ['comparison', 'base-heading'], 88.5: ['measured', 'own-name'] },
    },
  ],
  [
    'instruction-tuned models on the base model’s card are others',
    {
      id: 'maker/Finch-3-8B',
      card: 'See also maker/Finch-3-8B-Instruct.\n\n### Base pretrained models\n\n| Benchmark | Finch 3 8B |\n|-|-|\n| MMLU | 66.6 |\n\n### Instruction tuned models\n\n| Benchmark | Finch 3 8B |\n|-|-|\n| MMLU | 68.4 |\n',
      expected: { 66.6: ['measured', 'own-name'], 68.4: ['comparison', 'tuned-heading'] },
    },
  ],
  [
    'a repository that moved is one model under both ids',
    {
      id: 'meta-llama/Llama-3.1-8B-Instruct',
      card: '| Model | MMLU |\n|-|-|\n| meta-llama/Meta-Llama-3.1-8B-Instruct | 73.0 |\n| Meta-Llama-3.1-70B-Instruct | 82.1 |\n',
      expected: { '73.0': ['measured', 'own-name'], 82.1: ['comparison', 'other-model'] },
    },
  ],
  [
    'a mirror on another host is the same maker',
    {
      id: 'AudioHouse/Lark-Large',
      card: 'Also on [another host](https://modelscope.cn/models/iic/Lark-Large), or `iic/Lark-Large`. [Here](https://huggingface.co/AudioHouse/Lark-Large).\n\n| Model | MMLU |\n|-|-|\n| Lark-Large | 73.0 |\n| Other | 82.1 |\n',
      expected: { '73.0': ['measured', 'own-name'] },
    },
  ],
  [
    'weights as they were trained are the model itself',
    {
      id: 'lab/Wren-7B',
      card: '| Model | MMLU |\n|-|-|\n| Wren-7B-BF16 | 73.0 |\n| Wren-7B-INT4 | 71.1 |\n',
      expected: { '73.0': ['measured', 'own-name'], 71.1: ['comparison', 'other-model'] },
    },
  ],
  [
    '“este adaptador” is this model',
    {
      id: 'lab/wren-grpo',
      card: '| Modelo | GSM8K |\n|-|-|\n| Antes | 40.1 |\n| Tras GRPO (este adaptador) | 51.2 |\n',
      expected: { 51.2: ['measured', 'marked-own'] },
    },
  ],
  [
    'rows that are systems under a head of parts: the one that says so is this model',
    {
      id: 'lab/plover-decoder',
      card: '| Decoder | PSNR | SSIM |\n|-|-|-|\n| Official Plover | 30.1 | 0.92 |\n| crane/Plover-2 | 22.1 | 0.81 |\n| This checkpoint | 31.2 | 0.93 |\n',
      expected: {
        30.1: ['comparison', 'other-model'],
        22.1: ['comparison', 'known-model'],
        31.2: ['measured', 'own-name'],
      },
    },
  ],
  [
    'rows that may be systems or tests are not clear',
    {
      id: 'lab/plover-ranker',
      card: '| Configuration | nDCG@10 |\n|-|-|\n| Encoder solo | 30.1 |\n| + reranking | 40.2 |\n',
      expected: { 30.1: ['unclear', 'strange-rows'], 40.2: ['unclear', 'strange-rows'] },
    },
  ],
  [
    'a name that lacks a word and says another is not clear',
    {
      id: 'lab/plover-lite-sparse',
      card: '| Model | MMLU |\n|-|-|\n| Plover-Lite (denso) | 30.1 |\n| Gull | 29.2 |\n',
      expected: { 30.1: ['unclear', 'lacks-words'], 29.2: ['comparison', 'other-model'] },
    },
  ],
  [
    'among rows of formats BF16 is one of them',
    {
      id: 'lab/plover-mix',
      card: '| Format | MMLU |\n|-|-|\n| BF16 | 30.1 |\n| Q4_K_M | 29.2 |\n',
      expected: { 30.1: ['unclear', 'stage'] },
    },
  ],
  [
    'a column of the original beside an unnamed one is another model’s',
    {
      id: 'lab/plover-pruned',
      card: '| Metric | Value | Original |\n|-|-|-|\n| Accuracy | 91.1 | 92.7 |\n',
      expected: { 91.1: ['measured', 'nameless-own'], 92.7: ['comparison', 'other-model'] },
    },
  ],
  [
    'a name that several other repositories have is not clear for one that goes on from it',
    {
      id: 'cove/Sandpiper-trial',
      card: '| Test | Sandpiper | Gull |\n|-|-|-|\n| MMLU | 40.1 | 50.1 |\n',
      catalogue: ['cove/Sandpiper-trial', 'coast/Sandpiper', 'bay/sandpiper'],
      expected: { 40.1: ['unclear', 'lacks-words'], 50.1: ['comparison', 'other-model'] },
    },
  ],
  [
    'the sentence before a table without names that gives the base model’s scores',
    {
      id: 'lab/Qwen9-27B-Lookout-v1',
      card: '## Results\n\nNothing was measured for Lookout. The published results are those of the base model Qwen9-27B, not of this one:\n\n| Benchmark | Score |\n|-|-|\n| MMLU | 71.5 |\n\n## Resultados\n\nEl modelo base Qwen9-27B reporta las siguientes puntuaciones:\n\n| Benchmark | Resultado |\n|-|-|\n| GSM8K | 60.1 |\n\n## 评测\n\nQwen9-27B的评测结果如下：\n\n| 基准 | 分数 |\n|-|-|\n| C-Eval | 55.5 |\n',
      expected: {
        71.5: ['unclear', 'nameless-before'],
        60.1: ['unclear', 'nameless-before'],
        55.5: ['unclear', 'nameless-before'],
      },
    },
  ],
  [
    'a line before a table without names is its title',
    {
      id: 'lab/plover-7b',
      card: '## Evaluation\n\n**Llama-9-7B**\n\n| Benchmark | Score |\n|-|-|\n| MMLU | 71.5 |\n\n**Plover 7B**\n\n| Benchmark | Score |\n|-|-|\n| MMLU | 72.5 |\n',
      expected: { 71.5: ['unclear', 'nameless-before'], 72.5: ['measured', 'nameless-own'] },
    },
  ],
  [
    'a model that judged, was beaten or was the start is not the one that was measured',
    {
      id: 'lab/plover-7b',
      card: '## Evaluation\n\nPlover was made from Llama-9-7B. Results, judged by GPT-9-70B, outperform Mistral-9-12B:\n\n| Benchmark | Score |\n|-|-|\n| MMLU | 71.5 |\n',
      expected: { 71.5: ['measured', 'nameless-own'] },
    },
  ],
  [
    'a head over the figures or over the tests says whose they are',
    {
      id: 'lab/plover-7b-tuned',
      card: '| Benchmark | Resultado (modelo base) |\n|-|-|\n| MMLU | 70.5 |\n\n| Llama-9-7B | Score |\n|-|-|\n| GSM8K | 60.1 |\n',
      expected: { 70.5: ['comparison', 'other-model'], 60.1: ['unclear', 'nameless-heading'] },
    },
  ],
  [
    'a heading that names another model owns the table without names',
    {
      id: 'lab/Fennel-Mix-8x7B',
      card: `${front('lab/Basil-Mix-8x7B', 'lab/Mint-Mix-8x7B')}## Fennel\n\n| Task | Metric | Value |\n|-|-|-|\n| MMLU | acc | 61.5 |\n\n## Basil-Mix-8x7B\n\n| Task | Metric | Value |\n|-|-|-|\n| MMLU | acc | 60.1 |\n`,
      expected: { 61.5: ['measured', 'nameless-own'], 60.1: ['comparison', 'nameless-heading'] },
    },
  ],
]

test('the original of a copy is not the copy, though the catalogue knows only the copy by this name', () => {
  const { records } = readScores(
    'copyist/Sandpiper-7B',
    '[Original](https://huggingface.co/coast/Sandpiper-7B)\n\n| Model | MMLU |\n|-|-|\n| Sandpiper-7B | 40.1 |\n',
    ['copyist/Sandpiper-7B'],
  )
  expect(records[0]?.subject).toEqual({ name: 'Sandpiper-7B', id: 'coast/Sandpiper-7B' })
})

test.each(cases)('%s', (_what, { id, card, catalogue, expected }) => {
  const { records } = readScores(id, card, catalogue)
  const said = records.map(({ value, whose, whoseBecause }) => [
    value.printed,
    [whose, whoseBecause.code],
  ])
  expect(Object.fromEntries(said)).toMatchObject(expected)
})

test('a rival’s name has the family that the card leaves away where that is certain', () => {
  const names = (id: string, ...rows: string[]) =>
    readScores(
      id,
      `## Results\n\n| Model | MMLU |\n|-|-|\n${rows.map((row, at) => `| ${row} | ${50 + at}.5 |`).join('\n')}\n`,
    ).records.map(({ subject, whose }) => `${whose} ${subject.name}`)
  expect(names('lab/gull-4.0-h-tiny', 'H Tiny MoE', 'H Small MoE', 'Heron-3B')).toEqual([
    'measured H Tiny MoE',
    'comparison gull-4.0 H Small MoE',
    'comparison Heron-3B',
  ])
  // The row of the base, in the card of what was made from it.
  expect(names('lab/Gull-Small-3.1-24B-Instruct', 'Small 3.1 24B Base', 'Heron-27B')).toEqual([
    'comparison Gull Small 3.1 24B Base',
    'comparison Heron-27B',
  ])
  // A word alone says too little: "tiny" may be the tiny one of another line.
  expect(names('lab/gull-base-cased-threeway', 'threeway', 'tiny', 'Large')).toEqual([
    'measured threeway',
    'comparison tiny',
    'comparison Large',
  ])
})

/** Whose each score of a card is, with the name and the figure. */
function owners(id: string, card: string): string[] {
  return readScores(id, card).records.map(
    ({ whose, subject, value }) => `${whose} ${subject.name} ${value.printed}`,
  )
}

test('a known model’s name that skips words of the own one is never this model, wherever nothing else says so', () => {
  const id = 'lab/Llama-3.2-3B-Harbour-Reasoning-Instruct'
  const rows = (...names: string[]) =>
    `| Model | MATH-500 |\n|-|-|\n${names.map((name, at) => `| ${name} | ${40 + at}.5 |`).join('\n')}\n`
  expect(owners(id, rows('Llama-3.2-3B-Instruct', 'Harbour-Reasoning'))).toEqual([
    'comparison Llama-3.2-3B-Instruct 40.5',
    'measured Harbour-Reasoning 41.5',
  ])
  expect(owners(id, rows('Llama 3.2 3B Instruct', 'Llama 3.2 3B'))).toEqual([
    'unclear Llama 3.2 3B Instruct 40.5',
    'unclear Llama 3.2 3B 41.5',
  ])
  expect(owners('lab/Qwen2.5-Coder-7B-Instruct', rows('Qwen2.5-7B-Instruct'))).toEqual([
    'unclear Qwen2.5-7B-Instruct 40.5',
  ])
  expect(owners('lab/Gull-Mini-v2-Chat', rows('Gull Chat', 'Tern-7B'))).toEqual([
    'measured Gull Chat 40.5',
    'comparison Tern-7B 41.5',
  ])
})

test('a heading that names another model is heeded above a table without names, whatever its size is called', () => {
  const table = '| Task | F1 |\n|-|-|\n| SQuAD | 90.1 |\n'
  expect(owners('lab/gull-base', `## Results of BERT-large\n\n${table}`)).toEqual([
    'unclear lab/gull-base 90.1',
  ])
  expect(owners('lab/gull-base', `## Results\n\n${table}`)).toEqual(['measured lab/gull-base 90.1'])
})

test('one name under a heading for base models and under one for chat models is this model once', () => {
  const table = (figure: string) =>
    `| Benchmark | Gull-V8 | Gull-V9 |\n|-|-|-|\n| MMLU (5-shot) | 80.1 | ${figure} |\n`
  expect(
    owners('lab/Gull-V9', `## Base Model\n\n${table('87.1')}\n## Chat Model\n\n${table('88.5')}`),
  ).toEqual([
    'comparison Gull-V8 80.1',
    'unclear Gull-V9 87.1',
    'comparison Gull-V8 80.1',
    'measured Gull-V9 88.5',
  ])
})

test('words for a variant under a model’s name are that model’s variant', () => {
  expect(
    owners(
      'lab/Gull-7B',
      '<table><tr><th rowspan="2">Benchmark</th><th colspan="2">Gull-7B</th></tr><tr><td>Base</td><td>Instruct</td></tr><tr><td>MMLU</td><td>55.1</td><td>60.2</td></tr></table>',
    ).map((text) => text.replace(/^\S+ /, '')),
  ).toEqual(['Gull-7B Base 55.1', 'Gull-7B Instruct 60.2'])
})

test.each([
  ['Results of the base model', 'unclear'],
  ['Resultados del modelo base', 'unclear'],
  ['基座模型的评测结果', 'unclear'],
  ['Results compared with the base model', 'measured'],
  ['Results', 'measured'],
])('under “%s” a table without names is %s', (heading, whose) => {
  const card = `## ${heading}\n\n| Task | Score |\n|-|-|\n| MMLU | 60.1 |\n`
  expect(readScores('lab/Gull-7B', card).records.map((record) => record.whose)).toEqual([whose])
})
