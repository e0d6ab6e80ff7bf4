import type { CardTable, TableCell } from '../../readme/readme.ts'
import { parseValues, usesDecimalComma } from '../value.ts'

/** A cell in the laid-out table; a merged cell stands in every place it covers. */
export interface GridCell {
  cell: TableCell
  /** True in the cell's own place, false where its spans carry it. */
  origin: boolean
  text: string
}

/** A table with merged cells laid out to a full rectangle. */
export interface TableGrid {
  rows: (GridCell | undefined)[][]
  width: number
  /** Number of leading rows that name the columns. */
  headerRows: number
  decimalComma: boolean
}

const maximumWidth = 200

/** Lays out a card's table; spans that run over its edge or over other cells are cut. */
export function layoutTable(table: CardTable): TableGrid {
  const rows: (GridCell | undefined)[][] = table.rows.map(() => [])
  for (const [rowIndex, row] of table.rows.entries()) {
    let column = 0
    for (const cell of row) {
      while (rows[rowIndex]?.[column] !== undefined) column += 1
      if (column >= maximumWidth) break
      place(rows, cell, rowIndex, column)
      column += cell.colspan
    }
  }
  shiftShortHeader(rows)
  const width = Math.max(0, ...rows.map((row) => row.length))
  const texts = table.rows.flat().map((cell) => cell.text)
  const decimalComma = usesDecimalComma(texts)
  return {
    rows,
    width,
    headerRows: countHeaderRows(table, rows, width, decimalComma),
    decimalComma,
  }
}

/**
 * A header that is one cell short of rows which begin with a merged group cell names the columns after
 * that group: it is moved by one, as its writer meant it.
 */
function shiftShortHeader(rows: (GridCell | undefined)[][]): void {
  const [header, first] = rows
  if (!header || !first || header.length + 1 !== first.length) return
  const body = rows.slice(1)
  const grouped = body.filter((row) => (row[0]?.cell.rowspan ?? 1) > 1).length
  if (body.every((row) => row.length === first.length) && grouped * 2 >= body.length)
    header.unshift(undefined)
}

function place(
  rows: (GridCell | undefined)[][],
  cell: TableCell,
  rowIndex: number,
  column: number,
): void {
  for (let down = 0; down < cell.rowspan; down += 1) {
    const row = rows[rowIndex + down]
    if (row === undefined) return
    for (let right = 0; right < cell.colspan && column + right < maximumWidth; right += 1) {
      row[column + right] ??= { cell, origin: down === 0 && right === 0, text: cell.text }
    }
  }
}

function countHeaderRows(
  table: CardTable,
  rows: (GridCell | undefined)[][],
  width: number,
  decimalComma: boolean,
): number {
  let count = 0
  while (count < table.rows.length - 1 && table.rows[count]?.every((cell) => cell.header)) {
    if (count > 0 && figuresIn(rows[count], decimalComma) > 0) break
    count += 1
  }
  if (count === 0 && table.rows.length > 1 && figuresIn(rows[0], decimalComma) === 0) count = 1
  if (count === 0) return 0
  // A first row of blanks or of group names is completed by the next row when that has no figures.
  while (count < Math.min(4, table.rows.length - 1)) {
    const above = rows[count - 1] ?? []
    const next = rows[count] ?? []
    const incomplete = names(above) < Math.max(2, width - 1) || above.some((cell) => !cell?.origin)
    if (!incomplete || figuresIn(next, decimalComma) > 0 || names(next) < Math.max(2, width / 2))
      break
    if (!rows.slice(count + 1).some((row) => figuresIn(row, decimalComma) > 0)) break
    count += 1
  }
  return count
}

/** Number of different texts in a row. */
function names(row: readonly (GridCell | undefined)[]): number {
  return new Set(row.map((cell) => cell?.text ?? '').filter((text) => text !== '')).size
}

function figuresIn(
  row: readonly (GridCell | undefined)[] | undefined,
  decimalComma: boolean,
): number {
  return (row ?? []).filter((cell) => cell && isFigure(cell.text, decimalComma)).length
}

/** True for a cell that holds a figure, or several divided by slashes. */
export function isFigure(text: string, decimalComma: boolean): boolean {
  return parseValues(text, decimalComma).length > 0
}

/** The header texts of a column from top to bottom, repeats and blanks left out. */
export function columnLabels(grid: TableGrid, column: number): string[] {
  const labels: string[] = []
  for (let row = 0; row < grid.headerRows; row += 1) {
    const text = grid.rows[row]?.[column]?.text ?? ''
    if (text !== '' && labels.at(-1) !== text) labels.push(text)
  }
  return labels
}
