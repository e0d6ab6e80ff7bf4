import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readContentFile } from '../../../src/snapshot/content-file.ts'
import { findModels } from '../../../src/snapshot/find-models.ts'
import { readSnapshot } from '../../../src/snapshot/read.ts'
import { makeFolder } from './folder.ts'

/** Reads a name in a folder; gives the text, or the code of what is wrong. */
function look(root: string, name: string, maxBytes = 100): string | undefined {
  const found = readContentFile(root, join(root, name), name, maxBytes)
  if (!found) return undefined
  return 'bytes' in found ? found.bytes.toString() : `${found.problem.code} ${found.problem.file}`
}

test('a file is read, a missing one is nothing', () => {
  const root = makeFolder({ 'a.txt': 'text', empty: '' })
  expect(look(root, 'a.txt')).toBe('text')
  expect(look(root, 'empty')).toBe('')
  expect(look(root, 'b.txt')).toBeUndefined()
})

test('links that stay inside are followed, others are findings', () => {
  const outside = makeFolder({ secret: 'secret' })
  const root = makeFolder({ 'in/a.txt': 'text' })
  symlinkSync('in/a.txt', join(root, 'near'))
  symlinkSync(join(outside, 'secret'), join(root, 'far'))
  symlinkSync(outside, join(root, 'folder'))
  symlinkSync('nowhere', join(root, 'dangling'))
  symlinkSync('loop', join(root, 'loop'))
  expect(look(root, 'near')).toBe('text')
  expect(look(root, 'far')).toBe('link-outside far')
  expect(look(root, 'folder/secret')).toBe('link-outside folder/secret')
  expect(look(root, 'dangling')).toBe('link-nowhere dangling')
  expect(look(root, 'loop')).toBe('link-nowhere loop')
})

test.skipIf(process.platform === 'win32')('what is no file is never waited for', async () => {
  const root = makeFolder()
  execFileSync('mkfifo', [join(root, 'pipe')])
  mkdirSync(join(root, 'folder'))
  const server = createServer().listen(join(root, 'socket'))
  onTestFinished(() => void server.close())
  await new Promise((resolve) => server.once('listening', resolve))
  for (const name of ['pipe', 'folder', 'socket']) {
    const found = readContentFile(root, join(root, name), name, 10)
    expect(found).toMatchObject({ problem: { code: 'not-a-file', values: { kind: name } } })
  }
  // Also where the device is inside what was named as the content folder.
  expect(readContentFile('/dev', '/dev/zero', 'zero', 10)).toMatchObject({
    problem: { values: { kind: 'device' } },
  })
})

test('a file over its bound is not read', () => {
  const root = makeFolder({ 'a.txt': 'x'.repeat(101) })
  expect(look(root, 'a.txt')).toBe('file-too-large a.txt')
  expect(look(root, 'a.txt', 101)).toHaveLength(101)
})

test('a model of links and pipes is read without them, and folders that lead out are not walked', async () => {
  const outside = makeFolder({ 'm/README.md': '# Secret', 'x.md': '# Secret' })
  const content = makeFolder({ 'models/a/b/model.json': '{"id": "a/b"}' })
  symlinkSync(join(outside, 'x.md'), join(content, 'models/a/b/README.md'))
  symlinkSync(outside, join(content, 'models/out'))
  symlinkSync(join(outside, 'm'), join(content, 'models/a/m'))
  const { models, problems, left } = await findModels(content)
  expect(models.map(({ id }) => id)).toEqual(['a/b'])
  expect(left).toEqual(['out', 'a/m'])
  expect(problems.map(({ code, model }) => `${code} ${model}`)).toEqual([
    'link-outside out',
    'link-outside a/m',
  ])
  const [folder] = models
  const snapshot = folder && (await readSnapshot(folder))
  expect(snapshot?.card).toBeUndefined()
  expect(snapshot?.problems).toEqual([
    expect.objectContaining({ code: 'link-outside', file: 'README.md', model: 'a/b' }),
  ])
})

test('a model whose address is a file beside another sheet is left out by name', async () => {
  const readme = '# T'
  const content = makeFolder({
    'models/gpt2/README.md': readme,
    'models/gpt2/sheet.json/README.md': readme,
    'models/gpt2/README.MD/README.md': readme,
    'models/gpt2/other/README.md': readme,
    'models/free/sheet.json/README.md': readme,
    'models/index.html/README.md': readme,
  })
  const { models, problems, left } = await findModels(content)
  expect(models.map(({ id }) => id)).toEqual([
    'free/sheet.json',
    'gpt2',
    'gpt2/other',
    'index.html',
  ])
  expect(left).toEqual(['gpt2/README.MD', 'gpt2/sheet.json'])
  expect(problems.every(({ code }) => code === 'reserved-id')).toBe(true)
})

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

test('copies of images count when they are there and are what their names say', async () => {
  const name = (digit: string, ending = 'png'): string => `images/${digit.repeat(64)}.${ending}`
  const copies = { good: name('a'), missing: name('b'), text: name('c'), other: name('d', 'gif') }
  const folder = makeFolder({
    'README.md': '# T',
    'images.json': JSON.stringify(
      Object.fromEntries(
        Object.entries(copies).map(([host, file]) => [`https://${host}.test/i`, { file }]),
      ),
    ),
    [copies.good]: png,
    [copies.text]: '<svg onload="alert(1)"/>',
    [copies.other]: png,
  })
  const { images, problems } = await readSnapshot({ id: 'a/b', path: folder })
  expect(Object.keys(images ?? {})).toEqual(['https://good.test/i'])
  expect(problems.map(({ code, file }) => `${code} ${file}`)).toEqual([
    `image-missing ${copies.missing}`,
    `image-not-one ${copies.text}`,
    `image-not-one ${copies.other}`,
  ])
})

test('values beyond the bounds are cut and told, once a file', async () => {
  const deep = (depth: number): string => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`
  const folder = makeFolder({
    'model.json': `{"id": "a/b", "cardData": {"x": ${deep(3000)}, "y": ${deep(3000)}}}`,
    'config.json': `{"a": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
    'tree.json': JSON.stringify(
      Array.from({ length: 10_001 }, (_, i) => ({ type: 'file', path: `${i}.txt` })),
    ),
  })
  const { model, tree, listedFiles, problems } = await readSnapshot({ id: 'a/b', path: folder })
  expect(JSON.stringify(model).length).toBeLessThan(2000)
  expect(tree).toHaveLength(10_000)
  expect(listedFiles).toBe(10_001)
  expect(problems.map(({ code, file }) => `${code} ${file}`)).toEqual([
    'too-deep model.json',
    'too-many tree.json',
    'too-deep config.json',
  ])
})

test('a hidden model behind a pipe in place of its sheet.yaml is read at once', async () => {
  const folder = makeFolder({ 'README.md': '# T' })
  execFileSync('mkfifo', [join(folder, 'sheet.yaml')])
  writeFileSync(join(folder, 'config.json'), '{}')
  const { problems } = await readSnapshot({ id: 'a/b', path: folder })
  expect(problems).toEqual([expect.objectContaining({ code: 'not-a-file', file: 'sheet.yaml' })])
})
