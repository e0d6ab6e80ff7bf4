import { renameSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'

/**
 * Writes a file that others may read or write meanwhile, on this machine or another one: they see it as it was, or as it
 * is now, and the last one stands.
 */
export function writeWhole(path: string, contents: string | Uint8Array): void {
  const draft = `${path}.${hostname()}.${process.pid}.tmp`
  writeFileSync(draft, contents)
  renameSync(draft, path)
}
