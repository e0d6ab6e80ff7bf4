import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const src = join(import.meta.dirname, '../../src')
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(?:ts|astro)$/.test(path))
  .map((path) => ({ path, text: readFileSync(join(src, path), 'utf8') }))

/** The lines of folders that match, each with its file. */
function lines(folders: RegExp, pattern: RegExp, allowed: readonly string[] = []): string[] {
  return files
    .filter(({ path }) => folders.test(path) && !allowed.includes(path))
    .flatMap(({ path, text }) =>
      text
        .split('\n')
        .filter((line) => pattern.test(line))
        .map((line) => `${path}: ${line.trim()}`),
    )
}

test('trusted HTML is printed by one component only', () => {
  expect(lines(/./, /set:html/)).toHaveLength(1)
  expect(lines(/./, /set:html/)[0]).toMatch(/^components\/Html\.astro/)
})

test('pure folders reach neither the file system, the network nor Astro', () => {
  const workers = ['readme', 'usage'].flatMap((folder) =>
    ['worker.ts', 'budget.ts', 'template-worker.ts', 'template-renderer.ts'].map(
      (name) => `${folder}/${name}`,
    ),
  )
  const pure = /^(?:sheet|readme|evals|files|fit|usage|view)\//
  expect(lines(pure, /from '(?:node:|astro)|\bfetch\(|Date\.now\(|new Date\(\)/, workers)).toEqual(
    [],
  )
})

test('imports go one way: what is normalised or rendered knows nothing of what comes after it', () => {
  const early = /^(?:snapshot|sheet|readme|evals|files|fit|usage)\//
  const late = /^(?!import type).*from '\.\.\/(?:compile|cli|view|components|pages|layouts)\//
  expect(lines(early, late)).toEqual([])
})
