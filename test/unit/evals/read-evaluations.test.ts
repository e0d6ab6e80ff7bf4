import { expect, test } from 'vitest'
import { readEvaluations } from '../../../src/evals/read-evaluations.ts'
import { evaluationRecordSchema } from '../../../src/evals/record.ts'
import { cardIdentity } from '../../../src/evals/whose/card-identity.ts'
import { tablesOf } from './card.ts'

const upstream = 'twinkle-ai/Llama-3.2-3B-F1-Reasoning-Instruct'
const link = (id: string) => `[${id}](https://huggingface.co/${id})`
const body = `# Llama-3.2-3B-F1-Reasoning-Instruct

## Results

| 模型 | 評測模式 | TMMLU+(%) | 台灣法律(%) | MMLU(%) | 測試次數 | 選項排序 |
| --- | --- | --- | --- | --- | --- | --- |
| ${link('mistralai/Mistral-Small-24B-Instruct-2501')} | box | 56.15 (±0.0172) | 37.48 (±0.0098) | 74.61 (±0.0154) | 3 | 隨機 |
| ${link('meta-llama/Llama-3.2-3B-Instruct')} | box | 15.49 (±0.0104) | 25.68 (±0.0200) | 6.90 (±0.0096) | 3 | 隨機 |
| ${link('meta-llama/Llama-3.2-3B-Instruct')} | pattern | 35.85 (±0.0174) | 32.22 (±0.0023) | 59.33 (±0.0168) | 3 | 隨機 |
| ${link('MediaTek-Research/Llama-Breeze2-3B-Instruct')} | pattern | 40.32 (±0.0181) | 38.92 (±0.0193) | 55.37 (±0.0180) | 3 | 隨機 |
| ${link(upstream)} (ours) | box | 46.16 (±0.0198) | 34.92 (±0.0243) | 51.22 (±0.0206) | 3 | 隨機 |

| 模型 | MATH-500 | GPQA Diamond |
| --- | --- | --- |
| ${link('meta-llama/Llama-3.2-3B-Instruct')} | 44.40 | 27.78 |
| ${link(upstream)} (ours) | **51.40** | **33.84** |
`
const metric = (value: number) => [{ name: 'single choice', type: 'accuracy', value }]
const task = { type: 'question-answering', name: 'Single Choice Question' }
const index = [
  {
    name: 'Llama-3.2-3B-F1-Reasoning-Instruct',
    results: [
      { task, dataset: { type: 'ikala/tmmluplus', name: 'tmmlu+' }, metrics: metric(46.16) },
      { task, dataset: { type: 'cais/mmlu', name: 'mmlu' }, metrics: metric(51.22) },
      {
        task,
        dataset: { type: 'lianghsun/tw-legal-benchmark-v1', name: 'tw-legal-benchmark-v1' },
        metrics: metric(34.92),
      },
    ],
  },
]
const identity = cardIdentity({
  id: 'ThanatosDi/Llama-3.2-3B-F1-Reasoning-Instruct-GGUF',
  data: { base_model: ['meta-llama/Llama-3.2-3B', 'lianghsun/Llama-3.2-3B-F1-Base'] },
  body,
  files: ['README.md', 'Llama-3.2-3B-F1-Reasoning-Instruct-Q4_K_M.gguf'],
})
const reading = readEvaluations({ identity, cardIndex: index, tables: tablesOf(body) })

test('a card copied into a GGUF repository comes out cell by cell', () => {
  const cells = reading.records.map((record) => [
    record.subject.name.replace(/ \(ours\)$/, '').replace(/^.*\//, ''),
    [...(record.setup.beside ?? []), ...(record.setup.stated ?? [])].join(', '),
    record.benchmark.slug,
    record.value.number,
    record.uncertainty,
    record.runs,
    record.whose,
  ])
  const mine = 'Llama-3.2-3B-F1-Reasoning-Instruct'
  expect(cells).toEqual([
    [mine, '', 'tmmlu-plus', 46.16, undefined, undefined, 'inherited'],
    [mine, '', 'mmlu', 51.22, undefined, undefined, 'inherited'],
    [mine, '', 'tw-legal', 34.92, undefined, undefined, 'inherited'],
    ['Mistral-Small-24B-Instruct-2501', '隨機, box', 'tmmlu-plus', 56.15, 1.72, 3, 'comparison'],
    ['Mistral-Small-24B-Instruct-2501', '隨機, box', 'tw-legal', 37.48, 0.98, 3, 'comparison'],
    ['Mistral-Small-24B-Instruct-2501', '隨機, box', 'mmlu', 74.61, 1.54, 3, 'comparison'],
    ['Llama-3.2-3B-Instruct', '隨機, box', 'tmmlu-plus', 15.49, 1.04, 3, 'comparison'],
    ['Llama-3.2-3B-Instruct', '隨機, box', 'tw-legal', 25.68, 2, 3, 'comparison'],
    ['Llama-3.2-3B-Instruct', '隨機, box', 'mmlu', 6.9, 0.96, 3, 'comparison'],
    ['Llama-3.2-3B-Instruct', '隨機, pattern', 'tmmlu-plus', 35.85, 1.74, 3, 'comparison'],
    ['Llama-3.2-3B-Instruct', '隨機, pattern', 'tw-legal', 32.22, 0.23, 3, 'comparison'],
    ['Llama-3.2-3B-Instruct', '隨機, pattern', 'mmlu', 59.33, 1.68, 3, 'comparison'],
    ['Llama-Breeze2-3B-Instruct', '隨機, pattern', 'tmmlu-plus', 40.32, 1.81, 3, 'comparison'],
    ['Llama-Breeze2-3B-Instruct', '隨機, pattern', 'tw-legal', 38.92, 1.93, 3, 'comparison'],
    ['Llama-Breeze2-3B-Instruct', '隨機, pattern', 'mmlu', 55.37, 1.8, 3, 'comparison'],
    [mine, '隨機, box', 'tmmlu-plus', 46.16, 1.98, 3, 'inherited'],
    [mine, '隨機, box', 'tw-legal', 34.92, 2.43, 3, 'inherited'],
    [mine, '隨機, box', 'mmlu', 51.22, 2.06, 3, 'inherited'],
    ['Llama-3.2-3B-Instruct', '', 'math-500', 44.4, undefined, undefined, 'comparison'],
    ['Llama-3.2-3B-Instruct', '', 'gpqa-diamond', 27.78, undefined, undefined, 'comparison'],
    [mine, '', 'math-500', 51.4, undefined, undefined, 'inherited'],
    [mine, '', 'gpqa-diamond', 33.84, undefined, undefined, 'inherited'],
  ])
})

test('the upstream of a conversion is named with the reason', () => {
  const own = reading.records.filter(
    (record) => record.whose === 'inherited' && record.source.place === 'readme',
  )
  expect(new Set(own.map((record) => record.subject.id))).toEqual(new Set([upstream]))
  expect(own[0]?.whoseReason).toBe(
    `The table names ${upstream} (ours), the original model; this repository holds a conversion of it (GGUF).`,
  )
  expect(reading.problems.map((problem) => problem.code)).toEqual(['model-index-other-model'])
})

test('everything that is read fits its schema and survives JSON', () => {
  const copy: unknown = JSON.parse(JSON.stringify(reading))
  expect(copy).toEqual(reading)
  for (const record of reading.records) evaluationRecordSchema.parse(record)
})

test('each score of a table links to its row', () => {
  const record = reading.records.find(
    (one) => one.source.place === 'readme' && one.benchmark.slug === 'gpqa-diamond',
  )
  expect(record?.source).toEqual({
    place: 'readme',
    file: 'README.md',
    table: 'user-content-table-2',
    row: 1,
    column: 2,
    anchor: 'user-content-table-2-row-2',
  })
})

test('other models of the catalogue are linked', () => {
  const resolveModel = (name: string) =>
    name === 'meta-llama/Llama-3.2-3B-Instruct' ? name : undefined
  const linked = readEvaluations({ identity, tables: tablesOf(body), resolveModel })
  const ids = linked.records.flatMap((record) => record.subject.catalogueId ?? [])
  expect(new Set(ids)).toEqual(new Set(['meta-llama/Llama-3.2-3B-Instruct']))
  expect(ids).toHaveLength(8)
})

test('the Hub’s word on a score is joined to the card’s entry', () => {
  const hub = structuredClone(index)
  for (const result of hub[0]?.results ?? [])
    for (const one of result.metrics) Object.assign(one, { verified: true })
  const joined = readEvaluations({ identity, cardIndex: index, payloadIndex: hub })
  expect(joined.records.map((record) => [record.verified, record.source.file])).toEqual([
    [true, 'README.md'],
    [true, 'README.md'],
    [true, 'README.md'],
  ])
})
