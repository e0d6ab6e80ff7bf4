import { createHash } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { LockedError, takeLock } from '../lock.ts'

/** A folder of compiled content that nobody else writes to until it is released. */
export interface OpenStore {
  path: string
  release(): void
}

/** What this process holds; a lock's file tells processes apart, not the parts of one. */
const held = new Set<string>()

/**
 * Opens the store of a content folder and a base address for one build. A build that runs beside another
 * gets a store of its own, which is kept for the next time.
 * @param cache Folder of all stores.
 */
export function openStore(cache: string, content: string, base: string): OpenStore {
  const site = createHash('sha256')
    .update(`${resolve(content)}\n${base}`)
    .digest('hex')
    .slice(0, 12)
  for (let number = 1; ; number += 1) {
    const path = resolve(cache, number === 1 ? site : `${site}-${number}`)
    if (held.has(path)) continue
    mkdirSync(path, { recursive: true })
    try {
      const lock = takeLock(join(path, 'lock'), 'build')
      held.add(path)
      return {
        path,
        release: () => {
          lock.release()
          held.delete(path)
        },
      }
    } catch (error) {
      if (!(error instanceof LockedError)) throw error
    }
  }
}
