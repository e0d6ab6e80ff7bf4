import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { isAlive } from '../lock.ts'
import { isSealed, sealFolder } from './sealed-folder.ts'

/** Models of a build that are worth a bundle: making one costs what fifty to a hundred do, and the next builds pay it back. */
export const WORTH_A_BUNDLE = 200

/** Folders of one kind that are kept: the newest of them, and those used in the last week. */
const KEPT = 4
const WEEK_MS = 7 * 24 * 60 * 60_000

/**
 * Gives the folder of code that was bundled, which is kept from build to build; makes it when there is none yet, or when
 * it is not as it was made: sites have links to files for the browser, and who writes to such a site writes to them.
 * @param all Folder of what is kept of this kind.
 * @param key Another one as soon as what it is made from is another.
 * @param make Makes it as the folder `kept` of a scratch folder.
 */
export async function keptCode(
  all: string,
  key: string,
  make: (scratch: string) => Promise<void>,
): Promise<string> {
  const folder = join(all, key)
  if (!isSealed(folder)) await makeFolder(folder, make)
  return useCode(all, folder)
}

/**
 * Notes that a folder of code is used, and removes those of its kind that nobody has used for long.
 * @param all Folder of what is kept of this kind.
 * @returns The folder of code.
 */
export function useCode(all: string, folder: string): string {
  const now = new Date()
  utimesSync(folder, now, now)
  removeOld(all)
  return folder
}

async function makeFolder(folder: string, make: (scratch: string) => Promise<void>): Promise<void> {
  const scratch = `${folder}.${hostname()}.${process.pid}`
  mkdirSync(scratch, { recursive: true })
  try {
    await make(scratch)
    sealFolder(join(scratch, 'kept'))
    // Another build may have been faster: then that one stands.
    if (isSealed(folder)) return
    if (existsSync(folder)) renameSync(folder, join(scratch, 'damaged'))
    renameSync(join(scratch, 'kept'), folder)
  } catch (error) {
    if (!isSealed(folder)) throw error
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

/** Removes folders that nobody used for long, and what killed builds left. */
function removeOld(all: string): void {
  const folders = readdirSync(all).map((name) => {
    const path = join(all, name)
    const [, host, pid] = /^[^.]+\.(.+)\.(\d+)$/.exec(name) ?? []
    const used = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
    return { path, host, pid: Number(pid), used }
  })
  const left = folders.filter(({ host, pid }) => host === hostname() && !isAlive(pid))
  const old = folders
    .filter(({ host }) => host === undefined)
    .sort((a, b) => b.used - a.used)
    .slice(KEPT)
    .filter(({ used }) => Date.now() - used > WEEK_MS)
  for (const { path } of [...left, ...old]) rmSync(path, { recursive: true, force: true })
}
