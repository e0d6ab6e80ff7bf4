import { isRecord } from '../json.ts'

/**
 * JSON as the snapshot keeps it: keys sorted at every depth by code unit, two spaces, one newline at
 * the end, so that the same answer gives the same bytes. `undefined` is left out; a bigint becomes a
 * number when that is exact, else its digits as a string.
 */
export function writeJson(value: unknown): string {
  return `${JSON.stringify(value, sortKeys, 2)}\n`
}

/** One line of JSON with sorted keys, for `.jsonl` files. */
export function writeJsonLine(value: unknown): string {
  return `${JSON.stringify(value, sortKeys)}\n`
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value === 'bigint') {
    const number = Number(value)
    return Number.isSafeInteger(number) ? number : String(value)
  }
  if (!isRecord(value)) return value
  const entries = Object.entries(value)
  entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  // `__proto__` from an answer must stay a key and nothing else: fromEntries defines it as one.
  return Object.fromEntries(entries)
}
