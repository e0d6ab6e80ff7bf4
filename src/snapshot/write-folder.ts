import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
} from 'node:fs'
import { open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { sheetError } from '../messages/error.ts'
import { idOfWorkName, isManaged, modelFolder, workName } from './write-path.ts'

/**
 * Writes one model's folder as a whole. The steps, each safe to be cut off after:
 * 1. `.sync/stage/<model>` gets every file, flushed to the disk;
 * 2. it becomes `.sync/ready/<model>`: from here on the new model is complete;
 * 3. the model's folder becomes `.sync/old/<model>`;
 * 4. what people put there moves from the old folder into the new one;
 * 5. the new one takes its place; 6. the old one is removed.
 * `recoverFolders` finishes 3 to 6 after a crash, and drops what did not reach 2.
 * Only the flushing waits for the disk without blocking: 3 to 5 are synchronous, so that no other
 * write of this process comes between.
 */

/** The new content of a file, or `keep` to take over what is there. */
export type FileChange = Uint8Array | 'keep'

const WORK = '.sync'

/** Replaces a model's managed files by `files`; those not named are removed, people's files stay. */
export async function writeModelFolder(
  content: string,
  id: string,
  files: ReadonlyMap<string, FileChange>,
  renamedFrom?: string,
): Promise<void> {
  const folder = join(content, modelFolder(id))
  const former = renamedFrom === undefined ? undefined : join(content, modelFolder(renamedFrom))
  const previous = former !== undefined && !existsSync(folder) ? former : folder
  checkCase(folder)
  for (const path of [folder, previous]) checkLink(path)
  const work = workFolders(content, id)
  try {
    await stage(work.stage, previous, files)
    mkdirSync(dirname(work.ready), { recursive: true })
    rmSync(work.ready, { recursive: true, force: true })
    renameSync(work.stage, work.ready)
    await flushFolder(dirname(work.ready))
  } catch (error) {
    rmSync(work.stage, { recursive: true, force: true })
    throw error
  }
  await Promise.all(swap(content, id, previous).map(flushFolder))
  cleanUp(work.old, previous)
  if (former !== undefined && former !== previous) {
    rescue(former, folder)
    removeManaged(former)
  }
}

/** Removes a model's managed files; the folder goes with them unless people put something there. */
export function removeModelFolder(content: string, id: string): 'removed' | 'kept-edits' {
  const folder = join(content, modelFolder(id))
  removeManaged(folder)
  return existsSync(folder) ? 'kept-edits' : 'removed'
}

/** Finishes or undoes what an interrupted run left; gives the ids of the models it finished. */
export function recoverFolders(content: string): string[] {
  const work = join(content, WORK)
  rmSync(join(work, 'stage'), { recursive: true, force: true })
  const finished: string[] = []
  for (const name of namesIn(join(work, 'ready'))) {
    const id = idOfWorkName(name)
    swap(content, id, join(content, modelFolder(id)))
    finished.push(id)
  }
  for (const name of namesIn(join(work, 'old'))) {
    const old = join(work, 'old', name)
    const folder = join(content, modelFolder(idOfWorkName(name)))
    if (existsSync(folder)) rescue(old, folder)
    else renameSync(old, folder)
    rmSync(old, { recursive: true, force: true })
  }
  return finished
}

/** True when an interrupted run left models to be finished: a reader may miss them until then. */
export function needsRecovery(content: string): boolean {
  return ['ready', 'old'].some((part) => namesIn(join(content, WORK, part)).length > 0)
}

interface WorkFolders {
  stage: string
  ready: string
  old: string
}

function workFolders(content: string, id: string): WorkFolders {
  const at = (part: string): string => join(content, WORK, part, workName(id))
  return { stage: at('stage'), ready: at('ready'), old: at('old') }
}

async function stage(
  target: string,
  previous: string,
  files: ReadonlyMap<string, FileChange>,
): Promise<void> {
  rmSync(target, { recursive: true, force: true })
  mkdirSync(target, { recursive: true })
  const folders = new Set([target])
  const writes: [string, Uint8Array][] = []
  for (const [path, change] of files) {
    if (!isManaged(path)) throw sheetError({ code: 'not-for-sync' }, { file: path })
    const file = join(target, path)
    mkdirSync(dirname(file), { recursive: true })
    folders.add(dirname(file))
    if (change === 'keep') takeOver(join(previous, path), file)
    else writes.push([file, change])
  }
  await settleAll(writes.map(([file, bytes]) => writeFlushed(file, bytes)))
  await settleAll([...folders].map(flushFolder))
}

/** Waits for all, also when one fails: nothing may still be writing when the clean-up begins. */
async function settleAll(work: readonly Promise<void>[]): Promise<void> {
  for (const result of await Promise.allSettled(work)) {
    if (result.status === 'rejected') throw result.reason
  }
}

function takeOver(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch {
    // No hard links on this file system.
    copyFileSync(from, to)
    const file = openSync(to, 'r+')
    fsyncSync(file)
    closeSync(file)
  }
}

/** Steps 3 to 5; gives the folders whose entries changed and are to be flushed. */
function swap(content: string, id: string, previous: string): string[] {
  const { ready, old } = workFolders(content, id)
  const folder = join(content, modelFolder(id))
  mkdirSync(dirname(old), { recursive: true })
  // After a crash the old folder may be here already.
  if (!existsSync(old) && existsSync(previous)) renameSync(previous, old)
  if (existsSync(old)) rescue(old, ready)
  const made = mkdirSync(dirname(folder), { recursive: true })
  try {
    renameSync(ready, folder)
  } catch (error) {
    if (!existsSync(folder)) throw error
    // Somebody made the folder anew in between: theirs is kept, as people's files are.
    const aside = `${old}.aside`
    renameSync(folder, aside)
    rescue(aside, ready)
    renameSync(ready, folder)
    rmSync(aside, { recursive: true, force: true })
  }
  return made === undefined ? [dirname(folder)] : [dirname(folder), dirname(dirname(folder))]
}

/** Step 6. */
function cleanUp(old: string, previous: string): void {
  rmSync(old, { recursive: true, force: true })
  removeIfEmpty(dirname(previous))
}

/** Moves what people put into `from` over to `to`; nothing that exists there is replaced. */
function rescue(from: string, to: string, below = ''): void {
  for (const name of namesIn(join(from, below))) {
    const path = below === '' ? name : `${below}/${name}`
    const isFolder = lstatSync(join(from, path)).isDirectory()
    if (isFolder && (path === 'eval_results' || path === 'images')) rescue(from, to, path)
    else if (!isManaged(path) && !existsSync(join(to, path))) {
      mkdirSync(dirname(join(to, path)), { recursive: true })
      renameSync(join(from, path), join(to, path))
    }
  }
}

function removeManaged(folder: string): void {
  for (const name of namesIn(folder)) {
    const path = join(folder, name)
    if (isManaged(name)) rmSync(path, { force: true })
    else if (name === 'eval_results' || name === 'images') {
      for (const file of namesIn(path)) if (isManaged(`${name}/${file}`)) rmSync(join(path, file))
      removeIfEmpty(path)
    }
  }
  removeIfEmpty(folder)
  removeIfEmpty(dirname(folder))
}

function removeIfEmpty(folder: string): void {
  if (/[/\\]models$/.test(folder)) return
  try {
    rmdirSync(folder)
  } catch {
    // Not empty, or not there: both are fine.
  }
}

async function writeFlushed(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Flushes a folder's entries; Windows cannot and need not. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** What a link leads to is not the model's folder, and not sync's to move about. */
function checkLink(folder: string): void {
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink()) return
  throw sheetError({ code: 'model-folder-link' }, { file: folder })
}

/** On a disk that ignores case, two ids that differ only by case would share a folder. */
function checkCase(folder: string): void {
  if (!existsSync(folder)) return
  const name = folder.slice(dirname(folder).length + 1)
  const names = namesIn(dirname(folder))
  if (names.includes(name)) return
  const other = names.find((entry) => entry.toLowerCase() === name.toLowerCase())
  throw sheetError({ code: 'model-folder-case' }, { file: folder, value: other })
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    return []
  }
}

/** The file's bytes, or undefined when it is not there. */
export function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch (error) {
    const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw error
  }
}
