import { isLanguage } from '../../benchmarks/language.ts'
import { findMetric } from '../../benchmarks/metric.ts'
import { speaksOf } from '../../benchmarks/vocabulary.ts'
import { known } from '../../known.ts'
import { isMissing } from '../value.ts'
import { columnLabels, columnQualifiers, headLines, isFigure, type TableGrid } from './grid.ts'
import { classifyLabel, type LabelKind } from './label.ts'

/** The head of one column: its names from top to bottom, and what they speak of. */
export interface ColumnHead {
  labels: string[]
  /** What stands under the names about how the column is measured. */
  qualifiers: string[]
  links: string[]
  /** The lines of its lowest name, where the cell breaks them. */
  lines?: readonly string[]
  kind: LabelKind
  /** Whether figures are the rule in it. */
  figures: boolean
}

/** Reads the heads of all columns. */
export function readHeads(grid: TableGrid): ColumnHead[] {
  const withFigures = new Set(figureColumns(grid))
  const labels = Array.from({ length: grid.width }, (_, index) => columnLabels(grid, index))
  const heads = initialsOfMetrics(languagesInSmall(labels, withFigures))
  return heads.map((labels, index) => ({
    labels,
    qualifiers: columnQualifiers(grid, index),
    ...known({ lines: headLines(grid, index) }),
    links: grid.rows.slice(0, grid.headerRows).flatMap((row) => row[index]?.cell.links ?? []),
    kind: isDifference(labels.at(-1), heads) || isGain(grid, index) ? 'delta' : kindOf(labels),
    figures: withFigures.has(index),
  }))
}

/** "EN | DE | FR" over all figures are languages, though two capitals alone may be short for anything. */
function languagesInSmall(heads: string[][], withFigures: ReadonlySet<number>): string[][] {
  const names = heads
    .filter((_, index) => withFigures.has(index))
    .map((labels) => labels.at(-1) ?? '')
  const codes = names.filter((name) => !speaksOf(name, 'average'))
  const all = codes.every((name) => /^[A-Z]{2}$/.test(name) && isLanguage(name.toLowerCase()))
  return codes.length > 1 && all
    ? heads.map((labels, index) =>
        withFigures.has(index) && codes.includes(labels.at(-1) ?? '')
          ? labels.with(-1, (labels.at(-1) ?? '').toLowerCase())
          : labels,
      )
    : heads
}

/**
 * "P | R | F1": beside an F1 the initials are those of precision and recall, which alone may be short for anything;
 * "R1 | R2" and "R-1 | R-2" are those of ROUGE.
 */
function initialsOfMetrics(heads: string[][]): string[][] {
  const lowest = heads.map((labels) => labels.at(-1) ?? '')
  const initials = lowest.some((head) => head === 'F' || findMetric(head)?.id === 'f1')
  const names: Readonly<Record<string, string>> = {
    ...(initials && (lowest.includes('P') || lowest.includes('R'))
      ? { P: 'Precision', R: 'Recall', F: 'F1' }
      : {}),
    // R2 alone is the coefficient of determination.
    ...(/\bR-?1 R-?2\b/.test(lowest.join(' '))
      ? { R1: 'ROUGE-1', R2: 'ROUGE-2', RL: 'ROUGE-L' }
      : {}),
  }
  return heads.map((labels) => {
    const name = names[(labels.at(-1) ?? '').replace(/^R-(?=[12L]$)/, 'R')]
    return name === undefined ? labels : labels.with(-1, name)
  })
}

/**
 * The columns that the harness prints: task, version, filter, shots, metric, value, standard error; older
 * versions leave out filter and shots (https://github.com/EleutherAI/lm-evaluation-harness).
 */
export function isHarnessOutput(columns: readonly ColumnHead[]): boolean {
  const heads = columns.map(({ labels }) => labels[0]?.toLowerCase())
  return ['version', 'metric', 'value', 'stderr'].every((head) => heads.includes(head))
}

/** "Pro - Anti" beside the columns "Pro" and "Anti". */
function isDifference(label: string | undefined, heads: readonly string[][]): boolean {
  const [left, right, ...more] = label?.split(/\s+[-–−]\s+/) ?? []
  const isHead = (text: string) => heads.some((labels) => labels.at(-1) === text.trim())
  return (
    left !== undefined && right !== undefined && more.length === 0 && isHead(left) && isHead(right)
  )
}

/** Figures that all have a sign, some of them a plus, are differences whatever the head says. */
function isGain(grid: TableGrid, column: number): boolean {
  const texts = grid.rows
    .slice(grid.headerRows)
    .map((row) => row[column]?.text.trim() ?? '')
    .filter((text) => /\d/.test(text))
  return texts.length > 1 && texts.some((text) => text.startsWith('+')) && texts.every(isSigned)
}

function isSigned(text: string): boolean {
  return /^[+−–-]\s?\d|^0(?:[.,]0+)?\s?%?$/.test(text)
}

/** Columns where figures are the rule, dates left out. */
function figureColumns(grid: TableGrid): number[] {
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
function kindOf(labels: readonly string[]): LabelKind {
  const kinds = labels.map(classifyLabel).reverse()
  if (labels.some((label) => speaksOf(label, 'speed'))) return 'meta'
  for (const wanted of ['training', 'delta', 'meta'] as const)
    if (kinds[0] === wanted) return wanted
  for (const wanted of ['benchmark', 'metric', 'average'] as const)
    if (kinds.includes(wanted)) return wanted
  return kinds.find((kind) => kind !== 'setup') ?? kinds[0] ?? 'empty'
}
