import type { Stats } from 'node:fs'
import { readVariable } from './environment.ts'

/** Tells a file from the same one written to, without reading it: by size, time of change and inode. */
export function fileMark({ size, mtimeMs, ino }: Stats): string {
  return `${size} ${mtimeMs} ${ino}`
}

/** Bytes of the file that a mark was made of. */
export function markedSize(mark: string): number {
  return Number.parseInt(mark, 10)
}

// Of two changes within one tick of a file system's clock the second leaves no trace.
const tick = Number(readVariable('MODELSHEETS_SETTLED_MS') ?? 2000)

/** False for a file or a folder that has changed so lately that it may change again unseen. */
export function isSettled({ mtimeMs, ctimeMs }: Stats): boolean {
  return Math.max(mtimeMs, ctimeMs) <= Date.now() - tick
}
