import type { Benchmark } from '../../benchmarks/benchmark.ts'
import { benchmarkInText } from '../../benchmarks/benchmark-text.ts'
import { findBenchmark, findMember, readBesideName } from '../../benchmarks/registry.ts'
import { speaksOf } from '../../benchmarks/vocabulary.ts'
import type { CardTable } from '../../readme/readme.ts'
import type { TableAxes } from './axis.ts'
import type { ScoreDescription } from './describe-score.ts'
import type { TableGrid } from './grid.ts'

/** What stands around a table and says which benchmark or collection its names are parts of. */
export interface ScoreContext {
  /** Caption, headings and heads of columns without figures. */
  text: string
  /** The only benchmark that one of these names. */
  benchmark?: Benchmark
  /** True when cells of the table name other benchmarks: an average is then not of one alone. */
  mixed: boolean
}

/** Reads what stands around a table. */
export function readContext(table: CardTable, grid: TableGrid, axes: TableAxes): ScoreContext {
  const heads = axes.columns
    .filter((column) => column.role !== 'value')
    .flatMap((column) => column.labels)
  const texts = [...heads, table.caption, ...[...table.headings].reverse()].filter(
    (text) => text !== undefined,
  )
  const benchmark = texts.map(benchmarkInText).find((found) => found !== undefined)
  const names = [
    ...axes.columns.flatMap((column) => column.labels),
    ...grid.rows.slice(grid.headerRows).map((row) => row[0]?.text ?? ''),
  ]
  const others = names.some((name) => {
    const found = findBenchmark(name)
    return found !== undefined && found !== benchmark
  })
  return { text: texts.join(' | '), mixed: others, ...(benchmark ? { benchmark } : {}) }
}

/**
 * Reads a name in the light of what stands around it: "STEM" under the heading MMLU is a part of MMLU,
 * "BoolQ" under KoBEST is KoBEST's own, and the average under a heading of one benchmark is its score.
 */
export function placeInContext(
  description: ScoreDescription,
  context: ScoreContext,
): ScoreDescription {
  const { printed } = description
  if (printed === undefined) return description
  const member = findMember(context.text, printed)
  if (member) return { ...description, benchmark: member }
  const { benchmark } = context
  if (benchmark === undefined || description.benchmark === benchmark) return description
  const parts = readBesideName(printed, benchmark) ?? []
  const subset = parts.flatMap(({ kind, text }) => (kind === 'subset' ? text : [])).join(', ')
  if (subset !== '') return { ...description, benchmark, subset }
  const average = description.benchmark === undefined && speaksOf(printed, 'average')
  return average && !context.mixed ? { ...description, benchmark } : description
}
