import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { lockContent } from '../../../src/snapshot/write-lock.ts'

// No process has this number: it is above what any system hands out.
const GONE = 2 ** 30

test('a second lock is refused, with owner and age, until the first is released', () => {
  const content = newContent()
  const other = { pid: process.ppid, host: hostname(), since: '2026-03-01T00:00:00.000Z' }
  writeLock(content, other)
  expect(() => lockContent(content)).toThrow(
    `Another sync is writing here: process ${process.ppid} on ${hostname()}, since 2026-03-01T00:00:00.000Z, last sign of life 0 min ago`,
  )
  rmSync(join(content, '.sync/lock'))
  const lock = lockContent(content)
  lock.release()
  expect(existsSync(join(content, '.sync/lock'))).toBe(false)
})

test('the lock of a process that is gone is taken over', () => {
  const content = newContent()
  writeLock(content, { pid: GONE, host: hostname(), since: 'x' })
  const lock = lockContent(content)
  expect(JSON.parse(readFileSync(join(content, '.sync/lock'), 'utf8'))).toMatchObject({
    pid: process.pid,
  })
  lock.release()
})

test('the lock of another host is believed until it is silent for half an hour', () => {
  const content = newContent()
  writeLock(content, { pid: GONE, host: 'elsewhere', since: 'x' })
  expect(() => lockContent(content)).toThrow('on elsewhere')
  const old = new Date(Date.now() - 31 * 60_000)
  utimesSync(join(content, '.sync/lock'), old, old)
  lockContent(content).release()
})

test('who lost its lock is told, and does not remove the new owner’s', () => {
  const content = newContent()
  const lock = lockContent(content)
  writeLock(content, { pid: process.ppid, host: hostname(), since: 'now' })
  expect(() => lock.check()).toThrow('took over')
  lock.release()
  expect(existsSync(join(content, '.sync/lock'))).toBe(true)
})

test('what sync keeps for itself is ignored by git', () => {
  const content = newContent()
  lockContent(content).release()
  expect(readFileSync(join(content, '.sync/.gitignore'), 'utf8')).toBe('*\n')
})

function newContent(): string {
  const content = mkdtempSync(join(tmpdir(), 'modelsheets-lock-'))
  onTestFinished(() => rmSync(content, { recursive: true, force: true }))
  return content
}

function writeLock(content: string, owner: unknown): void {
  mkdirSync(join(content, '.sync'), { recursive: true })
  writeFileSync(join(content, '.sync/lock'), JSON.stringify(owner))
}
