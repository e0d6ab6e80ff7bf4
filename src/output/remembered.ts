import { hash } from 'node:crypto'
import { linkSync, lstatSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileMark, isSettled } from '../file-mark.ts'
import { isRecord, parseJson } from '../json.ts'
import { readLines, writeLines } from '../lines.ts'
import { digestOf, isOwn, MANIFEST } from './manifest.ts'

const VERSION = 2

/** Files that are looked at to see whether marks are those of before; a wrong mark costs the next build a reading. */
const SAMPLE = 100

/** Entries of one file in the list of a folder. */
const STRIDE = 3

/** What is remembered of one folder of a site. */
export interface RememberedFolder {
  /** Mark of the folder, which moves when a name in it comes or goes; empty where that might not be seen. */
  mark: string
  /** Its files one after another, each with three entries: its name, SHA-256 in hex, and its mark. */
  files: string[]
}

/** What this machine knows of a site that it published, so that its files need not be read again. */
export interface Remembered {
  /** Key of everything that the site was made from. */
  key: string
  bytes: number
  /** How many files it has. */
  count: number
  /** Mark of its manifest, which tells it from every other site. */
  manifest: string
  /** All its folders by path; its own is the empty one. */
  folders: ReadonlyMap<string, RememberedFolder>
}

/** The file in which is kept what is remembered of the site in an output folder. */
export function memoryFile(folder: string, out: string): string {
  return join(folder, `${hash('sha256', out, 'hex').slice(0, 16)}.jsonl`)
}

/** The file in which is kept what is remembered of a former site that was moved away. */
export function memoryOfSpare(spare: string): string {
  return `${spare}.jsonl`
}

/** Reads what is remembered of a site; undefined where nothing is. */
export function recall(file: string): Remembered | undefined {
  try {
    const lines = readLines(file)
    const { value: head } = parseJson(lines.next().value?.text ?? '')
    if (!isRecord(head) || head['version'] !== VERSION) return undefined
    const { key, bytes, count, manifest } = head
    if (typeof key !== 'string' || typeof manifest !== 'string') return undefined
    if (typeof bytes !== 'number' || typeof count !== 'number') return undefined
    const folders = new Map<string, RememberedFolder>()
    for (const { text } of lines) {
      const { value } = parseJson(text)
      if (!isTexts(value)) return undefined
      const [path = '', mark = '', ...files] = value
      folders.set(path, { mark, files })
    }
    return { key, bytes, count, manifest, folders }
  } catch {
    return undefined
  }
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string')
}

/** Writes down what is to be remembered of a site. */
export function remember(file: string, { folders, ...head }: Remembered): void {
  mkdirSync(dirname(file), { recursive: true })
  writeLines(file, recordLines(head, folders))
}

function* recordLines(
  head: Omit<Remembered, 'folders'>,
  folders: Remembered['folders'],
): Generator<string> {
  yield JSON.stringify({ version: VERSION, ...head })
  for (const [path, { mark, files }] of folders) yield JSON.stringify([path, mark, ...files])
}

/** Hands what is remembered of a site on to where that site is kept from now on. */
export function handOn(file: string, to: string): void {
  rmSync(to, { force: true })
  try {
    linkSync(file, to)
  } catch {
    // No links on this disk: the site will be looked through.
  }
}

/** A file of a site that was just made; its mark as it was before it was put there, if that is known. */
export interface MadeFile {
  digest: string
  mark?: string
}

/**
 * Looks at a site that is whole, with its manifest.
 * @param files Its files by path.
 * @param isAlone Whether nothing else is in the folder, and nobody else has had access to it yet.
 */
export function lookAt(
  site: string,
  { key, bytes, files }: { key: string; bytes: number; files: ReadonlyMap<string, MadeFile> },
  isAlone: boolean,
): Remembered {
  const markOf = (path: string): string => fileMark(lstatSync(`${site}/${path}`))
  // Renames leave marks as they are; where files were copied, or those of before stay, one of these shows it.
  const few = [...files].filter((_, at) => at % Math.ceil(files.size / SAMPLE) === 0)
  const moved = few.every(([path, { mark }]) => mark === markOf(path))
  const folders = new Map<string, { mark: string; files: string[] }>()
  const folderAt = (path: string): string[] => {
    const known = folders.get(path)
    if (known) return known.files
    if (path !== '') folderAt(folderOf(path))
    const made = { mark: isAlone ? settledMark(`${site}/${path}`) : '', files: [] }
    folders.set(path, made)
    return made.files
  }
  for (const [path, { digest, mark }] of files)
    folderAt(folderOf(path)).push(
      nameOf(path),
      digest,
      moved && mark !== undefined ? mark : markOf(path),
    )
  return { key, bytes, count: files.size, manifest: markOf(MANIFEST), folders }
}

function settledMark(folder: string): string {
  const stats = lstatSync(folder)
  return isSettled(stats) ? fileMark(stats) : ''
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

const pathIn = (folder: string, name: string): string =>
  folder === '' ? name : `${folder}/${name}`

/** The files of a folder of a remembered site, one after another. */
export function* filesIn(
  folder: string,
  { files }: RememberedFolder,
): Generator<{ path: string; digest: string; mark: string }> {
  for (let at = 0; at + 2 < files.length; at += STRIDE) {
    const [name = '', digest = '', mark = ''] = [files[at], files[at + 1], files[at + 2]]
    yield { path: pathIn(folder, name), digest, mark }
  }
}

/** All files of a remembered site. */
export function* filesOf({ folders }: Remembered): Generator<{
  path: string
  digest: string
  mark: string
}> {
  for (const [path, folder] of folders) yield* filesIn(path, folder)
}

/**
 * Looks whether a site has its manifest and just the names that are remembered of it.
 * @returns The folders in which no name came or went since they were looked at; undefined for another site.
 */
export function sameFolders(
  site: string,
  { manifest, folders }: Remembered,
): ReadonlySet<string> | undefined {
  try {
    if (fileMark(lstatSync(join(site, MANIFEST))) !== manifest) return undefined
    const same = new Set<string>()
    for (const [path, folder] of folders) {
      if (hasSameMark(`${site}/${path}`, folder)) same.add(path)
      else if (!hasSameNames(site, path, folder, folders)) return undefined
    }
    return same
  } catch {
    return undefined
  }
}

function hasSameMark(path: string, { mark }: RememberedFolder): boolean {
  const stats = mark === '' ? undefined : lstatSync(path, { throwIfNoEntry: false })
  return stats?.isDirectory() === true && fileMark(stats) === mark
}

function hasSameNames(
  site: string,
  path: string,
  { files }: RememberedFolder,
  folders: Remembered['folders'],
): boolean {
  const names = new Set(files.filter((_, at) => at % STRIDE === 0))
  let found = 0
  for (const entry of readdirSync(`${site}/${path}`, { withFileTypes: true })) {
    const inner = pathIn(path, entry.name)
    if (entry.isDirectory() ? folders.has(inner) : isOwn(inner)) continue
    if (!names.has(entry.name)) return false
    found += 1
  }
  return found === names.size
}

/** Whether one of the files of a folder has a mark. */
export function hasMark({ files }: RememberedFolder, mark: string): boolean {
  for (let at = STRIDE - 1; at < files.length; at += STRIDE) if (files[at] === mark) return true
  return false
}

/**
 * True for a site that is as it was published: no name came or went, and every file has the bytes that it had. A file
 * that looks otherwise than it did is read, and how it looks now is remembered from then on.
 * @param file Where it is remembered.
 */
export function isAsPublished(site: string, known: Remembered, file: string): boolean {
  if (!sameFolders(site, known)) return false
  let isNew = false
  for (const [folder, { files }] of known.folders)
    for (let at = 0; at + 2 < files.length; at += STRIDE) {
      const path = `${site}/${pathIn(folder, files[at] ?? '')}`
      const stats = lstatSync(path, { throwIfNoEntry: false })
      if (stats === undefined) return false
      const mark = fileMark(stats)
      if (mark === files[at + 2]) continue
      if (!stats.isFile() || digestOf(path) !== files[at + 1]) return false
      files[at + 2] = mark
      isNew = true
    }
  if (isNew) remember(file, known)
  return true
}

/** True when a file is the one that was published with this digest. */
export function isAsRemembered(
  known: Remembered | undefined,
  site: string,
  path: string,
  digest: string,
): boolean {
  const folder = known?.folders.get(folderOf(path))
  if (!folder) return false
  for (const file of filesIn(folderOf(path), folder))
    if (file.path === path)
      return file.digest === digest && file.mark === fileMark(lstatSync(`${site}/${path}`))
  return false
}
