import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Random } from '../../fuzz/random.ts'
import { digestOf, listFiles } from '../../src/output/manifest.ts'
import { makeFolder } from '../unit/snapshot/folder.ts'
import { Shelf } from './shelf.ts'

const root = join(import.meta.dirname, '../..')

/** A copy of the generator whose code may be changed; its packages are the project's own. */
function copyGenerator(): string {
  const copy = makeFolder()
  for (const name of ['src', 'public', 'bin', 'package.json', 'package-lock.json', 'tsconfig.json'])
    cpSync(join(root, name), join(copy, name), { recursive: true })
  cpSync(join(root, 'astro.config.mjs'), join(copy, 'astro.config.mjs'))
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  return copy
}

/** Builds; gives the site's bytes by digest, and what was said. */
async function build(
  generator: string,
  content: string,
  out: string,
): Promise<{ site: Record<string, string>; said: string }> {
  const main = join(generator, 'src/cli/main.ts')
  const child = spawn(process.execPath, [main, 'build', '--content', content, '--out', out])
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => {
      said += data.toString()
    })
  const [status] = await once(child, 'close')
  expect(status, said).toBe(0)
  const site = Object.fromEntries(listFiles(out).map((path) => [path, digestOf(join(out, path))]))
  return { site, said }
}

function change(path: string, from: string, to: string): void {
  const text = readFileSync(path, 'utf8')
  expect(text).toContain(from)
  writeFileSync(path, text.replace(from, to))
}

test('after a change of code or of a dependency a site is the one that is built anew', async () => {
  const generator = copyGenerator()
  const content = new Shelf(makeFolder(), new Random('code'), 4).folder
  const out = join(makeFolder(), 'site')
  const first = await build(generator, content, out)
  expect((await build(generator, content, out)).said).toContain('nothing changed')

  // What compiled parts are made of: the digest of a model's parts, and with it their record.
  change(
    join(generator, 'src/compile/compile-model.ts'),
    'const stageBudget',
    'const ownBudget = 1\nvoid ownBudget\nconst stageBudget',
  )
  // What pages are made of, and what they load.
  change(join(generator, 'src/layouts/Page.astro'), '<body', '<body data-changed="yes"')
  const changed = await build(generator, content, out)
  const page = Object.keys(first.site).find((path) => /^models\/.*\.html$/.test(path)) ?? ''
  expect(readFileSync(join(out, page), 'utf8')).toContain('data-changed="yes"')
  expect(changed.site[page]).not.toBe(first.site[page])

  // Another dependency: all is made again, and comes to the same.
  change(join(generator, 'package-lock.json'), '"lockfileVersion": 3', '"lockfileVersion":  3')
  const depended = await build(generator, content, out)
  expect(depended.said).not.toContain('nothing changed')
  expect(depended.site).toEqual(changed.site)

  // The pages were bundled for this very code a moment ago; all else is made from nothing.
  const kept = join(generator, '.modelsheets')
  for (const name of readdirSync(kept))
    if (name !== 'renderer') rmSync(join(kept, name), { recursive: true })
  const anew = await build(generator, content, join(makeFolder(), 'site'))
  expect(anew.site).toEqual(depended.site)
})
