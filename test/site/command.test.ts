import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeFolder } from '../unit/snapshot/folder.ts'
import { modelsheets, root } from './run.ts'

const fixtures = join(root, 'test/site/fixtures')

test('help teaches the commands and the exit status', async () => {
  const { status, stdout } = await modelsheets(['--help'])
  expect(status).toBe(0)
  for (const word of ['build', 'dev', 'preview', 'check', 'Examples', 'Exit status'])
    expect(stdout).toContain(word)
})

test('the Tab key is told of commands and of what an option takes', async () => {
  const { status, stdout } = await modelsheets(['complete', '--', 'init', '--host', ''])
  expect(status).toBe(0)
  expect(stdout).toContain('github-pages')
})

test.each([
  ['an unknown command', ['bild'], 'unknown command'],
  ['an unknown option', ['build', '--outt', 'x'], 'unknown option'],
  ['a missing content folder', ['build', '--content', 'no/such/folder'], 'no/such/folder'],
  ['a site that is no address', ['build', '--site', 'models'], '--site cannot be models'],
  ['a base that is no path', ['build', '--base', 'a b'], '--base cannot be a b'],
  ['a preview without a build', ['preview', '--out', 'no/such/build'], 'There is no built site'],
])('%s ends with status 2 and a clear message', async (_what, args, message) => {
  const { status, stderr } = await modelsheets(args)
  expect(stderr).toContain(message)
  expect(status).toBe(2)
})

test('content without any model ends with status 2', async () => {
  const { status, stderr } = await modelsheets(['build', '--content', join(fixtures, 'empty')])
  expect(stderr).toContain('There is no model in')
  expect(status).toBe(2)
})

test('a folder with other files in it is never overwritten', async () => {
  const out = makeFolder({ 'letter.txt': 'dear' })
  mkdirSync(join(out, 'photos'))
  const { status, stderr } = await modelsheets(['build', '--out', out])
  expect(stderr).toContain('holds files that no build wrote')
  expect(status).toBe(2)
})

test('with --strict, errors in the content end a build with status 1', async () => {
  const out = makeFolder()
  const { status, stdout } = await modelsheets([
    'build',
    '--strict',
    '--content',
    join(fixtures, 'broken-only'),
    '--out',
    out,
  ])
  expect(stdout).toContain('Left out: acme/nothing')
  expect(status).toBe(1)
})
