import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs'
import { relative, sep } from 'node:path'
import type { Problem } from '../errors.ts'
import { known } from '../known.ts'
import { problem } from '../messages/problem.ts'

/**
 * The one way to a file of the content folder. Content may come from anywhere: a name may stand for a
 * link that leads out of it, a pipe that nobody writes to, a device without an end, or a file of any size.
 */

/** What stands under a name: the bytes, or why they are not read. */
export type ContentFile = { bytes: Buffer } | { problem: Problem }

/** Where a path leads, links followed; undefined when nothing is there. */
function resolved(path: string): string | undefined {
  try {
    return realpathSync(path)
  } catch {
    return undefined
  }
}

/** Whether a path leads, links followed, to a place inside a folder. */
export function leadsInside(root: string, path: string): boolean {
  const [home, place] = [resolved(root), resolved(path)]
  if (home === undefined || place === undefined) return false
  return staysInside(relative(home, place))
}

/** Whether a way from one folder to another place, as `relative` gives it, does not leave the folder. */
export function staysInside(way: string): boolean {
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !way.startsWith(sep))
}

function kindOf(stats: Stats): 'folder' | 'pipe' | 'socket' | 'device' {
  if (stats.isDirectory()) return 'folder'
  if (stats.isFIFO()) return 'pipe'
  return stats.isSocket() ? 'socket' : 'device'
}

/**
 * Reads a file of the content folder, without ever waiting for one.
 * @param root The content folder; a link that leads out of it is not followed.
 * @param name What the file is called in problems.
 * @returns undefined when nothing is there.
 */
export function readContentFile(
  root: string,
  path: string,
  name: string,
  maxBytes: number,
): ContentFile | undefined {
  const refused = (
    code: 'link-outside' | 'link-nowhere' | 'file-unreadable',
    value?: string,
  ): ContentFile => ({
    problem: problem({ level: 'error', code, file: name, ...known({ value }) }),
  })
  try {
    if (!lstatSync(path, { throwIfNoEntry: false })) return undefined
    if (resolved(path) === undefined) return refused('link-nowhere')
    if (!leadsInside(root, path)) return refused('link-outside')
    return readRegular(path, name, maxBytes)
  } catch (error) {
    return refused('file-unreadable', error instanceof Error ? error.message : String(error))
  }
}

function readRegular(path: string, name: string, maxBytes: number): ContentFile {
  const before = fault(statSync(path), name, maxBytes)
  if (before) return before
  // It may have become a pipe since; opening one would wait for a writer.
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
  try {
    return readOpened(file, fstatSync(file), name, maxBytes)
  } finally {
    closeSync(file)
  }
}

/** Reads an open file, if it is one that is read. */
export function readOpened(
  file: number,
  stats: Stats,
  name: string,
  maxBytes: number,
): ContentFile {
  return fault(stats, name, maxBytes) ?? { bytes: readBytes(file, stats.size) }
}

/** Why a file is not read. */
function fault(stats: Stats, file: string, maxBytes: number): ContentFile | undefined {
  if (!stats.isFile())
    return {
      problem: problem({
        level: 'error',
        code: 'not-a-file',
        file,
        values: { kind: kindOf(stats) },
      }),
    }
  if (stats.size <= maxBytes) return undefined
  return {
    problem: problem({
      level: 'error',
      code: 'file-too-large',
      file,
      value: `${stats.size} bytes`,
      values: { bytes: maxBytes },
    }),
  }
}

/** The first bytes of an open file, no more than it had when it was looked at. */
function readBytes(file: number, size: number): Buffer {
  const bytes = Buffer.allocUnsafe(size)
  let read = 0
  while (read < size) {
    const more = readSync(file, bytes, read, size - read, read)
    if (more === 0) break
    read += more
  }
  return bytes.subarray(0, read)
}
