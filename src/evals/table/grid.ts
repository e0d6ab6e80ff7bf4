import type { CardTable, TableCell } from '../../readme/readme.ts'
import { usesDecimalComma } from '../value.ts'
import { cellValues } from './cell-values.ts'
import { withoutFootnote } from './footnote.ts'
import { classifyLabel, isSplit, isWayToAsk } from './label.ts'

/** A cell in the laid-out table; a merged cell stands in every place it covers. */
export interface GridCell {
  cell: TableCell
  /** True in the cell's own place, false where its spans carry it. */
  origin: boolean
  /** Its text without the sign of a footnote. */
  text: string
}

/** A table with merged cells laid out to a full rectangle. */
export interface TableGrid {
  rows: (GridCell | undefined)[][]
  width: number
  /** Number of leading rows that name the columns. */
  headerRows: number
  /** Those of them that say how each column is measured, and name nothing themselves. */
  qualifiers: readonly number[]
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
  const headerRows = countHeaderRows(table, rows, width, decimalComma)
  const qualifiers = qualifyingRows(rows, headerRows)
  return { rows, width, headerRows, qualifiers, decimalComma }
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
  const text = withoutFootnote(cell)
  for (let down = 0; down < cell.rowspan; down += 1) {
    const row = rows[rowIndex + down]
    if (row === undefined) return
    for (let right = 0; right < cell.colspan && column + right < maximumWidth; right += 1) {
      row[column + right] ??= { cell, origin: down === 0 && right === 0, text }
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
    const incomplete =
      names(above) < Math.max(2, width - 1) ||
      above.some((cell) => !cell?.origin) ||
      qualifyingRows(rows, count + 1).includes(count)
    if (
      !incomplete ||
      figuresIn(next, decimalComma) > 0 ||
      (names(next) < Math.max(2, width / 2) && !qualifyingRows(rows, count + 1).includes(count))
    )
      break
    if (!rows.slice(count + 1).some((row) => figuresIn(row, decimalComma) > 0)) break
    count += 1
  }
  return count
}

/** The rows of the head that name nothing themselves. */
function qualifyingRows(
  rows: readonly (readonly (GridCell | undefined)[])[],
  headerRows: number,
): number[] {
  const found: number[] = []
  let names = rows[0] ?? []
  for (const [index, row] of rows.slice(0, headerRows).entries()) {
    if (index > 0 && qualifiesHeads(row, names)) found.push(index)
    else names = row
  }
  return found
}

/**
 * A row under the heads that says how each is measured: "Metric | Acc | F1", "| 4-shot | 8-shot". Any other
 * words do so too where the row has no name of its own and stands under heads that are whole.
 */
function qualifiesHeads(
  row: readonly (GridCell | undefined)[],
  above: readonly (GridCell | undefined)[],
): boolean {
  const [first = '', ...rest] = row.map((cell) => (cell?.origin ? cell.text : ''))
  const said = rest.filter((text) => text !== '')
  if (said.length < 2 || said.length * 2 < rest.length) return false
  const unnamed = first === '' || ['task-axis', 'metric', 'setup'].includes(classifyLabel(first))
  const how = (text: string) =>
    ['metric', 'setup'].includes(classifyLabel(text)) || isSplit(text) || isWayToAsk(text)
  if (unnamed && said.every(how)) return true
  const whole = above.every((cell) => cell?.origin && cell.text !== '')
  return first === '' && whole
}

/** Number of different texts in a row. */
function names(row: readonly (GridCell | undefined)[]): number {
  return new Set(row.map((cell) => cell?.text ?? '').filter((text) => text !== '')).size
}

function figuresIn(
  row: readonly (GridCell | undefined)[] | undefined,
  decimalComma: boolean,
): number {
  return (row ?? []).filter((cell) => cell && isFigure(cell, decimalComma)).length
}

/** True for a cell that holds a figure, or several divided by slashes or lines. */
export function isFigure(cell: GridCell, decimalComma: boolean): boolean {
  return cellValues(cell, decimalComma).values.length > 0
}

/** The names of a column from top to bottom, repeats and blanks left out. */
export function columnLabels(grid: TableGrid, column: number): string[] {
  return headTexts(grid, column, (row) => !grid.qualifiers.includes(row))
}

/** What stands under the names of a column about how it is measured. */
export function columnQualifiers(grid: TableGrid, column: number): string[] {
  return headTexts(grid, column, (row) => grid.qualifiers.includes(row))
}

/** The lines of a column's lowest name, where the cell breaks them. */
export function headLines(grid: TableGrid, column: number): readonly string[] | undefined {
  const cells = grid.rows.slice(0, grid.headerRows).map((row) => row[column])
  return cells.findLast((cell) => cell !== undefined && cell.text !== '')?.cell.lines
}

function headTexts(grid: TableGrid, column: number, wanted: (row: number) => boolean): string[] {
  const texts: string[] = []
  for (let row = 0; row < grid.headerRows; row += 1) {
    const text = grid.rows[row]?.[column]?.text ?? ''
    if (wanted(row) && text !== '' && texts.at(-1) !== text) texts.push(text)
  }
  return texts
}
