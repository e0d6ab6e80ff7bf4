import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles } from '../../../src/output/manifest.ts'
import type { BuiltSite } from '../../../src/output/output.ts'

/** A folder as a build hands it over. */
export function builtSite(folder: string, key?: string): BuiltSite {
  const files = listFiles(folder).map((path): [string, { digest: string; bytes: number }] => {
    const bytes = readFileSync(join(folder, path))
    return [path, { digest: hash('sha256', bytes, 'hex'), bytes: bytes.length }]
  })
  return { folder, files: new Map(files), ...(key !== undefined && { key }) }
}
