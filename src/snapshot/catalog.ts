import { LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import type { Problem } from '../errors.ts'
import { isRecord } from '../json.ts'
import {
  type CatalogSource,
  defaultTake,
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
  /** Address of the Hub without a slash at the end. */
  endpoint?: string
  remoteImages?: 'link' | 'hotlink' | 'mirror'
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
  const problems: Problem[] = document.errors.map((error) => ({
    level: 'error',
    code: 'catalog-yaml',
    file,
    line: lines.linePos(error.pos[0]).line,
    message: `The file is not YAML: ${error.message.split(' at line ')[0] ?? error.message}`,
  }))
  const empty: Catalog = { take: defaultTake, sources: [], exclude: [] }
  if (problems.length > 0) return { catalog: empty, problems }
  const root: unknown = document.toJS()
  if (root === null || root === undefined) return { catalog: empty, problems }
  const lineOf = (path: readonly PropertyKey[]): number | undefined =>
    lineAt(document.contents, path, lines)
  const report: Reporter = (message, path, value, expected, hint) =>
    problems.push(entryProblem(file, lineOf(path), message, path, value, expected, hint))
  if (!isRecord(root)) {
    report('The file does not hold a catalogue', [], root, 'title, models, exclude, …')
    return { catalog: empty, problems }
  }
  return { catalog: readRoot(root, empty, report, lineOf), problems }
}

type Reporter = (
  message: string,
  path: readonly PropertyKey[],
  value: unknown,
  expected: string,
  hint?: string,
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
      const known = [...Object.keys(settingSchemas), 'models', 'exclude'].join(', ')
      report('The catalogue has no such setting', [key], undefined, `one of ${known}`)
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
    report('The exclusion is not an id', ['exclude', index], entry, 'owner/name or owner/*')
    return []
  })
  return catalog
}

function listOf(value: unknown, key: string, report: Reporter): unknown[] {
  if (value === undefined || value === null) return []
  if (Array.isArray(value)) return value
  report(`"${key}" is not a list`, [key], value, 'a list with a dash before each entry')
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
    report('The entry names no model', path, entry, 'owner/name, or the address of its page')
    return undefined
  }
  const named = isRecord(entry) ? sourceKinds.filter((kind) => entry[kind] !== undefined) : []
  const kind = named[0]
  if (kind === undefined || named.length > 1) {
    const message = named.length > 1 ? `The entry mixes ${named.join(' and ')}` : 'Unknown entry'
    report(message, path, entry, `an id, or exactly one of ${sourceKinds.join(', ')}`)
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
      for (const key of issue.keys) report('Unknown key', [...at, key], undefined, 'a known key')
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
    report('The value is wrong', at, current, expected)
  }
}

function entryProblem(
  file: string,
  line: number | undefined,
  message: string,
  path: readonly PropertyKey[],
  value: unknown,
  expected: string,
  hint: string | undefined,
): Problem {
  const field = path.reduce<string>(
    (name, part) =>
      typeof part === 'number' ? `${name}[${part}]` : `${name}${name && '.'}${String(part)}`,
    '',
  )
  return {
    level: 'error',
    code: 'catalog-entry',
    file,
    message,
    expected,
    ...(line === undefined ? {} : { line }),
    ...(field === '' ? {} : { field }),
    ...(value === undefined ? {} : { value }),
    ...(hint === undefined ? {} : { hint }),
  }
}

function isSetting(key: string): key is keyof typeof settingSchemas {
  return Object.hasOwn(settingSchemas, key)
}
