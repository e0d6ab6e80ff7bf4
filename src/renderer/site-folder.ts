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
} from 'node:fs'
import { dirname, join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { fileMark } from '../file-mark.ts'
import { isAlive } from '../lock.ts'
import { listFiles, MANIFEST, readManifest } from '../output/manifest.ts'

/** A file of a site: where its bytes are, and what they are. */
export interface SiteFile {
  from: string
  digest: string
  bytes: number
  /** Tells the file that the bytes are in, and every link to it, from all others. */
  mark: string
}

/** Files for the browser that a renderer brings, by their path in the site. */
export function clientFiles(client: string): Map<string, SiteFile> {
  const entries = readdirSync(client, { recursive: true, withFileTypes: true })
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const from = join(entry.parentPath, entry.name)
        const bytes = readFileSync(from)
        const path = from.slice(client.length + 1).replaceAll('\\', '/')
        const digest = hash('sha256', bytes, 'hex')
        return [path, { from, digest, bytes: bytes.length, mark: fileMark(statSync(from)) }]
      }),
  )
}

/** Files that are put in place at once, before others get a turn. */
const AT_ONCE = 200

/** What is placed: the bytes, and what tells a link to them. */
type Placed = Pick<SiteFile, 'from' | 'mark'>

/**
 * A folder that a site is put together in, without copying files where the disk can do so. It may begin with
 * the files of an earlier site: one that is a link to the very bytes stays, and every other goes. No file is
 * ever written to, as it might be a link to kept bytes.
 */
export class SiteFolder {
  readonly path: string
  readonly #folders = new Set<string>()
  readonly #files = new Set<string>()
  /** Files that stood there and were not put in place yet. */
  #former: Set<string> | undefined
  /** The marks of those of them that were looked at. */
  readonly #marks = new Map<string, string | undefined>()

  constructor(path: string) {
    this.path = path
  }

  /** True when the earlier site has this file as a link to these very bytes, which are whole then. */
  holds(path: string, mark: string): boolean {
    return this.#standing().has(path) && this.#markOf(path) === mark
  }

  #standing(): Set<string> {
    this.#former ??= new Set(formerFiles(this.path))
    return this.#former
  }

  #markOf(path: string): string | undefined {
    if (this.#marks.has(path)) return this.#marks.get(path)
    // Said of every file of a site: `join` would cost as much as the answer.
    const stats = lstatSync(`${this.path}/${path}`, { throwIfNoEntry: false })
    const mark = stats && fileMark(stats)
    this.#marks.set(path, mark)
    return mark
  }

  /** Puts files in their places; those that were put there before stay. */
  async add(files: Iterable<readonly [path: string, file: Placed]>): Promise<void> {
    this.#standing()
    let count = 0
    for (const [path, file] of files) {
      if (this.#files.has(path)) continue
      this.#files.add(path)
      this.#place(path, file)
      count += 1
      if (count % AT_ONCE === 0) await setImmediate()
    }
  }

  /** Removes what stood there before and was not put there. */
  finish(): void {
    for (const path of this.#former ?? []) {
      if (this.#files.has(path)) continue
      rmSync(join(this.path, path), { force: true })
      this.#removeEmpty(dirname(path))
    }
    this.#former = new Set()
  }

  #place(path: string, { from, mark }: Placed): void {
    const to = join(this.path, path)
    if (this.#former?.delete(path)) {
      const standing = this.#markOf(path)
      if (standing === mark) return
      if (standing === undefined) this.#makeRoom(path)
      else rmSync(to)
    } else this.#makeRoom(path)
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
      for (let above = folder; above !== '.'; above = dirname(above))
        if (this.#former?.delete(above)) rmSync(join(this.path, above))
      mkdirSync(join(this.path, folder), { recursive: true })
      this.#folders.add(folder)
    }
    if (!this.#former?.size || !lstatSync(to, { throwIfNoEntry: false })?.isDirectory()) return
    rmSync(to, { recursive: true })
    for (const inner of this.#former) if (inner.startsWith(`${path}/`)) this.#former.delete(inner)
  }

  #removeEmpty(folder: string): void {
    for (let path = folder; path !== '.'; path = dirname(path)) {
      const full = join(this.path, path)
      if (existsSync(full) && readdirSync(full).length > 0) return
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
 */
export function openSiteFolder(store: string): SiteFolder {
  const path = join(store, `site-${process.pid}`)
  const left = readdirSync(store)
    .filter((name) => {
      const pid = Number(/^site-(\d+)$/.exec(name)?.[1])
      return pid > 0 && (pid === process.pid || !isAlive(pid))
    })
    .map((name) => join(store, name))
  const [first, ...others] = [...left, spareSite(store)].filter((folder) => existsSync(folder))
  if (first !== undefined && first !== path) renameSync(first, path)
  for (const other of others) rmSync(other, { recursive: true, force: true })
  return new SiteFolder(path)
}
