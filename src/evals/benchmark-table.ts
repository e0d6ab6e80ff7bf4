import type { CardTable } from './card-table.ts'
import { columnLabels, isFigure, layoutTable, type TableGrid } from './table-grid.ts'
import { classifyLabel, type LabelKind } from './table-label.ts'
import { isMissing } from './value.ts'

/** Whether a table holds scores, and the reason as a sentence. */
export interface BenchmarkTableVerdict {
  benchmark: boolean
  reason: string
}

const no = (reason: string): BenchmarkTableVerdict => ({ benchmark: false, reason })
const yes = (reason: string): BenchmarkTableVerdict => ({ benchmark: true, reason })

/**
 * Says whether a card's table holds scores of models on benchmarks or test sets.
 * Precision first: tables of training steps, settings, sizes, speed and data counts are refused,
 * and so is anything whose figures are under no name that the registry or the metrics know.
 */
export function isBenchmarkTable(table: CardTable): BenchmarkTableVerdict {
  return judgeGrid(layoutTable(table), table)
}

/** The same for a table that is laid out already. */
export function judgeGrid(grid: TableGrid, table: CardTable): BenchmarkTableVerdict {
  if (grid.rows.length < 2 || grid.width < 2) return no('It has fewer than two rows or columns.')
  if (grid.headerRows === 0) return no('No row names its columns.')
  const columns = figureColumns(grid)
  if (columns.length === 0) return no('It holds no column of figures.')
  const heads = columns.map((column) => kindOf(columnLabels(grid, column)))
  const allHeads = Array.from({ length: grid.width }, (_, column) =>
    kindOf(columnLabels(grid, column)),
  )
  const training = allHeads.filter((kind) => kind === 'training').length
  if (training >= 2) return no('Its columns are training steps and losses.')
  const scoreHeads = heads.filter((kind) => kind === 'benchmark' || kind === 'metric').length
  const plainHeads = heads.filter((kind) => kind === 'other' || kind === 'average').length
  const stub = stubKinds(grid, columns[0] ?? 1)
  if (
    heads.every(
      (kind) => kind === 'meta' || kind === 'setup' || kind === 'delta' || kind === 'training',
    )
  )
    return no('Its figures are sizes, settings or speeds.')
  if (heads.includes('benchmark')) return yes('Its columns name known benchmarks.')
  if (stub.benchmark >= 1 && stub.benchmark * 3 >= stub.total) {
    if (isSpeed(table)) return no('Its figures are speeds.')
    return yes('Its rows name known benchmarks.')
  }
  if (stub.training >= 1) return no('Its rows are training settings.')
  if (scoreHeads > 0 && scoreHeads >= plainHeads && hasNamedMetric(grid, columns))
    return yes('Its columns name known metrics.')
  if (stub.metric >= 1 && stub.metric * 2 >= stub.total) return yes('Its rows name known metrics.')
  return no('No known benchmark or metric names its figures.')
}

/** Columns where figures are the rule. */
export function figureColumns(grid: TableGrid): number[] {
  const columns: number[] = []
  for (let column = 0; column < grid.width; column += 1) {
    let figures = 0
    let texts = 0
    for (const row of grid.rows.slice(grid.headerRows)) {
      const cell = row[column]
      if (cell === undefined || isMissing(cell.text) || cell.cell.colspan > 2) continue
      if (isFigure(cell.text, grid.decimalComma)) figures += 1
      else texts += 1
    }
    if (figures > 0 && figures >= texts) columns.push(column)
  }
  return columns
}

/** The most telling kind among stacked names: the lowest one first, then the groups above it. */
export function kindOf(labels: readonly string[]): LabelKind {
  const kinds = labels.map(classifyLabel).reverse()
  for (const wanted of ['training', 'delta', 'meta', 'setup'] as const)
    if (kinds[0] === wanted) return wanted
  for (const wanted of ['benchmark', 'metric', 'average'] as const)
    if (kinds.includes(wanted)) return wanted
  return kinds[0] ?? 'empty'
}

interface StubCount {
  benchmark: number
  metric: number
  training: number
  total: number
}

/** What the row names before the first figure column speak of. */
function stubKinds(grid: TableGrid, firstFigure: number): StubCount {
  const count: StubCount = { benchmark: 0, metric: 0, training: 0, total: 0 }
  for (const row of grid.rows.slice(grid.headerRows)) {
    const labels = row.slice(0, firstFigure).map((cell) => cell?.text ?? '')
    const kinds = labels.map(classifyLabel)
    if (kinds.every((kind) => kind === 'empty')) continue
    count.total += 1
    if (kinds.includes('benchmark')) count.benchmark += 1
    else if (kinds.includes('training')) count.training += 1
    else if (kinds.includes('metric')) count.metric += 1
  }
  return count
}

function hasNamedMetric(grid: TableGrid, columns: readonly number[]): boolean {
  return columns.some((column) =>
    columnLabels(grid, column).some(
      (label) => classifyLabel(label) === 'metric' && !isBareValue(label),
    ),
  )
}

/** "Value" and "Score" alone say nothing about what was measured. */
function isBareValue(label: string): boolean {
  return /^(?:#? ?)?(?:valor|value|score|result|results|resultado|puntuaci[oó]n)s?(?: \(.*\))?$/i.test(
    label.trim(),
  )
}

function isSpeed(table: CardTable): boolean {
  const context = [table.section, table.caption, table.before].join(' ')
  return /throughput|tok(?:ens?)?\/s|latency|speed-?up/i.test(context)
}
