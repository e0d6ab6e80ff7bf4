import { isRecord } from '../json.ts'
import { problem } from '../messages/problem.ts'
import type { Report } from './mend.ts'

/**
 * The bounds on what is taken from outside. Each is far above what any known repository has; each stands
 * against values that fill the memory, take hours or overflow a stack. docs/architecture.md lists them.
 */
export const bounds = {
  /** Bytes of a README card, and of any other text that is shown. */
  cardBytes: 4 * 2 ** 20,
  textBytes: 4 * 2 ** 20,
  /** Bytes of a JSON file. */
  jsonBytes: 32 * 2 ** 20,
  /** Bytes of a file of settings that people write. */
  settingsBytes: 2 ** 20,
  /** Bytes of the copy of an image. */
  imageBytes: 16 * 2 ** 20,
  /** Bytes of a logo, a favicon or a style sheet of a site. */
  brandBytes: 512 * 2 ** 10,
  /** Files that a site carries beside its models, and bytes of one. */
  ownFiles: 10_000,
  ownFileBytes: 100 * 2 ** 20,
  /** Objects and lists inside one another. */
  depth: 100,
  /** Entries of a list or an object. */
  entries: 100_000,
  /** Values of a whole file. */
  values: 1_000_000,
  /** Files of a repository that are listed. */
  files: 10_000,
  /** Tags, and other short lists of a payload. */
  tags: 1000,
  /** Evaluation files of a repository. */
  evalFiles: 2000,
} as const

interface Place {
  value: Record<string, unknown> | unknown[]
  depth: number
  path: string
}

/** Cuts a list or an object to the number of entries; gives how many it had, if more. */
function shorten(value: Record<string, unknown> | unknown[]): number | undefined {
  if (Array.isArray(value)) {
    const { length } = value
    if (length <= bounds.entries) return undefined
    value.length = bounds.entries
    return length
  }
  const keys = Object.keys(value)
  if (keys.length <= bounds.entries) return undefined
  for (const key of keys.slice(bounds.entries)) delete value[key]
  return keys.length
}

/**
 * Cuts a parsed value, in place, to the bounds on depth and number, and reports the first cut of each kind.
 * It walks without calling itself, so that no depth is too deep for it.
 */
export function bound(value: unknown, file: string, report: Report): unknown {
  if (!isRecord(value) && !Array.isArray(value)) return value
  const told = new Set<string>()
  const tell = (code: 'too-deep' | 'too-many', path: string, found: string): void => {
    if (told.has(code)) return
    told.add(code)
    const most = code === 'too-deep' ? bounds.depth : bounds.entries
    report(problem({ level: 'error', code, file, field: path, value: found, values: { most } }))
  }
  const open: Place[] = [{ value, depth: 1, path: '' }]
  let values = 0
  for (let place = open.pop(); place; place = open.pop()) {
    const had = shorten(place.value)
    if (had !== undefined) tell('too-many', place.path, `${had} entries`)
    for (const [key, inner] of Object.entries(place.value)) {
      values++
      if (!isRecord(inner) && !Array.isArray(inner)) continue
      const path = place.path === '' ? key : `${place.path}.${key}`
      const isOver = place.depth >= bounds.depth || values > bounds.values
      if (!isOver) open.push({ value: inner, depth: place.depth + 1, path })
      else {
        Reflect.set(place.value, key, null)
        tell(place.depth >= bounds.depth ? 'too-deep' : 'too-many', path.slice(0, 120), 'a value')
      }
    }
  }
  return value
}
