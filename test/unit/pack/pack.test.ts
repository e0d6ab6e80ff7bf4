import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { makeLibrary } from '../../../pack/library.ts'
import { toJavaScript, withJavaScriptPaths } from '../../../pack/rewrite.ts'

const root = join(import.meta.dirname, '../../..')
const manifest = z
  .object({
    dependencies: z.record(z.string(), z.string()),
    optionalDependencies: z.record(z.string(), z.string()),
    exports: z.record(z.string(), z.union([z.string(), z.record(z.string(), z.string())])),
  })
  .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')))

test('types go, and every other word keeps its line and column', () => {
  const source = [
    "import { type A, b } from './a/b.ts'",
    "import type { C } from './c.ts'",
    'export function f(x: A): number {',
    "  return b(x, new URL('../d.ts', import.meta.url))",
    '}',
  ]
  const lines = toJavaScript(source.join('\n')).split('\n')
  expect(lines.map((line) => line.trimEnd())).toEqual([
    "import {         b } from './a/b.js'",
    '',
    'export function f(x   )         {',
    "  return b(x, new URL('../d.js', import.meta.url))",
    '}',
  ])
})

test('only paths that lead to a file of ours are rewritten', () => {
  const text = `import("./a.ts"), '../b/c.ts', 'd.ts', './e.css', 'say "./f.ts"', './g.tsx'`
  expect(withJavaScriptPaths(text)).toBe(
    `import("./a.js"), '../b/c.js', 'd.ts', './e.css', 'say "./f.js"', './g.tsx'`,
  )
})

let library = ''
let files: { path: string; text: string }[] = []
beforeAll(() => {
  library = mkdtempSync(join(tmpdir(), 'modelsheets-'))
  makeLibrary(root, library)
  files = readdirSync(library, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:js|mjs|astro)$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(library, path), 'utf8') }))
})

afterAll(() => rmSync(library, { recursive: true, force: true }))

/** What a file names that is loaded with it: by an import, or as a file of its own. */
const named = (text: string): string[] => {
  const places =
    /(?:^\s*(?:import|export|\}).*\bfrom\s+|^\s*import\s+|\bimport\(\s*|\bnew URL\(\s*(?=['"]\.)|<script src=)['"]([^'"\n]+)['"]/gm
  return [...text.matchAll(places)].map(([, name = '']) => name)
}

test('what is installed names no TypeScript, and every path in it leads to a file', () => {
  expect(files.length).toBeGreaterThan(400)
  expect(readdirSync(library, { recursive: true, encoding: 'utf8' }).join('\n')).not.toMatch(
    /\.ts$/m,
  )
  const lost = files.flatMap(({ path, text }) =>
    named(text)
      .filter((name) => name.startsWith('.'))
      .map((name) => join(dirname(path), name.replace(/\?.*$/, '')))
      .filter((target) => !target.startsWith('..') && !existsSync(join(library, target)))
      .map((target) => `${path} → ${target}`),
  )
  expect(lost).toEqual([])
})

test('what is installed imports only what is installed with it', () => {
  const packages = files.flatMap(({ text }) =>
    named(text)
      .filter((name) => !/^(?:\.|astro:|virtual:|https?:)/.test(name) && !isBuiltin(name))
      .map((name) =>
        name
          .split('/')
          .slice(0, name.startsWith('@') ? 2 : 1)
          .join('/'),
      ),
  )
  const installed = { ...manifest.dependencies, ...manifest.optionalDependencies }
  const missing = packages.filter((name) => !Object.hasOwn(installed, name))
  expect([...new Set(missing)]).toEqual([])
  expect(new Set(packages).size).toBeGreaterThan(20)
})

test('everything that can be imported is there', () => {
  const targets = Object.values(manifest.exports).flatMap((target) =>
    typeof target === 'string' ? [target] : Object.values(target),
  )
  const made = targets.filter((path) => path.startsWith('./lib/') && !path.endsWith('.d.ts'))
  for (const path of made) expect(existsSync(join(library, path.slice(6))), path).toBe(true)
  for (const path of targets.filter((path) => !path.startsWith('./lib/')))
    expect(existsSync(join(root, path)), path).toBe(true)
})

test('the package holds the program, and neither sources, tests nor demo content', async () => {
  const { stdout } = await promisify(execFile)(
    'npm',
    ['pack', '--dry-run', '--json', '--ignore-scripts'],
    { cwd: root },
  )
  const [packed] = z
    .array(z.object({ files: z.array(z.object({ path: z.string() })) }))
    .parse(JSON.parse(stdout))
  const paths = packed?.files.map(({ path }) => path) ?? []
  expect(paths).toEqual(
    expect.arrayContaining([
      'LICENSE',
      'README.md',
      'bin/modelsheets.js',
      'package.json',
      'public/.nojekyll',
      'types/index.d.ts',
    ]),
  )
  const others =
    /^(?!LICENSE$|README\.md$|package\.json$|bin\/|lib\/|public\/|types\/index\.d\.ts$)/
  expect(paths.filter((path) => others.test(path))).toEqual([])
})
