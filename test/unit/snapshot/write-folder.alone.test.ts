import type * as nodeFs from 'node:fs'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import type * as nodeFsPromises from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import {
  needsRecovery,
  recoverFolders,
  removeModelFolder,
  writeModelFolder,
} from '../../../src/snapshot/write-folder.ts'
import { settleContent } from '../../../src/snapshot/write-recovery.ts'

// Every change to the disk goes through here: at a chosen one the process "dies", and from then on
// nothing it does reaches the disk, not even its clean-up. Or the disk is full, and clean-up works.
const power = vi.hoisted(() => ({ after: Number.POSITIVE_INFINITY, seen: 0, full: false }))

/** Counts one change to the disk, and does not let it happen after the cut. */
const pass = vi.hoisted(() => (takesSpace: boolean): void => {
  power.seen += 1
  if (power.seen <= power.after) return
  if (!power.full) throw new Error('power cut')
  if (takesSpace) throw Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' })
})

vi.mock('node:fs', async (importActual) => {
  const actual = await importActual<typeof nodeFs>()
  const guard = <A extends unknown[], R>(takesSpace: boolean, work: (...args: A) => R) => {
    return (...args: A): R => {
      pass(takesSpace)
      return work(...args)
    }
  }
  return {
    ...actual,
    renameSync: guard(false, actual.renameSync),
    mkdirSync: guard(true, actual.mkdirSync),
    linkSync: guard(true, actual.linkSync),
    copyFileSync: guard(true, actual.copyFileSync),
    rmSync: guard(false, actual.rmSync),
    rmdirSync: guard(false, actual.rmdirSync),
  }
})

vi.mock('node:fs/promises', async (importActual) => {
  const actual = await importActual<typeof nodeFsPromises>()
  return {
    ...actual,
    open: async (path: string, flags: string) => {
      pass(flags !== 'r')
      const file = await actual.open(path, flags)
      return {
        writeFile: async (bytes: Uint8Array) => {
          // Half of it may reach the disk before the power goes.
          await file.writeFile(bytes.subarray(0, bytes.length >> 1))
          pass(true)
          await file.writeFile(bytes.subarray(bytes.length >> 1))
        },
        sync: async () => pass(false),
        close: () => file.close(),
      }
    },
  }
})

let content = ''

beforeEach(() => {
  restore()
  content = mkdtempSync(join(tmpdir(), 'modelsheets-write-'))
  onTestFinished(() => {
    restore()
    rmSync(content, { recursive: true, force: true })
  })
})

const old = new Map([
  ['model.json', Buffer.from('{"sha":"old"}')],
  ['README.md', Buffer.from('# Old')],
  ['config.json', Buffer.from('{}')],
  ['eval_results/a.yaml', Buffer.from('- 1')],
])
const fresh = new Map<string, Buffer | 'keep'>([
  ['model.json', Buffer.from('{"sha":"new"}')],
  ['README.md', Buffer.from('# New')],
  ['config.json', 'keep'],
  ['eval_results/b.yaml', Buffer.from('- 2')],
])

test('managed files are replaced, dropped or kept, and people’s files stay', async () => {
  await writeModelFolder(content, 'lab/one', old)
  addEdits()
  await writeModelFolder(content, 'lab/one', fresh)
  expect(read('lab/one')).toEqual({
    'README.md': '# New',
    'config.json': '{}',
    'eval_results/b.yaml': '- 2',
    'eval_results/notes.txt': 'mine',
    'extra/deep.txt': 'mine',
    'model.json': '{"sha":"new"}',
    'sheet.yaml': 'note: mine',
  })
  expect(needsRecovery(content)).toBe(false)
})

test('after a cut at any moment, recovery gives the old model or the new one, whole, with all edits', async () => {
  const results = new Set<string>()
  let steps = 0
  for (let after = 0; ; after += 1) {
    rmSync(content, { recursive: true, force: true })
    await writeModelFolder(content, 'lab/one', old)
    addEdits()
    cutAfter(after)
    let cut = false
    try {
      await writeModelFolder(content, 'lab/one', fresh)
    } catch (error) {
      expect(String(error)).toContain('power cut')
      cut = true
    }
    restore()
    recoverFolders(content)
    const files = read('lab/one')
    const state = files['model.json'] ?? ''
    const whole = {
      'README.md': state.includes('new') ? '# New' : '# Old',
      'config.json': '{}',
      [`eval_results/${state.includes('new') ? 'b' : 'a'}.yaml`]: state.includes('new')
        ? '- 2'
        : '- 1',
      'eval_results/notes.txt': 'mine',
      'extra/deep.txt': 'mine',
      'model.json': state,
      'sheet.yaml': 'note: mine',
    }
    expect(files).toEqual(whole)
    expect(needsRecovery(content)).toBe(false)
    results.add(state)
    steps = after
    if (!cut) break
  }
  expect([...results].sort()).toEqual(['{"sha":"new"}', '{"sha":"old"}'])
  expect(steps).toBeGreaterThan(20)
})

test('after a cut at any moment of a recovery, the next recovery finishes it', async () => {
  for (let during = 12; during < 40; during += 3) {
    for (let after = 0; after < 12; after += 1) {
      rmSync(content, { recursive: true, force: true })
      await writeModelFolder(content, 'lab/one', old)
      addEdits()
      cutAfter(during)
      await attempt(() => writeModelFolder(content, 'lab/one', fresh))
      cutAfter(after)
      await attempt(async () => void recoverFolders(content))
      restore()
      recoverFolders(content)
      const files = read('lab/one')
      expect(files['README.md']).toBe(files['model.json']?.includes('new') ? '# New' : '# Old')
      expect(files['sheet.yaml']).toBe('note: mine')
      expect(files['eval_results/notes.txt']).toBe('mine')
    }
  }
})

test('a full disk leaves the old model as it was', async () => {
  await writeModelFolder(content, 'lab/one', old)
  const before = read('lab/one')
  for (let after = 0; after < 12; after += 1) {
    cutAfter(after)
    power.full = true
    await expect(writeModelFolder(content, 'lab/one', fresh)).rejects.toThrow('ENOSPC')
    restore()
    expect(read('lab/one')).toEqual(before)
    expect(existsSync(join(content, '.sync/stage/lab%2Fone'))).toBe(false)
  }
})

test('after a cut at any moment of a rename, no edit is lost and one of the two is whole', async () => {
  for (let after = 0; ; after += 1) {
    rmSync(content, { recursive: true, force: true })
    await writeModelFolder(content, 'lab/one', old)
    addEdits()
    cutAfter(after)
    const cut = !(await attempt(() => writeModelFolder(content, 'lab/uno', fresh, 'lab/one')))
    restore()
    recoverFolders(content)
    const [before, now] = [read('lab/one'), read('lab/uno')]
    const whole = now['model.json'] === undefined ? before : now
    expect(whole['README.md']).toBe(whole === now ? '# New' : '# Old')
    expect(before['sheet.yaml'] ?? now['sheet.yaml']).toBe('note: mine')
    if (!cut) break
    // The next sync writes the model again, and then everything is in one place.
    await writeModelFolder(
      content,
      'lab/uno',
      new Map([['README.md', Buffer.from('# New')]]),
      'lab/one',
    )
    expect(read('lab/one')).toEqual({})
    expect(read('lab/uno')).toMatchObject({ 'sheet.yaml': 'note: mine', 'extra/deep.txt': 'mine' })
  }
})

test('a model without owner keeps the models of the owner of the same name', async () => {
  await writeModelFolder(content, 'gpt2', old)
  await writeModelFolder(content, 'gpt2/medium', old)
  await writeModelFolder(content, 'gpt2', new Map([['README.md', Buffer.from('# New')]]))
  expect(read('gpt2/medium')['README.md']).toBe('# Old')
  expect(removeModelFolder(content, 'gpt2')).toBe('kept-edits')
  expect(read('gpt2/medium')['README.md']).toBe('# Old')
})

test('a reader puts in place what a cut-off sync left, unless a sync is running', async () => {
  await writeModelFolder(content, 'lab/one', old)
  for (let after = 0; existsSync(join(content, 'models/lab/one')); after += 1) {
    cutAfter(after)
    await attempt(() => writeModelFolder(content, 'lab/one', fresh))
    restore()
  }
  writeFileSync(
    join(content, '.sync/lock'),
    JSON.stringify({ pid: process.ppid, host: hostname() }),
  )
  expect(settleContent(content)).toBe(false)
  expect(read('lab/one')).toEqual({})
  rmSync(join(content, '.sync/lock'))
  expect(settleContent(content)).toBe(true)
  expect(read('lab/one')['README.md']).toBe('# New')
})

test('a folder that is a link is left alone, and what it leads to', async () => {
  const elsewhere = join(content, 'elsewhere')
  mkdirSync(elsewhere)
  writeFileSync(join(elsewhere, 'mine.txt'), 'mine')
  mkdirSync(join(content, 'models/lab'), { recursive: true })
  symlinkSync(elsewhere, join(content, 'models/lab/one'))
  await expect(writeModelFolder(content, 'lab/one', old)).rejects.toThrow(
    'does not write through links',
  )
  expect(readdirSync(elsewhere)).toEqual(['mine.txt'])
})

test('removing takes the managed files only, and empty folders', async () => {
  await writeModelFolder(content, 'lab/one', old)
  expect(removeModelFolder(content, 'lab/one')).toBe('removed')
  expect(readdirSync(join(content, 'models'))).toEqual([])
})

test.each(['../../etc/x', 'a/../b', '.sync/x', '/etc', 'a/b/c', 'a\\..\\b', ''])(
  'an id such as %j writes nothing',
  async (id) => {
    await expect(writeModelFolder(content, id, old)).rejects.toThrow('no model id')
    expect(readdirSync(content)).toEqual([])
  },
)

test.each([
  '../x',
  'sheet.yaml',
  'eval_results/../../x.yaml',
  'images/x.svg',
  '/etc/passwd',
  'a/b',
])('a file such as %j is not for sync to write', async (path) => {
  const files = new Map([[path, Buffer.from('x')]])
  await expect(writeModelFolder(content, 'lab/one', files)).rejects.toThrow('not for sync to write')
  expect(existsSync(join(content, 'models'))).toBe(false)
})

function addEdits(): void {
  const folder = join(content, 'models/lab/one')
  writeFileSync(join(folder, 'sheet.yaml'), 'note: mine')
  writeFileSync(join(folder, 'eval_results/notes.txt'), 'mine')
  mkdirSync(join(folder, 'extra'), { recursive: true })
  writeFileSync(join(folder, 'extra/deep.txt'), 'mine')
}

function read(id: string): Record<string, string> {
  const folder = join(content, 'models', id)
  if (!existsSync(folder)) return {}
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  return Object.fromEntries(
    paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  )
}

function cutAfter(operations: number): void {
  power.seen = 0
  power.after = operations
}

function restore(): void {
  power.after = Number.POSITIVE_INFINITY
  power.full = false
}

async function attempt(work: () => Promise<void>): Promise<boolean> {
  try {
    await work()
    return true
  } catch {
    return false
  }
}
