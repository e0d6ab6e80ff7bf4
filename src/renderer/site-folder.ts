import { hash } from 'node:crypto'
import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

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

/** Puts the files of a site into a new folder, without copying them where the disk can do so. */
export function makeSiteFolder(folder: string, files: ReadonlyMap<string, SiteFile>): void {
  const made = new Set<string>()
  for (const [path, { from }] of files) {
    const to = join(folder, path)
    const parent = dirname(to)
    if (!made.has(parent)) {
      mkdirSync(parent, { recursive: true })
      made.add(parent)
    }
    place(from, to)
  }
}

function place(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch (error) {
    if (!existsSync(from)) throw error
    // No links on this disk, or too many of one file.
    copyFileSync(from, to)
  }
}
