import { type Domain, domains } from '../benchmarks/benchmark.ts'
import type { BoardRow, ScoreSource } from './board-rows.ts'
import { capital } from './format.ts'
import type { Board, BoardGroup } from './scoreboard.ts'
import { addressName } from './url.ts'

/** Columns and rows that a page can show. */
const COLUMNS = 12
const ROWS = 200

/** One benchmark in one setup. */
export interface MatrixColumn {
  board: Board
  group: BoardGroup
}

/** One model's figure on one benchmark. */
export interface MatrixCell {
  printed: string
  value: number
  rank: number
  /** The row of the card that states it. */
  source: ScoreSource | undefined
}

/** The models of a field side by side. */
export interface Matrix {
  domain: Domain
  path: string
  columns: MatrixColumn[]
  rows: { row: BoardRow; cells: (MatrixCell | undefined)[] }[]
  /** Models over all columns, shown or not. */
  models: number
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

/**
 * Sets the models of one field side by side on its benchmarks, each in the setup with the most models; what
 * stands in a column was measured alike. Models with the most figures come first, among
 * them those that stand higher.
 */
export function makeMatrix(domain: Domain, boards: readonly Board[]): Matrix {
  const columns = boards
    .flatMap((board) => {
      const group = board.groups[0]
      return board.benchmark.domain === domain && group ? [{ board, group }] : []
    })
    .sort((a, b) => b.group.ranked - a.group.ranked)
    .slice(0, COLUMNS)
  const rows = new Map<string, Matrix['rows'][number]>()
  for (const [index, { group }] of columns.entries()) {
    for (const row of group.rows) {
      if (row.rank === undefined) continue
      const found = rows.get(row.model) ?? { row, cells: columns.map(() => undefined) }
      found.cells[index] = {
        printed: row.text,
        value: row.value,
        rank: row.rank,
        source: row.sources[0],
      }
      rows.set(row.model, found)
    }
  }
  const sorted = [...rows.values()].sort(
    (a, b) =>
      filled(b.cells) - filled(a.cells) ||
      ranksOf(a.cells) - ranksOf(b.cells) ||
      (a.row.model < b.row.model ? -1 : 1),
  )
  return {
    domain,
    path: fieldPath(domain),
    columns,
    rows: sorted.slice(0, ROWS),
    models: sorted.length,
  }
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
      : [{ domain, title: capital(domain), path: fieldPath(domain), boards: list }]
  })
}
