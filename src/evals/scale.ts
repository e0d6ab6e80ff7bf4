import { directionOf, findMetric } from '../benchmarks/metric.ts'
import { benchmarkBySlug } from '../benchmarks/registry.ts'
import type { Unit } from '../benchmarks/unit.ts'
import { known } from '../known.ts'
import type { ScoreReading } from './reading.ts'

/** What a figure's unit follows from: the place itself, its metric, or its benchmark. */
type Scaled = Pick<ScoreReading, 'benchmark' | 'metric' | 'value' | 'unit' | 'source'>

/** The unit of a figure, and the same figure in percent where it is a fraction for certain. */
export interface Scale {
  unit?: Unit
  percent?: number
}

/**
 * The unit of each reading's figure. A share is printed as percent or as a fraction: figures above 1 are
 * percent, and so are all figures of the same benchmark and metric in the same table, and one that stands alone
 * among percents of no more than two decimals.
 * Gives no unit for a metric that is named but not known: it may be anything.
 */
export function readScales(readings: readonly Scaled[]): Scale[] {
  const figures = readings.map((reading): Figure => {
    return { reading, column: columnOf(reading), unit: unitOf(reading) }
  })
  const shares = figures.filter(({ unit }) => unit === 'share')
  const percent = new Set(
    figures.flatMap(({ reading, column }) =>
      Math.abs(reading.value.number ?? 0) > 1 ? [column] : [],
    ),
  )
  // Counted once a place: a table may have a hundred thousand figures.
  const lone = new Set(
    [...Map.groupBy(shares, placeOf).values()].flatMap((list) => {
      const [first, ...more] = list.filter(({ column }) => !percent.has(column))
      return first && more.length === 0 && list.length > 3 ? [first] : []
    }),
  )
  const certain = certainFractions(shares)
  return figures.map((figure): Scale => {
    const { reading, column, unit } = figure
    if (unit !== 'share') return known({ unit })
    const { number, printed } = reading.value
    const marked = /%/.test(`${reading.benchmark.printed} ${reading.metric.printed ?? ''}`)
    if (marked || percent.has(column) || (lone.has(figure) && decimals(printed) <= 2))
      return { unit: 'percent' }
    const sure = number !== undefined && certain.has(column)
    return { unit: 'fraction', ...(sure ? { percent: shift(number, 2) } : {}) }
  })
}

/** A figure with what is asked of it again and again. */
interface Figure {
  reading: Scaled
  column: string
  unit: ReturnType<typeof unitOf>
}

/**
 * The columns whose shares are fractions for certain: more is better, one figure of the column is 0.2 at least, and one
 * has two decimals or more. In percent all of them would be below one in a hundred. An error rate may well be, and
 * "0.5" alone is half of all as well as half a percent.
 */
function certainFractions(shares: readonly Figure[]): Set<string> {
  const columns = Map.groupBy(
    shares.filter(({ reading }) => isUp(reading)),
    ({ column }) => column,
  )
  const sure = [...columns].filter(
    ([, list]) =>
      list.some(({ reading }) => (reading.value.number ?? 0) >= 0.2) &&
      list.some(({ reading }) => decimals(reading.value.printed) >= 2),
  )
  return new Set(sure.map(([column]) => column))
}

function isUp({ benchmark, metric }: Scaled): boolean {
  const found = benchmark.slug === undefined ? undefined : benchmarkBySlug(benchmark.slug)
  return directionOf(found, metric) === 'up'
}

/** The table, or the file of the index. */
function placeOf({ reading: { source } }: Figure): string {
  return source.table ?? source.file ?? source.place
}

/** What stands in one table under one benchmark and metric; other places stand alone. */
function columnOf({ benchmark, metric, source }: Scaled): string {
  const place = source.table ?? `${source.file} ${source.field}`
  return JSON.stringify([place, benchmark.slug ?? benchmark.printed, metric.id ?? metric.printed])
}

function unitOf({ benchmark, metric, unit }: Scaled): Unit | 'share' | undefined {
  if (unit !== undefined) return unit
  const found = benchmark.slug === undefined ? undefined : benchmarkBySlug(benchmark.slug)
  const named = findMetric(metric.id)
  if (named !== undefined && named.id !== 'score')
    return named.unit === 'ratio' ? 'share' : named.unit
  if (named === undefined && metric.printed !== undefined) return undefined
  return found?.unit === 'percent' ? 'share' : found?.unit
}

/**
 * The figure after ± in the unit of the score. Evaluation programs print the standard error of a
 * percentage as a fraction: 51.22 (±0.0206) means 2.06 points.
 * Gives `undefined` where the unit of the spread cannot be told.
 */
export function uncertaintyOf(
  reading: Pick<ScoreReading, 'plusMinus' | 'value'>,
  scale: Unit | undefined,
): number | undefined {
  const { plusMinus: spread, value } = reading
  if (spread === undefined || scale === undefined) return undefined
  const marked = /(?:±|\+\/?-)\s*[\d.,]+\s*%/.test(value.printed)
  if (scale === 'fraction') return marked ? shift(spread, -2) : spread <= 1 ? spread : undefined
  if (scale !== 'percent' || marked) return spread
  const [figure, beside] = value.printed.normalize('NFKC').split(/±|\+\/?-/)
  const finer = decimals(beside ?? String(spread)) - decimals(figure ?? '')
  if (spread >= 0.1 || spread === 0 || finer <= 0) return spread
  return finer >= 2 ? shift(spread, 2) : undefined
}

/** Digits after the decimal mark of the figure in a text, closing noughts too. */
function decimals(text: string): number {
  return (/\d[.,](\d+)/.exec(text)?.[1] ?? '').length
}

/** Moves the decimal point, without the noise that a product has. */
export function shift(value: number, places: number): number {
  return Number(`${value}e${places}`)
}
