import { execFile } from 'node:child_process'
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { keptProgram } from '../../../src/cli/kept-program.ts'
import { keepProgram } from '../../../src/cli/program-bundle.ts'
import { digestCompiler } from '../../../src/compile/code-key.ts'
import { sealFolder } from '../../../src/compile/sealed-folder.ts'

const bin = fileURLToPath(new URL('../../../bin/modelsheets.js', import.meta.url))

async function keep(): Promise<string> {
  const cache = mkdtempSync(join(tmpdir(), 'modelsheets-'))
  onTestFinished(() => rmSync(cache, { recursive: true }))
  await keepProgram(cache)
  return cache
}

/** What the command line prints, started as it is by users. */
async function printed(cache: string, ...args: string[]): Promise<string> {
  const env = { ...process.env, MODELSHEETS_CACHE: cache }
  const { stdout } = await promisify(execFile)(process.execPath, [bin, ...args], { env })
  return stdout
}

function files(cache: string): string[] {
  return (keptProgram(cache) ?? []).map((address) => fileURLToPath(address))
}

test('a program that is kept is started, and does what the sources do', async () => {
  const cache = await keep()
  expect(await printed(cache, 'build', '--help')).toBe(
    await printed(join(cache, 'none'), 'build', '--help'),
  )
  const [, main = ''] = files(cache)
  // It need not look for the sources of the compiler, whose key it has.
  expect(readFileSync(main, 'utf8')).toContain(digestCompiler())
  writeFileSync(main, "console.log('what is kept')")
  sealFolder(dirname(main))
  expect(await printed(cache, '--version')).toBe('what is kept\n')
})

test('a program that is not as it was made is not started', async () => {
  const cache = await keep()
  const version = await printed(join(cache, 'none'), '--version')
  const [, main = ''] = files(cache)
  truncateSync(main, 1000)
  expect(await printed(cache, '--version')).toBe(version)
  // The next build that keeps one makes it anew.
  await keepProgram(cache)
  expect(files(cache)).toContain(main)
})

test('a program that was made of other sources is not started', async () => {
  const cache = await keep()
  const [, main = ''] = files(cache)
  const list = join(dirname(main), 'sources.txt')
  const sources = readFileSync(list, 'utf8').split('\n')
  expect(sources).toEqual(expect.arrayContaining(['cli/main.ts', 'cli/build.ts', 'messages/en.ts']))
  // Files that come into a folder of sources are sources, too.
  expect(sources).toEqual(expect.arrayContaining(['benchmarks/data/', 'starter/templates/']))
  const keepList = (lines: readonly string[]): void => {
    writeFileSync(list, lines.join('\n'))
    sealFolder(dirname(main))
  }
  keepList(sources.slice(1))
  expect(keptProgram(cache)).toBeUndefined()
  keepList([...sources, 'cli/none.ts'])
  expect(keptProgram(cache)).toBeUndefined()
  keepList(sources)
  expect(files(cache)).toContain(main)
})

test('no words are loaded before their language is settled', async () => {
  const [language = '', main = ''] = files(await keep())
  const folder = dirname(main)
  /** Texts of a module and of all that are loaded with it. */
  const loaded = (name: string, known = new Set<string>()): string[] => {
    if (known.has(name)) return []
    known.add(name)
    const text = readFileSync(join(folder, name), 'utf8')
    const imports = text.matchAll(/^import\s[^;]*?["']\.\/([^"']+)["'];$/gm)
    return [text, ...Array.from(imports, ([, name = '']) => loaded(name, known)).flat()]
  }
  const takesWords = (text: string): boolean => text.includes('names no language of a site')
  expect(readdirSync(folder)).toContain('language.mjs')
  expect(loaded(language.slice(folder.length + 1)).some(takesWords)).toBe(false)
  expect(loaded(main.slice(folder.length + 1)).some(takesWords)).toBe(true)
})
