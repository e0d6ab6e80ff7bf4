import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { compileContent } from '../../../src/compile/compile-content.ts'
import {
  type CompileResult,
  compileModel,
  type SiteContext,
} from '../../../src/compile/compile-model.ts'
import { readModel } from '../../../src/compile/model-files.ts'
import { CompilePool, type PoolOptions } from '../../../src/compile/pool.ts'
import { readIndex } from '../../../src/compile/store.ts'
import { UsageError } from '../../../src/errors.ts'
import type { ModelFolder } from '../../../src/snapshot/find-models.ts'
import { makeFolder } from '../snapshot/folder.ts'

const site = (store: string): SiteContext => ({
  store,
  endpoint: 'https://huggingface.co',
  base: '/',
  ids: new Map(),
  remoteImages: 'link',
})

const begin = () => undefined

/** Compiles the models of a folder and gives the results by id. */
async function compileFolder(folder: string, ids: readonly string[], options?: PoolOptions) {
  const folders = ids.map((id) => ({ id, path: join(folder, id) }))
  const results = new Map<string, CompileResult>()
  const onDone = ({ id }: ModelFolder, result: CompileResult) => void results.set(id, result)
  const pool = new CompilePool(options)
  try {
    await pool.compile(folders, site(folder), onDone)
  } finally {
    await pool.close()
  }
  return results
}

test('every model comes back compiled, or with the reason why it is left out', async () => {
  // Where its compiled parts should go stands a folder: compiling it fails, with its card or without.
  const key = createHash('sha256').update('a/fatal').digest('hex').slice(0, 32)
  const folder = makeFolder({
    'a/good/README.md': '# Good',
    'a/empty/model.json': 'not json',
    [`models/${key.slice(0, 2)}/${key}.json/in-the-way`]: '',
    'a/fatal/README.md': '# Fatal',
    'a/last/README.md': '# Last',
  })
  const results = await compileFolder(folder, ['a/good', 'a/empty', 'a/fatal', 'a/last'])
  expect([...results.keys()].sort()).toEqual(['a/empty', 'a/fatal', 'a/good', 'a/last'])
  expect(results.get('a/good')?.record).toMatchObject({ id: 'a/good', title: 'Good' })
  expect(results.get('a/empty')?.record).toBeUndefined()
  expect(results.get('a/empty')?.problems.map(({ code }) => code)).toEqual([
    'json',
    'nothing-known',
  ])
  expect(results.get('a/fatal')?.record).toBeUndefined()
  expect(results.get('a/fatal')?.problems).toEqual([
    {
      level: 'error',
      code: 'compile-failed',
      model: 'a/fatal',
      values: { stage: 'sheet', reason: expect.any(String) },
      message: expect.stringMatching(
        /^The model could not be compiled \(sheet\) and is left out: [^\n]+$/,
      ),
    },
  ])
  expect((await readModel(folder, 'a/last')).readme?.html).toContain('<h3')
})

test('what is thrown while models are compiled ends that, and nothing is heard of them', async () => {
  const folder = makeFolder({ 'a/b/README.md': '# B' })
  const pool = new CompilePool()
  const done: string[] = []
  const ended = pool.compile(
    [{ id: 'a/b', path: join(folder, 'a/b') }],
    site(folder),
    ({ id }) => done.push(id),
    {
      meanwhile: () => {
        throw new Error('the output folder holds files of others')
      },
    },
  )
  await expect(ended).rejects.toThrow('holds files of others')
  await pool.close()
  expect(done).toEqual([])
})

test('no models are no work', async () => {
  expect((await compileFolder(makeFolder(), [])).size).toBe(0)
})

test('a card that could not be rendered is shown as its text, and the sheet says why', async () => {
  const folder = makeFolder({ 'a/b/README.md': '---\nlicense: mit\n---\n# T <script>x</script>' })
  const { record, problems } = await compileModel(
    { id: 'a/b', path: join(folder, 'a/b') },
    site(folder),
    begin,
    'it took longer than 10 s',
  )
  expect(record).toMatchObject({ id: 'a/b', license: { id: 'mit' } })
  expect(problems).toContainEqual(
    expect.objectContaining({
      code: 'card-plain',
      model: 'a/b',
      message: 'This card could not be rendered and is shown as it was written',
      value: 'it took longer than 10 s',
    }),
  )
  const { readme } = await readModel(folder, 'a/b')
  expect(readme?.html).toContain('# T &lt;script&gt;x&lt;/script&gt;</pre>')
})

test('the language of a card is the editor’s where the editor corrects it', async () => {
  const folder = makeFolder({
    'a/b/README.md': '---\nlanguage: en\n---\ntext',
    'a/b/sheet.yaml': 'corrections: {language: {value: ar}}',
  })
  const { record } = await compileModel(
    { id: 'a/b', path: join(folder, 'a/b') },
    site(folder),
    begin,
  )
  expect(record?.languages).toEqual(['ar'])
})

test('a content folder becomes a store: in the order of ids, without hidden models', async () => {
  const content = makeFolder({
    'models/b/two/README.md': '# Two',
    'models/a/one/README.md': '# One',
    'models/a/hidden/README.md': '# Hidden',
    'models/a/hidden/sheet.yaml': 'hidden: true',
    'models/a/shown/README.md': '# Shown',
    'models/a/shown/sheet.yaml': 'hidden: a: b',
    'models/c/lost/model.json': '[]',
  })
  const seen: number[] = []
  const compiled = await compileContent({
    content,
    cache: join(content, 'cache'),
    base: '/',
    onProgress: (done, total) => seen.push(done / total),
  })
  expect(compiled.records.map(({ id }) => id)).toEqual(['a/one', 'a/shown', 'b/two'])
  expect(compiled.left).toEqual(['c/lost'])
  expect(compiled.problems.map(({ model, code }) => `${model} ${code}`)).toEqual(
    expect.arrayContaining(['a/shown yaml', 'c/lost nothing-known']),
  )
  expect(seen).toEqual([0.25, 0.5, 0.75, 1])
  const index = await readIndex(compiled.store)
  expect(index.records).toEqual(compiled.records)
  expect(index.left).toEqual(['c/lost'])
  expect(JSON.parse(readFileSync(join(compiled.store, 'problems.json'), 'utf8'))).toEqual(
    compiled.problems,
  )
})

test('a content folder without a model is wrong use', async () => {
  const content = makeFolder({ 'models/README.md': 'nothing yet' })
  await expect(
    compileContent({ content, cache: join(content, 'cache'), base: '/' }),
  ).rejects.toThrow(UsageError)
})
