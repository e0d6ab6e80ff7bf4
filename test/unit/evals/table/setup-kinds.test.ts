import { expect, test } from 'vitest'
import { comparisonOf } from '../../../../src/evals/comparison.ts'
import type { EvaluationRecord } from '../../../../src/evals/record.ts'
import { readScores } from '../card.ts'

/** Everything that a score says of its setup, each word with the kind it is said to be. */
function setupOf({ setup, subset, language, dataset, metric }: EvaluationRecord): string {
  const { shots, method = [], stated = [], harness } = setup
  return [
    shots === undefined ? undefined : `shots ${shots}`,
    ...method.map((word) => `method ${word}`),
    ...stated.map((word) => `stated ${word}`),
    harness && `harness ${harness}`,
    subset && `subset ${subset}`,
    language && `language ${language}`,
    dataset?.split && `split ${dataset.split}`,
    dataset?.version && `version ${dataset.version}`,
    ...(metric.words ?? []).map((word) => `of the metric ${word}`),
  ]
    .filter((word) => word !== undefined)
    .join(' | ')
}

/** The setup of each figure, in the order of the table. */
const cases: [what: string, id: string, card: string, expected: string[]][] = [
  [
    'a number, a model and the name of the test itself are no parts of it',
    'lab/gull-7B',
    '| Benchmark | Subset | gull-7B | tern-7B |\n|-|-|-|-|\n| MMLU | 57 | 61.2 | 60.1 |\n| GPQA | Diamond | 41.2 | 40.1 |\n| GPQA | GPQA | 31.2 | 30.1 |\n| Gullery | tern-7B | 21.2 | 20.1 |\n',
    ['', '', 'subset Diamond', 'subset Diamond', '', '', '', ''],
  ],
  [
    'the program that the sentence before names, where a name does not say another',
    'lab/gull-7B',
    'All models were evaluated with the [lm-evaluation-harness](https://github.com/EleutherAI/lm-evaluation-harness) of EleutherAI.\n\n| Model | MMLU | GSM8K (LightEval) |\n|-|-|-|\n| gull-7B | 61.2 | 55.4 |\n',
    ['harness lm-evaluation-harness', 'harness LightEval'],
  ],
  [
    'the one that the heading names, in English or Chinese',
    'lab/gull-7B',
    '## Evaluation with OpenCompass\n\n| Model | MMLU |\n|-|-|\n| gull-7B | 61.2 |\n\n## 结果\n\n我们使用 VLMEvalKit 进行评测：\n\n| Model | MMLU |\n|-|-|\n| gull-7B | 60.2 |\n',
    ['harness OpenCompass', 'harness VLMEvalKit'],
  ],
  [
    'none where two are named or some figures come from elsewhere',
    'lab/gull-7B',
    'Run with lm-eval or with OpenCompass.\n\n| Model | MMLU |\n|-|-|\n| gull-7B | 61.2 |\n\nMeasured using lm-eval, except for official results.\n\n| Model | MMLU |\n|-|-|\n| gull-7B | 60.2 |\n',
    ['', ''],
  ],
  [
    'a bare number beside a name is no method: it may count tasks, questions or shots',
    'lab/gull-embed',
    '| Model | MTEB (56) | CoIR (10) | RULER 32k |\n|-|-|-|-|\n| gull-embed | 61.2 | 55.4 | 80.1 |\n',
    ['', '', 'stated 32k'],
  ],
  [
    'what the head over the names of models says goes for the whole table, unless a name or a head says otherwise',
    'lab/gull-7B',
    '| 模型 5-shot | MMLU | GSM8K (8-shot) |\n|-|-|-|\n| gull-7B | 61.2 | 55.4 |\n| tern-7B (0-shot) | 60.1 | 50.2 |\n',
    ['shots 5', 'shots 8', 'shots 0', 'shots 8'],
  ],
  [
    'the same of a way to ask, and in brackets over the names of tests',
    'lab/gull-7B',
    '| Benchmark (CoT) | gull-7B | tern-7B |\n|-|-|-|\n| MMLU | 61.2 | 55.4 |\n',
    ['method chain of thought', 'method chain of thought'],
  ],
  [
    'months with an arrow between them are the questions of these months',
    'lab/gull-7B',
    '| Benchmark | gull-7B |\n|-|-|\n| LiveCodeBench (v6 2024-08↔2025-05) | 61.2 |\n| LiveCodeBench v6 | 60.1 |\n',
    ['version v6, 2024-08 to 2025-05', 'version v6'],
  ],
  [
    'a heading over rows that names a field is no method',
    'lab/gull-7B',
    '<table><tr><th>Benchmark</th><th>gull-7B</th></tr><tr><td colspan="2">Tool Calling Tasks</td></tr><tr><td>BFCL v3</td><td>57.1</td></tr><tr><td colspan="2">With tools</td></tr><tr><td>HLE</td><td>22.4</td></tr></table>',
    ['version v3', 'method with tools'],
  ],
  [
    'two capitals in a column of variants are no language for certain',
    'lab/gull-ar',
    '| Dataset | Variant | gull-ar |\n|-|-|-|\n| Dunes | DA | 81.2 |\n| Dunes | CA | 71.3 |\n',
    ['subset DA', 'subset CA'],
  ],
  [
    'a kind of task beside a test set is no part of it, unless it tells its scores apart',
    'lab/gull',
    '| Tarea | Dataset | Métrica | Valor |\n|-|-|-|-|\n| Razonamiento de mareas | GSM8K (test, n=120) | Accuracy | 65,4% |\n| Vuelo | Gullery | Accuracy | 61,0% |\n| Nido | Gullery | Accuracy | 71,0% |\n',
    ['split test', 'subset Vuelo', 'subset Nido'],
  ],
  [
    'a kind of task beside test sets that each stand once',
    'lab/gull',
    '| Tarea | Dataset | Métrica | Valor |\n|-|-|-|-|\n| Razonamiento de mareas | GSM8K (test, n=120) | Accuracy | 65,4% |\n| Vuelo | Gullery | Accuracy | 61,0% |\n',
    ['split test', ''],
  ],
  [
    'what a model is and how its weights are stored is no way to measure it',
    'lab/gull-7B-int8',
    '| Modelo | Tipo | Cuantización | MMLU |\n|-|-|-|-|\n| gull-7B | Denso | FP16 | 56,9 |\n| gull-7B-int8 | Denso | INT8 (W8A16) | 56,8 |\n',
    ['', ''],
  ],
  [
    'a type that says how a model was asked',
    'lab/gull-7B',
    '| Model | Type | GSM8K |\n|-|-|-|\n| gull-7B | 0-shot CoT | 56.9 |\n| tern-7B | 5-shot | 51.8 |\n',
    ['shots 0 | method chain of thought', 'shots 5'],
  ],
  [
    'the name between that of a test set and that of a metric is a part of the test set',
    'lab/gull-ru',
    '<table><thead><tr><th rowspan="4">Model</th><th rowspan="4">Score</th><th colspan="5">Dataset</th></tr><tr><td colspan="4">Gullery-2016</td><td rowspan="2">Heronry</td></tr><tr><td colspan="2">TC</td><td colspan="2">Banks</td></tr><tr><td>micro F1</td><td>macro F1</td><td>micro F1</td><td>macro F1</td><td>F1</td></tr></thead><tbody><tr><td>gull-ru</td><td>75.2</td><td>71.1</td><td>70.1</td><td>69.1</td><td>68.1</td><td>90.2</td></tr></tbody></table>',
    ['', 'subset TC', 'subset TC', 'subset Banks', 'subset Banks', ''],
  ],
  [
    'pairs of languages and names of languages with their code',
    'lab/gull-mt',
    '| langpair | testset | BLEU |\n|-|-|-|\n| deu-eng | newstest2013 | 27.7 |\n| eng-deu | newstest2013 | 25.1 |\n',
    ['language deu-eng | version newstest2013', 'language eng-deu | version newstest2013'],
  ],
  [
    'how a mean is taken, how much was tested and words beside a metric belong to the metric',
    'lab/gull-7B',
    '| Benchmark | Metric | gull-7B |\n|-|-|-|\n| MMLU (5-shot, macro_avg/acc) | | 66.1 |\n| Gullery | Accuracy (n=800) | 61.2 |\n| Heronry | F1 (Entity) | 71.2 |\n| Ternery | Accuracy (greedy, nest prompt) | 51.2 |\n',
    [
      'shots 5 | of the metric macro average',
      'of the metric n=800',
      'of the metric Entity',
      'method greedy decoding | of the metric nest prompt',
    ],
  ],
  [
    'questions that have an answer are a part of the test set',
    'lab/gull-qa',
    'SQuAD2.0:\n\n| Metric | Value |\n|-|-|\n| HasAns_f1 | 86.1 |\n| NoAns_f1 | 88.2 |\n',
    ['subset answerable', 'subset unanswerable'],
  ],
  [
    'parts of the data have one spelling',
    'lab/gull-ner',
    '| Gullery | F1 |\n|-|-|\n| Test set | 81.0 |\n| Validation set | 82.0 |\n',
    ['split test', 'split validation'],
  ],
  [
    'a name over two columns of names is one, and "-test" no pair of languages',
    'lab/gull-asr',
    '<table><tr><th>Dataset</th><th>Subset</th><th>gull-asr</th></tr><tr><td colspan="2">Gullery</td><td>4.2</td></tr><tr><td>Heronry</td><td>clean</td><td>3.1</td></tr><tr><td colspan="2">ternF2F-test</td><td>5.1</td></tr></table>',
    ['', 'subset clean', 'split test'],
  ],
  [
    'what a model was run in is no part of a test set',
    'lab/gull-ko',
    '### NSMC Acc.\n\n| | gull-ko | tern-ko |\n|-|-|-|\n| pytorch | 89.8 | 87.1 |\n| tensorflow | 89.1 | 87.0 |\n',
    ['', '', '', ''],
  ],
  [
    'the filter behind the metric of an older harness; its standard error is no score',
    'lab/gull-7B',
    '|Task |Version|Metric|Value| |Stderr|\n|-|-:|-|-:|-|-|\n|gsm8k|2|exact_match,get-answer|0.75| | |\n| | |exact_match_stderr,get-answer|0.01| | |\n',
    ['method get-answer | harness lm-evaluation-harness'],
  ],
  [
    'how a checkpoint was chosen is no pair of languages',
    'lab/gull_st',
    '## BLEU\n\n| dataset | score |\n|-|-|\n| st_model_valid.acc.ave | 13.9 |\n| JW300.ase.en | 14.2 |\n',
    ['', 'language ase-en'],
  ],
  [
    'the year of a paper is no edition',
    'lab/gull-sent',
    '| Dataset | gull-sent |\n|-|-|\n| Tern et al. (2002) | 93.5 |\n| Heron (2013) | 88.1 |\n',
    ['', ''],
  ],
  [
    'times, files, links and words for nothing are no setup',
    'lab/gull-vad',
    'Results on the Gullery test set:\n\n| Release | hyperparams file | Notes on run | Test Precision | Test Recall |\n|-|-|-|-|-|\n| 2021-09-09 | train.yaml | 20 ms | 0.95 | 0.94 |\n| 2021-09-10 | dev.yaml | no disponible | 0.96 | 0.93 |\n',
    ['split test', 'split test', 'split test', 'split test'],
  ],
]
test.each(cases)('%s', (_what, id, card, expected) => {
  expect(readScores(id, card).records.map(setupOf)).toEqual(expected)
})

test('names with unlike numbers beside them are not compared, those with the same number are', () => {
  const keys = ['MTEB (56)', 'MTEB(56)', 'MTEB (41)', 'MTEB'].map((name) => {
    const [record] = readScores('lab/gull', `| Model | ${name} |\n|-|-|\n| gull | 61.2 |\n`).records
    return record && comparisonOf(record).key
  })
  expect(keys[0]).toBe(keys[1])
  expect(new Set(keys).size).toBe(3)
})

test('a column of files names the models that stand in them', () => {
  const { records } = readScores(
    'lab/gull.gguf',
    '## Results on Gullery\n\n| Archivo | Accuracy | p50 |\n|-|-|-|\n| `gull-f16.gguf` | 73,5% | 20 ms |\n| `gull-Q8_0.gguf` | 72,5% | 12 ms |\n',
  )
  expect(
    records.map(({ subject, benchmark, setup }) => [subject.name, benchmark.printed, setup]),
  ).toEqual([
    ['gull-f16.gguf', 'Gullery', {}],
    ['gull-Q8_0.gguf', 'Gullery', {}],
  ])
})

test('a column that begins with a plus is a system beside another, so that the other is not called this model', () => {
  const { records } = readScores(
    'lab/gull-lora',
    '| GSM8K, n=200 | Stock | + adaptador | Cambio |\n|-|-|-|-|\n| Accuracy | 74,0 % | 88,0 % | ↑ +14,0 pp |\n| MMLU (n=250) | 79,6 % | 81,6 % | ↑ +2,0 pp |\n',
  )
  expect(records).toEqual([])
})

test('what a scorer counts is the metric, storage under "Version" names the models, a family is no part', () => {
  const cards: [string, string][] = [
    ['lab/gull_health', '| Type | Score |\n|-|-|\n| `CATS_SCORE` | 74.8 |\n| `NER_F` | 71.2 |\n'],
    ['lab/gull-FP8', '| Version | SSIM |\n|-|-|\n| INT8 | 0.92 |\n| FP8 | 0.88 |\n'],
    ['lab/gull-th', '### XNLI\n\n| BERT | Gull |\n|-|-|\n| 66.1 | 68.9 |\n'],
  ]
  const read = cards.map(([id, card]) =>
    readScores(id, card).records.map(({ metric, subject, subset, setup }) => [
      metric.printed,
      subject.name,
      subset,
      setup.stated,
    ]),
  )
  expect(read[0]).toEqual([
    ['CATS_SCORE', 'lab/gull_health', undefined, undefined],
    ['NER_F', 'lab/gull_health', 'ner', undefined],
  ])
  expect(read[1]).toEqual([
    ['SSIM', 'INT8', undefined, undefined],
    ['SSIM', 'FP8', undefined, undefined],
  ])
  expect(read[2]?.map(([, , subset]) => subset)).not.toContain('BERT')
})
