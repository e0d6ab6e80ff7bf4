import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ggufFile, safetensorsFile } from '../hub/weight-files.ts'
import { filesOf, newCase, readJson, syncOnce } from './sync-case.ts'

test('an author, a collection, a search, and exclusions bring what they mean', async () => {
  const { hub, content } = await newCase({ listPage: 2 })
  for (const id of ['lab/a', 'lab/b', 'lab/b-old', 'lab/c', 'other/x']) hub.add({ id })
  hub.add({
    id: 'other/gguf-1',
    tags: ['gguf', 'license:mit', 'zh'],
    pipelineTag: 'text-generation',
  })
  hub.add({
    id: 'other/gguf-2',
    tags: ['gguf', 'license:gemma', 'zh'],
    pipelineTag: 'text-generation',
  })
  hub.collections.set('some/shelf-1', ['other/x', 'lab/a'])
  const report = await syncOnce(
    hub,
    content,
    `
models:
  - author: lab
  - collection: some/shelf-1
  - search: { text: gguf, task: text-generation, library: gguf, licence: mit, tags: zh, sort: likes, limit: 5 }
exclude: ['lab/*-old', lab/C]
`,
  )
  expect(report.added).toEqual(['lab/a', 'lab/b', 'other/gguf-1', 'other/x'])
  const query = new URL(hub.seen.find(({ path }) => path.includes('search='))?.path ?? '', hub.url)
  expect(query.searchParams.getAll('filter')).toEqual(['gguf', 'license:mit', 'zh'])
  expect(query.searchParams.get('pipeline_tag')).toBe('text-generation')
  expect(query.searchParams.get('limit')).toBe('5')
})

test('quantizations of a model and the bases of what is here come along, generation by generation', async () => {
  const { hub, content } = await newCase()
  hub.add({ id: 'lab/root' })
  hub.add({ id: 'lab/base', tags: ['base_model:lab/root', 'base_model:finetune:lab/root'] })
  hub.add({
    id: 'q/base-GGUF',
    tags: ['base_model:quantized:lab/base'],
    cardData: { base_model: 'lab/base' },
  })
  hub.add({ id: 'q/stray', cardData: { base_model: ['gone/away', 'not an id', 7] } })
  const report = await syncOnce(
    hub,
    content,
    'models: [{ quantizationsOf: lab/base }, q/stray, { basesOf: all, take: [] }]',
  )
  expect(report.added).toEqual(['lab/base', 'lab/root', 'q/base-GGUF', 'q/stray'])
  expect(report.status).toBe(0)
  expect(report.notes).toEqual([
    expect.stringContaining('gone/away: The repository is missing or private'),
  ])
  const again = await syncOnce(hub, content, 'models: [{ basesOf: lab/base }, lab/base]')
  expect(again.marked.map(({ id }) => id)).toEqual(['q/base-GGUF', 'q/stray'])
  expect(again.unchanged).toEqual(['lab/base', 'lab/root'])
})

test('side files are taken as asked; what is here once is kept up to date', async () => {
  const { hub, content } = await newCase()
  hub.add({
    id: 'lab/one',
    files: {
      'README.md': '#',
      'config.json': '{}',
      'tokenizer_config.json': '{"a":1}',
      'chat_template.jinja': 'x',
      '.eval_results/a.yml': '- 1',
      '.eval_results/deep/b.yaml': '- 2',
      '.eval_results/c.txt': 'no',
    },
  })
  const names = (): string[] =>
    Object.keys(filesOf(content)).map((path) => path.slice('models/lab/one/'.length))
  await syncOnce(hub, content, 'models: [{ author: lab, take: [config] }]')
  expect(names()).toContain('config.json')
  expect(names()).not.toContain('chat_template.jinja')
  const report = await syncOnce(
    hub,
    content,
    'models: [{ author: lab, take: [tokenizer-config, eval-results] }]',
  )
  expect(report.updated).toEqual(['lab/one'])
  expect(names().filter((name) => !/json$|jsonl|README/.test(name))).toEqual(['eval_results/a.yml'])
  expect(names()).toContain('config.json')
  expect(report.notes.join()).toContain('.eval_results/deep/b.yaml has a name that is not taken')
  expect(await syncOnce(hub, content, 'models: [{ author: lab, take: [] }]')).toMatchObject({
    requests: 1,
  })
})

test('headers of GGUF and safetensors files are read by range, once per hash', async () => {
  const { hub, content } = await newCase()
  const gguf = ggufFile(
    {
      'general.architecture': 'llama',
      'llama.context_length': 4096,
      'tokenizer.ggml.tokens': Array.from({ length: 500 }, (_, n) => `t${n}`),
    },
    [{ name: 'w', shape: [64, 32], type: 8 }],
  )
  const weights = safetensorsFile(
    { w: { dtype: 'F16', shape: [4, 8], bytes: 64 } },
    { format: 'pt' },
  )
  const model = hub.add({
    id: 'lab/one',
    files: {
      'README.md': '#',
      'm-Q8_0.gguf': gguf,
      'model.safetensors': weights,
      'broken.gguf': 'nonsense'.repeat(9),
    },
    lfs: ['m-Q8_0.gguf', 'model.safetensors', 'broken.gguf'],
  })
  const catalog = 'models: [{ id: lab/one, take: [gguf-headers, safetensors-headers] }]'
  expect(await syncOnce(hub, content, catalog)).toMatchObject({ status: 0, added: ['lab/one'] })
  const facts = readJson(content, 'models/lab/one/gguf.json')
  expect(facts['m-Q8_0.gguf']).toMatchObject({
    metadata: {
      'general.architecture': 'llama',
      'llama.context_length': 4096,
      'tokenizer.ggml.tokens.length': 500,
    },
    parameters: 2048,
    tensors: 1,
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
  })
  expect(facts['broken.gguf']).toMatchObject({ error: expect.stringContaining('magic') })
  expect(readJson(content, 'models/lab/one/safetensors.json')).toMatchObject({
    'model.safetensors': { elements: { F16: 32 }, tensors: 1, metadata: { format: 'pt' } },
  })
  expect(hub.seen.filter(({ host }) => host === 'storage').every(({ range }) => range)).toBe(true)
  hub.seen.length = 0
  model.sha = 'd'.repeat(40)
  model.lastModified = '2026-05-05T00:00:00.000Z'
  await syncOnce(hub, content, catalog)
  expect(hub.seen.filter(({ host }) => host === 'storage')).toEqual([])
})

test('by default one header of a quantization is read, and the configuration of its base', async () => {
  const { hub, content } = await newCase()
  const header = (bytes: number) =>
    Buffer.concat([
      ggufFile({ 'general.architecture': 'llama', 'llama.block_count': 4 }, [
        { name: 'w', shape: [64, 32], type: 8 },
      ]),
      Buffer.alloc(bytes),
    ])
  hub.add({
    id: 'lab/lark-GGUF',
    files: {
      'README.md': '#',
      'lark-Q8_0.gguf': header(9000),
      'lark-Q4_K_M.gguf': header(1000),
      'mmproj-F16.gguf': header(10),
    },
    lfs: ['lark-Q8_0.gguf', 'lark-Q4_K_M.gguf', 'mmproj-F16.gguf'],
    tags: ['gguf', 'base_model:lab/lark', 'base_model:quantized:lab/lark'],
    cardData: { base_model: 'lab/lark' },
  })
  const config = '{"model_type":"llama","num_hidden_layers":4}'
  hub.add({ id: 'lab/lark', files: { 'README.md': '#', 'config.json': config } })
  hub.add({ id: 'lab/other', files: { 'README.md': '#', 'config.json': config } })
  const catalog = 'models: [lab/lark-GGUF, lab/lark, lab/other]'
  expect(await syncOnce(hub, content, catalog)).toMatchObject({ status: 0 })
  expect(Object.keys(readJson(content, 'models/lab/lark-GGUF/gguf.json'))).toEqual([
    'lark-Q4_K_M.gguf',
  ])
  expect(readJson(content, 'models/lab/lark/config.json')).toMatchObject({ num_hidden_layers: 4 })
  expect(existsSync(join(content, 'models/lab/other/config.json'))).toBe(false)
  hub.seen.length = 0
  await syncOnce(hub, content, catalog)
  expect(hub.seen.filter(({ path }) => /resolve|config\.json/.test(path))).toEqual([])
})

test('a catalogue that says what to take gets exactly that', async () => {
  const { hub, content } = await newCase()
  const gguf = ggufFile({ 'general.architecture': 'llama' }, [])
  hub.add({ id: 'lab/one', files: { 'README.md': '#', 'm-Q8_0.gguf': gguf }, lfs: ['m-Q8_0.gguf'] })
  await syncOnce(hub, content, 'take: [chat-template]\nmodels: [lab/one]')
  expect(existsSync(join(content, 'models/lab/one/gguf.json'))).toBe(false)
})

test('a pinned revision is the one that is kept', async () => {
  const { hub, content } = await newCase()
  const model = hub.add({ id: 'lab/one' })
  const pinned = model.sha
  const catalog = `models: [{ id: lab/one, revision: ${pinned} }]`
  await syncOnce(hub, content, catalog)
  expect(hub.seen[0]?.path).toContain(`/revision/${pinned}`)
  expect(readJson(content, 'models/lab/one/state.json')).toMatchObject({ revision: pinned })
})

test('a repository of many files is listed page by page, none lost', async () => {
  const { hub, content } = await newCase({ treePage: 7 })
  const files = Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`dir/f${n}.txt`, `${n}`]))
  hub.add({ id: 'lab/one', files: { 'README.md': '#', ...files } })
  await syncOnce(hub, content, 'models: [lab/one]')
  const tree: unknown = readJson(content, 'models/lab/one/tree.json')
  expect(tree).toHaveLength(61)
  expect(JSON.stringify(tree)).not.toContain('directory')
})
