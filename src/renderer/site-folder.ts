import { hash } from 'node:crypto'
import {
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  unlinkSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { fileMark } from '../file-mark.ts'
import { isAlive } from '../lock.ts'
import { listFiles, MANIFEST, readManifest } from '../output/manifest.ts'
import { memoryOfSpare, type Remembered, recall, sameFolders } from '../output/remembered.ts'
import { type FolderFiles, folderOf, pathIn } from '../output/site-files.ts'

/** A file of a site. */
export interface SiteFile {
  digest: string
  /** Tells the file that the bytes are in, and every link to it, from all others. */
  mark: string
}

/** A file for the browser: where its bytes are, too. */
export interface ClientFile extends SiteFile {
  from: string
}

/** Files for the browser that a renderer brings, by their path in the site. */
export function clientFiles(client: string): Map<string, ClientFile> {
  const entries = readdirSync(client, { recursive: true, withFileTypes: true })
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const from = join(entry.parentPath, entry.name)
        const bytes = readFileSync(from)
        const path = from.slice(client.length + 1).replaceAll('\\', '/')
        const digest = hash('sha256', bytes, 'hex')
        return [path, { from, digest, mark: fileMark(statSync(from)) }]
      }),
  )
}

/** Files that are put in place at once, before others get a turn. */
const AT_ONCE = 20

/** What tells a link to some bytes. */
interface Placed {
  mark: string
}

/** In place of the mark of a file: nobody has looked at it, nothing is there, it has its place in the new site. */
const UNSEEN = ''
const GONE = 'gone'
const TAKEN = 'taken'

/** What is remembered of an earlier site, by folder. */
export type FormerSite = Map<string, FormerFolder>

/** A folder of an earlier site, as it was remembered. */
interface FormerFolder {
  /** Its mark; empty where names in it may have come and gone. */
  mark: string
  files: FolderFiles
  /** The folder of the site that stands: what both have was looked at just now. */
  standing: FolderFiles | undefined
}

/** True where nothing of a folder needs a look. */
function isSeen({ mark, files, standing }: FormerFolder): boolean {
  return mark !== '' && standing?.text === files.text
}

/**
 * A folder that a site is put together in, without copying files where the disk can do so. It may begin with
 * the files of an earlier site: one that is a link to the very bytes stays, and every other goes. No file is
 * ever written to, as it might be a link to kept bytes.
 */
export class SiteFolder {
  readonly path: string
  readonly #folders = new Set<string>()
  /** Files that were put in place where none stood. */
  readonly #files = new Set<string>()
  /** Files that stood there, each with its mark, or what became of it. */
  #former: Map<string, string> | undefined
  /** Folders whose files are not among these yet. */
  readonly #folded: FormerSite
  /** Folders that stay as they are, with their marks, and those in which a name came or went. */
  readonly #kept = new Map<string, string>()
  readonly #touched = new Set<string>()

  /** @param former What is remembered of the folders that stand there; others are looked at. */
  constructor(path: string, former?: FormerSite) {
    this.path = path
    this.#former = former && new Map()
    this.#folded = former ?? new Map()
  }

  /** Marks of folders in which nothing has changed since they were looked at. */
  get untouched(): ReadonlyMap<string, string> {
    return new Map([...this.#kept].filter(([folder]) => !this.#touched.has(folder)))
  }

  /** True when the earlier site has just these files in a folder, all as links to bytes that are whole. */
  holdsFolder(folder: string, { text }: FolderFiles): boolean {
    const former = this.#folded.get(folder)
    return former !== undefined && former.files.text === text && isSeen(former)
  }

  /**
   * Has a folder stay as it is.
   * @returns Its files as the site that stands has them, which was taken apart; undefined where the earlier site does
   * not hold them.
   */
  keepFolder(folder: string, files: FolderFiles): FolderFiles | undefined {
    if (!this.holdsFolder(folder, files)) return undefined
    const former = this.#folded.get(folder)
    this.#kept.set(folder, former?.mark ?? '')
    this.#folded.delete(folder)
    return former?.standing
  }

  /** Puts the files of a remembered folder among those that stood there. */
  #unfold(folder: string): void {
    const former = this.#folded.get(folder)
    if (!former) return
    this.#folded.delete(folder)
    const seen = new Set(former.mark === '' ? [] : former.standing?.list.map(({ mark }) => mark))
    for (const { name, mark } of former.files.list)
      this.#former?.set(pathIn(folder, name), seen.has(mark) ? mark : UNSEEN)
  }

  /** True when the earlier site has this file as a link to these very bytes, which are whole then. */
  holds(path: string, mark: string): boolean {
    return this.#markOf(path) === mark
  }

  #standing(): Map<string, string> {
    this.#former ??= new Map(Array.from(formerFiles(this.path), (path) => [path, UNSEEN]))
    return this.#former
  }

  /** The mark of a file that stood there; undefined where none did. */
  #markOf(path: string): string | undefined {
    const former = this.#standing()
    this.#unfold(folderOf(path))
    const known = former.get(path)
    if (known !== UNSEEN) return known
    // Said of every file of a site: `join` would cost as much as the answer.
    const stats = lstatSync(`${this.path}/${path}`, { throwIfNoEntry: false })
    const mark = stats ? fileMark(stats) : GONE
    former.set(path, mark)
    return mark
  }

  /**
   * Puts files in their places; those that were put there before stay.
   * @param from Where the bytes of a file are.
   */
  async add<File extends Placed>(
    files: Iterable<readonly [path: string, file: File]>,
    from: (file: File) => string,
  ): Promise<void> {
    const former = this.#standing()
    let count = 0
    for (const [path, file] of files) {
      const standing = this.#markOf(path)
      if (standing === TAKEN || this.#files.has(path)) continue
      if (standing === undefined) this.#files.add(path)
      else former.set(path, TAKEN)
      if (standing === file.mark) continue
      this.#touched.add(folderOf(path))
      if (standing === undefined || standing === GONE) this.#makeRoom(path)
      else unlinkSync(join(this.path, path))
      this.#place(path, from(file))
      count += 1
      if (count % AT_ONCE === 0) await setImmediate()
    }
  }

  /** Removes what stood there before and was not put there. */
  finish(): void {
    for (const folder of [...this.#folded.keys()]) this.#unfold(folder)
    for (const [path, mark] of this.#former ?? []) {
      if (mark === TAKEN) continue
      rmSync(join(this.path, path), { force: true })
      this.#removeEmpty(dirname(path))
    }
    this.#former = new Map()
  }

  #place(path: string, from: string): void {
    const to = join(this.path, path)
    try {
      linkSync(from, to)
    } catch (error) {
      if (!existsSync(from)) throw error
      // No links on this disk, or too many of one file. Never over a file: it might be a link to kept bytes.
      copyFileSync(from, to, constants.COPYFILE_EXCL)
    }
  }

  /** Makes the folders of a file, and removes what earlier stood in its or in their place. */
  #makeRoom(path: string): void {
    const folder = dirname(path)
    const to = join(this.path, path)
    if (!this.#folders.has(folder)) {
      for (let above = folder; above !== '.'; above = dirname(above)) {
        this.#unfold(folderOf(above))
        this.#touched.add(folderOf(above))
        if (this.#former?.delete(above)) rmSync(join(this.path, above), { force: true })
      }
      mkdirSync(join(this.path, folder), { recursive: true })
      this.#folders.add(folder)
    }
    if (!this.#former?.size && this.#folded.size === 0) return
    if (!lstatSync(to, { throwIfNoEntry: false })?.isDirectory()) return
    rmSync(to, { recursive: true })
    for (const inner of [...this.#folded.keys()])
      if (inner === path || inner.startsWith(`${path}/`)) this.#folded.delete(inner)
    for (const inner of this.#former?.keys() ?? [])
      if (inner.startsWith(`${path}/`)) this.#former?.delete(inner)
  }

  #removeEmpty(folder: string): void {
    for (let path = folder; path !== '.'; path = dirname(path)) {
      const full = join(this.path, path)
      if (existsSync(full) && readdirSync(full).length > 0) return
      this.#touched.add(folderOf(path))
      rmSync(full, { recursive: true, force: true })
    }
  }
}

/**
 * The files of an earlier site: of one that was whole by its manifest, which goes before anything in it
 * changes; of what a killed build left by looking through it.
 */
function formerFiles(folder: string): Iterable<string> {
  if (!existsSync(folder)) return []
  try {
    return readManifest(folder)?.keys() ?? listFiles(folder)
  } catch {
    return listFiles(folder)
  } finally {
    rmSync(join(folder, MANIFEST), { force: true })
  }
}

/** Folder of a store where a site that was replaced is kept, for the next build to begin with. */
export const spareSite = (store: string): string => join(store, 'site-before')

/**
 * Opens the folder that a build puts its site together in: what a killed build left, or else the site before
 * the one that stands, if there is one. Most files of these are those of the new one.
 * @param before What is remembered of that site (`readFormerSite`).
 */
export function openSiteFolder(store: string, before?: FormerSite): SiteFolder {
  const path = join(store, `site-${process.pid}`)
  const spare = spareSite(store)
  const left = readdirSync(store)
    .filter((name) => {
      const pid = Number(/^site-(\d+)$/.exec(name)?.[1])
      return pid > 0 && (pid === process.pid || !isAlive(pid))
    })
    .map((name) => join(store, name))
  const [first, ...others] = [...left, spare].filter((folder) => existsSync(folder))
  const former = first === spare ? before : undefined
  // What is remembered of it holds no more as soon as anything in it changes.
  rmSync(memoryOfSpare(spare), { force: true })
  if (first !== undefined && first !== path) renameSync(first, path)
  for (const other of others) rmSync(other, { recursive: true, force: true })
  if (former) rmSync(join(path, MANIFEST), { force: true })
  return new SiteFolder(path, former)
}

/**
 * Reads what is remembered of the site before the one that stands, with what tells which of its files need no look:
 * where no name came or went in their folder since they were looked at, and the site that stands has a link to the
 * very same bytes, which was looked at just now.
 * @param standing What is remembered of the site that stands, where it is as it was published: what both have is whole.
 * @returns undefined when there is nothing remembered of that site, or not that site.
 */
export function readFormerSite(store: string, standing: Remembered): FormerSite | undefined {
  const site = spareSite(store)
  const known = recall(memoryOfSpare(site))
  const same = known && sameFolders(site, known)
  if (!same) return undefined
  return new Map(
    Array.from(known.folders, ([path, { mark, files }]) => [
      path,
      { mark: same.has(path) ? mark : '', files, standing: standing.folders.get(path)?.files },
    ]),
  )
}
