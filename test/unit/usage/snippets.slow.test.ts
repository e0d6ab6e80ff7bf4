import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Snippet } from '../../../src/usage/snippet.ts'
import { snippetsOf } from './snippets-of.ts'

const folder = mkdtempSync(join(tmpdir(), 'modelsheets-snippets-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const hasPython = spawnSync('python3', ['--version']).status === 0
if (!hasPython) console.log('python3 is not here: Python snippets are not parsed')

function problemOf(snippet: Snippet): string {
  if (snippet.language === 'bash') {
    return spawnSync('bash', ['-n'], { input: snippet.code, encoding: 'utf8' }).stderr
  }
  if (snippet.language === 'javascript') {
    const file = join(folder, 'snippet.mjs')
    writeFileSync(file, snippet.code)
    return spawnSync(process.execPath, ['--check', file], { encoding: 'utf8' }).stderr
  }
  if (!hasPython) return ''
  return spawnSync('python3', ['-c', 'import ast, sys; ast.parse(sys.stdin.read())'], {
    input: snippet.code,
    encoding: 'utf8',
  }).stderr
}

const source = new URL('../../truth/snippet-models.jsonl', import.meta.url)
const models = readFileSync(source, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line): unknown => JSON.parse(line))

test('each snippet of forty real models parses in its language', () => {
  const languages: Record<string, number> = {}
  const wrong: { code: string; problem: string }[] = []
  for (const model of models) {
    const snippets = snippetsOf(model)
    // Without a list of files nothing says which file Ultralytics is to open.
    if (!JSON.stringify(model).includes('"ultralytics"'))
      expect(snippets.length, JSON.stringify(model).slice(0, 80)).toBeGreaterThan(0)
    for (const snippet of snippets) {
      languages[snippet.language] = (languages[snippet.language] ?? 0) + 1
      const problem = problemOf(snippet)
      if (problem) wrong.push({ code: snippet.code, problem })
      expect(snippet.code).not.toMatch(/\{\{|⚠️|undefined/)
    }
  }
  console.log(`snippets: ${models.length} models, ${JSON.stringify(languages)}`)
  expect(models.length).toBeGreaterThanOrEqual(40)
  expect(wrong).toEqual([])
})
