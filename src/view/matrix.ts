import { type Domain, domains } from '../benchmarks/benchmark.ts'
import type { BoardRow, ScoreSource } from './board-rows.ts'
import { capital } from './format.ts'
import { fieldName } from './known-names.ts'
import type { Board, BoardGroup } from './scoreboard.ts'
import { addressName } from './url.ts'

/** Columns and rows of one page: a field grows in pages, never in length or width. */
const COLUMNS = 12
const ROWS = 100

/** One benchmark in one setup. */
export interface MatrixColumn {
  board: Board
  group: BoardGroup
}

/** One model's figure on one benchmark. */
export interface MatrixCell {
  printed: string
  /** The figure as the card has it, where that is a fraction of it. */
  asFraction?: string
  value: number
  rank: number
  /** The row of the card that states it. */
  source: ScoreSource | undefined
}

/** A run of a field's benchmarks that stand on one page, by number from 1. */
export interface MatrixSet {
  from: number
  to: number
  path: string
  current: boolean
}

/** One page of the models of a field side by side. */
export interface Matrix {
  domain: Domain
  path: string
  columns: MatrixColumn[]
  rows: { row: BoardRow; cells: (MatrixCell | undefined)[] }[]
  /** Models over all pages of these columns. */
  models: number
  /** The runs of benchmarks, where one page does not hold all. */
  sets: MatrixSet[]
  page: number
  pages: number
  /** Path of a page of the same columns. */
  pagePath(page: number): string
}

/** Path of a field's page below the base. */
export function fieldPath(domain: Domain): string {
  return `fields/${addressName(domain)}/`
}

/**
 * The field of an address.
 * @param name Its part of the address.
 * @throws RangeError where no field has it.
 */
export function fieldDomain(name: string | undefined): Domain {
  const domain = domains.find((domain) => addressName(domain) === name)
  if (domain === undefined) throw new RangeError(`There is no field ${name}`)
  return domain
}

/** Addresses of a field's pages below its own, `''` for the first. */
export function matrixViews(domain: Domain, boards: readonly Board[]): string[] {
  return setsOf(columnsOf(domain, boards)).flatMap((columns, set) => {
    const pages = Math.max(1, Math.ceil(rowsOf(columns).length / ROWS))
    return Array.from({ length: pages }, (_none, index) => viewOf(set + 1, index + 1))
  })
}

function viewOf(set: number, page: number): string {
  return [set === 1 ? '' : `benchmarks-${set}`, page === 1 ? '' : `page-${page}`]
    .filter(Boolean)
    .join('/')
}

/**
 * Sets the models of one field side by side on its benchmarks, each in the setup with the most models; what
 * stands in a column was measured alike. Models with the most figures come first, among
 * them those that stand higher.
 * @param view Address of the page below the field's own.
 * @throws RangeError for an address that the field has not.
 */
export function makeMatrix(domain: Domain, boards: readonly Board[], view = ''): Matrix {
  const all = columnsOf(domain, boards)
  const sets = setsOf(all)
  const [, setText = '1', pageText = '1'] =
    /^(?:benchmarks-(\d+))?\/?(?:page-(\d+))?$/.exec(view) ?? []
  const [set, page] = [Number(setText), Number(pageText)]
  const columns = sets[set - 1] ?? []
  const rows = rowsOf(columns)
  const pages = Math.max(1, Math.ceil(rows.length / ROWS))
  if (viewOf(set, page) !== view || set > sets.length || page > pages)
    throw new RangeError(`${fieldPath(domain)} has no page ${view}`)
  const pathOf = (ofSet: number, ofPage: number): string => {
    const address = viewOf(ofSet, ofPage)
    return address === '' ? fieldPath(domain) : `${fieldPath(domain)}${address}/`
  }
  return {
    domain,
    path: pathOf(set, page),
    columns,
    rows: rows.slice((page - 1) * ROWS, page * ROWS),
    models: rows.length,
    sets:
      sets.length === 1
        ? []
        : sets.map((list, index) => ({
            from: index * COLUMNS + 1,
            to: index * COLUMNS + list.length,
            path: pathOf(index + 1, 1),
            current: index + 1 === set,
          })),
    page,
    pages,
    pagePath: (number) => pathOf(set, number),
  }
}

/** Every benchmark of the field on which models are ranked, the one with the most models first. */
function columnsOf(domain: Domain, boards: readonly Board[]): MatrixColumn[] {
  return boards
    .flatMap((board) => {
      const group = board.groups[0]
      return board.benchmark.domain === domain && group ? [{ board, group }] : []
    })
    .sort((a, b) => b.group.ranked - a.group.ranked)
}

/** Columns in runs of what a page can show; one run at least. */
function setsOf(columns: readonly MatrixColumn[]): MatrixColumn[][] {
  const sets = Math.max(1, Math.ceil(columns.length / COLUMNS))
  return Array.from({ length: sets }, (_none, at) =>
    columns.slice(at * COLUMNS, (at + 1) * COLUMNS),
  )
}

const kept = new WeakMap<BoardGroup, { columns: readonly MatrixColumn[]; rows: Matrix['rows'] }>()

/** The rows are the same for every page of the same columns. */
function rowsOf(columns: readonly MatrixColumn[]): Matrix['rows'] {
  const [first] = columns
  if (first === undefined) return []
  const known = kept.get(first.group)
  const same = columns.every(({ group }, index) => group === known?.columns[index]?.group)
  if (known && same && known.columns.length === columns.length) return known.rows
  const rows = makeMatrixRows(columns)
  kept.set(first.group, { columns, rows })
  return rows
}

function makeMatrixRows(columns: readonly MatrixColumn[]): Matrix['rows'] {
  const rows = new Map<string, Matrix['rows'][number]>()
  for (const [index, { group }] of columns.entries()) {
    for (const row of group.rows) {
      if (row.rank === undefined) continue
      const found = rows.get(row.model) ?? { row, cells: columns.map(() => undefined) }
      found.cells[index] = {
        printed: row.text,
        ...(row.printedAs === undefined ? {} : { asFraction: row.printed }),
        value: row.value,
        rank: row.rank,
        source: row.sources[0],
      }
      rows.set(row.model, found)
    }
  }
  return [...rows.values()].sort(
    (a, b) =>
      filled(b.cells) - filled(a.cells) ||
      ranksOf(a.cells) - ranksOf(b.cells) ||
      (a.row.model < b.row.model ? -1 : 1),
  )
}

function filled(cells: readonly (MatrixCell | undefined)[]): number {
  return cells.filter((cell) => cell !== undefined).length
}

function ranksOf(cells: readonly (MatrixCell | undefined)[]): number {
  return cells.reduce((sum, cell) => sum + (cell?.rank ?? 0), 0)
}

/** One field of the overview. */
export interface Field {
  domain: Domain
  title: string
  path: string
  boards: Board[]
}

/** The fields that have results, in their usual order, the benchmarks with the most models first. */
export function listFields(boards: readonly Board[]): Field[] {
  return domains.flatMap((domain) => {
    const list = boards.filter(({ benchmark }) => benchmark.domain === domain)
    return list.length === 0
      ? []
      : [{ domain, title: capital(fieldName(domain)), path: fieldPath(domain), boards: list }]
  })
}
