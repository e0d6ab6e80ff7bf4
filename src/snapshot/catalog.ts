import { LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import type { Problem } from '../errors.ts'
import { isRecord } from '../json.ts'
import { known } from '../known.ts'
import type { Language } from '../messages/languages.ts'
import { type Finding, problem } from '../messages/problem.ts'
import {
  type CatalogSource,
  defaultTake,
  type HostName,
  type OutputName,
  type SideFile,
  settingSchemas,
  sourceKinds,
  sourceSchemas,
} from './catalog-schema.ts'
import { parseModelRef } from './model-id.ts'
import { lineAt } from './yaml-lines.ts'

/** `content/catalog.yaml`, parsed; every setting may be missing. */
export interface Catalog {
  title?: string
  description?: string
  /** The language of the site's pages. */
  language?: Language
  /** Address of the Hub without a slash at the end. */
  endpoint?: string
  remoteImages?: 'link' | 'hotlink' | 'mirror'
  outputs?: Partial<Record<OutputName, boolean | undefined>>
  host?: HostName
  take: readonly SideFile[]
  sources: CatalogSource[]
  exclude: string[]
}

/**
 * Parses the text of `catalog.yaml`. Wrong settings and entries are left out, each with a problem that
 * names its line; an empty text gives an empty catalogue.
 */
export function parseCatalog(
  text: string,
  file = 'catalog.yaml',
): { catalog: Catalog; problems: Problem[] } {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const problems = document.errors.map((error) =>
    problem({
      level: 'error',
      code: 'catalog-yaml',
      file,
      line: lines.linePos(error.pos[0]).line,
      values: { fault: error.message.split(' at line ')[0] ?? error.message },
    }),
  )
  const empty: Catalog = { take: defaultTake, sources: [], exclude: [] }
  if (problems.length > 0) return { catalog: empty, problems }
  const root: unknown = document.toJS()
  if (root === null || root === undefined) return { catalog: empty, problems }
  const lineOf = (path: readonly PropertyKey[]): number | undefined =>
    lineAt(document.contents, path, lines)
  const report: Reporter = (path, values, value, expected) =>
    problems.push(entryProblem(file, lineOf(path), path, values, value, expected))
  if (!isRecord(root)) {
    report([], { what: 'file' }, root)
    return { catalog: empty, problems }
  }
  return { catalog: readRoot(root, empty, report, lineOf), problems }
}

type Fault = Extract<Finding, { code: 'catalog-entry' }>['values']

type Reporter = (
  path: readonly PropertyKey[],
  fault: Fault,
  value?: unknown,
  expected?: string,
) => void

function readRoot(
  root: Record<string, unknown>,
  empty: Catalog,
  report: Reporter,
  lineOf: (path: readonly PropertyKey[]) => number | undefined,
): Catalog {
  const found: [string, unknown][] = []
  const { models, exclude, ...others } = root
  for (const [key, value] of Object.entries(others)) {
    if (!isSetting(key)) {
      const listed = [...Object.keys(settingSchemas), 'models', 'exclude'].join(', ')
      report([key], { what: 'setting', known: listed })
    } else if (value !== null) {
      const result = settingSchemas[key].safeParse(value)
      if (result.success) found.push([key, result.data])
      else reportIssue(result.error, [key], value, report)
    }
  }
  // Each value was parsed by the schema of its own key just above.
  const catalog: Catalog = { ...empty, ...(Object.fromEntries(found) as Partial<Catalog>) }
  if (catalog.endpoint) catalog.endpoint = catalog.endpoint.replace(/\/+$/, '')
  catalog.sources = listOf(models, 'models', report).flatMap((entry, index) => {
    const source = readSource(entry, ['models', index], report)
    const line = lineOf(['models', index])
    return source ? [line === undefined ? source : { ...source, line }] : []
  })
  catalog.exclude = listOf(exclude, 'exclude', report).flatMap((entry, index) => {
    if (typeof entry === 'string' && entry !== '') return [entry]
    report(['exclude', index], { what: 'exclusion' }, entry)
    return []
  })
  return catalog
}

function listOf(value: unknown, key: string, report: Reporter): unknown[] {
  if (value === undefined || value === null) return []
  if (Array.isArray(value)) return value
  report([key], { what: 'list', names: key }, value)
  return []
}

function readSource(
  entry: unknown,
  path: readonly PropertyKey[],
  report: Reporter,
): CatalogSource | undefined {
  if (typeof entry === 'string') {
    const ref = parseModelRef(entry)
    if (ref) return { kind: 'id', ...ref }
    report(path, { what: 'model' }, entry)
    return undefined
  }
  const named = isRecord(entry) ? sourceKinds.filter((kind) => entry[kind] !== undefined) : []
  const kind = named[0]
  if (kind === undefined || named.length > 1) {
    const what = named.length > 1 ? 'mixed' : 'unknown'
    report(path, { what, names: named.join(', '), known: sourceKinds.join(', ') }, entry)
    return undefined
  }
  const result = sourceSchemas[kind].safeParse(entry)
  if (!result.success) {
    reportIssue(result.error, path, entry, report)
    return undefined
  }
  // The data was parsed by the schema of `kind`.
  return { kind, ...result.data } as CatalogSource
}

function reportIssue(
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

function entryProblem(
  file: string,
  line: number | undefined,
  path: readonly PropertyKey[],
  values: Fault,
  value: unknown,
  expected: string | undefined,
): Problem {
  const field = path.reduce<string>(
    (name, part) =>
      typeof part === 'number' ? `${name}[${part}]` : `${name}${name && '.'}${String(part)}`,
    '',
  )
  return problem({
    level: 'error',
    code: 'catalog-entry',
    file,
    values,
    ...known({ line, field: field === '' ? undefined : field, value, expected }),
  })
}

function isSetting(key: string): key is keyof typeof settingSchemas {
  return Object.hasOwn(settingSchemas, key)
}
