import { expect, test } from 'vitest'
import type { EvaluationRecord } from '../../../../src/evals/record.ts'
import { readScores } from '../card.ts'

const id = 'harbour/Tern-2-Pro'

/** The scores of a card with one table under a heading that speaks of results. */
function scores(table: string, repository = id, frontMatter = ''): EvaluationRecord[] {
  const name = repository.slice(repository.indexOf('/') + 1)
  return readScores(repository, `${frontMatter}# ${name}\n\n## Results\n\n${table}\n`).records
}

function whose(records: readonly EvaluationRecord[]): Record<string, string> {
  return Object.fromEntries(records.map(({ subject, whose }) => [subject.name, whose]))
}

test('words on how a model was asked are no part of its name', () => {
  const records = scores(
    '| Model | GSM8K |\n|-|-|\n| Tern-2-Pro Zero-Shot CoT | 61.2 |\n| Gull-9B (5-shot) | 55.0 |',
  )
  expect(records.map(({ whose, setup }) => [whose, setup.shots, setup.method])).toEqual([
    ['measured', 0, ['chain of thought']],
    ['comparison', 5, undefined],
  ])
})

test.each([
  ['Tern-2-Pro (adapter)', 'measured'],
  ['Tern-2-Pro 96K', 'measured'],
  ['Tern-2-Pro (base)', 'comparison'],
])('the name “%s” is %s', (name, expected) => {
  const table = `| Model | MMLU |\n|-|-|\n| ${name} | 61.2 |\n| Llama 3 8B | 55.0 |`
  const said = whose(scores(table))[name]
  expect(expected === 'comparison' ? said !== 'measured' : said === expected).toBe(true)
})

test('accents tell no models apart', () => {
  const table = '| Model | MMLU |\n|-|-|\n| Págalo-7B | 61.2 |\n| LLaMA-1-7B | 55.0 |'
  expect(whose(scores(table, 'harbour/pagalo-7b'))).toEqual({
    'Págalo-7B': 'measured',
    'LLaMA-1-7B': 'comparison',
  })
})

test('a size that only the table prints makes no other model, one that differs does', () => {
  const table = '| Model | MMLU |\n|-|-|\n| pagalo2-15b | 61.2 |\n| pagalo-7b | 55.0 |'
  expect(whose(scores(table, 'harbour/pagalo2'))).toEqual({
    'pagalo2-15b': 'measured',
    'pagalo-7b': 'comparison',
  })
})

test('of base and tuned side by side the tuned one is what the card is about', () => {
  const table = '| Metric | Base model | Fine-tuned |\n|-|-|-|\n| WER | 21.4 | 9.8 |'
  const base = '---\nbase_model: reef/gull-2b\n---\n'
  expect(whose(scores(table, id, base))).toEqual({
    'reef/gull-2b': 'comparison',
    'Fine-tuned': 'measured',
  })
})

test('a step that the repository is named after is this model', () => {
  const table = '| Metric | Base | Step 400 |\n|-|-|-|\n| F1 | 0.31 | 0.34 |\n| Exact | 0.2 | 0.3 |'
  expect(whose(scores(table, 'harbour/gull-rl-step400'))).toEqual({
    Base: 'comparison',
    'Step 400': 'measured',
  })
})

test('rows that name no model are not said to be other ones', () => {
  const table =
    '| Model | Accuracy |\n|-|-|\n| Binary classifier (ResNet34) | 0.91 |\n| Four-class classifier | 0.84 |'
  expect(new Set(Object.values(whose(scores(table))))).toEqual(new Set(['unclear']))
})

test('a name with a word of this model alone may be it', () => {
  const table = '| Model | MMLU |\n|-|-|\n| KelpQuant Fisher | 61.2 |\n| BF16 | 62.0 |'
  expect(whose(scores(table, 'harbour/KelpQuant-Gull-4B'))).toMatchObject({
    'KelpQuant Fisher': 'unclear',
  })
})

test('under a column of conditions each row keeps its own', () => {
  const records = scores(
    '| Context (tokens) | Tern-2-Pro | Llama 2 13B |\n|-|-|-|\n| 512 | 7.64 | 7.23 |\n| 1024 | 6.15 | 5.85 |',
    id,
    '',
  )
  expect(records.map(({ setup, value }) => [value.number, setup.stated])).toEqual([
    [7.64, ['Context (tokens) 512']],
    [7.23, ['Context (tokens) 512']],
    [6.15, ['Context (tokens) 1024']],
    [5.85, ['Context (tokens) 1024']],
  ])
})

test('a remark in brackets after a figure is kept and no part of it', () => {
  const records = scores(
    '| Benchmark | Score |\n|-|-|\n| HLE | 42.2 (without tools) |\n| GPQA | 61.0 |',
  )
  expect(records.map(({ value, setup }) => [value.number, setup.method])).toEqual([
    [42.2, ['no tools']],
    [61, undefined],
  ])
})

test('a strange head among metrics is a metric, and no word on the setup', () => {
  const records = scores(
    '| Dataset | Precision | Recall | Well-formed |\n|-|-|-|-|\n| reefnames (test) | 0.88 | 0.87 | 0.99 |',
  )
  expect(records.map(({ metric, setup }) => [metric.printed, setup.stated])).toEqual([
    ['Precision', undefined],
    ['Recall', undefined],
    ['Well-formed', undefined],
  ])
})

test.each([
  ['Precision balanceada (test)', 'balanced_accuracy'],
  ['Precision en test (accuracy)', 'accuracy'],
  ['Median (Acc.)', 'accuracy'],
  ['UTMOS', 'utmos'],
])('the metric “%s” is %s', (name, metric) => {
  const table = `| Metric | Value |\n|-|-|\n| ${name} | 0.91 |\n| F1 | 0.9 |`
  const [record] = scores(table)
  expect(record?.metric.id).toBe(metric)
  expect(record?.language).toBeUndefined()
})

test('parts of one test are told by the sentence that says so, and are no tests', () => {
  const card = [
    'The model was evaluated on the KelpBench dataset.',
    '| Model | Accuracy |\n|-|-|\n| Tern-2-Pro | 0.8 |\n| Llama 2 13B | 0.7 |',
    'Results broken down by category:',
    '| kind | Tern-2-Pro | Llama 2 13B |\n|-|-|-|\n| date | 72 | 80.5 |\n| ratio | 91.4 | 82.9 |',
  ].join('\n\n')
  const parts = scores(card).filter(({ subset }) => subset !== undefined)
  expect(parts.map(({ benchmark, subset }) => [benchmark.printed, subset])).toEqual([
    ['KelpBench', 'date'],
    ['KelpBench', 'date'],
    ['KelpBench', 'ratio'],
    ['KelpBench', 'ratio'],
  ])
})

test.each([
  ['---\ndatasets: [harbour_reviews]\n---\n', 'Trained on harbour letters.', 'harbour_reviews'],
  ['---\ndatasets: [harbour_reviews]\n---\n', 'Trained on letters.', undefined],
  ['---\ndatasets: [Voicebank, DEMAND]\n---\n', 'A model.', 'VoiceBank+DEMAND'],
])(
  'the only set of the list is what bare metrics were measured on when the text speaks of it',
  (frontMatter, text, name) => {
    const [record] = scores(`${text}\n\n| Accuracy | F1 |\n|-|-|\n| 0.9 | 0.8 |`, id, frontMatter)
    expect(record?.benchmark.unnamed === true ? undefined : record?.benchmark.name).toBe(name)
  },
)

test('one figure below one among percents is a percent', () => {
  const records = scores(
    '| Benchmark | Score |\n|-|-|\n| ARC (25-shot) | 60.1 |\n| HellaSwag (10-shot) | 80.2 |\n| MMLU (5-shot) | 55.3 |\n| GSM8K (5-shot) | 0.08 |',
  )
  expect(records.map(({ scale }) => scale)).toEqual(Array(4).fill('percent'))
})

test('rows of means make the others classes', () => {
  const records = scores(
    '| | precision | recall | f1-score |\n|-|-|-|-|\n| joyful | 0.8 | 0.7 | 0.75 |\n| macro avg | 0.8 | 0.7 | 0.75 |',
  )
  expect(records[0]).toMatchObject({ subset: 'joyful', benchmark: { unnamed: true } })
})

test.each([
  ['Portuguese MMLU (5-shot)', 'mmlu'],
  ['GPQA CoT Diamond (5-shot)', 'gpqa-diamond'],
  ['Chinese MMLU', 'cmmlu'],
  ['French Bench', undefined],
  ['Spanish SQuAD', undefined],
])('the name “%s” is of %s', (name, slug) => {
  const [record] = scores(`| Benchmark | Score |\n|-|-|\n| ${name} | 61.2 |\n| GSM8K | 60.1 |`)
  expect(record?.benchmark.slug).toBe(slug)
})
