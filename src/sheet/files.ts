import { encodePath } from '../address.ts'
import type { RepositoryFile } from '../files/repository-files.ts'
import { known } from '../known.ts'
import type { SheetFile } from './sheet.ts'

/** The file count, when it says more than the list does. */
export function unlisted(count: number | undefined, listed: number): number | undefined {
  return count !== undefined && count > listed ? count : undefined
}

/** Bytes of all files, when the size of every one is known. */
export function totalSize(files: readonly RepositoryFile[]): number | undefined {
  if (files.length === 0) return undefined
  let total = 0
  for (const { size } of files) {
    if (size === undefined) return undefined
    total += size
  }
  return total
}

/** A file as `sheet.json` carries it; `address` gives the link to a path. */
export function sheetFile(file: RepositoryFile, address: (path: string) => string): SheetFile {
  const { path, kind, size, sha256, oid, lastChanged } = file
  return { path, kind, ...known({ size, sha256, oid, lastChanged }), url: address(path) }
}

/** Whether an address leads to a file that the repository is known not to have. */
export function isMissing(
  address: string,
  prefix: string,
  files: readonly RepositoryFile[],
): boolean {
  if (files.length === 0 || !address.startsWith(prefix)) return false
  const path = address
    .slice(prefix.length)
    .replace(/^[^/]+\//, '')
    .replace(/[?#].*$/, '')
  return !files.some((file) => encodePath(file.path) === path)
}
