import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { expect, test } from 'vitest'
import type { TestHub } from '../hub/hub-server.ts'
import { filesOf, newCase, newFolder, writeText } from './sync-case.ts'

interface Ended {
  status: number | null
  out: string
  err: string
}

/** Runs the command line against a Hub. */
function run(args: string[], env: Record<string, string> = {}): Promise<Ended> {
  const child = spawn(process.execPath, ['test/sync/sync-command.ts', ...args], {
    env: { ...process.env, HF_ENDPOINT: '', HF_TOKEN: '', MODELSHEETS_BACK_OFF_MS: '5', ...env },
  })
  const ended: Ended = { status: null, out: '', err: '' }
  child.stdout.on('data', (piece) => (ended.out += String(piece)))
  child.stderr.on('data', (piece) => (ended.err += String(piece)))
  return new Promise((resolve) => child.on('close', (status) => resolve({ ...ended, status })))
}

test('add, sync, sync again, remove: from nothing to a snapshot, with a report each', async () => {
  const { hub, content } = await newCase()
  hub.add({ id: 'lab/one' })
  hub.add({ id: 'lab/two' })
  const env = { HF_ENDPOINT: hub.url }
  const added = await run([
    'add',
    'lab/one',
    'https://huggingface.co/lab/two',
    '--content',
    content,
  ])
  const next = 'To fetch what is new: modelsheets sync\n'
  expect(added).toMatchObject({ status: 0, out: `added lab/one\nadded lab/two\n${next}` })
  expect(readFileSync(join(content, 'catalog.yaml'), 'utf8')).toBe(
    'models:\n  - lab/one\n  - lab/two\n',
  )
  const first = await run(['sync', '--content', content], env)
  expect(first.status).toBe(0)
  expect(first.out).toContain(
    'Added (2):\n  lab/one\n  lab/two\n2 added, 0 updated, 0 unchanged, 0 kept old, 0 removed\n',
  )
  expect(first.out).toMatch(/\d+ requests, [\d.]+ kB, 0 requests saved/)
  expect(first.err).toContain('added lab/one\n')
  expect(first.err).not.toContain('\u001b')
  const second = await run(['sync', '--content', content], env)
  expect(second.out).toMatch(/2 unchanged.*\n1 requests, .*6 requests saved/s)
  const removed = await run(['remove', 'lab/two', '--content', content])
  expect(removed).toMatchObject({ status: 0, out: 'removed lab/two\n' })
  const pruned = await run(['sync', '--prune', '--content', content], env)
  expect(pruned.out).toContain('Removed (1):\n  lab/two')
})

test('--json gives one object a line, the report last', async () => {
  const { hub, content } = await newCase()
  hub.add({ id: 'lab/one' })
  writeText(content, 'catalog.yaml', 'models: [lab/one, lab/none]')
  const { status, out, err } = await run(['sync', '--json', '--content', content], {
    HF_ENDPOINT: hub.url,
  })
  const lines = out
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line))
  expect(status).toBe(3)
  expect(err).toBe('')
  expect(lines).toContainEqual({ type: 'models', total: 2 })
  expect(lines).toContainEqual({ type: 'model', id: 'lab/one', result: 'added', files: 5 })
  expect(lines.at(-1)).toMatchObject({ type: 'report', status: 3, added: ['lab/one'] })
})

test('--dry-run says what would be fetched, and writes nothing', async () => {
  const { hub, content } = await newCase()
  const model = hub.add({ id: 'lab/one' })
  hub.add({ id: 'lab/two' })
  writeText(content, 'catalog.yaml', 'models: [{ author: lab }, other/x]')
  const env = { HF_ENDPOINT: hub.url }
  const before = filesOf(content)
  const dry = await run(['sync', '--dry-run', '--content', content], env)
  expect(dry).toMatchObject({ status: 0 })
  expect(dry.out).toBe(
    'Would be fetched, new (3):\n  lab/one\n  lab/two\n  other/x\n0 unchanged; nothing was written\n',
  )
  expect(filesOf(content)).toEqual(before)
  expect(hub.seen).toHaveLength(1)
  await run(['sync', '--content', content], env)
  model.sha = 'f'.repeat(40)
  const later = await run(['sync', '--dry-run', '--json', '--content', content], env)
  expect(JSON.parse(later.out)).toMatchObject({ changed: ['lab/one'], unchanged: ['lab/two'] })
})

test('only the models named are updated', async () => {
  const { hub, content } = await newCase()
  for (const name of ['one', 'two', 'three']) hub.add({ id: `lab/${name}` })
  writeText(content, 'catalog.yaml', 'models: [lab/one, lab/two, { id: lab/three, take: [] }]')
  const env = { HF_ENDPOINT: hub.url }
  const { out } = await run(['sync', 'lab/two', '--content', content, '--json'], env)
  expect(out).toContain('"added":["lab/two"]')
  expect(Object.keys(filesOf(join(content, 'models/lab')))).toEqual(
    ['README.md', 'history.jsonl', 'model.json', 'state.json', 'tree.json'].map(
      (file) => `two/${file}`,
    ),
  )
})

test.each([
  [['sync'], 'There is no catalogue to sync'],
  [['sync', '../x'], 'This names no model'],
  [['remove', 'not a model'], 'Not named in the catalogue'],
  [['add', 'not a model'], 'This names no model'],
  [['import', '/nowhere/at/all'], 'There is no such folder to import'],
])('%j in an empty folder is bad use: status 2', async (args, message) => {
  const ended = await run([...args, '--content', join(newFolder(), 'content')])
  expect(ended.status).toBe(2)
  expect(ended.err).toContain(message)
})

test('errors of the catalogue are bad use, with file and line', async () => {
  const content = newFolder()
  writeText(content, 'catalog.yaml', 'models:\n  - lab/one\n  - authr: x\n')
  const ended = await run(['sync', '--content', content])
  expect(ended.status).toBe(2)
  expect(ended.err).toContain('catalog.yaml:3')
  expect(ended.err).toContain('models[1]')
})

test('of two syncs at once one runs, and the other says who is there', async () => {
  const { hub, content } = await newCase()
  for (let n = 0; n < 5; n += 1) hub.add({ id: `lab/m${n}` })
  writeText(content, 'catalog.yaml', 'models: [{ author: lab }]')
  const env = { HF_ENDPOINT: hub.url }
  const asked = Promise.withResolvers<void>()
  const over = Promise.withResolvers<void>()
  hub.settings.held = () => {
    asked.resolve()
    return over.promise
  }
  const first = run(['sync', '--content', content], env)
  await asked.promise
  const second = await run(['sync', '--content', content], env)
  over.resolve()
  expect(second.status).toBe(1)
  expect(second.err).toMatch(/Another sync is writing here: process \d+ on /)
  expect((await first).status).toBe(0)
  expect(Object.keys(filesOf(join(content, 'models')))).toHaveLength(25)
})

/** A Hub of 60 models, half of which are not answered for before `release` is called: no sync ends before. */
async function newHeldCase(): Promise<{ hub: TestHub; content: string; release: () => void }> {
  const { hub, content } = await newCase()
  for (let n = 0; n < 60; n += 1) hub.add({ id: `lab/m${n}` })
  writeText(content, 'catalog.yaml', 'models: [{ author: lab }]')
  const { promise, resolve } = Promise.withResolvers<void>()
  hub.settings.held = (path) => (/\/m[3-5]\d\b/.test(path) ? promise : undefined)
  return { hub, content, release: resolve }
}

test('an interrupted sync ends early with what it has, and leaves no lock', async () => {
  const { hub, content, release } = await newHeldCase()
  const child = spawn(
    process.execPath,
    ['test/sync/sync-command.ts', 'sync', '--json', '--content', content],
    {
      env: { ...process.env, HF_ENDPOINT: hub.url, HF_TOKEN: '' },
    },
  )
  let out = ''
  child.stdout.on('data', (piece) => {
    out += String(piece)
    // Once: a second signal ends the process at once, as people expect of a second Ctrl-C.
    if (!child.killed && out.includes('"type":"model"')) child.kill('SIGINT')
  })
  const status = await new Promise((resolve) => child.on('close', resolve))
  expect(status).toBe(3)
  expect(out).toContain('"type":"report"')
  release()
  const again = await run(['sync', '--json', '--content', content], { HF_ENDPOINT: hub.url })
  expect(again.status).toBe(0)
})

test.each(['SIGINT', 'SIGTERM'] as const)('%s to the launcher reaches the sync', async (signal) => {
  const { hub, content } = await newHeldCase()
  // The machine's own Node, not the newer one that npm puts first: on Node 20 the launcher has a child.
  const paths = (process.env['PATH'] ?? '').split(delimiter)
  const PATH = paths.filter((path) => !path.includes('node_modules')).join(delimiter)
  const child = spawn('node', ['bin/modelsheets.js', 'sync', '--json', '--content', content], {
    env: { ...process.env, PATH, HF_ENDPOINT: hub.url, HF_TOKEN: '' },
  })
  let out = ''
  child.stdout.on('data', (piece) => {
    out += String(piece)
    if (!child.killed && out.includes('"type":"model"')) child.kill(signal)
  })
  // The pipe closes when the last process that holds it has ended: nobody is left behind.
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(3)
  expect(out).toContain('"type":"report"')
  expect(existsSync(join(content, '.sync/lock'))).toBe(false)
})

test('an import on the command line makes no request', async () => {
  const folder = newFolder()
  const content = newFolder()
  mkdirSync(join(folder, '.git'))
  writeText(folder, 'README.md', '# Mine')
  const ended = await run(['import', folder, '--id', 'lab/mine', '--content', content], {
    HF_ENDPOINT: 'http://127.0.0.1:9',
    SOURCE_DATE_EPOCH: '1772323200',
  })
  expect(ended).toMatchObject({ status: 0, out: 'added lab/mine (clone, commit unknown)\n' })
})
