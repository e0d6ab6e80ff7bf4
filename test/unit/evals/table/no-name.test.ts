import { expect, test } from 'vitest'
import { readScores } from '../card.ts'

/** Name of the benchmark, metric with the words beside it, part and figure, in the order of the table. */
function said(id: string, card: string): string[] {
  return readScores(id, card).records.map(({ benchmark, metric, subset, value }) =>
    [
      benchmark.unnamed ? '-' : benchmark.name,
      metric.id ?? metric.printed ?? '-',
      metric.words?.join(' ') ?? '-',
      subset ?? '-',
      value.printed,
    ].join(' | '),
  )
}

test('a mean over tests names none of them', () => {
  expect(
    said(
      'lab/Heron-13B',
      '## Evaluation\n\n| Metric | Value |\n|-|-|\n| Avg. | 61.20 |\n| HellaSwag | 70.10 |\n| MMLU | 52.30 |\n',
    ),
  ).toEqual([
    '- | - | Avg. | - | 61.20',
    'HellaSwag | - | - | - | 70.10',
    'MMLU | - | - | - | 52.30',
  ])
})

test('the metric of a heading is not that of a mean over tests', () => {
  expect(
    said(
      'lab/Heron-13B',
      '## Evaluation\n\n### Accuracy\n\n| Benchmark | Heron-13B |\n|-|-|\n| MMLU | 52.30 |\n| IFEval | 61.70 |\n| Average Score | 57.00 |\n',
    ),
  ).toEqual([
    'MMLU | - | - | - | 52.30',
    'IFEval | - | - | - | 61.70',
    '- | - | Average Score | - | 57.00',
  ])
})

test('a mean beside a name stays with the name', () => {
  expect(
    said(
      'lab/Heron-13B',
      '## Benchmarks\n\n| Benchmark | Heron-13B |\n|-|-|\n| MMLU | 52.30 |\n| Gull-Eval Avg | 61.70 |\n| Reef-6 (avg) | 61.90 |\n| AVG@10 math tasks | 60.10 |\n',
    ),
  ).toEqual([
    'MMLU | - | - | - | 52.30',
    'Gull-Eval Avg | - | - | - | 61.70',
    'Reef-6 (avg) | - | - | - | 61.90',
    '- | - | AVG@10 math tasks | - | 60.10',
  ])
})

test('what stands under a head of metrics and is no known test is what was counted', () => {
  expect(
    said(
      'lab/gull-7b',
      '## Benchmarks\n\nResultados medidos:\n\n| Métrica | Valor |\n|-|-|\n| Tasa de rechazo | 8,5 % |\n| Naturalidad (UTMOS) | 2,91 |\n| Utility Score | 0,98 |\n| Umbral óptimo | 0,51 |\n| Precision en mejor umbral | 0,93 |\n',
    ),
  ).toEqual([
    '- | Tasa de rechazo | - | - | 8,5 %',
    '- | utmos | - | - | 2,91',
    '- | Utility Score | - | - | 0,98',
  ])
})

test('beside the name of a test such a name is a metric or a known part', () => {
  expect(
    said(
      'lab/gull-7b',
      '## Results\n\n| Benchmark | Metric | gull-7b | tern-7b |\n|-|-|-|-|\n| τ²-Bench | Telecom | 52.3 | 50.1 |\n| Reef-Eval | Plan quality | 61.7 | 60.2 |\n',
    ),
  ).toEqual([
    'τ²-bench | - | - | Telecom | 52.3',
    'τ²-bench | - | - | Telecom | 50.1',
    'Reef-Eval | Plan quality | - | - | 61.7',
    'Reef-Eval | Plan quality | - | - | 60.2',
  ])
})

test('a strange head among metrics of models is that of a metric', () => {
  expect(
    said(
      'lab/gull-tts',
      '## Results\n\n| Model | WER | UTMOS | Voice match |\n|-|-|-|-|\n| gull-tts | 1.03 | 2.91 | 0.936 |\n',
    ),
  ).toEqual([
    '- | wer | - | - | 1.03',
    '- | utmos | - | - | 2.91',
    '- | Voice match | - | - | 0.936',
  ])
})

test('names under a head that only gathers are parts of one test', () => {
  expect(
    said(
      'lab/gull-1b',
      '## Results\n\n| Category | Elo | Accuracy |\n|-|-|-|\n| Language Completion | 807 | 36.0% |\n| Context Tracking | 733 | 18.0% |\n',
    ),
  ).toEqual([
    '- | elo | - | Language Completion | 807',
    '- | accuracy | - | Language Completion | 36.0%',
    '- | elo | - | Context Tracking | 733',
    '- | accuracy | - | Context Tracking | 18.0%',
  ])
})

test('a known test under such a head is the name where nothing beside it is', () => {
  expect(
    said(
      'lab/gull-1b',
      '## Accuracy\n\n| Category | Metric | gull-1b | gull-1b-FP8 |\n|-|-|-|-|\n| τ²-Bench | Telecom | 49.3 | 48.1 |\n',
    ),
  ).toEqual(['τ²-bench | - | - | Telecom | 49.3', 'τ²-bench | - | - | Telecom | 48.1'])
})

test('"Math" among fields is a field, "MATH" among tests a test', () => {
  const table = (name: string, ...fields: string[]) =>
    `## Evaluation\n\n| Model | ${[name, ...fields, 'MMLU'].join(' | ')} |\n${'|-'.repeat(fields.length + 3)}|\n| gull-7b | 6.95 |${' 60.1 |'.repeat(fields.length)} 52.3 |\n`
  expect(said('lab/gull-7b', table('Math', 'Code', 'World Knowledge'))[0]).toBe(
    'Math | - | - | - | 6.95',
  )
  expect(said('lab/gull-7b', table('Math', 'GSM8K'))[0]).toBe('MATH | - | - | - | 6.95')
})

test('"Code" over figures is a field and no link', () => {
  expect(
    said(
      'lab/gull-7b',
      '## Evaluation\n\n| Model | Code | World Knowledge | MMLU |\n|-|-|-|-|\n| gull-7b | 14.1 | 46.2 | 52.3 |\n',
    ),
  ).toContain('Code | - | - | - | 14.1')
})

test('a loss beside metrics does not hide them, and is none', () => {
  expect(
    said(
      'lab/gull-cls',
      '## Evaluation results\n\n| Metric | Value |\n|-|-|\n| Loss | 0.344 |\n| Accuracy | 0.923 |\n',
    ),
  ).toEqual(['- | accuracy | - | - | 0.923'])
})

test('a mean and its spread are one figure, whatever their heads are called', () => {
  const [record] = readScores(
    'lab/gull-cls',
    '## Resultados\n\n| Métrica | Media | Desvío |\n|-|-|-|\n| Accuracy | 0,9588 | 0,0037 |\n| Recall | 0,8953 | 0,0163 |\n',
  ).records
  expect(record).toMatchObject({ value: { number: 0.9588 }, metric: { id: 'accuracy' } })
})

test('the categories that the sentence before tells are parts of the test it names', () => {
  expect(
    said(
      'lab/gull-70b',
      '## Evaluation\n\nWe use TruthfulQA and keep the categories Health, Nutrition and Psychology.\n\n| Category | gull-70b | tern-70b |\n|-|-|-|\n| Health | 81.8 | 69.1 |\n| Nutrition | 77.9 | 68.8 |\n| Psychology | 47.4 | 36.8 |\n',
    ).slice(0, 2),
  ).toEqual(['TruthfulQA | - | - | Health | 81.8', 'TruthfulQA | - | - | Health | 69.1'])
})

test('a test that the sentence before names, without a word on its parts, is not that of the names', () => {
  expect(
    said(
      'lab/gull-70b',
      '## Results\n\nOn TruthfulQA it is weak. Other tests:\n\n| Benchmark | gull-70b | tern-70b |\n|-|-|-|\n| Reef-Health | 81.8 | 69.1 |\n| Reef-Law | 77.9 | 68.8 |\n',
    )[0],
  ).toBe('Reef-Health | - | - | - | 81.8')
})

test('how many answers were taken belongs to the metric', () => {
  expect(
    said(
      'lab/gull-2b',
      '## Results\n\n| Model | pass@4 | Hit@10 |\n|-|-|-|\n| gull-2b | 0.07 | 0.70 |\n',
    ),
  ).toEqual(['- | pass@4 | - | - | 0.07', '- | hit@10 | - | - | 0.70'])
})

test('an abbreviation with a number in the bracket of a metric is what it was measured on', () => {
  expect(
    said(
      'lab/gull-2b',
      '## Results\n\n| Model | AP (REEF-80) | F1 (BF16) |\n|-|-|-|\n| gull-2b | 0.876 | 0.701 |\n',
    ).map((text) => text.split(' | ').slice(0, 2).join(' | ')),
  ).toEqual(['REEF-80 | average_precision', '- | f1'])
})

test('two words of a metric say more than its last', () => {
  expect(
    said(
      'lab/gull-vit',
      '## Results\n\n| Model | ImageNet top-1 accuracy | SST-2 macro F1 |\n|-|-|-|\n| gull-vit | 81.8 | 60.2 |\n',
    ).map((text) => text.split(' | ')[1]),
  ).toEqual(['top1', 'f1_macro'])
})

test('capitals of two letters are languages beside their mean, too', () => {
  const [first] = readScores(
    'lab/gull-vl',
    '## Multilingual results\n\n| Model | DE | FR | AVG |\n|-|-|-|-|\n| gull-vl | 36.5 | 44.1 | 40.3 |\n',
  ).records
  expect(first).toMatchObject({ language: 'de', benchmark: { unnamed: true } })
})

test('parts of the data may stand over the columns of metrics', () => {
  expect(
    readScores(
      'lab/gull-ner',
      '## Results\n\n| metric | dev | test |\n|-|-|-|\n| f1 | 95.1 | 91.3 |\n| recall | 95.3 | 91.9 |\n',
    ).records.map(({ dataset, metric }) => [dataset?.split, metric.id]),
  ).toEqual([
    ['dev', 'f1'],
    ['test', 'f1'],
    ['dev', 'recall'],
    ['test', 'recall'],
  ])
})

test('two figures in a cell have the metrics that stand over the models', () => {
  expect(
    said(
      'lab/gull',
      '## Evaluation\n\n| XQuAD (F1/EM) | en | hi |\n|-|-|-|\n| tern-base | 83.85/72.86 | 58.46/43.53 |\n| gull | 84.31/72.94 | 73.93/58.32 |\n',
    ).slice(0, 2),
  ).toEqual(['XQuAD | f1 | - | - | 83.85', 'XQuAD | exact_match | - | - | 72.86'])
})

test('a heading "Accuracy" over known tests says nothing of how a strange one is counted', () => {
  expect(
    said(
      'lab/gull-7b',
      '## Accuracy\n\n| Benchmark | gull-7b | gull-7b-FP8 |\n|-|-|-|\n| MMLU | 80.5 | 80.3 |\n| Reef-Long 128k | 60.1 | 59.9 |\n',
    )[2],
  ).toBe('Reef-Long 128k | - | - | - | 60.1')
})

test('"Recuperación de conocimiento" is a task, "Recuperación" how much is kept', () => {
  expect(
    said(
      'lab/gull-7b',
      '## Benchmarks\n\n| Benchmark | gull-7b | Recuperación |\n|-|-|-|\n| MMLU | 80,5 | 99,1 % |\n| Recuperación de conocimiento | 0,67 | 98,0 % |\n',
    ),
  ).toEqual(['MMLU | - | - | - | 80,5', 'Recuperación de conocimiento | - | - | - | 0,67'])
})

test('known parts under a heading of something else are those of the test that a heading above names', () => {
  expect(
    said(
      'lab/gull-7b',
      '## Evaluation\n\n### MT-Bench\n\n#### Beside other models of the Open LLM Leaderboard\n\n| Model | First Turn | Second Turn | Average |\n|-|-|-|-|\n| gull-7b | 8.45 | 7.75 | 8.10 |\n| tern-7b | 8.05 | 7.61 | 7.83 |\n',
    ).slice(0, 3),
  ).toEqual([
    'MT-Bench | - | - | first turn | 8.45',
    'MT-Bench | - | - | second turn | 7.75',
    'MT-Bench | - | - | - | 8.10',
  ])
})

test('beside this model’s own column over tests strange columns are those of models', () => {
  const { records } = readScores(
    'lab/gull-7b-NVFP4',
    '## Benchmarks\n\n| Benchmark | Acme | Bolt | This checkpoint |\n|-|-|-|-|\n| MMLU | 80.1 | 80.2 | 80.4 |\n| GSM8K | 92.7 | 95.5 | 96.7 |\n',
  )
  expect(records.map(({ subject, whose }) => `${subject.name} ${whose}`).slice(0, 3)).toEqual([
    'Acme comparison',
    'Bolt comparison',
    'This checkpoint measured',
  ])
})

test('a heading says how the test that it names is counted', () => {
  const table = '\n\n| Model | full | short |\n|-|-|-|\n| gull | 89.8 | 87.1 |\n'
  for (const [heading, metric] of [
    ['NSMC Acc.', 'accuracy'],
    ['mAP50 on COCO 2017', 'map50'],
  ])
    expect(said('lab/gull', `## Results\n\n### ${heading}${table}`)[0]?.split(' | ')[1]).toBe(
      metric,
    )
})

test('"R2" beside "R1" is of ROUGE, alone it is the coefficient of determination', () => {
  const second = (first: string) =>
    said(
      'lab/gull-sum',
      `## Results\n\n| Model | ${first} | R2 | BERTScore |\n|-|-|-|-|\n| gull-sum | 36.33 | 12.72 | 0.871 |\n`,
    )[1]?.split(' | ')[1]
  expect([second('R1'), second('MAE')]).toEqual(['rouge2', 'r2'])
})

test('a head that calls itself a model is over one', () => {
  const { records } = readScores(
    'lab/gull-heretic',
    '## Results\n\n| Métrica | Modelo heretic | Modelo original (gull) |\n|-|-|-|\n| KL divergence | 0.0535 | 0 |\n| Accuracy | 0.81 | 0.83 |\n',
  )
  expect(records.map(({ benchmark, metric }) => [benchmark.unnamed, metric.id])).toEqual([
    [true, 'kl_divergence'],
    [true, 'kl_divergence'],
    [true, 'accuracy'],
    [true, 'accuracy'],
  ])
})

test('models under "Modelo / pipeline" are no tests', () => {
  const [record] = readScores(
    'lab/gull-dice',
    '## Resultados\n\n| Modelo / pipeline | Métrica | Resultado |\n|-|-|-|\n| dice-shape | mAP50 | 0.886 |\n| dice-value | mAP50 | 0.411 |\n',
  ).records
  expect(record).toMatchObject({ benchmark: { unnamed: true }, subject: { name: 'dice-shape' } })
})

test('an answer under a head is no name, and whose its row is stays open', () => {
  const card =
    '## Results\n\nBefore and after tuning on SQuAD:\n\n| Tuned | R-1 | R-2 | R-L |\n|-|-|-|-|\n| Yes | 36.1 | 12.2 | 20.3 |\n| No | 25.4 | 8.5 | 15.6 |\n'
  expect(said('lab/Heron-large', card)).not.toEqual([])
  expect(said('lab/Heron-large', card).filter((line) => /^(?:Yes|No) /.test(line))).toEqual([])
  expect(said('lab/Heron-large', card).map((line) => line.split(' | ')[1])).toEqual([
    'rouge1',
    'rouge2',
    'rougeL',
    'rouge1',
    'rouge2',
    'rougeL',
  ])
  expect(new Set(readScores('lab/Heron-large', card).records.map(({ whose }) => whose))).toEqual(
    new Set(['unclear']),
  )
})

test('a benchmark’s name that is an ordinary word is a stranger among strangers', () => {
  const table = (heads: string) =>
    `## Results\n\n| Model | ${heads} |\n|-|-|-|-|\n| Heron-13B | 60 | 70 | 80 |\n| Tern-7B | 50 | 60 | 70 |\n`
  const slugs = (heads: string) =>
    readScores('lab/Heron-13B', table(heads)).records.map(({ benchmark }) => benchmark.slug)
  expect(slugs('Spider | Old walls | Small print')[0]).toBeUndefined()
  expect(slugs('Spider | MMLU | Small print')[0]).toBe('spider')
})

test('a log loss is a metric and no name of a test', () => {
  expect(
    said(
      'lab/Heron-13B',
      '## Results\n\n| Model | Test acc (higher is better) | Test logloss (lower is better) |\n|-|-|-|\n| Heron-13B | 60.5 | 1.4 |\n| Tern-7B | 58.5 | 1.6 |\n',
    ).map((line) => line.split(' | ').slice(0, 2).join(' | ')),
  ).toEqual(['- | accuracy', '- | log_loss', '- | accuracy', '- | log_loss'])
})
