import { cpSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { rendererKey } from '../../../src/renderer/renderer-key.ts'
import { makeFolder } from '../snapshot/folder.ts'

const files = {
  'src/routes/index.astro': 'page',
  'src/styles/a.css': 'a',
  'public/robots.txt': '',
  'astro.config.mjs': 'config',
  'package-lock.json': '{}',
  'node_modules/.package-lock.json': '{}',
  'docs/a.md': 'text',
}
const keyOf = (root: string, base = '/', site?: string): string =>
  rendererKey({ root: `${root}/`, base, site })

test('a renderer is another one when code, a file for the browser, a dependency or a setting is', () => {
  const root = makeFolder(files)
  const keys = [keyOf(root), keyOf(root, '/shelf/'), keyOf(root, '/', 'https://x.example.org')]
  for (const path of Object.keys(files).filter((path) => path !== 'docs/a.md')) {
    writeFileSync(join(root, path), 'another')
    keys.push(keyOf(root))
  }
  writeFileSync(join(root, 'src/new.ts'), '')
  keys.push(keyOf(root))
  expect(new Set(keys).size).toBe(keys.length)
})

test('where the code stands, when it was written and what is about it do not matter', () => {
  const root = makeFolder(files)
  const elsewhere = makeFolder({})
  cpSync(root, elsewhere, { recursive: true })
  utimesSync(join(elsewhere, 'src/styles/a.css'), 1, 1)
  writeFileSync(join(elsewhere, 'docs/a.md'), 'another')
  expect(keyOf(elsewhere)).toBe(keyOf(root))
})
