import { statSync } from 'node:fs'
import { join } from 'node:path'
import { fileMark } from '../../../src/file-mark.ts'
import { digestOf, listFiles } from '../../../src/output/manifest.ts'
import type { BuiltSite } from '../../../src/output/output.ts'
import { byFolder } from '../../../src/output/site-files.ts'

/** A folder as a build hands it over. */
export function builtSite(folder: string, key?: string): BuiltSite {
  const files = listFiles(folder).map((path) => {
    const file = join(folder, path)
    return [path, { digest: digestOf(file), mark: fileMark(statSync(file)) }] as const
  })
  return { folder, files: byFolder(files), ...(key !== undefined && { key }) }
}
