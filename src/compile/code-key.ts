import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
let key: string | undefined

/**
 * A digest of everything but content and settings that compiled parts follow from: the sources that the
 * compiler is made of with the data beside them, the packages, the program that runs them, and its clock's
 * zone. A change of a page or a style leaves it as it is.
 */
export function codeKey(): string {
  key ??= makeKey()
  return key
}

function makeKey(): string {
  const hash = createHash('sha256')
  const packages = ['package-lock.json', 'node_modules/.package-lock.json', 'package.json']
  const sources = sourcesFrom(['src/compile/compile-content.ts', 'src/compile/worker.ts'])
  for (const file of [...packages, ...sources]) {
    const path = resolve(root, file)
    if (existsSync(path)) hash.update(`${file}\n`).update(readFileSync(path)).update('\n')
  }
  const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions()
  hash.update(JSON.stringify([process.versions, process.arch, timeZone, locale]))
  return hash.digest('base64url').slice(0, 22)
}

/**
 * Files reached from some by the relative paths that stand in them, sorted; of a folder below `src`, all
 * that it holds.
 */
function sourcesFrom(entries: readonly string[]): string[] {
  const found = new Set<string>(entries)
  for (const file of found) {
    if (!file.endsWith('.ts')) continue
    const text = readFileSync(join(root, file), 'utf8')
    for (const [, path = ''] of text.matchAll(/['"](\.{1,2}\/[^'"\n]+)['"]/g)) {
      const target = join(dirname(file), path)
      const stats = statSync(join(root, target), { throwIfNoEntry: false })
      if (stats?.isFile()) found.add(target)
      else if (stats?.isDirectory() && target.startsWith(join('src/')))
        for (const inner of filesIn(target)) found.add(inner)
    }
  }
  return [...found].sort()
}

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesIn(path) : [path]
  })
}
