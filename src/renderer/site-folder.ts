import { hash } from 'node:crypto'
import {
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { setImmediate } from 'node:timers/promises'

/** A file of a site: where its bytes are, and what they are. */
export interface SiteFile {
  from: string
  digest: string
  bytes: number
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
        return [path, { from, digest: hash('sha256', bytes, 'hex'), bytes: bytes.length }]
      }),
  )
}

/** Files that are put in place at once, before others get a turn. */
const AT_ONCE = 200

/** A new folder that a site is put together in, without copying files where the disk can do so. */
export class SiteFolder {
  readonly path: string
  readonly #folders = new Set<string>()
  readonly #files = new Set<string>()

  constructor(path: string) {
    this.path = path
  }

  /** Puts files in their places; those that are there already stay. */
  async add(files: Iterable<readonly [path: string, file: Pick<SiteFile, 'from'>]>): Promise<void> {
    let count = 0
    for (const [path, { from }] of files) {
      if (this.#files.has(path)) continue
      this.#files.add(path)
      this.#place(from, join(this.path, path))
      count += 1
      if (count % AT_ONCE === 0) await setImmediate()
    }
  }

  #place(from: string, to: string): void {
    const parent = dirname(to)
    if (!this.#folders.has(parent)) {
      mkdirSync(parent, { recursive: true })
      this.#folders.add(parent)
    }
    try {
      linkSync(from, to)
    } catch (error) {
      if (!existsSync(from)) throw error
      // No links on this disk, or too many of one file. Never over a file: it might be a link to kept bytes.
      copyFileSync(from, to, constants.COPYFILE_EXCL)
    }
  }
}
