import type { Entry } from '../catalogue/entry.ts'
import { facetValues } from '../catalogue/facets.ts'
import { commonScores, type ScoreRow } from '../catalogue/scores.ts'
import { known } from '../known.ts'
import { words } from '../messages/words.ts'
import type { BoardOutline } from './board-outline.ts'
import type { Catalogue } from './catalogue.ts'
import { type ListPage, listPages } from './catalogue-page.ts'
import { scoresOf } from './catalogue-scores.ts'
import { lineageTree, type TreeNode } from './lineage-tree.ts'
import { type ListKind, listKinds } from './list-kinds.ts'
import { listPagePath, type ModelList, modelLists } from './model-lists.ts'

/** What a list is of. */
export type ListHead = Pick<ModelList, 'kind' | 'value' | 'label' | 'path'>

/** One page of the models of a task, an owner, a licence and the like. */
export interface ModelListPage extends ListPage {
  list: ListHead
  title: string
  /** What the list holds, in numbers. */
  lead: string
  /** For a family: whether the catalogue has the original. */
  original?: boolean
  /** For a family: what was made from what, and the versions of the original side by side. */
  tree?: { nodes: TreeNode[]; note: string }
  versions?: { entries: Entry[]; scores: ScoreRow[]; lead: string }
}

/** Values of one page of an index. */
const INDEX_SIZE = 200

/** One page of the index of a kind: its lists with how many models each has. */
export interface ListIndexPage {
  kind: ListKind
  lists: (ListHead & { models: number })[]
  page: number
  pages: number
}

/** What a page prints; only what JSON can say, so that it can be told from that of another build. */
export type ListAnswer = { list: ModelListPage } | { index: ListIndexPage }

/** A page of a list or of an index, by its address below the kind's folder. */
export interface ListAddress {
  kind: ListKind
  /** Without slashes at the ends; absent for the index itself. */
  value: string | undefined
  make(): ListAnswer
}

const t = words.lists

/** Versions that stand side by side on one page of a family, the original on each of them. */
const SIDE_BY_SIDE = 12

/**
 * Every page of lists and of their indexes.
 * @param outline What is known of the scores of all models, for those that stand side by side.
 */
export function listAddresses(catalogue: Catalogue, outline: () => BoardOutline): ListAddress[] {
  const lists = modelLists(catalogue)
  return listKinds.flatMap((kind) => [
    ...indexPages(kind, lists[kind]),
    ...lists[kind].flatMap((list) => pagesOf(list, catalogue, outline)),
  ])
}

function headOf({ kind, value, label, path }: ModelList): ListHead {
  return { kind, value, label, path }
}

function indexPages(kind: ListKind, lists: readonly ModelList[]): ListAddress[] {
  const pages = Math.max(1, Math.ceil(lists.length / INDEX_SIZE))
  const pagePath = (page: number): string => listPagePath(`${kind}/`, page)
  return Array.from({ length: pages }, (_none, index) => ({
    kind,
    value: routeValue(kind, pagePath(index + 1)),
    make: () => ({
      index: {
        kind,
        lists: lists
          .slice(index * INDEX_SIZE, (index + 1) * INDEX_SIZE)
          .map((list) => ({ ...headOf(list), models: list.entries.length })),
        page: index + 1,
        pages,
      },
    }),
  }))
}

function pagesOf(
  list: ModelList,
  catalogue: Catalogue,
  outline: () => BoardOutline,
): ListAddress[] {
  const pagePath = (page: number): string => listPagePath(list.path, page)
  const title = t.kinds[list.kind].title({ label: list.label })
  const versions = list.kind === 'families' ? versionPages(list) : []
  const lists = listPages(list.entries, catalogue)
  const pages = Math.max(lists.length, versions.length)
  let made: string | undefined
  const lead = (): string => {
    made ??= leadOf(list)
    return made
  }
  return Array.from({ length: pages }, (_none, index) => ({
    ...(lists[index] ?? { models: list.entries.length, count: lists[0]?.count ?? 0, rows: [] }),
    page: index + 1,
    pages,
  })).map((page) => ({
    kind: list.kind,
    value: routeValue(list.kind, pagePath(page.page)),
    make: () => ({
      list: {
        ...page,
        list: headOf(list),
        title: page.page === 1 ? title : words.catalogue.title({ site: title, page: page.page }),
        lead: lead(),
        ...(list.kind === 'families' && page.page === 1 ? familyParts(list, catalogue) : {}),
        ...known({ versions: sideBySide(versions, page.page, outline) }),
      },
    }),
  }))
}

/** The part of a path that the route of a kind takes; it encodes by itself. */
function routeValue(kind: ListKind, path: string): string | undefined {
  return decodeURIComponent(path.slice(kind.length + 1).replace(/\/$/, '')) || undefined
}

function leadOf({ kind, entries }: ModelList): string {
  const tasks = new Map<string, { label: string; count: number }>()
  for (const { task, taskLabel = '' } of entries)
    if (task !== undefined)
      tasks.set(task, { label: taskLabel, count: (tasks.get(task)?.count ?? 0) + 1 })
  const common = [...tasks.values()].sort(
    (a, b) => b.count - a.count || (a.label < b.label ? -1 : 1),
  )
  return t.lead({
    models: entries.length,
    commercial: entries.filter((entry) => facetValues.use(entry).length > 0).length,
    tasks: kind === 'tasks' ? [] : common.slice(0, 3),
  })
}

function familyParts(
  { value, entries }: ModelList,
  catalogue: Catalogue,
): Pick<ModelListPage, 'tree' | 'original'> {
  const nodes = lineageTree(value, catalogue)
  const all = entries.length
  const drawn = nodes.filter(({ id }) => catalogue.find(id)).length
  return {
    original: entries[0]?.id === value,
    ...known({
      tree: nodes.length > 1 ? { nodes, note: t.treeNote({ drawn, all }) } : undefined,
    }),
  }
}

/** A model and its quantizations, cut into pages: the original stands on each. */
function versionPages({ value, entries }: ModelList): Entry[][] {
  const original = entries.filter(({ id }) => id === value)
  const others = entries.filter(
    ({ id, family, kind }) => id !== value && family === value && kind === 'quantized',
  )
  if (original.length + others.length < 2) return []
  const room = SIDE_BY_SIDE - original.length
  return Array.from({ length: Math.ceil(others.length / room) }, (_none, index) => [
    ...original,
    ...others.slice(index * room, (index + 1) * room),
  ])
}

function sideBySide(
  versions: readonly Entry[][],
  page: number,
  outline: () => BoardOutline,
): ModelListPage['versions'] {
  const entries = versions[page - 1]
  if (!entries) return undefined
  return {
    entries,
    scores: commonScores(
      scoresOf(
        entries.map(({ id }) => id),
        outline(),
      ),
    ),
    lead: versions.length > 1 ? t.versionsOn({ page, pages: versions.length }) : '',
  }
}
