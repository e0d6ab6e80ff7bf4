import { appendFileSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type KeptModel, KeptModels, type KeptResult } from '../../../src/compile/kept.ts'
import { makeFolder } from '../snapshot/folder.ts'

const model = (id: string, content = 'x'): KeptModel => ({
  id,
  inputs: '',
  content,
  asked: '',
  answers: '',
  bases: [],
  catalogue: 'c',
})

const nothing: KeptResult = { scores: [], problems: [] }

function keep(store: string, ...models: KeptModel[]): void {
  const kept = new KeptModels(store, 'key')
  for (const one of models) kept.set(one, nothing)
  kept.finish('key', 'c')
}

const contentOf = (store: string, key = 'key'): Record<string, string | undefined> => {
  const kept = new KeptModels(store, key)
  return Object.fromEntries([...kept.ids()].map((id) => [id, kept.get(id)?.content]))
}

test('the last that was kept of a model counts', () => {
  const store = makeFolder()
  keep(store, model('a/b', '1'), model('a/c', '2'))
  keep(store, model('a/b', '3'))
  expect(contentOf(store)).toEqual({ 'a/b': '3', 'a/c': '2' })
})

test('what was kept under another key is dropped', () => {
  const store = makeFolder()
  keep(store, model('a/b'))
  expect(contentOf(store, 'other')).toEqual({})
  expect(contentOf(store)).toEqual({})
})

test('a removed model is gone', () => {
  const store = makeFolder()
  keep(store, model('a/b'), model('a/c'))
  const kept = new KeptModels(store, 'key')
  kept.delete('a/b')
  kept.finish('key', 'c')
  expect(contentOf(store)).toEqual({ 'a/c': 'x' })
})

test('a line that was cut off or changed is as if it were not there', () => {
  const store = makeFolder()
  keep(store, model('a/b', '1'), model('a/c', '2'))
  const file = join(store, 'kept.jsonl')
  writeFileSync(file, readFileSync(file, 'utf8').replace('"content":"1"', '"content":"9"'))
  appendFileSync(file, 'half a li')
  keep(store, model('a/d', '4'))
  expect(contentOf(store)).toEqual({ 'a/c': '2', 'a/d': '4' })
})

test('a file of anything else is started anew', () => {
  const store = makeFolder({ 'kept.jsonl': 'something\nelse' })
  keep(store, model('a/b'))
  expect(contentOf(store)).toEqual({ 'a/b': 'x' })
})

test('what was replaced leaves the file when it is the greater part', () => {
  const store = makeFolder()
  for (let round = 0; round < 200; round += 1) keep(store, model('a/b', String(round)))
  expect(contentOf(store)).toEqual({ 'a/b': '199' })
  expect(statSync(join(store, 'kept.jsonl')).size).toBeLessThan(200 * 110)
})

test('a catalogue with which everything holds is noted once', () => {
  const store = makeFolder()
  keep(store, model('a/b'), model('a/c'))
  new KeptModels(store, 'key').finish('key', 'moved')
  const size = statSync(join(store, 'kept.jsonl')).size
  const kept = new KeptModels(store, 'key')
  expect([...kept.ids()].map((id) => kept.get(id)?.catalogue)).toEqual(['moved', 'moved'])
  kept.finish('key', 'moved')
  expect(statSync(join(store, 'kept.jsonl')).size).toBe(size)
})

test('what came of a model stays when it is only looked at anew', () => {
  const store = makeFolder()
  const problems = [{ level: 'error', code: 'a\tb', model: 'a/b', message: 'it\tfell' } as const]
  const first = new KeptModels(store, 'key')
  first.set(model('a/b', '1'), { scores: [], problems })
  first.finish('key', 'c')
  for (const read of [false, true]) {
    const kept = new KeptModels(store, 'key')
    if (read) expect(kept.resultOf('a/b')).toEqual({ scores: [], problems })
    kept.update({ ...model('a/b', '2'), digest: 'd' })
    kept.update(model('a/c'))
    kept.finish('key', 'c')
    const again = new KeptModels(store, 'key')
    expect(again.get('a/b')).toEqual({ ...model('a/b', '2'), digest: 'd' })
    expect(again.resultOf('a/b')).toEqual({ scores: [], problems })
    expect(again.resultOf('a/c')).toBeUndefined()
  }
})
