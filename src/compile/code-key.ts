import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, extname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const suffix = extname(fileURLToPath(import.meta.url))
/** Folder of the code: the sources, or in an installed package what was made of them. */
const code = join(root, suffix === '.ts' ? 'src' : 'lib')
let key: string | undefined

/**
 * `digestCompiler()` in a program that was bundled of the sources, where it stands as a constant: such a program is only
 * started while they are what it was made of.
 */
declare const COMPILER_SOURCES: string | undefined

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
  const sources = typeof COMPILER_SOURCES === 'string' ? COMPILER_SOURCES : digestCompiler()
  const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions()
  return createHash('sha256')
    .update(JSON.stringify([sources, process.versions, process.arch, timeZone, locale]))
    .digest('base64url')
    .slice(0, 22)
}

/** A digest of the sources that the compiler is made of. */
export function digestCompiler(): string {
  return digestSources(sourcesFrom(['compile/compile-content', 'compile/worker']))
}

/**
 * A digest of some sources and of what tells which packages they run with.
 * @param sources Paths below the folder of the code; of a folder, with a slash at its end, the names in it.
 * @throws when one of them is not there.
 */
export function digestSources(sources: readonly string[]): string {
  const hash = createHash('sha256')
  const note = (path: string, held: string | Uint8Array): void => {
    hash
      .update(`${relative(root, path)}\n`)
      .update(held)
      .update('\n')
  }
  for (const path of packageFiles(root)) note(path, readFileSync(path))
  for (const source of sources) {
    const path = join(code, source)
    note(path, source.endsWith('/') ? readdirSync(path).sort().join('/') : readFileSync(path))
  }
  return hash.digest('base64url')
}

/** What npm, pnpm and Yarn keep in a folder of packages about what they put there. */
const installed = ['.package-lock.json', '.pnpm/lock.yaml', '.yarn-integrity', '.yarn-state.yml']

/**
 * The files that tell which packages the generator runs with: its own, and the nearest list of what is
 * installed, as it may be a dependency itself.
 */
export function packageFiles(root: string): string[] {
  const own = ['package-lock.json', 'package.json'].map((name) => join(root, name))
  return [...own.filter((path) => existsSync(path)), ...installedLists(root)]
}

function installedLists(folder: string): string[] {
  const lists = installed
    .map((name) => join(folder, 'node_modules', name))
    .filter((path) => existsSync(path))
  const parent = dirname(folder)
  return lists.length > 0 || parent === folder ? lists : installedLists(parent)
}

/**
 * Files reached from some modules by the relative paths that stand in them, sorted; of a folder, all that it holds, and
 * the folder itself, as a file that comes into it belongs to them, too.
 * @param modules Paths below the folder of the code, without ending; files that come out have theirs, folders a slash.
 */
export function sourcesFrom(modules: readonly string[]): string[] {
  const found = new Set(modules.map((module) => `${module}${suffix}`))
  for (const file of found) {
    if (!file.endsWith(suffix)) continue
    const text = readFileSync(join(code, file), 'utf8')
    for (const [, path = ''] of text.matchAll(/['"](\.{1,2}\/[^'"\n]+)['"]/g)) {
      const target = join(dirname(file), path)
      if (found.has(target) || /^\.\.[/\\]/.test(target)) continue
      const stats = statSync(join(code, target), { throwIfNoEntry: false })
      if (stats?.isFile()) found.add(target)
      else if (stats?.isDirectory()) for (const inner of filesIn(target)) found.add(inner)
    }
  }
  return [...found].sort()
}

function filesIn(folder: string): string[] {
  const inner = readdirSync(join(code, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesIn(path) : [path]
  })
  return [`${folder.replace(/[/\\]$/, '')}/`, ...inner]
}
