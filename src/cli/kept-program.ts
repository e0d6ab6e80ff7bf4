import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { digestSources } from '../compile/code-key.ts'
import { isSealed } from '../compile/sealed-folder.ts'

/**
 * The whole command line as one file, which `bin/modelsheets.js` starts in place of the sources: a thousand small files
 * take longer to load than a few models to compile. This module is loaded before anything else is, and loads nothing
 * that a command needs.
 */

/** Folder of the generator's cache that holds such programs. */
export const PROGRAMS = 'program'
/** In the folder of a program, the list of the sources it was made from. */
export const SOURCES = 'sources.txt'

/**
 * The key of the program that is made of some sources: another one as soon as one of them, a package, Node, or the place
 * where all of them stand is another. It is made of contents, never of times.
 * @param sources Paths below the folder of the code.
 * @throws when one of them is not there.
 */
export function programKey(sources: readonly string[]): string {
  return createHash('sha256')
    .update(JSON.stringify([digestSources(sources), process.versions, import.meta.url]))
    .digest('hex')
    .slice(0, 16)
}

/**
 * The program that was made of just the sources as they are, and is whole; undefined where there is none.
 * @param cache The generator's folder for what it keeps.
 * @returns Addresses of its modules, to be loaded one after the other.
 */
export function keptProgram(cache: string): string[] | undefined {
  const all = join(cache, PROGRAMS)
  const name = namesIn(all).find((name) => isOfSources(all, name) && isSealed(join(all, name)))
  if (name === undefined) return undefined
  return ['language', 'main'].map((module) => pathToFileURL(join(all, name, `${module}.mjs`)).href)
}

function isOfSources(all: string, name: string): boolean {
  try {
    return programKey(readFileSync(join(all, name, SOURCES), 'utf8').split('\n')) === name
  } catch {
    // It is being made, or one of its sources is gone.
    return false
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
