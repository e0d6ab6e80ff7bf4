import { expect, test } from 'vitest'
import { modelFacts } from '../../../src/facts/model-facts.ts'
import { fileChoices } from '../../../src/files/choices.ts'
import { listFiles } from '../../../src/files/repository-files.ts'
import { modelCache } from '../../../src/fit/model-cache.ts'
import { runnableChoices, smallestNeed } from '../../../src/fit/runnable.ts'
import type { Snapshot } from '../../../src/snapshot/snapshot.ts'
import { filesView } from '../../../src/view/files-view.ts'
import { fitView } from '../../../src/view/fit-view.ts'
import { templateTokens } from '../../../src/view/template-tokens.ts'
import type { RenderTemplate } from '../../../src/view/template-view.ts'
import { usageView } from '../../../src/view/usage-view.ts'

const repository = {
  id: 'owner/name',
  revision: 'a'.repeat(40),
  endpoint: 'https://huggingface.co',
  gated: false,
}
const snapshotOf = (
  files: readonly (readonly [string, number?])[],
  facts: Partial<Snapshot> = {},
): Snapshot => ({
  id: 'owner/name',
  frontMatter: { data: {}, source: 'none' },
  evalResults: [],
  history: [],
  problems: [],
  tree: files.map(([path, size]) => ({ type: 'file' as const, path, size })),
  ...facts,
})

function fitOfSnapshot(snapshot: Snapshot, choices = fileChoices(listFiles(snapshot)).choices) {
  return fitView(choices, modelFacts(snapshot), modelCache(snapshot, listFiles(snapshot)))
}

function viewOf(snapshot: Snapshot) {
  const files = listFiles(snapshot)
  return filesView(snapshot, files, fileChoices(files, {}), repository)
}

test.each([
  [[], 'The snapshot has no file list.'],
  [[['README.md', 5]], '1 file, none with weights.'],
  [
    [
      ['model.safetensors', 5_000_000],
      ['config.json', 10],
    ],
    '2 files, 1 choice, 5 MB.',
  ],
  [
    [
      ['m-Q4_K_M.gguf', 4e9],
      ['m-Q8_0.gguf', 8e9],
      ['README.md', 5],
    ],
    '3 files, 2 choices, from 4 GB to 8 GB.',
  ],
  [
    [['m-Q4_K_M.gguf', 4e9], ['m-Q8_0.gguf']],
    '2 files, 2 choices; the size of 1 of them is stated.',
  ],
] as const)('the files %j are led by "%s"', (files, lead) => {
  expect(viewOf(snapshotOf(files)).lead).toBe(lead)
})

test('files that are counted but not listed are said', () => {
  const files = listFiles(snapshotOf([['README.md', 5]]))
  const lead = (counted: number) =>
    filesView(snapshotOf([]), files, fileChoices(files), repository, counted).lead
  expect(lead(6)).toBe('6 files, 1 of them listed, none with weights.')
  expect(lead(1)).toBe('1 file, none with weights.')
  expect(filesView(snapshotOf([]), [], fileChoices([]), repository, 6).lead).toBe(
    '6 files, none of them listed.',
  )
})

test('a split file is one row with its parts', () => {
  const { rows, choices } = viewOf(
    snapshotOf([
      ['m-00001-of-00002.gguf', 3e9],
      ['m-00002-of-00002.gguf', 1e9],
    ]),
  )
  expect(rows).toHaveLength(1)
  expect(rows[0]).toMatchObject({ path: 'm (2 parts)', size: '4 GB' })
  expect(rows[0]?.parts).toHaveLength(2)
  expect(choices[0]?.sum).toBe('This choice downloads 2 files, 4 GB.')
})

test('long lists are cut and say so', () => {
  const many = Array.from({ length: 700 }, (_, index) => [`part${index}.ckpt`, 1] as const)
  const view = viewOf(snapshotOf(many))
  expect(view.choices).toHaveLength(80)
  expect(view.moreChoices).toBe(620)
  expect(view.rows).toHaveLength(600)
  expect(view.moreFiles).toBe(100)
})

const config = {
  model_type: 'llama',
  num_hidden_layers: 32,
  num_attention_heads: 32,
  num_key_value_heads: 8,
  hidden_size: 4096,
  intermediate_size: 14_336,
  vocab_size: 128_256,
  max_position_embeddings: 131_072,
}

test('the formula is shown with its numbers and its head-room', () => {
  const snapshot = snapshotOf([['model.safetensors', 16_060_556_376]], { config })
  const view = fitOfSnapshot(snapshot)
  expect(view?.lead).toBe('The model needs about 17.6 GB at 4K tokens: a graphics card with 24 GB.')
  expect(view?.formula).toEqual([
    '32 layers × 4,096 tokens × (1024 + 1024) numbers × 2 bytes = 537 MB',
    'Cache of one sequence of 4,096 tokens in 16 bits: 537 MB',
    'Buffers in vLLM: 2,048 tokens × 59,392 numbers × 2 bytes, 256 × 128,256 outputs × 8 bytes and 0.54 GB for graphs and libraries = 1.04 GB',
    'Buffers in Transformers, which reads everything at once: 4,096 tokens × 59,392 numbers × 2 bytes = 487 MB',
    'Head-room: of a graphics card vLLM takes nine tenths by default; the table counts with that.',
    'Head-room: for Transformers 1 GiB of each device is left free.',
    expect.stringContaining('two thirds of the memory up to 36 GB'),
  ])
  expect(
    view?.rows[0]?.contexts.map(({ total, cells }) => [total, cells.map(({ text }) => text)]),
  ).toEqual([
    ['17.6 GB', ['9.9 GB short', '2.2 GB short', '5.6 GB spare', '29 GB spare', '60 GB spare']],
    ['21.4 GB', ['14 GB short', '5.9 GB short', '1.8 GB spare', '25 GB spare', '56 GB spare']],
  ])
  expect(view?.panel.context).toBe(131_072)
})

test('of an unknown cache only the least is said, once, and no device fits', () => {
  const view = fitOfSnapshot(snapshotOf([['m-Q4_K_M.gguf', 10e9]]))
  expect(view?.lead).toBe('The model needs at least 10 GB, and more that is not known.')
  expect(view?.formula[0]).toBe('Cache not known: no configuration and no header is known.')
  expect(view?.rows[0]?.contexts).toEqual([
    {
      total: 'at least 10 GB',
      cells: [
        { answer: 'no', text: '2.5 GB short' },
        ...Array.from({ length: 4 }, () => ({ answer: 'unknown', text: 'not known' })),
      ],
    },
  ])
  expect(view?.panel).not.toHaveProperty('context')
})

test('an encoder and a pipeline have no context rows; buffers of a pipeline are open', () => {
  const encoder = fitOfSnapshot(
    snapshotOf([['model.safetensors', 4e8]], {
      config: { model_type: 'bert', num_hidden_layers: 2, max_position_embeddings: 512 },
    }),
  )
  expect(encoder?.lead).toBe('The model needs about 467 MB: a graphics card with 8 GB.')
  expect(encoder?.formula[0]).toBe('No cache: the model reads its whole input at once.')
  expect(encoder?.rows[0]?.contexts.map(({ tokens }) => tokens)).toEqual([undefined])
  const pipeline = fitOfSnapshot(
    snapshotOf([
      ['model_index.json', 1],
      ['unet/diffusion_pytorch_model.safetensors', 5e9],
    ]),
  )
  expect(pipeline?.lead).toBe('The model needs at least 5 GB, and more that is not known.')
})

test('no context of the table is longer than the model reads', () => {
  const short = { ...config, max_position_embeddings: 2048 }
  const view = fitOfSnapshot(snapshotOf([['model.safetensors', 4e9]], { config: short }))
  expect(view?.rows[0]?.contexts.map(({ tokens }) => tokens)).toEqual(['2K'])
  const t5 = {
    model_type: 't5',
    d_model: 512,
    d_kv: 64,
    num_heads: 8,
    num_layers: 6,
    n_positions: 512,
  }
  const bounded = fitOfSnapshot(snapshotOf([['model.safetensors', 4e8]], { config: t5 }))
  expect(bounded?.rows[0]?.contexts.map(({ tokens }) => tokens)).toEqual(['512'])
  expect(bounded?.panel.context).toBe(512)
})

test('a projector is part of what a choice needs, and the finest that fits is recommended', () => {
  const files = [
    ['m-Q8_0.gguf', 14.5e9],
    ['m-Q4_K_M.gguf', 7e9],
    ['mmproj-F32.gguf', 2e9],
    ['mmproj-F16.gguf', 1e9],
  ] as const
  const snapshot = snapshotOf(files, { config })
  const view = fitOfSnapshot(snapshot)
  expect(view?.rows[1]).toMatchObject({
    label: 'Q4_K_M',
    weights: '7 GB',
    projector: 'with a projector of 1 GB for images',
  })
  expect(view?.rows[1]?.contexts[0]?.total).toBe('8.81 GB')
  expect(view?.lead).toMatch(/Recommended: Q4_K_M for 16 GB, Q8_0 for 24 GB\.$/)
})

test('an adapter needs its base', () => {
  const snapshot = snapshotOf([['adapter_model.safetensors', 1e8]])
  const { choices } = fileChoices(listFiles(snapshot))
  const cache = modelCache(snapshot, [])
  expect(fitView(choices, {}, cache, 'acme/base-7b')?.lead).toBe(
    'An adapter: it loads on top of acme/base-7b and needs the memory of that model, and a little more.',
  )
})

test('nothing known gives no section, sizes unknown say so', () => {
  expect(fitOfSnapshot(snapshotOf([]), [])).toBeUndefined()
  const snapshot = snapshotOf([['model.safetensors']], { config })
  const view = fitOfSnapshot(snapshot)
  expect(view?.lead).toBe('The sizes of the weights are not stated, so nothing can be said.')
})

test('pieces, adapters, second copies and incomplete sets are no runnable choice', () => {
  const { choices } = fileChoices(
    listFiles(
      snapshotOf([
        ['model.safetensors', 1000],
        ['pytorch_model.bin', 1000],
        ['extra.ckpt', 10],
        ['adapter_model.safetensors', 500],
        ['m-Q8_0-00001-of-00002.gguf', 900],
      ]),
    ),
  )
  expect(runnableChoices(choices).map(({ id }) => id)).toEqual(['Safetensors'])
  expect(smallestNeed(choices, { kind: 'none', reason: { code: 'whole-input' } })).toBe(
    1000 + 64 * 2 ** 20,
  )
  expect(smallestNeed([], { kind: 'none', reason: { code: 'whole-input' } })).toBeUndefined()
})

test('template tokens are the source again', () => {
  const source = "{# note #}a{% if x == 'it\\'s' %}{{ m['content'] }}{% endif %}b {{ open"
  const tokens = templateTokens(source)
  expect(tokens.map(({ text }) => text).join('')).toBe(source)
  expect(
    tokens.filter(({ kind }) => kind !== 'text').map(({ kind, text }) => [kind, text]),
  ).toEqual([
    ['comment', '{# note #}'],
    ['tag', '{% if x == '],
    ['string', "'it\\'s'"],
    ['tag', ' %}'],
    ['expression', '{{ m['],
    ['string', "'content'"],
    ['expression', '] }}'],
    ['tag', '{% endif %}'],
  ])
})

const echo: RenderTemplate = async (source, contexts) => {
  const results = Object.keys(contexts).map((name) => [name, { text: `${source} rendered` }])
  return Object.fromEntries(results)
}

test('usage leads with what is ready and fills in the usual quantization', async () => {
  const snapshot = snapshotOf(
    [
      ['m-Q8_0.gguf', 8e9],
      ['m-Q4_K_M.gguf', 4e9],
    ],
    {
      model: { gguf: { context_length: 4096, chat_template: 'T' } },
      body: '@misc{key,\n title={T}\n}',
    },
  )
  const { choices } = fileChoices(listFiles(snapshot))
  const view = await usageView(
    snapshot,
    {
      library: { id: 'gguf', label: 'GGUF' },
      task: 'text-generation',
      choices,
      facts: modelFacts(snapshot),
      repository,
    },
    echo,
  )
  expect(view.fillings?.choices.map(({ label }) => label)).toEqual(['Q8_0', 'Q4_K_M'])
  expect(view.fillings?.picked).toBe(view.fillings?.choices[1]?.id)
  expect(view.lead).toMatch(/^Ready commands and code for llama\.cpp, Ollama/)
  expect(view.groups[1]?.snippets[0]?.code).toContain('owner/name:Q4_K_M')
  expect(view.groups[1]?.snippets[0]?.template).toContain('owner/name\ue000tag\ue000')
  expect(view.templates).toEqual([
    expect.objectContaining({ name: 'default', from: 'GGUF header', example: 'T rendered' }),
  ])
  expect(view.citations.map(({ key }) => key)).toEqual(['key'])
})

test('usage says when nothing is known', async () => {
  const snapshot = snapshotOf([])
  const view = await usageView(
    snapshot,
    {
      library: undefined,
      task: undefined,
      choices: [],
      facts: modelFacts(snapshot),
      repository: { ...repository, gated: true },
    },
    echo,
  )
  expect(view.lead).toBe(
    'No program is known for certain: neither files nor card say enough. The files are gated: accept the terms on the Hub first.',
  )
  expect(view.groups).toEqual([])
})

test('usage leads to the code of the card where there is none of its own', async () => {
  const snapshot = snapshotOf([], {
    body: '# Lark\n\n## [Deploy](#x) it\n\n```sh\nvllm serve owner/name\n```\n',
  })
  const view = await usageView(
    snapshot,
    {
      library: undefined,
      task: undefined,
      choices: [],
      facts: modelFacts(snapshot),
      repository,
      headings: [
        { id: 'user-content-lark', text: 'Lark' },
        { id: 'user-content-deploy-it', text: 'Deploy it' },
      ],
    },
    echo,
  )
  expect(view.lead).toBe(
    'There is no ready code for this model here. The card shows its own code, with vLLM.',
  )
  expect(view.cardSection).toEqual({ id: 'user-content-deploy-it', title: 'Deploy it' })
})

test('a choice is asked for only where a command follows it', async () => {
  const snapshot = snapshotOf([['flux1-dev-Q4_0.gguf', 7e9]], {
    model: { gguf: { architecture: 'flux' } },
  })
  const { choices } = fileChoices(listFiles(snapshot))
  const view = await usageView(
    snapshot,
    {
      library: { id: 'gguf', label: 'GGUF' },
      task: 'text-to-image',
      choices,
      facts: modelFacts(snapshot),
      repository,
    },
    echo,
  )
  expect(view.groups).toEqual([])
  expect(view.fillings).toBeUndefined()
})
