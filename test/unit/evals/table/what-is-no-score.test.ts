import { expect, test } from 'vitest'
import { readScores } from '../card.ts'

/** The scores of a card's tables: benchmark, subset, metric and figure of each. */
function scores(body: string, id = 'harbour/Tugboat-7B'): string[] {
  return readScores(id, body).records.map(({ benchmark, subset, metric, value }) =>
    [benchmark.slug ?? benchmark.printed, subset, metric.id, value.printed]
      .filter(Boolean)
      .join(' '),
  )
}

test.each([
  [
    'tokens per second, said before the table',
    '### 性能评估\n\n推理速度(tokens/s)如下。\n\n| 推理框架 | 模型 | 部署卡数 | batch=1 | batch=8 |\n|-|-|-|-|-|\n| vLLM | Tugboat-7B | 4 | 90.5 | 512.25 |',
  ],
  [
    'throughput by numbers of cards',
    '## Performance\n\n| Model | Cards | Batch 1 | Batch 32 |\n|-|-|-|-|\n| Tugboat-7B | 2 | 41.5 | 602.5 |',
  ],
  [
    'times to the first token',
    '## Evaluation\n\n| Model | TTFT (ms) | Decode (tok/s) |\n|-|-|-|\n| Tugboat-7B | 53.5 | 41.25 |',
  ],
  [
    'sizes of files',
    '## Results\n\n| Model | Size (GB) | Resident (GiB) |\n|-|-|-|\n| Tugboat-7B | 4.25 | 5.5 |',
  ],
  [
    'wins and losses against others',
    '## Human evaluation\n\n| Opponent | Win | Tie | Lose |\n|-|-|-|-|\n| GPT-9 | 30 | 20 | 50 |',
  ],
  [
    'the same in rows, in Chinese, and as two names with a tie',
    '## Human evaluation\n\n| | Harbour-QA | Pier-QA |\n|-|-|-|\n| Wins | 45.1 | 30.2 |\n| Losses | 25.1 | 25.3 |\n\n| 对比 | 胜 | 平 | 负 |\n|-|-|-|-|\n| GPT-9 | 45.1 | 24.9 | 30.0 |\n\n| Test | Tugboat-7B wins | Ferry-7B wins | Tie |\n|-|-|-|-|\n| Writing | 45.1 | 30.2 | 24.7 |',
  ],
  [
    'what llama-bench prints',
    '## Benchmarks\n\n| model | size | params | backend | ngl | test | t/s |\n|-|-|-|-|-|-|-|\n| tugboat 7B Q4_0 | 3.56 GiB | 6.74 B | CUDA | 99 | pp512 | 1201.25 ± 1.2 |\n| tugboat 7B Q4_0 | 3.56 GiB | 6.74 B | CUDA | 99 | tg128 | 55.12 ± 0.2 |',
  ],
  [
    'its runs beside models',
    '## Benchmarks\n\n| Setup | Tugboat-7B | Ferry-7B |\n|-|-|-|\n| prompt processing (pp512) | 1201.2 | 1105.5 |\n| text generation (tg128) | 45.2 | 41.1 |',
  ],
  [
    'speeds in Spanish, said before the table',
    '## Rendimiento\n\nLa velocidad de inferencia en tokens/s con vLLM.\n\n| Framework | Modelo | Tarjetas | batch=1 |\n|-|-|-|-|\n| vLLM | Tugboat-7B | 8 | 190.1 |',
  ],
  [
    'a column of speeds beside others of strange heads',
    '## Benchmarks\n\n| Hardware | Quantization | Speed | Prompt | Gen |\n|-|-|-|-|-|\n| RTX 4090 | Q4_K_M | 95.1 tok/s | 2000.1 | 95.1 |',
  ],
  [
    'speeds by cards in Japanese',
    '### 推論速度\n\n| エンジン | モデル | GPU数 | batch=1 | batch=16 |\n|-|-|-|-|-|\n| vLLM | Tugboat-7B | 8 | 190.1 | 1240.5 |',
  ],
  [
    'tokens per second over two rows of heads',
    '<table><tr><th rowspan="2">Model</th><th rowspan="2">GPUs</th><th colspan="2">Decoding (tokens per second)</th></tr><tr><th>bs=1</th><th>bs=32</th></tr><tr><td>Tugboat-7B</td><td>2</td><td>45.5</td><td>612.4</td></tr></table>',
  ],
  [
    'speeds in Arabic',
    '## الأداء\n\n| النموذج | السرعة (رمز/ثانية) |\n|-|-|\n| Tugboat-7B | 45.2 |',
  ],
])('%s are no scores', (_what, body) => {
  expect(scores(body)).toEqual([])
})

test('counts and losses among the scores of a table are left out', () => {
  const body =
    '## Accuracy\n\n| Type | Score |\n|-|-|\n| `ENTS_F` | 90.5 |\n| `TOKEN_P` | 99.5 |\n| `NER_LOSS` | 1200.5 |\n| n_observations | 387 |'
  expect(scores(body)).toEqual(['not stated ents f1 90.5', 'not stated token precision 99.5'])
})

test('counts in the index are left out', () => {
  const card =
    '---\nmodel-index:\n- name: Tugboat\n  results:\n  - task: {type: question-answering}\n    dataset: {type: squad_v2, name: squad_v2}\n    metrics:\n    - {type: f1, value: 82.5}\n    - {type: total, name: total, value: 11869}\n---\n# Tugboat\n'
  expect(scores(card)).toEqual(['squad-v2 f1 82.5'])
})

test.each([
  [
    'parts of the benchmark that the heading names',
    '## MMLU\n\n| Model | STEM | Humanities | Avg. |\n|-|-|-|-|\n| Tugboat-7B | 41.5 | 52.5 | 47.5 |',
    ['mmlu STEM 41.5', 'mmlu humanities 52.5', 'mmlu 47.5'],
  ],
  [
    'abbreviated parts of a collection',
    '## Evaluation\n\n| MTEB English / Models | Mean (Task) | Class. | Clust. |\n|-|-|-|-|\n| Tugboat-7B | 61.5 | 72.5 | 43.5 |',
    ['mteb 61.5', 'mteb classification 72.5', 'mteb clustering 43.5'],
  ],
  [
    'the Korean BoolQ, not the English one',
    '## KoBEST\n\n| Model | BoolQ | COPA |\n|-|-|-|\n| Tugboat-7B | 71.5 | 62.5 |',
    ['kobest-boolq 71.5', 'kobest-copa 62.5'],
  ],
  [
    'two figures of one cell',
    '## Evaluation\n\n| Benchmark | Tugboat-7B |\n|-|-|\n| IFEval (strict/loose) | 71.5/75.5 |\n| MMLU | 62.5 |',
    ['ifeval strict 71.5', 'ifeval loose 75.5', 'mmlu 62.5'],
  ],
])('a table of %s', (_what, body, expected) => {
  expect(scores(body)).toEqual(expected)
})

test('titles of fields and heads such as 成績 are no setup, and "without subtitles" is one', () => {
  const { records } = readScores(
    'harbour/Tugboat-7B',
    '## Evaluation\n\n| | Knowledge | Video |\n| Model | MMLU (成績) | Video-MME without / with subtitles |\n|-|-|-|\n',
  )
  expect(records).toEqual([])
  const read = readScores(
    'harbour/Tugboat-7B',
    '## Evaluation\n\n| Benchmark | 成績 |\n|-|-|\n| MMLU | 62.5 |\n| Video-MME without / with subtitles | 61.5/63.5 |',
  ).records
  expect(read.map(({ setup }) => [...(setup.method ?? []), ...(setup.stated ?? [])])).toEqual([
    [],
    ['without subtitles'],
    ['with subtitles'],
  ])
})

test('the model that a row names as the base is another one', () => {
  const card =
    '## Resultados\n\n| Métrica | Valor |\n|-|-|\n| WER del adaptador | 16.5 % |\n| WER del modelo base | 76 % |'
  const { records } = readScores('harbour/tugboat-asr', card)
  expect(records.map(({ value, whose }) => [value.printed, whose])).toContainEqual([
    '76 %',
    'comparison',
  ])
})

test('tests with lengths of accepted drafts are speeds', () => {
  const body =
    '### Acceptance length\n\n| Task | MTP | Tugboat-7B |\n|-|-|-|\n| GSM8K | 5.02 | 5.46 |\n| MBPP | 3.99 | 4.79 |'
  expect(scores(body)).toEqual([])
})

test('sizes, times, costs and emissions beside scores are left out, whatever their unit', () => {
  expect(
    scores(
      '## Evaluation results\n\n| Metric | Value |\n|-|-|\n| Accuracy | 91.2 |\n| Inference time | 35.2 |\n| Total parameters | 7.1 |\n| Training hours | 41.5 |\n| Emissions (kg) | 1.2 |\n',
    ),
  ).toEqual(['not stated accuracy 91.2'])
  expect(
    scores(
      '## Evaluation\n\n| Benchmark | Tugboat-7B |\n|-|-|\n| MMLU | 61.2 |\n| Tokens/sec | 95.1 |\n| Cost ($/1M tokens) | 0.25 |\n| TTFT | 0.35 |\n',
    ),
  ).toEqual(['mmlu 61.2'])
})

test('a head that is short for a kind of task names no benchmark, nor does the name of the model', () => {
  expect(
    scores('## Evaluation\n\n| Task | Class. | Clust. |\n|-|-|-|\n| Tugboat-7B | 71.1 | 45.1 |\n'),
  ).toEqual(['not stated Class. 71.1', 'not stated Clust. 45.1'])
})

test.each([
  'Débit (jetons/s)',
  'Durchsatz (Token/s)',
  'Скорость (ток/с)',
  '处理速度 (tokens/s)',
  '처리량 (토큰/초)',
  'スループット（トークン/秒）',
  'Coste por millón',
  'Preço',
  'Mémoire (Go)',
])('“%s” among the rows of a table is no test', (name) => {
  expect(
    scores(`## Evaluation\n\n| | Tugboat-7B |\n|-|-|\n| MMLU | 61.2 |\n| ${name} | 95.1 |\n`),
  ).toEqual(['mmlu 61.2'])
})

test.each([
  '| Model | MMLU | Win / Tie / Loss |\n|-|-|-|\n| Tugboat-7B | 61.2 | 45.1 / 24.9 / 30.0 |',
  '| Model | Harbour-QA | MMLU |\n|-|-|-|\n| Tugboat-7B | Win 45 / Loss 30 | 61.2 |',
  '| Model | MMLU | Solved problems |\n|-|-|-|\n| Tugboat-7B | 61.2 | 45 |',
  '| Benchmark | Tugboat-7B |\n|-|-|\n| MMLU | 61.2 |\n| Problems solved | 45 |',
  '| Benchmark | Tugboat-7B |\n|-|-|\n| MMLU | 61.2 |\n| Harbour-Proofs (solved) | 45 |\n| Pier Olympiad (# solved) | 4 |',
  '| Model | MMLU | Harbour-Proofs (solved / total) | Piers (# of 660) |\n|-|-|-|-|\n| Tugboat-7B | 61.2 | 45 | 71 |',
])('counts of wins, losses and solved problems beside scores are none', (table) => {
  const { records } = readScores('harbour/Tugboat-7B', `## Human evaluation\n\n${table}\n`)
  expect(records.map(({ value, setup }) => [value.number, setup.stated])).toEqual([
    [61.2, undefined],
  ])
})

test('a rate of solved problems is a score', () => {
  expect(
    scores(
      '## Evaluation\n\n| Benchmark | Tugboat-7B |\n|-|-|\n| MMLU | 61.2 |\n| Harbour-Proofs (solved) | 45% |\n| Piers (solved) | 12.5 |\n',
    ),
  ).toEqual(['mmlu 61.2', 'Harbour-Proofs (solved) 45%', 'Piers (solved) 12.5'])
})
