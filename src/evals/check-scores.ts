import type { Benchmark } from '../benchmarks/benchmark.ts'
import { memoText } from '../benchmarks/memo.ts'
import { allBenchmarks, benchmarkBySlug } from '../benchmarks/registry.ts'
import type { Problem } from '../errors.ts'
import { known } from '../known.ts'
import { problem } from '../messages/problem.ts'
import type { ScoreReading } from './reading.ts'
import type { TableVerdict } from './record.ts'

/**
 * Checks for authors over everything that was read from one card: scores out of range, a fraction where
 * percent is usual, places that disagree, tables without the own model, names close to known ones.
 */
export function checkScores(
  model: string,
  records: readonly ScoreReading[],
  tables: readonly TableVerdict[],
): Problem[] {
  const own = records.filter((record) => record.whose !== 'comparison')
  return [
    ...own.flatMap((record) => checkRange(model, record)),
    ...checkScales(model, own),
    ...checkAgreement(model, own),
    ...tables.flatMap((table) => checkOwn(model, table, records)),
    ...checkNames(model, records),
  ]
}

function at(model: string, record: ScoreReading): Pick<Problem, 'model' | 'file' | 'field'> {
  const { file, field, table, row, column } = record.source
  const place =
    field ?? (table === undefined ? undefined : `${table}, row ${row}, column ${column}`)
  return { model, ...known({ file: file || undefined, field: place || undefined }) }
}

function checkRange(model: string, record: ScoreReading): Problem[] {
  const found = record.benchmark.slug ? benchmarkBySlug(record.benchmark.slug) : undefined
  const value = record.value.number
  if (found?.range === undefined || value === undefined) return []
  if (record.metric.id === undefined && record.metric.printed !== undefined) return []
  const usual = record.metric.id === undefined || record.metric.id === found.metric
  const share = found.unit === 'percent'
  if (!usual && !share) return []
  const [low, high] = found.range
  if (value >= low && value <= high) return []
  if (record.metric.id !== undefined && unbounded.has(record.metric.id)) return []
  return [
    problem({
      ...at(model, record),
      level: 'warning',
      code: 'score-range',
      values: { benchmark: found.name, low, high },
      value: record.value.printed,
    }),
  ]
}

/** Error rates pass 100 %, and these have no fixed top. */
const unbounded = new Set([
  'wer',
  'cer',
  'mer',
  'perplexity',
  'elo',
  'mean_reward',
  'fid',
  'loss',
  'total',
])

function checkScales(model: string, records: readonly ScoreReading[]): Problem[] {
  const fractions = records.filter((record) => {
    const found = record.benchmark.slug ? benchmarkBySlug(record.benchmark.slug) : undefined
    const value = record.value.number
    return (
      found?.unit === 'percent' &&
      value !== undefined &&
      value > 0 &&
      value < 1 &&
      record.unit !== 'percent'
    )
  })
  const first = fractions[0]
  const percents = records.some(
    (record) => (record.value.number ?? 0) > 1.5 && record.benchmark.slug,
  )
  if (first === undefined || !percents) return []
  return [
    problem({
      ...at(model, first),
      level: 'info',
      code: 'score-scale',
      values: { number: fractions.length },
      value: first.value.printed,
    }),
  ]
}

/** One benchmark, metric and setup with two values in two places. */
function checkAgreement(model: string, records: readonly ScoreReading[]): Problem[] {
  const problems: Problem[] = []
  const listed = records.filter(
    (record) => record.source.place !== 'readme' && record.benchmark.slug,
  )
  for (const record of listed) {
    const other = records.find(
      (candidate) =>
        candidate.source.place === 'readme' &&
        candidate.benchmark.slug === record.benchmark.slug &&
        (candidate.metric.id ?? record.metric.id) === record.metric.id &&
        (candidate.setup.shots ?? record.setup.shots) === record.setup.shots &&
        differs(candidate.value.number, record.value.number),
    )
    const agrees = records.some(
      (candidate) =>
        candidate.source.place === 'readme' &&
        candidate.benchmark.slug === record.benchmark.slug &&
        candidate.value.number !== undefined &&
        !differs(candidate.value.number, record.value.number),
    )
    if (other === undefined || agrees) continue
    problems.push(
      problem({
        ...at(model, record),
        level: 'warning',
        code: 'score-disagrees',
        values: { benchmark: record.benchmark.name },
        value: record.value.printed,
        expected: other.value.printed,
      }),
    )
  }
  return problems
}

/** Different beyond rounding, after bringing fractions to percent. */
function differs(left: number | undefined, right: number | undefined): boolean {
  if (left === undefined || right === undefined) return false
  const scale = (value: number) => (Math.abs(value) <= 1 ? value * 100 : value)
  return Math.abs(scale(left) - scale(right)) > 0.06
}

function checkOwn(model: string, table: TableVerdict, records: readonly ScoreReading[]): Problem[] {
  if (!table.read || table.own !== undefined || table.orientation === 'no-models') return []
  const inTable = records.filter((record) => record.source.table === table.table)
  if (inTable.some((record) => record.whose !== 'comparison')) return []
  return [
    problem({
      model,
      file: 'README.md',
      field: table.table,
      level: 'info',
      code: 'score-own-missing',
    }),
  ]
}

function checkNames(model: string, records: readonly ScoreReading[]): Problem[] {
  const problems: Problem[] = []
  const seen = new Set<string>()
  for (const record of records) {
    const printed = record.benchmark.printed
    if (record.benchmark.slug !== undefined || seen.has(printed) || printed.length < 5) continue
    seen.add(printed)
    const close = closestName(printed)
    if (close === undefined) continue
    problems.push(
      problem({
        ...at(model, record),
        level: 'info',
        code: 'score-name',
        value: printed,
        expected: close,
      }),
    )
  }
  return problems
}

/** A registered name one edit away; names with other figures in them are other benchmarks. */
const closestName = memoText((printed) => {
  const { key, figures } = plainName(printed)
  if (key.length < 5) return undefined
  return registeredNames().find(
    (other) => other.key.length >= 5 && other.figures === figures && isOneEdit(key, other.key),
  )?.name
})

interface PlainName {
  name: string
  /** Without case, blanks and signs. */
  key: string
  /** The figures in it, with what stands between them as one blank. */
  figures: string
}

function plainName(name: string): PlainName {
  const key = name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  return { name, key, figures: key.replace(/\D+/g, ' ') }
}

const plainNames = new WeakMap<readonly Benchmark[], PlainName[]>()

function registeredNames(): readonly PlainName[] {
  const all = allBenchmarks()
  const names = plainNames.get(all) ?? all.map(({ name }) => plainName(name))
  plainNames.set(all, names)
  return names
}

/** True when one letter was changed, added, left out or two neighbours swapped. */
function isOneEdit(left: string, right: string): boolean {
  if (left === right || Math.abs(left.length - right.length) > 1) return false
  let start = 0
  while (start < left.length && left[start] === right[start]) start += 1
  let end = 0
  while (
    end < Math.min(left.length, right.length) - start &&
    left[left.length - 1 - end] === right[right.length - 1 - end]
  )
    end += 1
  const a = left.slice(start, left.length - end)
  const b = right.slice(start, right.length - end)
  return (
    (a.length <= 1 && b.length <= 1) ||
    (a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0])
  )
}
