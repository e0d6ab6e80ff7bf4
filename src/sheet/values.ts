import { isRecord } from '../json.ts'

/** A non-empty text, trimmed; numbers and booleans are not text; anything else is unknown. */
export function asText(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const text = value.trim()
  return text === '' ? undefined : text
}

/** A text or a list of texts as a list without repeats; entries of other types are left out. */
export function asTexts(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value]
  const texts = list.map(asText).filter((text) => text !== undefined)
  return [...new Set(texts)]
}

/** Reads one key of something that may be an object. */
export function keyOf(value: unknown, key: string): unknown {
  return isRecord(value) ? value[key] : undefined
}

/** `T` with every key that may be `undefined` made optional instead. */
type Known<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>
}

/** Leaves out the keys whose value is `undefined`, so that unknown stays absent. */
export function known<T extends object>(facts: T): Known<T> {
  const entries = Object.entries(facts).filter(([, value]) => value !== undefined)
  // Only `undefined` values were taken out; every key left has the type it had.
  return Object.fromEntries(entries) as Known<T>
}
