import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { normalizeBase, parsePort, parseSite, root, safeOutput } from '../../../src/cli/options.ts'
import { UsageError } from '../../../src/errors.ts'
import { makeFolder } from '../snapshot/folder.ts'

test.each([
  ['', '/'],
  ['/', '/'],
  ['//', '/'],
  ['models', '/models/'],
  ['/models', '/models/'],
  ['models/', '/models/'],
  ['/a/b.c/~d/', '/a/b.c/~d/'],
])('the base %j is %s', (base, path) => {
  expect(normalizeBase(base)).toBe(path)
})

test.each([
  '..',
  '/a/../b',
  '.',
  'a b',
  'a?b',
  'https://example.org/x',
  '/a/<b>/',
  'a\\b',
  'a//b//c',
])('the base %j is wrong use', (base) => {
  expect(() => normalizeBase(base)).toThrow(UsageError)
})

test.each([undefined, 'https://models.example.org', 'http://localhost:8080/x'])(
  'the site %j is taken',
  (site) => {
    expect(parseSite(site)).toBe(site)
  },
)

test.each(['', 'models.example.org', 'ftp://example.org', 'javascript:alert(1)', 'https://'])(
  'the site %j is wrong use',
  (site) => {
    expect(() => parseSite(site)).toThrow(/^--site cannot be/)
  },
)

test.each([
  ['0', 0],
  ['4321', 4321],
  ['65535', 65535],
])('the port %s is %d', (text, port) => {
  expect(parsePort(text)).toBe(port)
})

test.each(['', ' ', 'http', '65536', '-1', '80.5', '0x50', '1e3'])(
  'the port %j is wrong use',
  (text) => {
    expect(() => parsePort(text)).toThrow(UsageError)
  },
)

test('a new folder, an empty one and an earlier build may be written to', async () => {
  const folder = makeFolder({ 'built/schema/sheet.json': '{}', 'built/catalogue.json': '[]' })
  mkdirSync(join(folder, 'empty'))
  for (const name of ['new', 'empty', 'built', 'deep/new'])
    expect(await safeOutput(join(folder, name), join(folder, 'content'))).toBe(join(folder, name))
})

test.each([
  ['a folder with other files', 'photos'],
  ['the content folder', 'content'],
  ['a folder around the content', '.'],
  ['a file', 'photos/a.jpg'],
  ['a link to the content', 'linked'],
])('%s is refused', async (_what, out) => {
  const folder = makeFolder({ 'photos/a.jpg': '', 'content/models/a/b/README.md': '' })
  symlinkSync(join(folder, 'content'), join(folder, 'linked'))
  await expect(safeOutput(join(folder, out), join(folder, 'content'))).rejects.toThrow(UsageError)
})

test('a folder around content whose name begins with dots is refused', async () => {
  const folder = makeFolder()
  await expect(safeOutput(folder, join(folder, '..content'))).rejects.toThrow(/would delete/)
})

test('the generator’s own folder and those around it are refused', async () => {
  for (const out of [root, join(root, '..'), '/'])
    await expect(safeOutput(out, join(root, 'content'))).rejects.toThrow(/would delete/)
})
