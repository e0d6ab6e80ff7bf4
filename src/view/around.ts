import { splitId } from '../address.ts'
import type { Entry } from '../catalogue/entry.ts'
import { licenseClasses } from '../licenses/terms.ts'
import type { Catalogue } from './catalogue.ts'
import { catalogueEntries } from './catalogue-entries.ts'
import type { ListKind } from './list-kinds.ts'
import { findList } from './model-lists.ts'

/** What stands around one model in the catalogue: the lists that it is in, and models to look at instead. */
export interface Around {
  /** Paths of the lists that it is in, by kind and value. */
  lists: { kind: ListKind; value: string; path: string }[]
  /** Smaller models made from the same base, the most downloaded first. */
  smaller: string[]
  /** Models for the same task, of about its size, under a freer licence. */
  freer: string[]
}

/** Models of one kind that are named. */
const NAMED = 3
/** A model is smaller when it has at most this share of the parameters. */
const SMALLER = 0.8
/** Sizes that count as the same: within a third. */
const ALIKE = 1.34
/** Models of a task that are looked at around a size; the list of the task has all. */
const LOOKED = 400

/** What stands around a model. */
export function aroundOf(id: string, catalogue: Catalogue): Around {
  const entry = byId(catalogue).get(id)
  const record = catalogue.find(id)
  if (!entry || !record) return { lists: [], smaller: [], freer: [] }
  const { owner } = splitId(id)
  const values: [ListKind, string | undefined][] = [
    ['owners', owner],
    ['tasks', entry.task],
    ['libraries', entry.library],
    ['licences', record.license?.name],
    ['families', id],
    ['families', entry.family],
    ...entry.languages.map((code): [ListKind, string] => ['languages', code]),
    ...(record.datasets ?? []).map((one): [ListKind, string] => ['datasets', one]),
  ]
  const lists = values.flatMap(([kind, value]) => {
    const list = value === undefined ? undefined : findList(catalogue, kind, value)
    return list ? [{ kind, value: list.value, path: list.path }] : []
  })
  return {
    lists: lists.filter(({ path }, at) => lists.findIndex((one) => one.path === path) === at),
    smaller: smallerThan(entry, catalogue),
    freer: freerThan(entry, catalogue),
  }
}

const indexes = new WeakMap<Catalogue, Map<string, Entry>>()

function byId(catalogue: Catalogue): Map<string, Entry> {
  const known = indexes.get(catalogue)
  if (known) return known
  const made = new Map(catalogueEntries(catalogue).map((entry) => [entry.id, entry]))
  indexes.set(catalogue, made)
  return made
}

function smallerThan({ id, parameters, kind }: Entry, catalogue: Catalogue): string[] {
  if (parameters === undefined) return []
  const entries = byId(catalogue)
  const bases =
    kind === 'base' ? [id] : (catalogue.find(id)?.baseModels ?? []).map((base) => base.id)
  const others = bases.flatMap((base) => catalogue.derivatives(base))
  const found = others.flatMap(({ id: other }) => {
    const one = entries.get(other)
    const isSmaller = one?.parameters !== undefined && one.parameters <= parameters * SMALLER
    return one && isSmaller && one.kind !== 'adapter' ? [one] : []
  })
  return firstOf(found)
}

const sizes = new WeakMap<Catalogue, Map<string, Entry[]>>()

/** Models of each task that state their size, smallest first. */
function bySize(catalogue: Catalogue): Map<string, Entry[]> {
  const known = sizes.get(catalogue)
  if (known) return known
  const sized = catalogueEntries(catalogue).filter(
    ({ task, parameters }) => task !== undefined && parameters !== undefined,
  )
  const made = Map.groupBy(sized, ({ task }) => task ?? '')
  for (const list of made.values()) list.sort((a, b) => (a.parameters ?? 0) - (b.parameters ?? 0))
  sizes.set(catalogue, made)
  return made
}

/** How free a class of licences is; one that is not known is neither freer nor stricter than any. */
const freedom = (licence: string): number =>
  licenseClasses.findIndex((one) => one === licence && one !== 'unknown')

function freerThan({ task = '', parameters, licence }: Entry, catalogue: Catalogue): string[] {
  const own = freedom(licence)
  if (parameters === undefined || own <= 0) return []
  const list = bySize(catalogue).get(task) ?? []
  const from = firstAtLeast(list, parameters / ALIKE)
  const near = list
    .slice(from, from + LOOKED)
    .filter((one) => (one.parameters ?? 0) <= parameters * ALIKE)
  return firstOf(
    near.filter(
      (one) => one.kind !== 'adapter' && freedom(one.licence) >= 0 && freedom(one.licence) < own,
    ),
  )
}

/** Index of the first model of at least a size, in a list by size. */
function firstAtLeast(list: readonly Entry[], size: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle]?.parameters ?? 0) < size) low = middle + 1
    else high = middle
  }
  return low
}

/** The most downloaded of some models, each once. */
function firstOf(entries: readonly Entry[]): string[] {
  return [...new Set(entries)]
    .sort((a, b) => (b.downloads ?? -1) - (a.downloads ?? -1) || (a.id < b.id ? -1 : 1))
    .slice(0, NAMED)
    .map(({ id }) => id)
}
