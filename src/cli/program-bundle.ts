import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundleModules } from '../compile/bundle-modules.ts'
import { digestCompiler, sourcesFrom } from '../compile/code-key.ts'
import { keptCode } from '../compile/kept-code.ts'
import { PROGRAMS, programKey, SOURCES } from './kept-program.ts'

/** Its modules in the order in which they are loaded: words are taken in the language that the first one settles. */
const language = new URL('./site-language.ts', import.meta.url)
const main = new URL('./main.ts', import.meta.url)

/** What only some commands load, and what would not run from another place: it stays where it is installed. */
const apart = ['astro', 'rolldown', '@takumi-rs/core']

/** Whether this is a part of such a program: it has the address of its source, and stands in another file. */
const isKept = import.meta.filename !== fileURLToPath(import.meta.url)

/**
 * Keeps the command line as one file for the next start, unless it was started from one.
 * @param cache The generator's folder for what it keeps.
 */
export async function keepProgram(cache: string): Promise<void> {
  if (isKept) return
  const sources = sourcesFrom(['cli/main'])
  try {
    await keptCode(join(cache, PROGRAMS), programKey(sources), async (scratch) => {
      const folder = join(scratch, 'kept')
      const constants = { COMPILER_SOURCES: JSON.stringify(digestCompiler()) }
      await bundleModules({ language, main }, { folder, apart, constants })
      writeFileSync(join(folder, SOURCES), sources.join('\n'))
    })
  } catch {
    // Where packages do not lie in folders there is nothing to bundle, and the sources do the same.
  }
}
