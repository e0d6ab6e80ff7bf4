import { execFile } from 'node:child_process'
import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { Random } from '../../fuzz/random.ts'
import { listFiles, readManifest } from '../../src/output/manifest.ts'
import { makeFolder } from '../unit/snapshot/folder.ts'
import { Shelf } from './shelf.ts'

const root = join(import.meta.dirname, '../..')
const run = promisify(execFile)

test("Astro's own build comes to the same files", async () => {
  const { folder } = new Shelf(makeFolder(), new Random('astro'), 6)
  const [ours, astros] = [join(makeFolder(), 'ours'), join(makeFolder(), 'astros')]
  const main = join(root, 'src/cli/main.ts')
  await run(process.execPath, [main, 'build', '--content', folder, '--out', ours], { cwd: root })
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(?:VITEST|NODE_ENV|TEST|DEV|MODE|PROD|SSR|BASE_URL)/.test(name),
    ),
  )
  const astro = join(root, 'node_modules/astro/bin/astro.mjs')
  await run(process.execPath, [astro, 'build', '--outDir', astros], {
    cwd: root,
    env: { ...env, MODELSHEETS_CONTENT: folder, ASTRO_TELEMETRY_DISABLED: '1' },
  })
  const digests = listFiles(astros).map((path) => [
    path,
    hash('sha256', readFileSync(join(astros, path)), 'hex'),
  ])
  expect(Object.fromEntries(digests)).toEqual(Object.fromEntries(readManifest(ours) ?? []))
})
