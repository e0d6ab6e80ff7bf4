import { expect, test } from 'vitest'
import { readScores } from '../card.ts'

/** `benchmark metric value whose`, with what else was read behind it. */
function scoresOf(markdown: string): string[] {
  return readScores('lab/Wren-7B', markdown).records.map((record) => {
    const { benchmark, subset, language, dataset, metric, value, setup, whose } = record
    const more = [
      subset,
      language,
      dataset?.split,
      setup.shots === undefined ? undefined : `${setup.shots} shots`,
      ...(setup.method ?? []),
      ...(setup.stated ?? []),
      record.uncertainty === undefined ? undefined : `±${record.uncertainty}`,
    ].filter((text) => text !== undefined)
    return [
      benchmark.slug ?? benchmark.printed,
      metric.id ?? metric.printed ?? '-',
      value.number,
      whose,
      ...more,
    ].join(' ')
  })
}

test('two header rows with merged cells: the lower one says how each column is measured', () => {
  const html =
    '<table><tr><th rowspan="2">Benchmark</th><th colspan="2">Base</th><th>Wren-7B</th></tr><tr><td>0-shot</td><td>5-shot</td><td>5-shot</td></tr><tr><td>MMLU</td><td>54.1</td><td>59.2</td><td>63.4</td></tr></table>'
  expect(scoresOf(html)).toEqual([
    'mmlu - 54.1 comparison 0 shots',
    'mmlu - 59.2 comparison 5 shots',
    'mmlu - 63.4 measured 5 shots',
  ])
})

test.each([
  [
    'metrics',
    '| Model | MMLU | GSM8K |\n|-|-|-|\n| Metric | Acc | EM |\n| Wren-7B | 61.1 | 40.2 |\n',
    ['mmlu accuracy 61.1 measured', 'gsm8k exact_match 40.2 measured'],
  ],
  [
    'shots',
    '| Model | MMLU | GSM8K |\n|-|-|-|\n| | 4-shot | 8/4-shot |\n| Wren-7B | 61.1 | 40.2 |\n',
    ['mmlu - 61.1 measured 4 shots', 'gsm8k - 40.2 measured'],
  ],
  [
    'splits for two figures of a cell',
    '| Model | SQuAD |\n|-|-|\n| | F1 |\n| | dev / test |\n| Wren-7B | 81.1 / 80.2 |\n',
    [],
  ],
])('a row of %s under the names belongs to the head', (_what, markdown, expected) => {
  expect(scoresOf(markdown)).toEqual(expected)
})

test.each([
  [
    'with filters and shots',
    '|    Tasks    |Version|     Filter     |n-shot|  Metric   |   |Value |   |Stderr|\n|-|-:|-|-:|-|-|-:|-|-:|\n|gsm8k|3|flexible-extract|5|exact_match|↑|0.5057|±|0.0138|\n| | |strict-match|5|exact_match|↑|0.4981|±|0.0139|\n|mmlu|2|none| |acc|↑|0.61|±|0.0042|\n| - stem|2|none|0|acc|↑|0.6641|±|0.0043|\n',
    [
      'gsm8k exact_match 0.5057 measured 5 shots flexible extraction ±0.0138',
      'gsm8k exact_match 0.4981 measured 5 shots strict matching ±0.0139',
      'mmlu accuracy 0.61 measured ±0.0042',
      'mmlu accuracy 0.6641 measured stem 0 shots ±0.0043',
    ],
  ],
  [
    'of older versions',
    '|    Task     |Version| Metric |Value |   |Stderr|\n|-|-:|-|-:|-|-:|\n|arc_challenge|0|acc|0.5171|±|0.0146|\n| | |acc_norm|0.5427|±|0.0147|\n',
    [
      'arc-challenge accuracy 0.5171 measured ±0.0146',
      'arc-challenge acc_norm 0.5427 measured ±0.0147',
    ],
  ],
])('the output of the evaluation harness %s is read whole', (_what, markdown, expected) => {
  const { records } = readScores('lab/Wren-7B', markdown)
  expect(new Set(records.map(({ setup }) => setup.harness))).toEqual(
    new Set(['lm-evaluation-harness']),
  )
  expect(scoresOf(markdown)).toEqual(expected)
})

test('two names and two figures on the lines of their cells', () => {
  expect(
    scoresOf(
      '| Benchmark | Wren-7B | GPT-4 |\n|-|-|-|\n| MGSM<br>MATH | 80.6<br>70.4 | 90<br>81 |\n',
    ),
  ).toEqual([
    'mgsm - 80.6 measured',
    'math - 70.4 measured',
    'mgsm - 90 comparison',
    'math - 81 comparison',
  ])
})

test('a metric behind a figure is that figure’s alone', () => {
  expect(
    scoresOf('| Benchmark | Wren-7B | Gull-7B |\n|-|-|-|\n| HumanEval | 50.6 pass@1 | 40.1 |\n'),
  ).toEqual(['humaneval pass@1 50.6 measured', 'humaneval - 40.1 comparison'])
})

test('metrics as rows and benchmarks as columns', () => {
  expect(scoresOf('| | MMLU | GSM8K |\n|-|-|-|\n| accuracy | 61.1 | 40.2 |\n')).toEqual([
    'mmlu accuracy 61.1 measured',
    'gsm8k accuracy 40.2 measured',
  ])
})

test('the parts of the one benchmark that the heading names', () => {
  expect(
    scoresOf('## C-Eval分数\n\n| Model | 平均 | STEM |\n|-|-|-|\n| Wren-7B | 61.1 | 60.2 |\n'),
  ).toEqual(['c-eval - 61.1 measured', 'c-eval - 60.2 measured STEM'])
})

test('a column of scores “on a leaderboard” is no model', () => {
  expect(
    scoresOf(
      '| Benchmark | Scores on Leaderboard | Our results |\n|-|-|-|\n| MMLU | 61.2 | 61.5 |\n',
    ),
  ).toEqual(['mmlu - 61.2 measured', 'mmlu - 61.5 measured'])
})

test.each([
  ['a training log', '| Epoch | Accuracy |\n|-|-|\n| 1 | 70.1 |\n| 2 | 71.1 |\n'],
  ['a log by turns', '| Turn | Loss | Accuracy |\n|-|-|-|\n| 1 | 0.5 | 0.7 |\n'],
  [
    'speeds by cards and batches',
    '下面是推理速度(tokens/s)。\n\n| 框架 | 模型 | 卡数 | batch=1 |\n|-|-|-|-|\n| vLLM | Wren-7B | 8 | 190.1 |\n| vLLM | Wren-7B | 4 | 158.2 |\n',
  ],
  [
    'losses and counts beside a pipeline’s scores',
    '| Type | Score |\n|-|-|\n| `TOK2VEC_LOSS` | 123.4 |\n| n_observations | 98 |\n',
  ],
  ['a difference', '| Bias | Pro | Anti | Pro - Anti |\n|-|-|-|-|\n| x | y | z | 1.5 |\n'],
])('%s holds no score', (_what, markdown) => {
  expect(scoresOf(markdown)).toEqual([])
})

test('a column of ways to ask says how each row was measured, whatever its head', () => {
  const ask = (head: string) =>
    `| Model | ${head} | GSM8K |\n|-|-|-|\n| Wren-7B | PAL | 51.1 |\n| Wren-7B | PoT | 50.1 |\n| Wren-7B | 5-shot CoT | 40.2 |\n`
  const expected = [
    'gsm8k - 51.1 measured program-aided',
    'gsm8k - 50.1 measured program of thought',
    'gsm8k - 40.2 measured 5 shots chain of thought',
  ]
  for (const head of ['Method', 'Prompting', 'Setup', '方法'])
    expect(scoresOf(ask(head)), head).toEqual(expected)
})

test('one method has one name, in a column of filters, in brackets and in a bracket of the model', () => {
  expect(
    scoresOf(
      '| Task | Filter | Wren-7B |\n|-|-|-|\n| MMLU-Pro | custom-extract | 41.1 |\n\n| Model | MMLU-Pro (custom extraction) |\n|-|-|\n| Wren-7B (PAL) | 41.2 |\n| Wren-7B PAL | 41.3 |\n',
    ),
  ).toEqual([
    'mmlu-pro - 41.1 measured custom extraction',
    'mmlu-pro - 41.2 measured custom extraction program-aided',
    'mmlu-pro - 41.3 measured custom extraction program-aided',
  ])
})

test.each([
  ['English', 'HLE (with tools)', 'HLE (no tools)', 'GAIA (text only)'],
  ['Chinese', 'HLE（使用工具）', 'HLE（无工具）', 'GAIA（纯文本）'],
  ['Japanese', 'HLE（ツールあり）', 'HLE（ツールなし）', 'GAIA（テキストのみ）'],
  ['Spanish', 'HLE (con herramientas)', 'HLE (sin herramientas)', 'GAIA (solo texto)'],
  ['Korean', 'HLE (도구 사용)', 'HLE (도구 미사용)', 'GAIA (텍스트 전용)'],
])('what is said of tools beside a name is kept in %s', (_in, tools, none, text) => {
  expect(
    scoresOf(
      `| Benchmark | Wren-7B |\n|-|-|\n| ${tools} | 30.1 |\n| ${none} | 11.9 |\n| ${text} | 70.2 |\n`,
    ),
  ).toEqual([
    'hle - 30.1 measured with tools',
    'hle - 11.9 measured no tools',
    'gaia - 70.2 measured text only',
  ])
})

test('tools are told by a heading, by a row of heads, by marks in a column and by nothing else', () => {
  const split = ['hle - 11.9 measured no tools', 'hle - 30.1 measured with tools']
  expect(
    scoresOf(
      '## Results without tools\n\n| Model | HLE |\n|-|-|\n| Wren-7B | 11.9 |\n\n## Results (with tools)\n\n| Model | HLE |\n|-|-|\n| Wren-7B | 30.1 |\n',
    ),
  ).toEqual(split)
  expect(
    scoresOf(
      '<table><tr><th rowspan="2">Benchmark</th><th colspan="2">Wren-7B</th></tr><tr><th>w/o tools</th><th>w/ tools</th></tr><tr><td>HLE</td><td>11.9</td><td>30.1</td></tr></table>',
    ),
  ).toEqual(split)
  expect(
    scoresOf('| Benchmark | Tools | Wren-7B |\n|-|-|-|\n| HLE | ✗ | 11.9 |\n| HLE | ✓ | 30.1 |\n'),
  ).toEqual(split)
  expect(
    scoresOf(
      '## Tool use\n\n| Model | BFCL |\n|-|-|\n| Wren-7B | 32.1 |\n\n## Beside thinking mode models\n\n| Model | HLE |\n|-|-|\n| Wren-7B | 9.1 |\n\n## 5-shot results\n\n| Model | MMLU | GSM8K (8-shot) |\n|-|-|-|\n| Wren-7B | 61.1 | 50.1 |\n',
    ),
  ).toEqual([
    'bfcl - 32.1 measured',
    'hle - 9.1 measured',
    'mmlu - 61.1 measured 5 shots',
    'gsm8k - 50.1 measured 8 shots',
  ])
})

test('a benchmark in the bracket of a metric, and metrics over any number of the first', () => {
  expect(
    scoresOf(
      '| Benchmark | Wren-7B |\n|-|-|\n| WER (LibriSpeech test-clean) | 4.5 |\n| MMLU | 61.2 |\n\n## Retrieval\n\n| Metric | NQ | MS MARCO |\n|-|-|-|\n| nDCG@3 | 51.2 | 41.1 |\n| Recall@100 | 81.2 | 91.1 |\n',
    ),
  ).toEqual([
    'librispeech-clean wer 4.5 measured',
    'mmlu - 61.2 measured',
    'natural-questions ndcg@3 51.2 measured',
    'msmarco ndcg@3 41.1 measured',
    'natural-questions recall@100 81.2 measured',
    'msmarco recall@100 91.1 measured',
  ])
})

test.each([
  ['Spanish', '0 ejemplos', '5 ejemplos'],
  ['Chinese', '零样本', '5 样本'],
  ['Japanese', 'ゼロショット', '5ショット'],
  ['Korean', '제로샷', '5샷'],
])('shots are counted in %s', (_in, none, five) => {
  expect(
    scoresOf(
      `<table><tr><th rowspan="2">Model</th><th colspan="2">MMLU</th></tr><tr><th>${none}</th><th>${five}</th></tr><tr><td>Wren-7B</td><td>61.1</td><td>62.2</td></tr></table>`,
    ),
  ).toEqual(['mmlu - 61.1 measured 0 shots', 'mmlu - 62.2 measured 5 shots'])
})
