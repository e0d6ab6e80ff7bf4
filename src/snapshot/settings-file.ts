import { LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import type { Problem } from '../errors.ts'
import { known } from '../known.ts'
import { type Finding, problem } from '../messages/problem.ts'
import { lineAt } from './yaml-lines.ts'

/** Files of settings that people write: every mistake is told with its line, and the rest counts. */

/** Codes of what is wrong with an entry, by the file that it stands in. */
type EntryCode = 'catalog-entry' | 'page-entry'

/** What is wrong with an entry, with the names that its words speak of. */
type Fault = Extract<Finding, { code: EntryCode }>['values']

/** Takes what is wrong: where it stands, what it is, the value, what would have been right. */
export type Reporter = (
  path: readonly PropertyKey[],
  fault: Fault,
  value?: unknown,
  expected?: string,
) => void

/** A text of settings that was parsed. */
export interface SettingsText {
  /** The value of the whole text; undefined where there is none, or it is no YAML. */
  root: unknown
  report: Reporter
  /** The 1-based line of a path. */
  lineOf(path: readonly PropertyKey[]): number | undefined
  /** What was found so far, and what is reported later. */
  problems: Problem[]
}

/**
 * Parses a text of settings.
 * @param of The file that is named in problems, and the code that they have.
 * @param offset Lines of the file before the text.
 */
export function readSettingsText(
  text: string,
  of: { file: string; code: EntryCode },
  offset = 0,
): SettingsText {
  const { file, code } = of
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const problems = document.errors.map((error) =>
    problem({
      level: 'error',
      code: 'catalog-yaml',
      file,
      line: lines.linePos(error.pos[0]).line + offset,
      values: { fault: error.message.split(' at line ')[0] ?? error.message },
    }),
  )
  const lineOf: SettingsText['lineOf'] = (path) => {
    const line = lineAt(document.contents, path, lines)
    return line === undefined ? undefined : line + offset
  }
  const report: Reporter = (path, values, value, expected) => {
    const field = fieldOf(path)
    const place = known({ line: lineOf(path), field: field || undefined, value, expected })
    problems.push(problem({ level: 'error', code, file, values, ...place }))
  }
  const root: unknown = problems.length > 0 ? undefined : (document.toJS() ?? undefined)
  return { root, report, lineOf, problems }
}

/** A path as it is printed: `site.links.header[0]`. */
export function fieldOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (name, part) =>
      typeof part === 'number' ? `${name}[${part}]` : `${name}${name && '.'}${String(part)}`,
    '',
  )
}

/** Reports what a schema found wrong with a value. @param path Where the value stands. */
export function reportIssues(
  error: z.ZodError,
  path: readonly PropertyKey[],
  value: unknown,
  report: Reporter,
): void {
  for (const issue of error.issues) {
    const at = [...path, ...issue.path]
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) report([...at, key], { what: 'key' })
      continue
    }
    let current: unknown = value
    for (const key of issue.path) {
      current =
        typeof current === 'object' && current !== null ? Reflect.get(current, key) : undefined
    }
    const expected = issue.message
      .replace(/^(?:Invalid input: )?expected /, '')
      .replace(/, received .*/, '')
    report(at, { what: 'value' }, current, expected)
  }
}
