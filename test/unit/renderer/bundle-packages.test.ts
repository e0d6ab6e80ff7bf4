import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { makeFolder } from '../snapshot/folder.ts'

const hooks = new URL('../../../src/renderer/bundle-packages.ts', import.meta.url).href

/** What a bundle prints that is loaded in a process of its own. */
function load(bundle: string, code: string): string {
  const folder = makeFolder({ 'pages/entry.mjs': "import './chunks/a.mjs'\n", [bundle]: code })
  const entry = pathToFileURL(join(folder, 'pages/entry.mjs')).href
  const script = `import { findPackagesOf } from ${JSON.stringify(hooks)}
findPackagesOf(${JSON.stringify(entry)})
await import(${JSON.stringify(entry)}).catch(({ code }) => console.log(code))`
  return execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: folder,
    encoding: 'utf8',
  })
}

test('a bundle finds packages of ours and of Astro from a folder that has none', () => {
  const code = `import { z } from 'zod'
import { unescape } from 'html-escaper'
console.log(typeof z.string, typeof unescape)
`
  expect(load('pages/chunks/a.mjs', code)).toBe('function function\n')
})

test('a package that nobody has is missing as ever', () => {
  const code = "import 'no-such-package-anywhere'\n"
  expect(load('pages/chunks/a.mjs', code)).toBe('ERR_MODULE_NOT_FOUND\n')
})
