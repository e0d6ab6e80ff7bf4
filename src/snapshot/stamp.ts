import type { Stats } from 'node:fs'
import { isSettled } from '../file-mark.ts'

/**
 * What tells without reading that a file is the same: bytes, when its content and when anything of it
 * changed (milliseconds since 1970), inode.
 */
export type Stamp = readonly [size: number, changed: number, touched: number, inode: number]

/** The stamp of a file; absent where the file has changed so lately that it may change again unseen. */
export function stampOf(stats: Stats): Stamp | undefined {
  return isSettled(stats) ? stampOfOwn(stats) : undefined
}

/** The stamp of a file, though it has changed lately: for one that this very process has written, or that is read later. */
export function stampOfOwn({ size, mtimeMs, ctimeMs, ino }: Stats): Stamp {
  return [size, mtimeMs, ctimeMs, ino]
}

/** Whether a file is surely the one that was stamped. */
export function hasStamp(stamp: Stamp, { size, mtimeMs, ctimeMs, ino }: Stats): boolean {
  return stamp[0] === size && stamp[1] === mtimeMs && stamp[2] === ctimeMs && stamp[3] === ino
}
