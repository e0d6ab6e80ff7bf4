import { splitId } from '../address.ts'
import { words } from '../messages/words.ts'
import type { SheetRecord } from '../sheet/record.ts'
import type { CatalogueRow } from './catalogue-row.ts'
import {
  formatBytes,
  formatCount,
  formatDate,
  formatParameters,
  formatShortCount,
} from './format.ts'
import { sheetPath } from './url.ts'

/** Models on one page of the catalogue. */
export const PAGE_SIZE = 100

/** A value of a facet with how many models have it. */
export interface FacetValue {
  value: string
  label: string
  count: number
}

/** What one page of the catalogue prints. */
export interface CataloguePage {
  rows: CatalogueRow[]
  /** 1-based. */
  page: number
  pages: number
  total: number
  tasks: FacetValue[]
  licenses: FacetValue[]
}

/** The row of one record. */
export function catalogueRow(record: SheetRecord): CatalogueRow {
  const { id, author, task, license, parameters, downloads, lastModified, smallestDownload } =
    record
  const { owner = author, name } = splitId(id)
  const modifiedText = lastModified === undefined ? undefined : formatDate(lastModified, 'short')
  return {
    id,
    path: sheetPath(id),
    ...(owner ? { owner } : {}),
    name,
    ...(record.summary ? { summary: record.summary } : {}),
    ...(task ? { task: task.id, taskLabel: task.label } : {}),
    ...(record.library ? { library: record.library.label } : {}),
    license: license?.class ?? 'unknown',
    licenseLabel: license ? words.licenses.classes[license.class] : words.catalogue.notStated,
    ...(license ? { licenseName: license.name } : {}),
    gated: record.access === 'gated',
    replaced: record.newVersion !== undefined,
    ...(parameters === undefined
      ? {}
      : { parameters, parametersText: formatParameters(parameters) }),
    ...(smallestDownload === undefined
      ? {}
      : { size: smallestDownload, sizeText: formatBytes(smallestDownload) }),
    ...(downloads === undefined
      ? {}
      : {
          downloads,
          downloadsText: formatShortCount(downloads),
          downloadsExact: formatCount(downloads),
        }),
    ...(record.likes === undefined ? {} : { likes: record.likes }),
    ...(lastModified && modifiedText ? { modified: lastModified.slice(0, 10), modifiedText } : {}),
    languages: record.languages,
    ...(record.aliases && record.aliases.length > 0 ? { aliases: record.aliases } : {}),
  }
}

/** Featured models first, then by downloads, then by id: the order of the catalogue as printed. */
export function catalogueOrder(records: readonly SheetRecord[]): SheetRecord[] {
  return records.toSorted(
    (a, b) =>
      Number(b.featured ?? false) - Number(a.featured ?? false) ||
      (b.downloads ?? -1) - (a.downloads ?? -1) ||
      (a.id < b.id ? -1 : 1),
  )
}

/** Cuts the catalogue into pages, each with its rows and the facets of the whole. */
export function cataloguePages(records: readonly SheetRecord[]): CataloguePage[] {
  const ordered = catalogueOrder(records)
  const tasks = facet(records.map(({ task }) => task && ([task.id, task.label] as const)))
  const licenses = facet(
    records.map(({ license }) => {
      const value = license?.class ?? 'unknown'
      return [value, words.licenses.classes[value]] as const
    }),
  )
  const pages = Math.max(1, Math.ceil(ordered.length / PAGE_SIZE))
  return Array.from({ length: pages }, (_, index) => ({
    rows: ordered.slice(index * PAGE_SIZE, (index + 1) * PAGE_SIZE).map(catalogueRow),
    page: index + 1,
    pages,
    total: ordered.length,
    tasks,
    licenses,
  }))
}

function facet(values: readonly (readonly [string, string] | undefined)[]): FacetValue[] {
  const counts = new Map<string, FacetValue>()
  for (const entry of values) {
    const [value, label] = entry ?? ['', words.catalogue.notStated]
    const known = counts.get(value)
    if (known) known.count += 1
    else counts.set(value, { value, label, count: 1 })
  }
  return [...counts.values()].sort(
    (a, b) =>
      // What is not stated comes last, however often it is not.
      Number(a.value === '') - Number(b.value === '') ||
      b.count - a.count ||
      (a.label < b.label ? -1 : 1),
  )
}
