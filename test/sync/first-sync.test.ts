import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { pushFiles } from '../hub/repository.ts'
import { filesOf, newCase, readJson, syncOnce, writeText } from './sync-case.ts'

test('a first sync writes payload, card, file list, side files, state and history', async () => {
  const { hub, content } = await newCase()
  hub.add({
    id: 'lab/one',
    files: {
      '.gitattributes': '*.safetensors filter=lfs\n',
      'README.md': '---\nlicense: mit\n---\n# One\n',
      'chat_template.jinja': '{{ messages }}',
      'config.json': '{"model_type":"llama"}',
      '.eval_results/mmlu.yaml': '- value: 1\n',
      'model.safetensors': 'weights',
    },
    lfs: ['model.safetensors'],
  })
  const report = await syncOnce(hub, content, 'models: [lab/one]')
  expect(report).toMatchObject({ status: 0, added: ['lab/one'], kept: [] })
  expect(Object.keys(filesOf(content))).toEqual([
    'models/lab/one/README.md',
    'models/lab/one/chat_template.jinja',
    'models/lab/one/eval_results/mmlu.yaml',
    'models/lab/one/history.jsonl',
    'models/lab/one/model.json',
    'models/lab/one/state.json',
    'models/lab/one/tree.json',
  ])
  expect(hub.seen.some((request) => /config\.json|safetensors$/.test(request.path))).toBe(false)
  expect(readJson(content, 'models/lab/one/model.json')).not.toHaveProperty('trendingScore')
  expect(readJson(content, 'models/lab/one/state.json')).toEqual({
    aliases: [],
    from: 'hub',
    since: '2026-03-01',
    state: 'present',
    withheld: [],
  })
})

test('an unchanged sync of listed models costs one list request and writes nothing', async () => {
  const { hub, content } = await newCase()
  for (let n = 0; n < 40; n += 1) hub.add({ id: `lab/m${n}` })
  await syncOnce(hub, content, 'models: [{ author: lab }]')
  const before = filesOf(content)
  hub.seen.length = 0
  const report = await syncOnce(hub, content, 'models: [{ author: lab }]')
  expect(report).toMatchObject({ status: 0, requests: 1, added: [], updated: [], counts: [] })
  expect(report.unchanged).toHaveLength(40)
  expect(report.savedRequests).toBe(120)
  expect(filesOf(content)).toEqual(before)
  expect(hub.seen).toHaveLength(1)
})

test('only what changed is fetched: the card of a model whose card changed', async () => {
  const { hub, content } = await newCase()
  const one = hub.add({ id: 'lab/one', files: { 'README.md': '# A', 'chat_template.jinja': 'x' } })
  hub.add({ id: 'lab/two' })
  await syncOnce(hub, content, 'models: [{ author: lab }]')
  pushFiles(one, { 'README.md': '# B' })
  hub.seen.length = 0
  const report = await syncOnce(hub, content, 'models: [{ author: lab }]', { day: '2026-03-02' })
  expect(report).toMatchObject({ updated: ['lab/one'], unchanged: ['lab/two'] })
  expect(hub.seen.map(({ path }) => path.replace(/\?.*/, ''))).toEqual([
    '/api/models',
    '/api/models/lab/one',
    `/api/models/lab/one/tree/${one.sha}`,
    `/lab/one/resolve/${one.sha}/README.md`,
    `/api/resolve-cache/models/lab/one/${one.sha}/README.md`,
  ])
  expect(filesOf(content)['models/lab/one/README.md']).toBe('# B')
})

test('new counts are taken from the list, without a request of their own', async () => {
  const { hub, content } = await newCase()
  const one = hub.add({ id: 'lab/one' })
  await syncOnce(hub, content, 'models: [{ author: lab }]')
  one.downloads = 7777
  const report = await syncOnce(hub, content, 'models: [{ author: lab }]', { day: '2026-03-02' })
  expect(report).toMatchObject({ requests: 1, counts: ['lab/one'], updated: [] })
  expect(readJson(content, 'models/lab/one/model.json')).toMatchObject({ downloads: 7777 })
  expect(filesOf(content)['models/lab/one/history.jsonl']?.trim().split('\n')).toHaveLength(2)
})

test('a model that no list has costs one conditional request when it did not change', async () => {
  const { hub, content } = await newCase()
  hub.add({ id: 'lab/one' })
  await syncOnce(hub, content, 'models: [lab/one]')
  hub.seen.length = 0
  const report = await syncOnce(hub, content, 'models: [lab/one]')
  expect(report).toMatchObject({ requests: 1, notModified: 1, unchanged: ['lab/one'] })
  expect(hub.seen[0]?.ifNoneMatch).toMatch(/^W\//)
})

test('models named one by one are looked up by their author’s list', async () => {
  const { hub, content } = await newCase()
  for (let n = 0; n < 10; n += 1) hub.add({ id: `lab/m${n}` })
  const catalog = 'models: [lab/m1, lab/m2, lab/m3, lab/m4]'
  await syncOnce(hub, content, catalog)
  expect(await syncOnce(hub, content, catalog)).toMatchObject({ requests: 1, status: 0 })
})

test.each([
  ['model.json', '{"id":"lab/one","sha":"old"}'],
  ['model.json', 'broken'],
  ['tree.json', '[]broken'],
  ['README.md', ''],
])('a %s that is not what sync wrote (%j) is brought back', async (file, text) => {
  const { hub, content } = await newCase()
  hub.add({ id: 'lab/one' })
  await syncOnce(hub, content, 'models: [lab/one]')
  const before = filesOf(content)
  if (text === '') rmSync(join(content, 'models/lab/one', file))
  else writeText(content, `models/lab/one/${file}`, text)
  expect(await syncOnce(hub, content, 'models: [lab/one]')).toMatchObject({ status: 0 })
  expect(filesOf(content)).toEqual(before)
})
