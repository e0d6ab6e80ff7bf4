import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { formatReport } from '../../src/sources/sync-report.ts'
import { filesOf, newCase, readJson, syncOnce, writeText } from './sync-case.ts'

const day2 = { day: '2026-03-02' }

test.each(['auto', 'manual'] as const)(
  'a gated (%s) repository is taken without its files, and not asked for them again',
  async (gated) => {
    const { hub, content } = await newCase()
    const model = hub.add({
      id: 'lab/gated',
      gated,
      files: { 'README.md': '#', 'chat_template.jinja': 'x' },
    })
    const report = await syncOnce(hub, content, 'models: [{ author: lab }]')
    expect(report).toMatchObject({ status: 0, added: ['lab/gated'] })
    expect(readJson(content, 'models/lab/gated/model.json')).toMatchObject({ gated })
    expect(readJson(content, 'models/lab/gated/state.json')).toMatchObject({
      state: 'present',
      withheld: ['README.md', 'chat_template.jinja'],
    })
    expect(await syncOnce(hub, content, 'models: [{ author: lab }]')).toMatchObject({ requests: 1 })
    model.gated = false
    await syncOnce(hub, content, 'models: [{ author: lab }]', day2)
    expect(readJson(content, 'models/lab/gated/state.json')).toMatchObject({ withheld: [] })
    expect(filesOf(content)['models/lab/gated/README.md']).toBe('#')
  },
)

test('a gated model with new counts is not asked for its files again; a sync in full asks', async () => {
  const { hub, content } = await newCase()
  const model = hub.add({ id: 'lab/gated', gated: 'manual' })
  await syncOnce(hub, content, 'models: [lab/gated]')
  model.downloads = 9999
  expect(await syncOnce(hub, content, 'models: [lab/gated]', day2)).toMatchObject({ requests: 1 })
  hub.seen.length = 0
  await syncOnce(hub, content, 'models: [lab/gated]', { ...day2, full: true })
  expect(hub.seen.some(({ path }) => path.includes('/resolve/'))).toBe(true)
})

test('a card that became gated keeps its older copy and says so', async () => {
  const { hub, content } = await newCase()
  const model = hub.add({ id: 'lab/one', files: { 'README.md': '# Open' } })
  await syncOnce(hub, content, 'models: [{ author: lab }]')
  model.gated = 'manual'
  model.files.set('README.md', Buffer.from('# Closed'))
  model.sha = 'b'.repeat(40)
  expect(await syncOnce(hub, content, 'models: [{ author: lab }]', day2)).toMatchObject({
    status: 0,
  })
  expect(filesOf(content)['models/lab/one/README.md']).toBe('# Open')
  expect(readJson(content, 'models/lab/one/state.json')).toMatchObject({ withheld: ['README.md'] })
})

test('a disabled repository keeps its last snapshot and is marked', async () => {
  const { hub, content } = await newCase()
  const model = hub.add({ id: 'lab/one' })
  await syncOnce(hub, content, 'models: [lab/one]')
  const before = filesOf(content)
  model.disabled = true
  const report = await syncOnce(hub, content, 'models: [lab/one]', day2)
  expect(report).toMatchObject({
    status: 1,
    kept: [{ id: 'lab/one', kind: 'disabled', hasOld: true }],
  })
  expect(readJson(content, 'models/lab/one/state.json')).toMatchObject({
    state: 'disabled',
    since: '2026-03-02',
  })
  const { 'models/lab/one/state.json': _old, ...rest } = before
  expect(filesOf(content)).toMatchObject(rest)
  model.disabled = false
  await syncOnce(hub, content, 'models: [lab/one]', { day: '2026-03-03' })
  expect(readJson(content, 'models/lab/one/state.json')).toMatchObject({
    state: 'present',
    since: '2026-03-03',
  })
})

test('a renamed repository moves with its history and edits, and keeps the old id as alias', async () => {
  const { hub, content } = await newCase()
  const model = hub.add({ id: 'old-lab/one' })
  await syncOnce(hub, content, 'models: [old-lab/one]')
  writeText(content, 'models/old-lab/one/sheet.yaml', 'note: ours\n')
  hub.repositories.delete('old-lab/one')
  model.id = 'new-lab/uno'
  hub.repositories.set(model.id, model)
  hub.renames.set('old-lab/one', 'new-lab/uno')
  const report = await syncOnce(hub, content, 'models: [old-lab/one]', day2)
  expect(report).toMatchObject({
    status: 0,
    updated: ['new-lab/uno'],
    renames: [{ from: 'old-lab/one', to: 'new-lab/uno' }],
  })
  expect(formatReport(report)).toContain('old-lab/one → new-lab/uno')
  const files = filesOf(content)
  expect(Object.keys(files).filter((path) => path.includes('old-lab'))).toEqual([])
  expect(files['models/new-lab/uno/sheet.yaml']).toBe('note: ours\n')
  expect(files['models/new-lab/uno/history.jsonl']).toContain('2026-03-01')
  expect(readJson(content, 'models/new-lab/uno/state.json')).toMatchObject({
    aliases: ['old-lab/one'],
  })
  hub.seen.length = 0
  const again = await syncOnce(hub, content, 'models: [old-lab/one]', day2)
  expect(again).toMatchObject({ status: 0, renames: [], unchanged: ['new-lab/uno'], requests: 1 })
})

test('an author’s renamed model is one model, not a new one and a lost one', async () => {
  const { hub, content } = await newCase()
  const model = hub.add({ id: 'lab/one' })
  await syncOnce(hub, content, 'models: [{ author: lab }]')
  writeText(content, 'models/lab/one/sheet.yaml', 'note: ours\n')
  hub.repositories.delete('lab/one')
  model.id = 'lab/uno'
  hub.repositories.set('lab/uno', model)
  hub.renames.set('lab/one', 'lab/uno')
  const report = await syncOnce(hub, content, 'models: [{ author: lab }]', day2)
  expect(report.renames).toEqual([{ from: 'lab/one', to: 'lab/uno' }])
  expect(existsSync(join(content, 'models/lab/one'))).toBe(false)
  expect(filesOf(content)['models/lab/uno/sheet.yaml']).toBe('note: ours\n')
  expect(readJson(content, 'models/lab/uno/state.json')).toMatchObject({ aliases: ['lab/one'] })
})

test('missing and private cannot be told apart, and the report says so', async () => {
  const { hub, content } = await newCase()
  hub.add({ id: 'lab/secret', private: true })
  hub.add({ id: 'lab/open' })
  const report = await syncOnce(hub, content, 'models: [lab/secret, lab/nothing, lab/open]')
  expect(report.status).toBe(3)
  expect(report.kept.map(({ id, kind, hasOld }) => ({ id, kind, hasOld }))).toEqual([
    { id: 'lab/nothing', kind: 'missing-or-private', hasOld: false },
    { id: 'lab/secret', kind: 'missing-or-private', hasOld: false },
  ])
  expect(report.kept[0]?.message).toContain('missing or private; the Hub does not say which')
  expect(existsSync(join(content, 'models/lab/secret'))).toBe(false)
})

test('a deleted model stays, marked with the day, until it is pruned; edits outlive it', async () => {
  const { hub, content } = await newCase()
  for (const name of ['a', 'b', 'c']) hub.add({ id: `lab/${name}` })
  await syncOnce(hub, content, 'models: [{ author: lab }]')
  writeText(content, 'models/lab/b/sheet.yaml', 'note: ours\n')
  hub.repositories.delete('lab/a')
  hub.repositories.delete('lab/b')
  const report = await syncOnce(hub, content, 'models: [{ author: lab }]', day2)
  expect(report).toMatchObject({
    status: 0,
    marked: [
      { id: 'lab/a', state: 'deleted' },
      { id: 'lab/b', state: 'deleted' },
    ],
  })
  expect(readJson(content, 'models/lab/a/state.json')).toMatchObject({
    state: 'deleted',
    since: '2026-03-02',
  })
  expect(filesOf(content)).toHaveProperty(['models/lab/a/README.md'])
  const later = await syncOnce(hub, content, 'models: [{ author: lab }]', { day: '2026-03-09' })
  expect(later).toMatchObject({ marked: [], requests: 1 })
  const pruned = await syncOnce(hub, content, 'models: [{ author: lab }]', { ...day2, prune: true })
  expect(pruned.removed).toEqual(['lab/a', 'lab/b'])
  const left = Object.keys(filesOf(content)).filter((path) => !path.startsWith('models/lab/c/'))
  expect(left).toEqual(['models/lab/b/sheet.yaml'])
})

test('a model that no source asks for is marked once, and pruned', async () => {
  const { hub, content } = await newCase()
  hub.add({ id: 'lab/a' })
  hub.add({ id: 'lab/b' })
  await syncOnce(hub, content, 'models: [lab/a, lab/b]')
  const report = await syncOnce(hub, content, 'models: [lab/a]', day2)
  expect(report).toMatchObject({ status: 0, marked: [{ id: 'lab/b', state: 'unlisted' }] })
  expect((await syncOnce(hub, content, 'models: [lab/a]', day2)).marked).toEqual([])
  const pruned = await syncOnce(hub, content, 'models: [lab/a]', { ...day2, prune: true })
  expect(pruned.removed).toEqual(['lab/b'])
})

test('folders that sync did not make are never marked and never pruned', async () => {
  const { hub, content } = await newCase()
  hub.add({ id: 'lab/a' })
  mkdirSync(join(content, 'models/mine/own'), { recursive: true })
  writeText(content, 'models/mine/own/README.md', '# Own')
  await syncOnce(hub, content, 'models: [lab/a]', { prune: true })
  expect(filesOf(content)['models/mine/own/README.md']).toBe('# Own')
})

test('when most models are gone at once, nothing is marked unless that is accepted', async () => {
  const { hub, content } = await newCase()
  for (let n = 0; n < 8; n += 1) hub.add({ id: `lab/m${n}` })
  await syncOnce(hub, content, 'models: [{ author: lab }]')
  hub.repositories.clear()
  const report = await syncOnce(hub, content, 'models: [{ author: lab }]', { ...day2, prune: true })
  expect(report.marked).toEqual([])
  expect(report.removed).toEqual([])
  expect(report.notes.join()).toContain('8 of 8 models are not shown any more')
  const accepted = await syncOnce(hub, content, 'models: [{ author: lab }]', {
    ...day2,
    acceptDeletions: true,
  })
  expect(accepted.marked).toHaveLength(8)
})

test('a failed source marks and prunes nothing', async () => {
  const { hub, content } = await newCase()
  hub.add({ id: 'lab/a' })
  hub.add({ id: 'lab/b' })
  await syncOnce(hub, content, 'models: [lab/a, lab/b]')
  const report = await syncOnce(hub, content, 'models: [lab/a, { collection: lab/none-1 }]', {
    ...day2,
    prune: true,
  })
  expect(report).toMatchObject({
    status: 3,
    marked: [],
    removed: [],
    failedSources: [{ source: 'collection: lab/none-1' }],
  })
})

test('an unknown revision keeps the old snapshot and is named', async () => {
  const { hub, content } = await newCase()
  hub.add({ id: 'lab/one', revisions: { v1: 'x' } })
  hub.add({ id: 'lab/two' })
  const catalog = (revision: string): string =>
    `models: [{ id: lab/one, revision: ${revision} }, lab/two]`
  expect(await syncOnce(hub, content, catalog('v1'))).toMatchObject({ status: 0 })
  const report = await syncOnce(hub, content, catalog('v2'), day2)
  expect(report).toMatchObject({ status: 3, kept: [{ id: 'lab/one', kind: 'unknown-revision' }] })
  expect(readJson(content, 'models/lab/one/state.json')).toMatchObject({
    state: 'unknown-revision',
  })
})

test('a token that is not accepted ends the run and marks nothing', async () => {
  const { hub, content } = await newCase({ token: 'right' })
  hub.add({ id: 'lab/a' })
  await syncOnce(hub, content, 'models: [lab/a]')
  const report = await syncOnce(hub, content, 'models: [lab/a]', { settings: { token: 'wrong' } })
  expect(report).toMatchObject({ status: 1, marked: [], kept: [{ kind: 'bad-token' }] })
})

test('one model that fails does not fail the others; a Hub that is away fails all', async () => {
  const { hub, content } = await newCase()
  for (const name of ['a', 'b', 'c']) hub.add({ id: `lab/${name}` })
  hub.settings.faults = (path) => (path.includes('lab/b') ? 'error-500' : undefined)
  const catalog = 'models: [lab/a, lab/b, lab/c]'
  const report = await syncOnce(hub, content, catalog, { settings: { tries: 2 } })
  expect(report).toMatchObject({
    status: 3,
    added: ['lab/a', 'lab/c'],
    kept: [{ id: 'lab/b', kind: 'transient' }],
  })
  await hub.close()
  const before = filesOf(content)
  const away = await syncOnce(hub, content, catalog, { settings: { tries: 2 } })
  expect(away.status).toBe(1)
  expect(filesOf(content)).toEqual(before)
})

test('a licence change is called out', async () => {
  const { hub, content } = await newCase()
  const model = hub.add({ id: 'lab/a', cardData: { license: 'apache-2.0' } })
  await syncOnce(hub, content, 'models: [lab/a]')
  model.cardData = { license: 'llama3.2' }
  model.sha = 'c'.repeat(40)
  const report = await syncOnce(hub, content, 'models: [lab/a]', day2)
  expect(report.licences).toEqual([{ id: 'lab/a', from: 'apache-2.0', to: 'llama3.2' }])
  expect(formatReport(report)).toContain('lab/a: apache-2.0 → llama3.2')
  expect(filesOf(content)['models/lab/a/history.jsonl']?.match(/"licence":"[^"]*"/g)).toEqual([
    '"licence":"apache-2.0"',
    '"licence":"llama3.2"',
  ])
})
