import type { z } from 'zod'
import type { Problem } from '../errors.ts'
import { isRecord } from '../json.ts'
import { known } from '../known.ts'
import type { Language } from '../messages/languages.ts'
import {
  type CatalogSource,
  defaultTake,
  type HistoryPace,
  type HostName,
  type OutputName,
  type SideFile,
  settingSchemas,
  sourceKinds,
  sourceSchemas,
} from './catalog-schema.ts'
import type { FieldDeclarations } from './editor-fields.ts'
import { parseModelRef } from './model-id.ts'
import { type Reporter, readSettingsText, reportIssues } from './settings-file.ts'
import { readSite, type StatedSite } from './site-schema.ts'

/** `content/catalog.yaml`, parsed; every setting may be missing. */
export interface Catalog {
  /** What the site is called and what it looks like. */
  site?: StatedSite
  /** Fields of the editor's own that are declared. */
  fields?: FieldDeclarations
  /** The language of the site's pages. */
  language?: Language
  /** Address of the Hub without a slash at the end. */
  endpoint?: string
  remoteImages?: 'link' | 'hotlink' | 'mirror'
  outputs?: Partial<Record<OutputName, boolean | undefined>>
  history?: HistoryPace
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
  const { root, report, lineOf, problems } = readSettingsText(text, { file, code: 'catalog-entry' })
  const empty: Catalog = { take: defaultTake, sources: [], exclude: [] }
  if (root === undefined) return { catalog: empty, problems }
  if (!isRecord(root)) {
    report([], { what: 'file' }, root)
    return { catalog: empty, problems }
  }
  return { catalog: readRoot(root, empty, report, lineOf), problems }
}

/** The settings beside `site`, `models` and `exclude`, as they are stated. */
type Settings = { [K in keyof typeof settingSchemas]?: z.infer<(typeof settingSchemas)[K]> }

function readRoot(
  root: Record<string, unknown>,
  empty: Catalog,
  report: Reporter,
  lineOf: (path: readonly PropertyKey[]) => number | undefined,
): Catalog {
  const found: [string, unknown][] = []
  const { models, exclude, site, ...others } = root
  for (const [key, value] of Object.entries(others)) {
    if (!isSetting(key)) {
      const listed = [...Object.keys(settingSchemas), 'site', 'models', 'exclude'].join(', ')
      report([key], { what: 'setting', known: listed })
    } else if (value !== null) {
      const result = settingSchemas[key].safeParse(value)
      if (result.success) found.push([key, result.data])
      else reportIssues(result.error, [key], value, report)
    }
  }
  // Each value was parsed by the schema of its own key just above.
  const { title, description, ...rest } = Object.fromEntries(found) as Settings
  // The former places of the two; where both are stated, the one under `site` counts.
  const stated: StatedSite = { ...known({ title, description }), ...readSite(site, report) }
  const catalog: Catalog = { ...empty, ...known({ ...rest }) }
  if (Object.keys(stated).length > 0) catalog.site = stated
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
    reportIssues(result.error, path, entry, report)
    return undefined
  }
  // The data was parsed by the schema of `kind`.
  return { kind, ...result.data } as CatalogSource
}

function isSetting(key: string): key is keyof typeof settingSchemas {
  return Object.hasOwn(settingSchemas, key)
}
