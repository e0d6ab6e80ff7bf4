import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { errorCode } from '../errors.ts'
import { sheetError } from '../messages/error.ts'
import { listFiles, writtenFiles } from './manifest.ts'

/** Moves a folder to a place where nothing stands, also from one disk to another. */
export function moveFolder(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true })
  try {
    renameSync(from, to)
  } catch (error) {
    if (errorCode(error) !== 'EXDEV') throw error
    cpSync(from, to, { recursive: true })
    rmSync(from, { recursive: true, force: true })
  }
}

/** Moves a file over whatever stands there; a reader sees the old file or the new one. */
export function moveFile(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true })
  try {
    renameSync(from, to)
  } catch (error) {
    if (errorCode(error) !== 'EXDEV') throw error
    const draft = `${to}.modelsheets-new`
    cpSync(from, draft)
    renameSync(draft, to)
    rmSync(from, { force: true })
  }
}

/** Removes the folders of a folder that hold no file. */
function removeEmptyFolders(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue
    const inner = join(folder, entry.name)
    removeEmptyFolders(inner)
    if (readdirSync(inner).length === 0) rmdirSync(inner)
  }
}

/** Removes a file of a site and the folders that are empty without it. */
export function removeFile(site: string, path: string): void {
  const file = join(site, path)
  // A run that was killed may have put a folder of the new site there already.
  if (lstatSync(file, { throwIfNoEntry: false })?.isFile()) rmSync(file)
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    const full = join(site, folder)
    if (!existsSync(full)) continue
    if (readdirSync(full).length > 0) return
    rmdirSync(full)
  }
}

/**
 * Removes a former site: what its manifest lists, and nothing else.
 * @throws SheetError when something else is in it, which then stays where it is.
 */
export function removeSite(site: string): void {
  for (const path of writtenFiles(site).keys()) rmSync(join(site, path), { force: true })
  removeEmptyFolders(site)
  const rest = listFiles(site)
  if (rest.length > 0)
    throw sheetError(
      { code: 'former-site-left' },
      { file: site, value: rest.slice(0, 5).join(', ') },
    )
  rmSync(site, { recursive: true, force: true })
}

/**
 * Takes a former site away: to `spare` where nothing stands and a rename reaches it, else it is removed.
 * @param isOurs Whether a build wrote a file of it. Where something else is in it, that is told, and stays.
 * @throws SheetError as `removeSite` does.
 */
export function retireSite(site: string, isOurs: (path: string) => boolean, spare?: string): void {
  if (spare !== undefined && listFiles(site).every(isOurs) && moveAway(site, spare)) return
  removeSite(site)
}

/** Moves a site to where nothing stands; false where that cannot be. */
export function moveAway(site: string, to: string): boolean {
  try {
    renameSync(site, to)
    return true
  } catch {
    // Another disk, or something stands there.
    return false
  }
}
