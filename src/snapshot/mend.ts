import type { z } from 'zod'
import type { Problem } from '../errors.ts'
import { known } from '../known.ts'
import { problem } from '../messages/problem.ts'

/** Takes the problems that parsing finds. */
export type Report = (problem: Omit<Problem, 'model'>) => void

/** Most entries of one list that are reported one by one. */
const MAX_REPORTED = 20

/** The first entries of a list; that there are more is reported. */
export function cutList(
  list: readonly unknown[],
  most: number,
  file: string,
  field: string,
  report: Report,
): readonly unknown[] {
  if (list.length <= most) return list
  report(
    problem({
      level: 'warning',
      code: 'too-many',
      file,
      ...known({ field: field || undefined }),
      value: `${list.length} entries`,
      values: { most },
    }),
  )
  return list.slice(0, most)
}

/** Parses one list entry by entry: a bad entry is reported and left out, the others stay. */
export function parseList<T>(
  list: readonly unknown[],
  schema: z.ZodType<T>,
  file: string,
  field: string,
  report: Report,
): T[] {
  const good: T[] = []
  let reports = 0
  const reportSome: Report = (problem) => {
    reports += 1
    if (reports <= MAX_REPORTED) report(problem)
  }
  for (const [index, entry] of list.entries()) {
    const value = salvage(schema, entry, file, `${field}[${index}]`, reportSome)
    if (value !== undefined) good.push(value)
  }
  if (reports > MAX_REPORTED)
    report(
      problem({
        level: 'error',
        code: 'wrong-type',
        file,
        ...known({ field: field || undefined }),
        values: { what: 'more', number: reports - MAX_REPORTED },
      }),
    )
  return good
}

/** Most faults of one value that are mended. */
const MAX_FAULTS = 100

/**
 * Parses a value and keeps what is right of it: each wrong part is reported and left out, and when what
 * is left lacks a required key, the part that requires it goes too. A `null` counts as missing.
 */
export function salvage<T>(
  schema: z.ZodType<T>,
  raw: unknown,
  file: string,
  field: string,
  report: Report,
): T | undefined {
  let value = raw
  const reported = new Set<string>()
  // A value with this many faults is no value of the kind; each turn parses the whole again.
  for (let turn = 0; turn < MAX_FAULTS; turn += 1) {
    const result = schema.safeParse(value)
    if (result.success) return result.data
    const path = result.error.issues[0]?.path ?? []
    const name = `${field}${path.map(pathPart).join('')}`
    const wrong = valueAt(value, path)
    const wasMissing = wrong === undefined || wrong === null
    if (!(wrong === null && path.length > 0) && !reported.has(name)) {
      report(wrongType(result.error, valueAt(raw, path), file, name))
      reported.add(name)
    }
    // A part that is missing cannot be left out, but the whole that requires it can.
    const part = wrong === undefined ? path.slice(0, -1) : path
    if (part.length === 0 || (wasMissing && path.length === 0)) return undefined
    value = withoutPath(value, part)
  }
  return undefined
}

const pathPart = (part: PropertyKey): string =>
  typeof part === 'number' ? `[${part}]` : `.${String(part)}`

function wrongType(error: z.ZodError, value: unknown, file: string, field: string): Problem {
  return problem({
    level: 'error',
    code: 'wrong-type',
    file,
    field,
    values: { what: 'value' },
    value,
    expected: expectation(error.issues[0]?.message),
  })
}

/** What a Zod message says was expected: `Invalid input: expected int, received string` → `int`. */
export function expectation(message = ''): string {
  return message.replace(/^.*?expected /, '').replace(/, received .*/, '')
}

/** A copy of a JSON value without the part at `path`, which must not be empty. */
function withoutPath(value: unknown, path: readonly PropertyKey[]): unknown {
  const [key, ...rest] = path
  if (Array.isArray(value))
    return value.flatMap((entry: unknown, index) => {
      if (index !== key) return [entry]
      return rest.length === 0 ? [] : [withoutPath(entry, rest)]
    })
  return Object.fromEntries(
    Object.entries(Object(value)).flatMap(([name, entry]): [string, unknown][] => {
      if (name !== key) return [[name, entry]]
      return rest.length === 0 ? [] : [[name, withoutPath(entry, rest)]]
    }),
  )
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let current = value
  for (const key of path) {
    if (typeof current !== 'object' || current === null) return undefined
    current = Reflect.get(current, key)
  }
  return current
}
