import type { Stats } from 'node:fs'

/** Tells a file from the same one written to, without reading it: by size, time of change and inode. */
export function fileMark({ size, mtimeMs, ino }: Stats): string {
  return `${size} ${mtimeMs} ${ino}`
}

/** Bytes of the file that a mark was made of. */
export function markedSize(mark: string): number {
  return Number(mark.split(' ', 1)[0])
}
