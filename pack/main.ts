import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeDeclarations } from './declarations.ts'
import { makeLibrary } from './library.ts'

/** Makes `lib/`, the code as it is packed and published; npm runs it before both. */
const root = join(import.meta.dirname, '..')
const library = join(root, 'lib')

makeLibrary(root, library)
const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const modules = Object.values<{ default?: string }>(exports)
  .flatMap((target) => target.default ?? [])
  .filter((path) => /^\.\/lib\/.*\.js$/.test(path))
writeDeclarations(
  root,
  library,
  modules.map((path) => path.replace('./lib/', '').replace(/js$/, 'ts')),
)
