import { speaksOf } from '../../benchmarks/vocabulary.ts'
import { isMissing } from '../value.ts'
import { isFigure, type TableGrid } from './grid.ts'
import { classifyLabel, type LabelKind } from './label.ts'

/** Columns where figures are the rule, dates left out. */
export function figureColumns(grid: TableGrid): number[] {
  const columns: number[] = []
  for (let column = 0; column < grid.width; column += 1) {
    let figures = 0
    let texts = 0
    let dates = 0
    for (const row of grid.rows.slice(grid.headerRows)) {
      const cell = row[column]
      if (cell === undefined || isMissing(cell.text) || cell.cell.colspan > 2) continue
      if (/^(?:19|20)\d\d(?:[.\-/]\d{1,2}){0,2}$/.test(cell.text.trim())) dates += 1
      if (isFigure(cell, grid.decimalComma)) figures += 1
      else if (/\d/.test(cell.text) || !isRemark(cell.text)) texts += 1
    }
    if (figures > 0 && figures >= texts && dates < figures) columns.push(column)
  }
  return columns
}

/** A remark where a figure might stand: "No multimodal support". */
function isRemark(text: string): boolean {
  return /^(?:not?\b|no\b|sin\b|n\/s|un(?:known|available)|pending|failed|error)/i.test(text)
}

/** The most telling kind among stacked names: the lowest one first, then the groups above it. */
export function kindOf(labels: readonly string[]): LabelKind {
  const kinds = labels.map(classifyLabel).reverse()
  if (labels.some((label) => speaksOf(label, 'speed'))) return 'meta'
  for (const wanted of ['training', 'delta', 'meta'] as const)
    if (kinds[0] === wanted) return wanted
  for (const wanted of ['benchmark', 'metric', 'average'] as const)
    if (kinds.includes(wanted)) return wanted
  return kinds.find((kind) => kind !== 'setup') ?? kinds[0] ?? 'empty'
}
