import { hash } from 'node:crypto'
import { linkSync, lstatSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileMark, isSettled } from '../file-mark.ts'
import { isRecord, parseJson } from '../json.ts'
import { readSealed, writeSealed } from '../lines.ts'
import { digestOf, isOwn, MANIFEST } from './manifest.ts'
import { FolderFiles, folderOf, nameOf, pathIn, type SiteFiles, STRIDE } from './site-files.ts'

const VERSION = 3

/** Files that are looked at to see whether marks are those of before; a wrong mark costs the next build a reading. */
const SAMPLE = 100

/** What is remembered of one folder of a site. */
export interface RememberedFolder {
  /** Mark of the folder, which moves when a name in it comes or goes; empty where that might not be seen. */
  mark: string
  files: FolderFiles
}

/** What this machine knows of a site that it published, so that its files need not be read again. */
export interface Remembered {
  /** Key of everything that the site was made from. */
  key: string
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
  const [first = '', ...lines] = readSealed(file) ?? []
  const { value: head } = parseJson(first)
  if (!isRecord(head) || head['version'] !== VERSION) return undefined
  const { key, manifest } = head
  if (typeof key !== 'string' || typeof manifest !== 'string') return undefined
  const folders = new Map(lines.map(folderLine))
  return { key, manifest, folders }
}

/** A line of a folder: its path and its mark, and behind a tab, which no JSON has, its files. */
function folderLine(line: string): [path: string, folder: RememberedFolder] {
  const tab = line.indexOf('\t')
  // By the seal of its file, `remember` wrote it: no second parse.
  const [path, mark] = JSON.parse(line.slice(0, tab)) as [string, string]
  return [path, { mark, files: new FolderFiles(line.slice(tab + 1)) }]
}

/** Writes down what is to be remembered of a site. */
export function remember(file: string, { folders, ...head }: Remembered): void {
  mkdirSync(dirname(file), { recursive: true })
  writeSealed(file, recordLines(head, folders))
}

function* recordLines(
  head: Omit<Remembered, 'folders'>,
  folders: Remembered['folders'],
): Generator<string> {
  yield JSON.stringify({ version: VERSION, ...head })
  for (const [path, { mark, files }] of folders)
    yield `${JSON.stringify([path, mark])}\t${files.text}`
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

/** A site that was just made. */
export interface MadeSite {
  /** Key of everything that it was made from. */
  key: string
  /** Its files, with their marks of before they were put there. */
  files: SiteFiles
  /** Marks of folders that nothing has touched since they were looked at. */
  untouched?: ReadonlyMap<string, string>
}

/**
 * Looks at a site that is whole, with its manifest.
 * @param isAlone Whether nothing else is in the folder, and nobody else has had access to it yet.
 */
export function lookAt(
  site: string,
  { key, files, untouched }: MadeSite,
  isAlone: boolean,
): Remembered {
  const markOf = (path: string): string => fileMark(lstatSync(`${site}/${path}`))
  // Renames leave marks as they are; where files were copied, or those of before stay, one of these shows it.
  const step = Math.ceil(files.size / SAMPLE)
  const few = [...files].filter((_, at) => at % step === 0)
  const isSame = few.every(
    ([
      folder,
      {
        list: [file],
      },
    ]) => {
      return file === undefined || file.mark === markOf(pathIn(folder, file.name))
    },
  )
  const seen = (folder: string, listed: FolderFiles): FolderFiles =>
    FolderFiles.of(
      listed.list.map((file) => ({ ...file, mark: markOf(pathIn(folder, file.name)) })),
    )
  const folders = new Map<string, RememberedFolder>()
  const add = (path: string, listed: FolderFiles): void => {
    const known = isSame ? untouched?.get(path) : undefined
    const mark = isAlone ? (known ?? settledMark(`${site}/${path}`)) : ''
    folders.set(path, { mark, files: isSame ? listed : seen(path, listed) })
  }
  for (const [path, listed] of files) add(path, listed)
  for (const path of files.keys())
    for (let above = path; above !== ''; ) {
      above = folderOf(above)
      if (folders.has(above)) break
      add(above, none)
    }
  return { key, manifest: markOf(MANIFEST), folders }
}

const none = FolderFiles.of([])

function settledMark(folder: string): string {
  const stats = lstatSync(folder)
  return isSettled(stats) ? fileMark(stats) : ''
}

/** The files of a remembered site by folder. */
export function filesOfRemembered({ folders }: Remembered): SiteFiles {
  return new Map(Array.from(folders, ([path, { files }]) => [path, files]))
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
  const names = new Set(files.list.map(({ name }) => name))
  let found = 0
  for (const entry of readdirSync(`${site}/${path}`, { withFileTypes: true })) {
    const inner = pathIn(path, entry.name)
    if (entry.isDirectory() ? folders.has(inner) : isOwn(inner)) continue
    if (!names.has(entry.name)) return false
    found += 1
  }
  return found === names.size
}

/**
 * True for a site that is as it was published: no name came or went, and every file has the bytes that it had. A file
 * that looks otherwise than it did is read, and how it looks now is remembered from then on.
 * @param file Where it is remembered.
 */
export function isAsPublished(site: string, known: Remembered, file: string): boolean {
  if (!sameFolders(site, known)) return false
  let isNew = false
  for (const [folder, one] of known.folders) {
    const now = marksNow(`${site}/${folder}`, one.files)
    if (now === undefined) return false
    isNew ||= now !== one.files
    one.files = now
  }
  if (isNew) remember(file, known)
  return true
}

/** The files of a folder as they look now; undefined where one is not there, or has other bytes. */
function marksNow(folder: string, files: FolderFiles): FolderFiles | undefined {
  const { entries } = files
  let isNew = false
  for (let at = 0; at < entries.length; at += STRIDE) {
    const path = `${folder}/${entries[at]}`
    const stats = lstatSync(path, { throwIfNoEntry: false })
    if (stats === undefined) return undefined
    const mark = fileMark(stats)
    if (mark === entries[at + 2]) continue
    if (!stats.isFile() || digestOf(path) !== entries[at + 1]) return undefined
    entries[at + 2] = mark
    isNew = true
  }
  return isNew ? new FolderFiles(JSON.stringify(entries)) : files
}

/** True when a file is the one that was published with this digest. */
export function isAsRemembered(
  known: Remembered | undefined,
  site: string,
  path: string,
  digest: string,
): boolean {
  const file = known?.folders
    .get(folderOf(path))
    ?.files.list.find(({ name }) => name === nameOf(path))
  return file?.digest === digest && file.mark === fileMark(lstatSync(`${site}/${path}`))
}
