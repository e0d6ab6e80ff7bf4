import { hash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readOwnData } from '../../../src/benchmarks/read-data.ts'
import { ownData } from '../../../src/compile/own-data.ts'

test('what was read of our own data is taken by builds of the same code alone, and while it is whole', () => {
  const store = mkdtempSync(join(tmpdir(), 'modelsheets-'))
  onTestFinished(() => rmSync(store, { recursive: true }))
  const file = join(store, 'own-data.json')
  const own = readOwnData()
  expect(ownData(store, 'a')).toEqual(own)
  expect(ownData(store, 'a')).toEqual(own)
  const other = JSON.stringify({ ...own, benchmarks: own.benchmarks.slice(1) })
  const kept = `a ${hash('sha256', other, 'base64url')}\n${other}`
  writeFileSync(file, kept)
  expect(ownData(store, 'a').benchmarks).toEqual(own.benchmarks.slice(1))
  expect(ownData(store, 'b')).toEqual(own)
  for (const damaged of ['', kept.slice(0, -9), kept.replace('mmlu', 'mmlv')]) {
    writeFileSync(file, damaged)
    expect(ownData(store, 'a')).toEqual(own)
    expect(readFileSync(file, 'utf8')).not.toBe(damaged)
  }
})
