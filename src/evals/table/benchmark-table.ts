import { benchmarkInText } from '../../benchmarks/benchmark-text.ts'
import { isLanguage } from '../../benchmarks/language.ts'
import { speaksOf } from '../../benchmarks/vocabulary.ts'
import type { CardTable } from '../../readme/readme.ts'
import type { TableReason } from '../record.ts'
import { parseValues } from '../value.ts'
import type { TableAxes } from './axis.ts'
import { withoutBracket } from './column-names.ts'
import { type ColumnHead, isHarnessOutput } from './columns.ts'
import { isContest } from './contest.ts'
import type { TableGrid } from './grid.ts'
import { classifyLabel, isBareValue, isSpeed as isSpeedLabel, type LabelKind } from './label.ts'

/** Whether a table holds scores, and why. */
export interface BenchmarkTableVerdict {
  benchmark: boolean
  reason: TableReason
}

const no = (reason: TableReason): BenchmarkTableVerdict => ({ benchmark: false, reason })
const yes = (reason: TableReason): BenchmarkTableVerdict => ({ benchmark: true, reason })
/** A table as its reader sees it. */
interface LaidOutTable {
  table: CardTable
  grid: TableGrid
  heads: readonly ColumnHead[]
  /** What its columns are for; asked only where the names alone decide nothing. */
  axes: () => TableAxes
}

/**
 * Says whether a card's table holds scores of models on benchmarks or test sets.
 * Precision first: tables of training steps, settings, sizes, speed and data counts are refused,
 * and so is anything whose figures are under no name that the registry or the metrics know, unless
 * it sets named models side by side under a heading about evaluation.
 */
export function judgeTable(laidOut: LaidOutTable): BenchmarkTableVerdict {
  const { grid, heads } = laidOut
  if (grid.rows.length < 2 || grid.width < 2) return no('small')
  if (grid.headerRows === 0) return no('headless')
  const columns = heads.flatMap(({ figures }, index) => (figures ? [index] : []))
  if (columns.length === 0) return no('no-figures')
  return judgeNames(laidOut, columns) ?? judgeModels(laidOut)
}

/** What the names of rows and columns alone decide; `undefined` when they decide nothing. */
function judgeNames(
  { grid, table, heads }: LaidOutTable,
  columns: readonly number[],
): BenchmarkTableVerdict | undefined {
  const kinds = heads.filter(({ figures }) => figures).map(kindWithQualifiers)
  if (isTrainingLog(heads)) return no('training-log')
  const count = (...wanted: LabelKind[]) => kinds.filter((kind) => wanted.includes(kind)).length
  if (count('meta', 'setup', 'delta', 'training', 'empty') === kinds.length)
    return no('sizes-or-settings')
  const names = heads.flatMap(({ figures, labels }) => (figures ? labels.slice(-1) : []))
  if (isContest(names) || isContest(stubNames(grid, columns))) return no('contest')
  if (isSpeed([table.section, table.caption])) return no('speeds')
  if (isHarnessOutput(heads)) return yes('harness')
  if (count('benchmark') > 0) return yes('benchmark-columns')
  const stub = stubKinds(grid, columns)
  if (stub.benchmark >= 1 && stub.benchmark * 3 >= stub.total) {
    if (looksLikeCounts(grid, columns)) return no('counts')
    return yes('benchmark-rows')
  }
  // "Loss" beside "Accuracy" is what an evaluation prints, too.
  if (stub.training > stub.metric) return no('training-rows')
  // Beside speeds, strange heads are speeds or settings.
  const speeds = heads.some(({ labels }) => labels.some(isSpeedLabel))
  if (speeds && count('metric') === 0) return no('speeds')
  if (isSpeed([table.before])) return no('speeds-before')
  if (count('metric') > 0 && count('metric') >= count('other', 'average') && hasNamedMetric(heads))
    return yes('metric-columns')
  const bare = columns.length === 1 && kinds[0] === 'metric'
  if (stub.metric >= 1 && (stub.metric * 2 >= stub.total || (bare && stub.metric >= 2)))
    return yes('metric-rows')
  return undefined
}

/** A strange name over a known metric counts as that metric here. */
function kindWithQualifiers({ kind, qualifiers }: ColumnHead): LabelKind {
  return kind === 'other' && qualifiers.some((text) => classifyLabel(text) === 'metric')
    ? 'metric'
    : kind
}

/** Two columns of steps and losses, or rows that are steps. */
function isTrainingLog(columns: readonly ColumnHead[]): boolean {
  const training = columns.filter(({ kind }) => kind === 'training').length
  return training >= 2 || (training === 1 && columns[0]?.kind === 'training')
}

/** Unknown names count as benchmarks when named models stand beside each other in an evaluation. */
function judgeModels({ grid, table, ...laidOut }: LaidOutTable): BenchmarkTableVerdict {
  const axes = laidOut.axes()
  const values = axes.columns.flatMap((column, index) => (column.role === 'value' ? [index] : []))
  const unknown = no('nameless')
  if (values.length === 0 || looksLikeCounts(grid, values)) return unknown
  const evaluation = speaksOfEvaluation(table)
  const taskHead = axes.columns.some(
    (column) =>
      column.role === 'task' && speaksOf(withoutBracket(column.labels.at(-1) ?? ''), 'test-set'),
  )
  if (
    axes.orientation === 'models-in-columns' &&
    axes.doubt === undefined &&
    (evaluation || taskHead)
  )
    return yes('model-columns')
  const testHead = axes.columns.some(
    (column) => column.role === 'task' && speaksOf(column.labels.at(-1) ?? '', 'work'),
  )
  if (
    axes.orientation === 'models-in-columns' &&
    axes.doubt === undefined &&
    testHead &&
    looksLikeScores(grid, values)
  )
    return yes('models-by-sets')
  if (axes.orientation === 'models-in-rows' && evaluation) return yes('model-rows')
  if (isOwnScores(grid, axes, values) && (evaluation || taskHead)) return yes('own-scores')
  if (axes.doubt === 'strange-columns' && evaluation && looksLikeScores(grid, values))
    return yes('side-by-side')
  return unknown
}

/** One column of scores headed "Score" or "Result" beside a column headed "Benchmark". */
function isOwnScores(grid: TableGrid, axes: TableAxes, values: readonly number[]): boolean {
  return (
    axes.orientation === 'no-models' &&
    values.every((index) =>
      axes.columns[index]?.labels.every((label) => isBareValue(label) || isLanguage(label)),
    ) &&
    looksLikeScores(grid, values)
  )
}

/** Nearly all figures lie between 0 and 100 and most have a decimal mark or a percent sign. */
function looksLikeScores(grid: TableGrid, columns: readonly number[]): boolean {
  let all = 0
  let inRange = 0
  let fine = 0
  for (const row of grid.rows.slice(grid.headerRows)) {
    for (const column of columns) {
      const text = row[column]?.text ?? ''
      const value = parseValues(text, grid.decimalComma)[0]
      if (value === undefined) continue
      all += 1
      if (value.number >= 0 && value.number <= 100) inRange += 1
      if (/\d[.,]\d|%/.test(text)) fine += 1
    }
  }
  return all >= 2 && inRange >= all * 0.95 && fine >= all * 0.7
}

interface StubCount {
  benchmark: number
  metric: number
  training: number
  total: number
}

/** The names before the first figures, row by row. */
function stubNames(grid: TableGrid, figures: readonly number[]): string[] {
  const first = Math.min(...figures)
  return grid.rows
    .slice(grid.headerRows)
    .flatMap((row) => row.slice(0, first).map((cell) => cell?.text ?? ''))
}

/** What the names beside the figures speak of, row by row. */
function stubKinds(grid: TableGrid, figures: readonly number[]): StubCount {
  const count: StubCount = { benchmark: 0, metric: 0, training: 0, total: 0 }
  const last = Math.max(...figures)
  for (const row of grid.rows.slice(grid.headerRows)) {
    const kinds = row
      .slice(0, last)
      .filter((_, column) => !figures.includes(column))
      .map((cell) => classifyLabel(cell?.text ?? ''))
    if (kinds.every((kind) => kind === 'empty')) continue
    count.total += 1
    if (kinds.includes('benchmark')) count.benchmark += 1
    else if (kinds.includes('training')) count.training += 1
    else if (kinds.includes('metric')) count.metric += 1
  }
  return count
}

function hasNamedMetric(columns: readonly ColumnHead[]): boolean {
  return columns.some(
    ({ figures, labels, qualifiers }) =>
      figures &&
      [...labels, ...qualifiers].some(
        (label) => classifyLabel(label) === 'metric' && !isBareValue(label),
      ),
  )
}

function isSpeed(texts: readonly (string | undefined)[]): boolean {
  return speaksOf(texts.filter((text) => text !== undefined).join(' '), 'speed-heading')
}

/** Heading, caption or the text before speak of evaluation, and the heading not of data or cost. */
function speaksOfEvaluation(table: CardTable): boolean {
  const heading = [table.section, table.caption].join(' ')
  if (speaksOf(heading, 'no-evaluation')) return false
  if (benchmarkInText(heading)) return true
  const above = table.headings.slice(0, -1).join(' ')
  return speaksOf(`${above} ${heading} ${table.before ?? ''}`, 'evaluation')
}

/** Nearly all figures are whole numbers beyond a hundred: numbers of rows, of tokens, of votes. */
function looksLikeCounts(grid: TableGrid, columns: readonly number[]): boolean {
  let all = 0
  let counts = 0
  for (const row of grid.rows.slice(grid.headerRows)) {
    for (const column of columns) {
      const value = parseValues(row[column]?.text ?? '', grid.decimalComma)[0]
      if (value === undefined) continue
      all += 1
      if (Number.isInteger(value.number) && value.number > 100) counts += 1
    }
  }
  return counts * 2 > all
}
