import { encodePath, splitId } from '../address.ts'
import type { Entry } from '../catalogue/entry.ts'
import { words } from '../messages/words.ts'
import type { SheetRecord } from '../sheet/record.ts'
import type { Catalogue } from './catalogue.ts'
import { catalogueEntries } from './catalogue-entries.ts'
import { licenceName, namedLanguage, taskName } from './known-names.ts'
import { descendants } from './lineage-tree.ts'
import { type ListKind, listKinds } from './list-kinds.ts'
import { addressName } from './url.ts'

/** The models of one task, owner, licence …: a page of its own, and more where they are many. */
export interface ModelList {
  kind: ListKind
  /** What its models have in common: an id, a code or a name. */
  value: string
  /** In words. */
  label: string
  /** Path of its first page below the base. */
  path: string
  entries: Entry[]
}

/** What a list is made for: a value with its words, and its part of the address. */
interface Group {
  value: string
  label: string
  address: string
}

const plain = (value: string, label = value): Group => ({
  value,
  label,
  address: addressName(value),
})
const byId = (value: string): Group => ({ value, label: value, address: encodePath(value) })

const classes = words.licenses.classes

/** The groups that a model belongs to, by kind of list; families are made from the lineage. */
const groupsOf: Record<Exclude<ListKind, 'families'>, (record: SheetRecord) => Group[]> = {
  tasks: ({ task }) => (task ? [plain(task.id, taskName(task))] : []),
  owners: ({ id }) => {
    const { owner } = splitId(id)
    return owner ? [byId(owner)] : []
  },
  licences: ({ license }) => [
    plain(license?.class ?? 'unknown', classes[license?.class ?? 'unknown']),
    ...(license && license.class !== 'unknown'
      ? [plain(license.name, licenceName(license.name))]
      : []),
  ],
  libraries: ({ library }) => (library ? [plain(library.id, library.label)] : []),
  languages: ({ languages }) => languages.map((code) => plain(code, namedLanguage(code))),
  datasets: ({ datasets = [] }) => datasets.map(byId),
}

/** The folder that further pages of a list lie in: no repository's name has two dashes in a row. */
export function listPagePath(path: string, page: number): string {
  return page === 1 ? path : `${path}page--${page}/`
}

/** A group of fewer models has no page: the chips that would lead to it stay words. */
const LEAST = 2

const made = new WeakMap<Catalogue, Record<ListKind, ModelList[]>>()

/** Every list of the catalogue, the largest of each kind first. */
export function modelLists(catalogue: Catalogue): Record<ListKind, ModelList[]> {
  const known = made.get(catalogue)
  if (known) return known
  const entries = catalogueEntries(catalogue)
  const all = Object.fromEntries(
    listKinds.map((kind) => [
      kind,
      kind === 'families' ? families(catalogue, entries) : lists(kind, entries, catalogue),
    ]),
  )
  // The loop above has put every kind in.
  const complete = all as Record<ListKind, ModelList[]>
  made.set(catalogue, complete)
  return complete
}

/** What models of a list have in common, as some of them write it. */
interface Spelling {
  group: Group
  /** How many write it so. */
  models: number
}

/** The models of a list, and the ways in which they write what they have in common. */
interface Gathered {
  entries: Entry[]
  spellings: Map<string, Spelling>
}

function lists(
  kind: Exclude<ListKind, 'families'>,
  entries: readonly Entry[],
  { find }: Catalogue,
): ModelList[] {
  const all = new Map<string, Gathered>()
  for (const entry of entries) {
    const record = find(entry.id)
    for (const group of record ? groupsOf[kind](record) : []) {
      // A value without a letter that an address can have has no page.
      if (group.address === '') continue
      const key = group.address.toLowerCase()
      const one: Gathered = all.get(key) ?? { entries: [], spellings: new Map() }
      all.set(key, one)
      if (one.entries.at(-1) !== entry) one.entries.push(entry)
      const spelling = one.spellings.get(group.value) ?? { group, models: 0 }
      spelling.models += 1
      one.spellings.set(group.value, spelling)
    }
  }
  return [...all.values()]
    .filter(({ entries: found }) => found.length >= LEAST)
    .flatMap(({ entries: found, spellings }): ModelList[] => {
      const group = usual(spellings.values())
      if (!group) return []
      const { value, label, address } = group
      return [{ kind, value, label, path: `${kind}/${address}/`, entries: found }]
    })
    .sort(bySize)
}

/**
 * The group as most models write it, of two alike the first by its letters: the address of a list does not move with
 * downloads, by which models stand in order.
 */
function usual(spellings: Iterable<Spelling>): Group | undefined {
  const [first] = [...spellings].sort(
    (a, b) => b.models - a.models || (a.group.value < b.group.value ? -1 : 1),
  )
  return first?.group
}

function bySize(a: ModelList, b: ModelList): number {
  return b.entries.length - a.entries.length || (a.label < b.label ? -1 : 1)
}

/** A list for each model that others are made from, in the catalogue or not, with all that are made from it. */
function families(catalogue: Catalogue, entries: readonly Entry[]): ModelList[] {
  const byEntry = new Map(entries.map((entry) => [entry.id, entry]))
  const bases = new Map<string, string>()
  for (const { baseModels } of catalogue.records)
    for (const { id } of baseModels) {
      const own = catalogue.find(id)?.id ?? id
      bases.set(own.toLowerCase(), own)
    }
  return [...bases.values()]
    .map((id): ModelList => {
      const below = descendants(id, catalogue)
      const own = byEntry.get(id)
      const found = below.flatMap((one) => byEntry.get(one) ?? [])
      return {
        kind: 'families',
        value: id,
        label: id,
        path: `families/${encodePath(id)}/`,
        entries: own ? [own, ...found] : found,
      }
    })
    .filter(({ entries: found }) => found.length >= LEAST)
    .sort(bySize)
}

/** Finds the list of a value, when it has a page. */
export function findList(
  catalogue: Catalogue,
  kind: ListKind,
  value: string,
): ModelList | undefined {
  return byValue(catalogue).get(`${kind}\n${value.toLowerCase()}`)
}

const indexed = new WeakMap<Catalogue, Map<string, ModelList>>()

function byValue(catalogue: Catalogue): Map<string, ModelList> {
  const known = indexed.get(catalogue)
  if (known) return known
  const lists = listKinds.flatMap((kind) => modelLists(catalogue)[kind])
  const map = new Map(lists.map((list) => [`${list.kind}\n${list.value.toLowerCase()}`, list]))
  indexed.set(catalogue, map)
  return map
}
