import { findMetric, readPrintedMetric } from '../../benchmarks/metric.ts'
import { readPrintedName, readSetupText } from '../../benchmarks/registry.ts'
import { speaksOf } from '../../benchmarks/vocabulary.ts'
import { known } from '../../known.ts'
import type { CardTable } from '../../readme/readme.ts'
import { benchmarkStated } from '../benchmark-stated.ts'
import { leaderboardPage, takenFigures } from '../leaderboards.ts'
import type { ScoreReading } from '../reading.ts'
import { type PrintedValue, parseValue } from '../value.ts'
import { whoseFields } from '../whose/verdict.ts'
import type { NamedVerdict } from '../whose/whose-table.ts'
import type { TableAxes } from './axis.ts'
import type { PartName } from './cell-values.ts'
import type { ScoreDescription } from './describe-score.ts'
import type { TableGrid } from './grid.ts'
import { isSplit } from './label.ts'
import type { ScoreContext } from './score-context.ts'

/** One figure of a table with all that is said of it. */
export interface Figure {
  table: CardTable
  grid: TableGrid
  axes: TableAxes
  context: ScoreContext
  row: number
  index: number
  /** Which of several figures of the cell it is, from 0. */
  part: number | undefined
  value: PrintedValue
  whose: NamedVerdict
  description: ScoreDescription
  name: PartName | undefined
}

/** Makes the reading of one figure. */
export function makeReading(figure: Figure): ScoreReading {
  const { table, description, value, whose, row, index, part, name } = figure
  const suffix = part === undefined ? '' : `-p${part + 1}`
  const split =
    name?.detail !== undefined && isSplit(name.detail)
      ? name.detail
      : (description.split ?? splitAround(figure))
  return {
    ...known({
      subset: name?.subset ?? description.subset,
      language: description.language ?? figure.context.language,
      dataset: split === undefined ? undefined : { split: splitName(split) },
      unit: value.unit,
      plusMinus: value.plusMinus ?? spreadBeside(figure),
      runs: runsBeside(figure),
      taken: isTaken(table, whose) || undefined,
    }),
    id: `readme-${table.id}-r${row}-c${index}${suffix}`,
    benchmark: benchmarkOf(figure),
    metric: metricOf(figure),
    value: { printed: value.printed, number: value.number },
    setup: known({
      shots: description.shots ?? figure.context.shots,
      method: description.methods.length > 0 ? description.methods : undefined,
      harness: figure.axes.harness ? 'lm-evaluation-harness' : undefined,
      stated: description.conditions.length > 0 ? description.conditions : undefined,
      beside: wordsBeside(figure),
    }),
    subject: known({ name: whose.name, id: whose.id, catalogueId: whose.catalogueId }),
    ...whoseFields(whose),
    source: {
      place: 'readme',
      file: 'README.md',
      table: table.id,
      row,
      column: index,
      ...known({ part, anchor: table.rowIds[row], url: leaderboardPage(table.beforeLinks) }),
    },
  }
}

/** True where the card says that it took the figure from somewhere else: all of its table, or those of other models. */
function isTaken(table: CardTable, { whose }: NamedVerdict): boolean {
  const taken = takenFigures(table)
  return taken === 'all' || (taken === 'others' && whose === 'comparison')
}

/** The split that the text around a table says for all of it, where neither the name of the test nor of its metric says one. */
function splitAround({ description, context }: Figure): string | undefined {
  const { printed, metric } = description
  const said = [
    ...(printed === undefined ? [] : readPrintedName(printed).parts),
    ...(metric?.printed === undefined ? [] : readPrintedMetric(metric.printed).parts),
  ]
  return said.some(({ kind }) => kind === 'split') ? undefined : context.split
}

/** A part of the data in the one spelling that records have: "Test set" is "test". */
function splitName(printed: string): string {
  const [only, ...others] = readSetupText(printed) ?? []
  return only?.kind === 'split' && others.length === 0 ? only.text : printed
}

/** The words beside a figure that may say how it was measured; of words for several figures of a cell only this one's. */
function wordsBeside({ description, name, value, context }: Figure): string[] | undefined {
  const { detail } = name ?? {}
  // What stands beside a figure is stronger than the heading over all of them.
  const said = [
    description.printed,
    description.shots,
    ...description.details,
    ...description.methods,
  ]
  const silent = !said.some((text) => text !== undefined && saysHow(String(text)))
  const headed = context.way !== undefined && silent ? [context.way] : []
  const details = [
    ...description.details,
    ...(value.remark === undefined || speaksOf(value.remark, 'average') ? headed : [value.remark]),
  ]
  if (context.harness !== undefined) details.push(context.harness)
  if (detail === undefined) return details.length > 0 ? details : undefined
  const others = details.filter((text) => !text.includes('/') || !text.includes(detail))
  const words = isSplit(detail) ? others : [...others, detail]
  return words.length > 0 ? words : undefined
}

function benchmarkOf({ description, context, name }: Figure): ScoreReading['benchmark'] {
  const own = name?.benchmark
  if (own) return benchmarkStated(own.name, own)
  const { printed, unnamed } = description
  const around = printed === undefined && !unnamed ? context.nameless : undefined
  const benchmark = description.benchmark ?? around
  return benchmarkStated(printed ?? benchmark?.name, benchmark)
}

function metricOf({ name, value, description, context }: Figure): ScoreReading['metric'] {
  if (name?.metric) return name.metric
  if (value.metric !== undefined)
    return known({ id: findMetric(value.metric)?.id, printed: value.metric })
  const { metric = {}, benchmark, printed } = description
  const around = printed === undefined && !description.unnamed ? context.nameless : undefined
  const measured = benchmark ?? around
  // A short name means what it does for the benchmark: "AP" on COCO is the mean over its classes.
  const meant =
    measured && metric.printed ? readPrintedMetric(metric.printed, measured).metric : undefined
  return meant === undefined ? metric : { ...metric, id: meant.id }
}

/** True for a name or words that say how a score was measured. */
function saysHow(text: string): boolean {
  if (/^\d+$/.test(text)) return true
  const parts = readSetupText(text) ?? readPrintedName(text).parts
  return parts.some(({ kind }) => kind === 'method' || kind === 'shots')
}

/** The figure of a column of spreads beside a value. */
function spreadBeside({ axes, grid, row, index }: Figure): number | undefined {
  for (let at = index + 1; at <= index + 2; at += 1) {
    const column = axes.columns[at]
    const text = grid.rows[row]?.[at]?.text ?? ''
    if (column?.role === 'spread' || /^±\s*\d/.test(text))
      return parseValue(text.replace(/^±\s*/, ''), grid.decimalComma)?.number
    if (column?.role === 'value') return undefined
  }
  return undefined
}

function runsBeside({ axes, grid, row }: Figure): number | undefined {
  const at = axes.columns.findIndex((column) => column.role === 'runs')
  const value = at < 0 ? undefined : parseValue(grid.rows[row]?.[at]?.text ?? '')
  return value && Number.isInteger(value.number) ? value.number : undefined
}
