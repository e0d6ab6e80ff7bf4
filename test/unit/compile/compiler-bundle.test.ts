import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { compileContent } from '../../../src/compile/compile-content.ts'
import { compilerEntry, keptCompiler } from '../../../src/compile/compiler-bundle.ts'

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'modelsheets-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

/** What a store holds of models, by file. */
function partsIn(store: string): [string, string][] {
  return readdirSync(join(store, 'models'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.includes('.'))
    .sort()
    .map((path) => [path, readFileSync(join(store, 'models', path), 'utf8')])
}

test('a bundle is made for many models, then taken for few, and compiles what the sources do', async () => {
  const [plain, bundled] = [makeFolder(), makeFolder()]
  const content = fileURLToPath(new URL('../../../content', import.meta.url))
  expect((await compilerEntry(1, bundled)).pathname).toMatch(/src\/compile\/worker\.ts$/)
  expect(keptCompiler(bundled)).toBeUndefined()
  const entry = await compilerEntry(1000, bundled)
  expect(keptCompiler(bundled)).toEqual(entry)
  expect(fileURLToPath(entry).startsWith(bundled)).toBe(true)
  expect(await compilerEntry(1, bundled)).toEqual(entry)
  const one = await compileContent({ content, cache: plain, base: '/' })
  const two = await compileContent({ content, cache: bundled, base: '/' })
  expect(two.records).toEqual(one.records)
  expect(two.problems).toEqual(one.problems)
  expect(partsIn(two.store)).toEqual(partsIn(one.store))
})
