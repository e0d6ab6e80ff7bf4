import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readLines, readSealed, writeLines, writeSealed } from '../../src/lines.ts'
import { makeFolder } from './snapshot/folder.ts'

/** Longer than a block, and with characters of one to four bytes on its borders. */
const long = 'aé√𝄞'.repeat(300_000)

test('lines come back as they were written, however long, with the places they stand at', () => {
  const path = join(makeFolder(), 'lines')
  const lines = ['one', '', long, 'zwei ü', long.slice(1)]
  const blocks: Buffer[] = []
  writeLines(path, lines, (bytes) => blocks.push(bytes))
  const read = [...readLines(path)]
  expect(read.map(({ text }) => text)).toEqual(lines)
  const bytes = readFileSync(path)
  for (const { text, place } of read)
    expect(bytes.toString('utf8', place.offset, place.offset + place.bytes)).toBe(`${text}\n`)
  expect(blocks.length).toBeGreaterThan(1)
  expect(Buffer.concat(blocks).equals(bytes)).toBe(true)
})

test('what follows the last line break is no line', () => {
  const path = join(makeFolder({ lines: 'whole\ntorn' }), 'lines')
  expect([...readLines(path)].map(({ text }) => text)).toEqual(['whole'])
})

test('a file that cannot be written whole leaves the former one', () => {
  const folder = makeFolder({ lines: 'former\n' })
  const path = join(folder, 'lines')
  const fail = function* (): Generator<string> {
    yield 'new'
    throw new Error('no more')
  }
  expect(() => writeLines(path, fail())).toThrow('no more')
  expect(readFileSync(path, 'utf8')).toBe('former\n')
  expect(readdirSync(folder)).toEqual(['lines'])
  writeFileSync(path, '')
  expect([...readLines(path)]).toEqual([])
})

// The limit of a file stands for a full disk: a system call writes what there is room for, and no error yet.
test.skipIf(process.platform === 'win32')('a file that finds no room is no file', () => {
  const folder = makeFolder({ lines: 'former\n' })
  const path = join(folder, 'lines')
  const script = `import { writeLines } from ${JSON.stringify(new URL('../../src/lines.ts', import.meta.url).href)}
    writeLines(${JSON.stringify(path)}, Array.from({ length: 9999 }, (_none, at) => String(at)))`
  const { stderr } = spawnSync(
    'sh',
    ['-c', 'ulimit -f 8 && exec "$0" --input-type=module -e "$1"', process.execPath, script],
    { encoding: 'utf8' },
  )
  expect(stderr).toContain('EFBIG')
  expect(readFileSync(path, 'utf8')).toBe('former\n')
  expect(readdirSync(folder)).toEqual(['lines'])
})

test('sealed lines come back while every byte is as it was written', () => {
  const path = join(makeFolder(), 'lines')
  for (const lines of [[], ['one'], ['', long, 'zwei ü', long, 'end']]) {
    writeSealed(path, lines)
    expect(readSealed(path)).toEqual(lines)
    const bytes = readFileSync(path)
    for (const damage of [
      (copy: Buffer) => copy.subarray(0, -1),
      (copy: Buffer) => copy.fill('\t', copy.length - 3, copy.length - 2),
      (copy: Buffer) => copy.fill('\t', 0, 1),
      (copy: Buffer) => copy.subarray(1),
      (copy: Buffer) => Buffer.concat([copy, copy]),
      () => Buffer.alloc(0),
    ]) {
      writeFileSync(path, damage(Buffer.from(bytes)))
      expect(readSealed(path)).toBeUndefined()
    }
  }
  expect(readSealed(`${path}-none`)).toBeUndefined()
})
