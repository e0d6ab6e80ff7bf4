import type { Table, TableCell } from 'mdast'
import { parseInline } from './inline.ts'
import { blank, trimmed } from './regions.ts'

/** A table whose rows begin with a pipe, with the cells that are left for micromark. */
export interface TablePiece {
  kind: 'table'
  node: Table
  /** Cells whose content is not read yet, with their Markdown. */
  pending: { cell: TableCell; source: string }[]
}

const delimiterRow = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/

/** Cells as written, escaped pipes still escaped. */
function cells(row: string): string[] {
  return trimmed(row)
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/)
    .map(trimmed)
}

function alignment(cell: string): 'left' | 'right' | 'center' | null {
  const [left, right] = [cell.startsWith(':'), cell.endsWith(':')]
  return left && right ? 'center' : left ? 'left' : right ? 'right' : null
}

function readRow(
  row: readonly string[],
  columns: number,
  pending: TablePiece['pending'],
): Table['children'][number] {
  const children = row.slice(0, columns).map((source): TableCell => {
    const content = /\\(?!\|)/.test(source) ? undefined : parseInline(source.replaceAll('\\|', '|'))
    const cell: TableCell = { type: 'tableCell', children: content ?? [] }
    if (!content) pending.push({ cell, source })
    return cell
  })
  return { type: 'tableRow', children }
}

/**
 * The table at a line, and the line after it; without `table` where micromark must read it whole.
 * `mark` takes formulas out of a row, so that their pipes do not part cells.
 */
export function readTable(
  lines: readonly string[],
  at: number,
  mark: ((row: string) => string) | undefined,
): { end: number; table?: TablePiece } | undefined {
  const head = lines[at] ?? ''
  const rule = lines[at + 1] ?? ''
  if (!head.startsWith('|') || !rule.startsWith('|') || !delimiterRow.test(rule)) return undefined
  let end = at + 2
  while (end < lines.length && (lines[end] ?? '').startsWith('|')) end++
  if (end < lines.length && !blank.test(lines[end] ?? '')) return undefined
  const rows = [head, ...lines.slice(at + 2, end)].map((row) => cells(mark ? mark(row) : row))
  const align = cells(rule).map(alignment)
  if (rows[0]?.length !== align.length || lines.slice(at, end).some((row) => row.includes('\\\\')))
    return { end }
  const pending: TablePiece['pending'] = []
  const children = rows.map((row) => readRow(row, align.length, pending))
  return { end, table: { kind: 'table', node: { type: 'table', align, children }, pending } }
}
