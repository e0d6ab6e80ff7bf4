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

test('a new folder and one that is there may be written to', () => {
  const folder = makeFolder({ 'content/models/a/b/README.md': '' })
  mkdirSync(join(folder, 'empty'))
  for (const name of ['new', 'empty', 'deep/new'])
    expect(safeOutput(join(folder, name), join(folder, 'content'))).toBe(join(folder, name))
})

test.each([
  ['the content folder', 'content'],
  ['a folder around the content', '.'],
  ['a file', 'photos/a.jpg'],
  ['a link to the content', 'linked'],
])('%s is refused', (_what, out) => {
  const folder = makeFolder({ 'photos/a.jpg': '', 'content/models/a/b/README.md': '' })
  symlinkSync(join(folder, 'content'), join(folder, 'linked'))
  expect(() => safeOutput(join(folder, out), join(folder, 'content'))).toThrow(UsageError)
})

test('a folder around content whose name begins with dots is refused', () => {
  const folder = makeFolder()
  expect(() => safeOutput(folder, join(folder, '..content'))).toThrow(/would delete/)
})

test('the generator’s own folder and those around it are refused', () => {
  for (const out of [root, join(root, '..'), '/'])
    expect(() => safeOutput(out, join(root, 'content'))).toThrow(/would delete/)
})
