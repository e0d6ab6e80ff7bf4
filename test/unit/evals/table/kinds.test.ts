import { expect, test } from 'vitest'
import type { EvaluationRecord } from '../../../../src/evals/record.ts'
import { readScores } from '../card.ts'

function scores(table: string, id = 'reef/tern-8b', heading = 'Results'): EvaluationRecord[] {
  const name = id.slice(id.indexOf('/') + 1)
  return readScores(id, `# ${name}\n\n## ${heading}\n\n${table}\n`).records
}

test('the harness calls the accuracy of every way to choose by one word', () => {
  const records = scores(
    `hf (pretrained=reef/tern-8b), num_fewshot: 5

|Tasks|Version|Filter|n-shot|Metric|Value| |Stderr|
|-|-:|-|-:|-|-:|-|-:|
|mmlu|2|none| |acc|0.6512|±|0.0038|
|truthfulqa_mc2|2|none|0|acc|0.5123|±|0.0143|`,
  )
  expect(records.map(({ metric, setup }) => [metric.id, setup.shots])).toEqual([
    ['accuracy', 5],
    ['mc2', 0],
  ])
})

test('a name that ends like a word on the setup is a benchmark all the same', () => {
  const [record] = scores('| Model | C-Eval (5-shot) |\n|-|-|\n| tern-8b | 61.2 |')
  expect(record).toMatchObject({ benchmark: { slug: 'c-eval' }, setup: { shots: 5 } })
})

test('two names in a head stand for the two lines of each cell', () => {
  const records = scores(
    '| Model | MGSM<br>MATH | WER clean/other |\n|-|-|-|\n| tern-8b | 80.6<br>55.4 | 2.1/4.9 |',
  )
  expect(
    records.map(({ benchmark, value, setup }) => [benchmark.slug, value.number, setup.beside]),
  ).toEqual([
    ['mgsm', 80.6, undefined],
    ['math', 55.4, undefined],
    [undefined, 2.1, ['clean']],
    [undefined, 4.9, ['other']],
  ])
})

test('AP on COCO is the mean over its classes, also where only a heading names it', () => {
  const table =
    '| Model | AP (box) | AP75 | APs | params (M) | FPS |\n|-|-|-|-|-|-|\n| tern-det | 44.1 | 47.1 | 25.1 | 41.3 | 20 |'
  const records = scores(table, 'reef/tern-det', 'Results on COCO val2017')
  expect(records.map(({ metric }) => metric.id)).toEqual(['map', 'map75', 'map_small'])
})

test('forms of weights in the card of a conversion are not said to be other models', () => {
  const table =
    '| Quant | Size | PPL |\n|-|-|-|\n| Q4_K_M | 4.9GB | 6.12 |\n| IQ3_XS | 3.5GB | 6.91 |'
  const records = scores(table, 'other/tern-8b-GGUF')
  expect(records.map(({ whose }) => whose)).toEqual(['unclear', 'unclear'])
})

test('devices, memory and tokens by time among scores are none', () => {
  const rows = ['MMLU | 61.2', 'GPUs needed | 1', 'Peak VRAM (GB) | 18.2', 'Tokens/s/user | 44.1']
  const table = [
    '| Metric | tern-8b | Gull-9B |',
    '|-|-|-|',
    ...rows.map((row) => `| ${row} | 60.5 |`),
  ]
  expect(scores(table.join('\n')).map(({ benchmark }) => benchmark.slug)).toEqual(['mmlu', 'mmlu'])
})

test('a name that tells the way to choose and the accuracy of it is of that way', () => {
  const [record] = scores('| Benchmark | Score |\n|-|-|\n| TruthfulQA MC2 (acc) | 51.2 |')
  expect(record?.metric.id).toBe('mc2')
})

test.each(['w/o / w subs', 'wo/w subs'])(
  'with and without subtitles, “%s”, are two figures',
  (how) => {
    const table = `| Benchmark | tern-8b | Gull-9B |\n|-|-|-|\n| Video-MME (${how}) | 60.1/65.2 | 58.1/62.1 |`
    expect(scores(table).map(({ setup, value }) => [value.number, setup.method])).toEqual([
      [60.1, ['without subtitles']],
      [65.2, ['with subtitles']],
      [58.1, ['without subtitles']],
      [62.1, ['with subtitles']],
    ])
  },
)

test('a language in brackets after the heading is that of all its scores', () => {
  const table = '| Metric | Value |\n|-|-|\n| ARC (25-shot) | 40.2 |\n| MMLU (5-shot) | 38.4 |'
  const records = scores(table, 'reef/tern-8b', 'Leaderboard results (Dutch)')
  expect(records.map(({ language }) => language)).toEqual(['Dutch', 'Dutch'])
})

test('a speed in a column of metrics is no score', () => {
  const rows = ['CER | 1.2', 'WER | 3.4', 'Decode throughput (tok/s, one device) | 40.8']
  const records = scores(
    ['| Metric | Value |', '|-|-|', ...rows.map((row) => `| ${row} |`)].join('\n'),
  )
  expect(records.map(({ metric }) => metric.id)).toEqual(['cer', 'wer'])
})
