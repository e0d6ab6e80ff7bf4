import { mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { keptCode } from '../../../src/compile/kept-code.ts'
import { makeFolder } from '../snapshot/folder.ts'

/** Makes code of two files, and notes that it did. */
function maker(made: string[] = []) {
  const make = async (scratch: string): Promise<void> => {
    made.push(scratch)
    mkdirSync(join(scratch, 'kept/inner'), { recursive: true })
    writeFileSync(join(scratch, 'kept/main.mjs'), 'main')
    writeFileSync(join(scratch, 'kept/inner/part.mjs'), 'part')
  }
  return { make, made }
}

test('code is made once, and again when it is not as it was made', async () => {
  const all = makeFolder()
  const { make, made } = maker()
  const folder = await keptCode(all, 'key', make)
  expect(await keptCode(all, 'key', make)).toBe(folder)
  expect(made).toHaveLength(1)
  const part = join(folder, 'inner/part.mjs')
  const damages: (() => void)[] = [
    () => truncateSync(part, 0),
    () => writeFileSync(part, 'pars'),
    () => rmSync(part),
    () => writeFileSync(join(folder, 'inner/more.mjs'), 'more'),
    () => rmSync(join(folder, 'seal')),
  ]
  for (const [at, damage] of damages.entries()) {
    damage()
    expect(await keptCode(all, 'key', make)).toBe(folder)
    expect(made).toHaveLength(at + 2)
    expect(readFileSync(part, 'utf8')).toBe('part')
    expect(readdirSync(join(folder, 'inner'))).toEqual(['part.mjs'])
    expect(readdirSync(all)).toEqual(['key'])
  }
})

test('what cannot be made leaves nothing', async () => {
  const all = makeFolder()
  await expect(keptCode(all, 'key', () => Promise.reject(new Error('no room')))).rejects.toThrow(
    'no room',
  )
  expect(readdirSync(all)).toEqual([])
})
