import { splitId } from '../address.ts'
import type { Entry } from './entry.ts'
import { chosenFacets, type FacetName, type FieldFacet, facetNames, valuesOf } from './facets.ts'
import { fitsMachine, memoryAt } from './fits.ts'
import { type CatalogueQuery, isDescending, orders } from './query.ts'

/** A part of the query that a model can fail by itself: a facet, or one of the limits. */
export type Condition = FacetName | 'params' | 'download' | 'fits' | 'scored'

/** How many models have each value of a facet, among those that fit everything else. */
export type Counts = Record<FacetName, Map<string, number>>

/** The models that fit, in no order, and what follows from those that nearly do. */
export interface Selection {
  entries: Entry[]
  counts: Counts
  /** Models that would fit without one condition, by condition. */
  without: Map<Condition, number>
}

const limits: Record<
  Exclude<Condition, FacetName>,
  (entry: Entry, query: CatalogueQuery) => boolean
> = {
  params: (entry, { least, most, active }) => {
    if (least === undefined && most === undefined) return true
    const count = active ? (entry.active ?? entry.parameters) : entry.parameters
    if (count === undefined) return false
    // A name's "7B" stands for 6.7 to 7.3: half a unit of the last digit on both sides.
    const billions = Number((count / 1e9).toPrecision(2))
    return billions >= (least ?? 0) && billions <= (most ?? Number.POSITIVE_INFINITY)
  },
  download: ({ size }, { download }) =>
    download === undefined || (size !== undefined && size <= download * 1e9),
  fits: (entry, { fits, machine, context }) =>
    fits === undefined || fitsMachine(entry, fits, machine, context),
  scored: ({ scores = 0 }, { scored }) => !scored || scores > 0,
}
const limitNames = ['params', 'download', 'fits', 'scored'] as const

/** The conditions that a query sets. */
export function conditionsOf(query: CatalogueQuery): Condition[] {
  const { chosen, least, most, download, fits, scored } = query
  return [
    ...chosenFacets(chosen).filter((name) => (chosen[name] ?? []).length > 0),
    ...(least !== undefined || most !== undefined ? (['params'] as const) : []),
    ...(download === undefined ? [] : (['download'] as const)),
    ...(fits === undefined ? [] : (['fits'] as const)),
    ...(scored ? (['scored'] as const) : []),
  ]
}

/**
 * Picks the models that fit a query's conditions, and counts each facet among those that fit all the others.
 * @param fields Facets of the editor's own fields that the catalogue has.
 */
export function select(
  entries: Iterable<Entry>,
  query: CatalogueQuery,
  fields: readonly FieldFacet[] = [],
): Selection {
  const facets = [...facetNames, ...fields].map((name) => ({
    name,
    chosen: query.chosen[name] ?? [],
    values: valuesOf(name),
    counts: new Map<string, number>(),
  }))
  const fitting: Entry[] = []
  const without = new Map<Condition, number>()
  for (const entry of entries) {
    let failed: Condition | undefined
    let failures = 0
    for (const name of limitNames)
      if (!limits[name](entry, query)) {
        failed = name
        failures += 1
      }
    for (const { name, chosen, values } of facets)
      if (chosen.length > 0 && !values(entry).some((value) => chosen.includes(value))) {
        failed = name
        failures += 1
      }
    if (failures > 1) continue
    if (failures === 0) fitting.push(entry)
    else if (failed) without.set(failed, (without.get(failed) ?? 0) + 1)
    for (const { name, values, counts } of facets)
      if (failures === 0 || failed === name)
        for (const value of values(entry)) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  const counts: Partial<Counts> = {}
  for (const { name, counts: found } of facets) counts[name] = found
  // Every facet was put in by the line above.
  return { entries: fitting, counts: counts as Counts, without }
}

const sortValues: Record<
  Exclude<(typeof orders)[number], 'best'>,
  (entry: Entry, context: number) => number | string | undefined
> = {
  downloads: ({ downloads }) => downloads,
  likes: ({ likes }) => likes,
  updated: ({ updated }) => updated,
  added: ({ added }) => added,
  parameters: ({ parameters }) => parameters,
  memory: (entry, context) => memoryAt(entry, context),
  context: ({ context }) => context,
  name: ({ id }) => splitId(id).name.toLowerCase(),
}

const negative = (place: number | undefined): number | undefined =>
  place === undefined ? undefined : -place

/**
 * Puts models in the order of a query; those that do not state what it goes by come last, both ways round.
 * @param placeOf The place of a model in the benchmark that the order goes by, the best first.
 */
export function inOrder(
  entries: readonly Entry[],
  query: CatalogueQuery,
  placeOf: (entry: Entry) => number | undefined = () => undefined,
): Entry[] {
  if (query.order === 'best') return [...entries]
  const order = orders.find((one) => one === query.order)
  const sortValue =
    order === undefined || order === 'best'
      ? // The first place is the best.
        (entry: Entry) => negative(placeOf(entry))
      : sortValues[order]
  const sign = isDescending(query) ? -1 : 1
  const keyed = entries.map((entry) => ({ entry, value: sortValue(entry, query.context) }))
  return keyed
    .sort(({ value: a }, { value: b }) => {
      if (a === undefined || b === undefined)
        return Number(a === undefined) - Number(b === undefined)
      if (a === b) return 0
      return a < b ? -sign : sign
    })
    .map(({ entry }) => entry)
}
