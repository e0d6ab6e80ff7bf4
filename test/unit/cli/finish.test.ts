import { mkdirSync } from 'node:fs'
import { readFile, rmdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { finish } from '../../../src/cli/finish.ts'
import { SheetError, UsageError } from '../../../src/errors.ts'
import { makeFolder } from '../snapshot/folder.ts'

const printed: unknown[] = []
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation((line: unknown) => printed.push(line))
})
afterEach(() => {
  printed.length = 0
  process.exitCode = undefined
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

async function statusOf(command: () => Promise<number>): Promise<unknown> {
  await finish(command)
  return process.exitCode
}

const raise = (error: Error) => () => Promise.reject(error)

test('the status is what the command gives, 2 for wrong use, 1 for what went wrong', async () => {
  expect(await statusOf(async () => 0)).toBe(0)
  expect(await statusOf(async () => 3)).toBe(3)
  expect(await statusOf(raise(new UsageError('no')))).toBe(2)
  expect(await statusOf(raise(new SheetError('no')))).toBe(1)
  expect(await statusOf(raise(new TypeError('no')))).toBe(1)
})

test('what the disk refuses is told in a sentence with the path', async () => {
  const folder = makeFolder({ 'a/b': '' })
  expect(await statusOf(() => readFile(join(folder, 'a')).then(() => 0))).toBe(1)
  expect(printed.join('\n')).toContain('A folder stands where a file should be (EISDIR)')
  printed.length = 0
  await finish(async () => {
    mkdirSync(join(folder, 'a/b/c'))
    return 0
  })
  expect(printed[0]).toBe(
    `modelsheets: ${join(folder, 'a/b/c')}: A file stands where a folder should be (ENOTDIR)`,
  )
})

test('with MODELSHEETS_DEBUG the stack is printed as well', async () => {
  vi.stubEnv('MODELSHEETS_DEBUG', '1')
  const error = new UsageError('This names no model')
  await finish(raise(error))
  expect(printed).toContain(error)
  // A system's error that has no sentence of ours is a mistake of ours.
  await finish(() => rmdir(join(makeFolder({ 'a/b': '' }), 'a')).then(() => 0))
  expect(printed.at(-1)).toMatchObject({ code: 'ENOTEMPTY' })
})
