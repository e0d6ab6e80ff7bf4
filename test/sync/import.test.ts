import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { readSnapshot } from '../../src/snapshot/read.ts'
import { findRepositories } from '../../src/sources/folder.ts'
import { importFolder } from '../../src/sources/folder-import.ts'
import { readLocalModels } from '../../src/sources/local-models.ts'
import { gitOid, sha256 } from '../hub/repository.ts'
import { ggufFile, safetensorsFile } from '../hub/weight-files.ts'
import { filesOf, newCase, newFolder, readJson, syncOnce, writeText } from './sync-case.ts'

const SHA = '0123456789abcdef0123456789abcdef01234567'
const weights = safetensorsFile({ w: { dtype: 'BF16', shape: [2, 3], bytes: 12 } })
const gguf = ggufFile({ 'general.architecture': 'qwen2' }, [{ name: 'w', shape: [32], type: 0 }])

test('the local Hub cache is imported, every model of it, with the hashes of its blobs', async () => {
  const cache = newFolder()
  cached(cache, 'models--lab--one', {
    'README.md': Buffer.from('# One'),
    'config.json': Buffer.from('{"model_type":"llama","secret":1}'),
    'model.safetensors': weights,
    '.eval_results/a.yaml': Buffer.from('- 1'),
  })
  cached(cache, 'models--gpt2', { 'README.md': Buffer.from('# GPT-2') })
  cached(cache, 'datasets--lab--data', { 'README.md': Buffer.from('no model') })
  symlinkSync('/etc/hostname', join(cache, 'models--lab--one/snapshots', SHA, 'leak.txt'))
  const content = newFolder()
  const notes = await importAll(content, cache)
  expect(notes).toEqual(['leak.txt is a link that leads out of the copy; left out'])
  expect(Object.keys(filesOf(content))).toEqual([
    'models/gpt2/README.md',
    'models/gpt2/model.json',
    'models/gpt2/state.json',
    'models/gpt2/tree.json',
    'models/lab/one/README.md',
    'models/lab/one/config.json',
    'models/lab/one/eval_results/a.yaml',
    'models/lab/one/model.json',
    'models/lab/one/safetensors.json',
    'models/lab/one/state.json',
    'models/lab/one/tree.json',
  ])
  expect(readJson(content, 'models/lab/one/model.json')).toEqual({
    config: { model_type: 'llama' },
    id: 'lab/one',
    sha: SHA,
    siblings: ['.eval_results/a.yaml', 'README.md', 'config.json', 'model.safetensors'].map(
      (rfilename) => ({ rfilename }),
    ),
  })
  const tree: unknown = readJson(content, 'models/lab/one/tree.json')
  expect(tree).toContainEqual({
    type: 'file',
    path: 'model.safetensors',
    size: weights.length,
    lfs: { oid: sha256(weights), size: weights.length },
  })
  expect(tree).toContainEqual({
    type: 'file',
    path: 'README.md',
    size: 5,
    oid: gitOid(Buffer.from('# One')),
  })
})

test('a git clone says its id and commit; pointers of large files give size and hash', async () => {
  const clone = newFolder()
  put(clone, 'README.md', '# Two')
  put(
    clone,
    'model.safetensors',
    `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 4000000000\n`,
  )
  put(clone, '.git/HEAD', 'ref: refs/heads/main\n')
  put(clone, '.git/packed-refs', `# pack-refs\n${SHA} refs/heads/main\n`)
  put(
    clone,
    '.git/config',
    '[core]\n\tbare = false\n[remote "origin"]\n\turl = git@hf.co:lab/two.git\n\tfetch = x\n',
  )
  const content = newFolder()
  await importAll(content, clone)
  expect(readJson(content, 'models/lab/two/model.json')).toMatchObject({ id: 'lab/two', sha: SHA })
  const tree: unknown = readJson(content, 'models/lab/two/tree.json')
  expect(tree).toContainEqual({
    type: 'file',
    path: 'model.safetensors',
    size: 4_000_000_000,
    oid: expect.stringMatching(/^[0-9a-f]{40}$/),
    lfs: { oid: 'a'.repeat(64), size: 4_000_000_000 },
  })
})

test.each([
  ['https://user:pass@huggingface.co/lab/two', 'lab/two'],
  ['https://huggingface.co/lab/two.git', 'lab/two'],
  ['https://hub.example:8080/lab/two', 'lab/two'],
  ['ssh://git@hf.co/lab/two', 'lab/two'],
])('the remote %s means %s', (url, id) => {
  const clone = newFolder()
  put(clone, '.git/config', `[remote "origin"]\n\turl = ${url}\n`)
  expect(findRepositories(clone, undefined)[0]?.id).toBe(id)
})

test('a folder of hf download needs its id, and gives commit, hashes and GGUF facts', async () => {
  const folder = newFolder()
  put(folder, 'README.md', '# Three')
  put(folder, 'm-Q8_0.gguf', gguf)
  const metadata = (path: string, etag: string): void =>
    put(folder, `.cache/huggingface/download/${path}.metadata`, `${SHA}\n${etag}\n1770000000.0\n`)
  metadata('README.md', gitOid(Buffer.from('# Three')))
  metadata('m-Q8_0.gguf', sha256(gguf))
  expect(() => findRepositories(folder, undefined)).toThrow('does not say which model it is')
  expect(() => findRepositories(folder, '../x')).toThrow('does not say which model it is')
  const content = newFolder()
  await importAll(content, folder, 'lab/three')
  expect(readJson(content, 'models/lab/three/gguf.json')).toMatchObject({
    'm-Q8_0.gguf': {
      metadata: { 'general.architecture': 'qwen2' },
      parameters: 32,
      sha256: sha256(gguf),
    },
  })
  expect(readJson(content, 'models/lab/three/model.json')).toMatchObject({ sha: SHA })
  const snapshot = await readSnapshot({ id: 'lab/three', path: join(content, 'models/lab/three') })
  expect(snapshot.problems).toEqual([])
  expect(snapshot.tree).toHaveLength(2)
})

test('an import keeps edits, and what the Hub said of the same commit; a sync then takes over', async () => {
  const { hub, content } = await newCase()
  const model = hub.add({ id: 'lab/one', files: { 'README.md': '# One', 'config.json': '{}' } })
  await syncOnce(hub, content, 'models: [lab/one]')
  writeText(content, 'models/lab/one/sheet.yaml', 'note: ours\n')
  const before = filesOf(content)
  const clone = newFolder()
  put(clone, 'README.md', '# One')
  put(clone, 'config.json', '{}')
  put(clone, '.git/HEAD', `${model.sha}\n`)
  put(clone, '.git/config', '[remote "origin"]\n\turl = https://huggingface.co/lab/one\n')
  await importAll(content, clone)
  const after = filesOf(content)
  expect(after['models/lab/one/sheet.yaml']).toBe('note: ours\n')
  expect(after['models/lab/one/model.json']).toBe(before['models/lab/one/model.json'])
  expect(after['models/lab/one/history.jsonl']).toBe(before['models/lab/one/history.jsonl'])
  expect(after['models/lab/one/config.json']).toBe('{}')
  expect(await syncOnce(hub, content, 'models: [lab/one]', { prune: true })).toMatchObject({
    status: 0,
    removed: [],
  })
})

test('what only an import brought is not marked deleted when no Hub has it', async () => {
  const { hub, content } = await newCase()
  const clone = newFolder()
  put(clone, 'README.md', '# One')
  await importAll(content, clone, 'lab/own')
  await syncOnce(hub, content, 'models: [lab/own]', { prune: true })
  expect(readJson(content, 'models/lab/own/state.json')).toMatchObject({
    state: 'missing-or-private',
  })
  expect(filesOf(content)['models/lab/own/README.md']).toBe('# One')
})

async function importAll(content: string, folder: string, id?: string): Promise<string[]> {
  const notes: string[] = []
  for (const repository of findRepositories(folder, id)) {
    const local = readLocalModels(content).get(repository.id)
    const done = await importFolder(content, repository, local, '2026-03-01', false)
    notes.push(...done.notes)
  }
  return notes
}

function put(folder: string, path: string, data: string | Buffer): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), data)
}

/** Lays files down as the Hub's Python library caches them. */
function cached(cache: string, name: string, files: Record<string, Buffer>): void {
  put(cache, `${name}/refs/main`, SHA)
  for (const [path, data] of Object.entries(files)) {
    const blob = path.endsWith('.safetensors') ? sha256(data) : gitOid(data)
    put(cache, `${name}/blobs/${blob}`, data)
    const link = join(cache, name, 'snapshots', SHA, path)
    mkdirSync(dirname(link), { recursive: true })
    symlinkSync(join(cache, name, 'blobs', blob), link)
  }
}
