import { hash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundleModules } from './bundle-modules.ts'
import { codeKey } from './code-key.ts'
import { keptCode, useCode, WORTH_A_BUNDLE } from './kept-code.ts'
import { isSealed } from './sealed-folder.ts'

/** The module of a thread that compiles, as it stands in the sources. */
const source = new URL('./worker.ts', import.meta.url)

/** Folder of such bundles, and the key of the one of this very code. */
function placeIn(cache: string): { all: string; key: string } {
  // The bundle holds the paths of what was installed with the generator.
  const key = hash('sha256', JSON.stringify([codeKey(), source.href]), 'hex').slice(0, 16)
  return { all: join(cache, 'compiler'), key }
}

const entryOf = (folder: string): URL => pathToFileURL(join(folder, 'worker.mjs'))

/**
 * The module that a thread which compiles begins with, where that is there already as one file.
 * @param cache The generator's folder for what it keeps.
 */
export function keptCompiler(cache: string | undefined): URL | undefined {
  if (cache === undefined) return undefined
  const { all, key } = placeIn(cache)
  const folder = join(all, key)
  return isSealed(folder) ? entryOf(useCode(all, folder)) : undefined
}

/**
 * The module that a thread which compiles begins with: all that it imports as one file, as a thousand small ones take
 * longer to load than a few models to compile.
 * @param models How many are to be compiled: for few, only a bundle that is there is taken.
 * @param cache The generator's folder for what it keeps; without one, the module as it stands in the sources.
 */
export async function compilerEntry(models: number, cache: string | undefined): Promise<URL> {
  if (cache === undefined) return source
  const { all, key } = placeIn(cache)
  if (models < WORTH_A_BUNDLE && !existsSync(join(all, key))) return source
  try {
    const folder = await keptCode(all, key, (scratch) =>
      bundleModules({ worker: source }, { folder: join(scratch, 'kept') }),
    )
    return entryOf(folder)
  } catch {
    // Where packages do not lie in folders there is nothing to bundle, and the sources do the same.
    return source
  }
}
