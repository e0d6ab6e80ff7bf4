import { expect, test } from 'vitest'
import { readModelIndex } from '../../../src/evals/model-index.ts'
import { scoreReadingSchema } from '../../../src/evals/reading.ts'
import type { ModelIdentity } from '../../../src/evals/whose/identity.ts'

const own: ModelIdentity = { id: 'owner/fine-model', baseModels: [] }
const context = { identity: own, file: 'README.md' }

const result = {
  task: { type: 'text-generation', name: 'Text generation' },
  dataset: {
    type: 'cais/mmlu',
    name: 'mmlu',
    config: 'all',
    split: 'test',
    revision: 'c30699e',
    args: { num_few_shot: 5 },
  },
  metrics: [{ type: 'accuracy', name: 'single choice', value: 51.22 }],
  source: { url: 'https://example.org/run', name: 'Run' },
}

test('a complete result becomes one record with everything it states', () => {
  const { records, problems } = readModelIndex([{ name: 'fine-model', results: [result] }], context)
  expect(problems).toEqual([])
  expect(records).toEqual([
    {
      id: 'model-index-0-results-0-metrics-0',
      benchmark: { slug: 'mmlu', name: 'MMLU', printed: 'mmlu' },
      task: { type: 'text-generation', name: 'Text generation' },
      dataset: { id: 'cais/mmlu', name: 'mmlu', config: 'all', split: 'test', revision: 'c30699e' },
      metric: { id: 'accuracy', printed: 'single choice' },
      value: { printed: '51.22', number: 51.22 },
      setup: { shots: 5 },
      subject: { name: 'fine-model', id: 'owner/fine-model' },
      whose: 'measured',
      whoseReason: 'The evaluation index names this model, fine-model.',
      whoseBecause: { code: 'index-own', values: { name: 'fine-model' } },
      source: {
        place: 'model-index',
        file: 'README.md',
        field: 'model-index[0].results[0].metrics[0]',
        name: 'Run',
        url: 'https://example.org/run',
      },
    },
  ])
  for (const record of records) scoreReadingSchema.parse(record)
})

const odd: [title: string, index: unknown, values: (number | undefined)[], codes: string[]][] = [
  ['nothing', undefined, [], []],
  ['null', null, [], []],
  ['a text', 'none', [], ['model-index-shape']],
  [
    'a mapping in place of the list',
    { name: 'fine-model', results: [result] },
    [51.22],
    ['model-index-shape'],
  ],
  ['an entry that is a text', ['fine-model'], [], ['model-index-shape']],
  ['a name only', [{ name: 'fine-model' }], [], ['model-index-results']],
  ['results null', [{ name: 'fine-model', results: null }], [], ['model-index-results']],
  ['no name', [{ results: [result] }], [51.22], ['model-index-name']],
  [
    'two models',
    [
      { name: 'fine-model', results: [result] },
      { name: 'other-thing', results: [result] },
    ],
    [51.22, 51.22],
    ['model-index-other-model'],
  ],
  [
    'a value as text with its spread',
    [
      {
        name: 'fine-model',
        results: [{ ...result, metrics: [{ type: 'bleu', value: '20.0 ± 1.2' }] }],
      },
    ],
    [20],
    [],
  ],
  [
    'a value as text with a percent sign',
    [
      {
        name: 'fine-model',
        results: [{ ...result, metrics: [{ type: 'pass@1', value: '73.8%' }] }],
      },
    ],
    [73.8],
    [],
  ],
  [
    'a value that is no number',
    [{ name: 'fine-model', results: [{ ...result, metrics: [{ type: 'wer', value: 'NA' }] }] }],
    [undefined],
    ['model-index-value'],
  ],
  [
    'a value missing',
    [
      {
        name: 'fine-model',
        results: [{ ...result, metrics: [{ type: 'wer', value: null }, { type: 'wer' }] }],
      },
    ],
    [],
    ['model-index-value', 'model-index-value'],
  ],
  [
    'metrics as a mapping',
    [{ name: 'fine-model', results: [{ ...result, metrics: { accuracy: 0.9, f1: 0.8 } }] }],
    [0.9, 0.8],
    ['model-index-shape'],
  ],
  [
    'metrics missing, data set null',
    [{ name: 'fine-model', results: [{ task: { type: 'token-classification' }, dataset: null }] }],
    [],
    ['model-index-missing', 'model-index-shape'],
  ],
  [
    'task and data set as texts',
    [
      {
        name: 'fine-model',
        results: [{ task: 'qa', dataset: 'squad', metrics: [{ type: 'f1', value: 80 }] }],
      },
    ],
    [80],
    [],
  ],
  [
    'a metric without type',
    [{ name: 'fine-model', results: [{ ...result, metrics: [{ value: 1 }] }] }],
    [1],
    ['model-index-missing'],
  ],
  [
    'its own word for verified',
    [
      {
        name: 'fine-model',
        results: [{ ...result, metrics: [{ type: 'accuracy', value: 65.13, verified: true }] }],
      },
    ],
    [65.13],
    ['model-index-verified'],
  ],
]

test.each(odd)('an index with %s gives what can be known', (_title, index, values, codes) => {
  const { records, problems } = readModelIndex(index, context)
  expect(records.map((record) => record.value.number)).toEqual(values)
  expect(problems.map((problem) => problem.code)).toEqual(codes)
  for (const record of records) {
    scoreReadingSchema.parse(record)
    expect(record.verified).toBeUndefined()
  }
})

test('verified comes from the Hub only', () => {
  const index = [
    {
      name: 'fine-model',
      results: [{ ...result, metrics: [{ type: 'f1', value: 1, verified: true }] }],
    },
  ]
  const hub = readModelIndex(index, { ...context, file: 'model.json', trustVerified: true })
  expect(hub.records[0]?.verified).toBe(true)
})

const names: [index: string, identity: ModelIdentity, whose: string][] = [
  ['fine-model', own, 'measured'],
  ['Fine Model', own, 'measured'],
  ['owner/fine-model', own, 'measured'],
  [
    'Llama-3.2-3B-F1-Reasoning-Instruct',
    {
      id: 'ThanatosDi/Llama-3.2-3B-F1-Reasoning-Instruct-GGUF',
      baseModels: [{ id: 'meta-llama/Llama-3.2-3B' }, { id: 'lianghsun/Llama-3.2-3B-F1-Base' }],
      quantizations: ['GGUF'],
    },
    'inherited',
  ],
  [
    'Meta-Llama-3.1-8B-Instruct',
    {
      id: 'org/Meta-Llama-3.1-8B-Instruct-quantized.w4a16',
      baseModels: [{ id: 'meta-llama/Meta-Llama-3.1-8B-Instruct', relation: 'quantized' }],
    },
    'inherited',
  ],
  [
    'Meta-Llama-3.1-8B-Instruct-quantized.w4a16',
    { id: 'org/Meta-Llama-3.1-8B-Instruct-quantized.w4a16', baseModels: [] },
    'measured',
  ],
  [
    'bert-base-cased',
    { id: 'owner/my-ner', baseModels: [{ id: 'google-bert/bert-base-cased' }] },
    'inherited',
  ],
  ['my-ner', { id: 'owner/my-ner-finetuned-v2', baseModels: [] }, 'measured'],
  [
    'epoch_0_model',
    { id: 'owner/fine-embed', baseModels: [], title: 'fine-embed: vectors' },
    'measured',
  ],
  ['epoch_0_model', { id: 'owner/copy', baseModels: [], title: 'fine-embed: vectors' }, 'unclear'],
  [
    'XLSR Dutch by someone',
    { id: 'owner/wav2vec2-large-xlsr-53-dutch', baseModels: [] },
    'unclear',
  ],
]

test.each(names)('an index that names %s says whose its scores are', (name, identity, whose) => {
  const { records } = readModelIndex([{ name, results: [result] }], { identity, file: 'README.md' })
  expect(records[0]?.whose).toBe(whose)
  expect(records[0]?.whoseReason).toMatch(/^The evaluation index .+\.$/)
})
