import { webAddress } from '../address.ts'
import { type Domain, domains } from '../benchmarks/benchmark.ts'
import { findMetric } from '../benchmarks/metric.ts'
import { benchmarkBySlug } from '../benchmarks/registry.ts'
import type { EvaluationRecord } from '../evals/record.ts'
import { scaleOf } from '../evals/score.ts'
import type { Sheet } from '../sheet/sheet.ts'
import type { Catalogue } from './catalogue.ts'
import { formatDate, plural } from './format.ts'
import { boardPath, type Scoreboard } from './scoreboard.ts'
import { sheetPath } from './url.ts'

/** A figure placed among those of the catalogue's models; positions from 0 to 100. */
export interface ScoreBar {
  at: number
  others: number[]
  /** The bar in words, for those who do not see it. */
  text: string
}

/** Where a figure is stated. */
export interface RowSource {
  text: string
  /** Address inside the page or outside; absent where there is nothing to link. */
  href?: string
  outside?: boolean
}

/** One score as the sheet prints it. */
export interface EvaluationRow {
  benchmark: string
  /** Path of the leaderboard below the base. */
  path?: string
  measures?: string
  metric?: string
  direction?: 'up' | 'down'
  printed: string
  /** The figure with all its digits, where `printed` is rounded. */
  exact?: string
  unit?: string
  setup: string[]
  whose: EvaluationRecord['whose']
  whoseReason: string
  /** Whose score it is in words, and that model's sheet. */
  subject: { text: string; path?: string }
  sources: RowSource[]
  verified: boolean
  bar?: ScoreBar
  /** Says that another place states another figure for the same thing. */
  conflict?: string
}

/** The evaluation section of a sheet. */
export interface EvaluationView {
  lead: string
  note?: string
  groups: { domain: Domain; title: string; rows: EvaluationRow[] }[]
  tables: { id: string; title: string }[]
}

/** Builds the section: own scores by domain, each with its place in the catalogue's range. */
export function makeEvaluation(
  sheet: Sheet,
  catalogue: Catalogue,
  board: Scoreboard | undefined,
): EvaluationView {
  const own = sheet.evaluations.filter(({ whose }) => whose !== 'comparison')
  const rows = mergeRecords(own).map((records) => ({
    domain: domainOf(records[0]),
    row: makeRow(records, own, sheet, catalogue, board),
  }))
  const groups = domains.flatMap((domain) => {
    const list = rows.filter((entry) => entry.domain === domain).map(({ row }) => row)
    return list.length > 0 ? [{ domain, title: capital(domain), rows: together(list) }] : []
  })
  const note = own.find(({ whose }) => whose === 'inherited')?.whoseReason
  return {
    lead: lead(sheet, own),
    ...(note ? { note } : {}),
    groups,
    tables: sheet.benchmarkTables.map(({ id, caption, section }, index) => ({
      id,
      title: caption ?? section ?? `table ${index + 1}`,
    })),
  }
}

/** Rows of one benchmark stand together, in the order of their first. */
function together(rows: readonly EvaluationRow[]): EvaluationRow[] {
  return [...Map.groupBy(rows, ({ benchmark }) => benchmark).values()].flat()
}

function lead(sheet: Sheet, own: readonly EvaluationRecord[]): string {
  if (sheet.evaluations.length === 0 && sheet.benchmarkTables.length === 0)
    return 'The card states no scores.'
  const count = (whose: EvaluationRecord['whose']): number =>
    own.filter((record) => record.whose === whose).length
  const compared = sheet.evaluations.length - own.length
  const parts = [
    [count('measured'), 'score of this model', 'scores of this model'],
    [
      count('inherited'),
      'score inherited from another model',
      'scores inherited from another model',
    ],
    [count('unclear'), 'score of unclear origin', 'scores of unclear origin'],
    [sheet.benchmarkTables.length, 'benchmark table in the card', 'benchmark tables in the card'],
    [compared, 'score of other models for comparison', 'scores of other models for comparison'],
  ] as const
  return `${parts
    .filter(([number]) => number > 0)
    .map(([number, one, many]) => plural(number, one, many))
    .join(', ')}.`
}

function domainOf(record: EvaluationRecord | undefined): Domain {
  const slug = record?.benchmark.slug
  return (slug === undefined ? undefined : benchmarkBySlug(slug)?.domain) ?? 'other'
}

/** Records that state the same figure for the same thing become one row with several sources. */
function mergeRecords(records: readonly EvaluationRecord[]): EvaluationRecord[][] {
  const rows: EvaluationRecord[][] = []
  for (const record of records) {
    const same = rows.find(([first]) => first !== undefined && isSameScore(first, record))
    if (same) same.push(record)
    else rows.push([record])
  }
  return rows
}

function isSameScore(left: EvaluationRecord, right: EvaluationRecord): boolean {
  return (
    isSameMeasure(left, right) &&
    isSameFigure(left, right) &&
    left.whose === right.whose &&
    left.source.place !== right.source.place
  )
}

/** Equal after rounding to the coarser of the two: 62.0307 in an index is 62.03 in a table. */
function isSameFigure(left: EvaluationRecord, right: EvaluationRecord): boolean {
  const [a, b] = [left.value.number, right.value.number]
  if (a === undefined || b === undefined) return false
  const decimals = Math.min(decimalsOf(a), decimalsOf(b))
  return a.toFixed(decimals) === b.toFixed(decimals)
}

function decimalsOf(value: number): number {
  return Math.min(12, (String(value).split('.')[1] ?? '').length)
}

/** The same benchmark, metric and shots, as far as both state them. */
function isSameMeasure(left: EvaluationRecord, right: EvaluationRecord): boolean {
  const { slug } = left.benchmark
  if (slug === undefined || slug !== right.benchmark.slug) return false
  const agree = <T>(a: T | undefined, b: T | undefined): boolean =>
    a === undefined || b === undefined || a === b
  return agree(left.metric.id, right.metric.id) && agree(left.setup.shots, right.setup.shots)
}

function makeRow(
  records: readonly EvaluationRecord[],
  own: readonly EvaluationRecord[],
  sheet: Sheet,
  catalogue: Catalogue,
  board: Scoreboard | undefined,
): EvaluationRow {
  const [record] = records
  if (record === undefined) throw new RangeError('A row needs a record')
  const { slug } = record.benchmark
  const known = slug === undefined ? undefined : benchmarkBySlug(slug)
  const metric = findMetric(record.metric.id)
  const direction = metric?.direction ?? known?.direction
  const printedMetric = metric?.name ?? record.metric.printed
  const bar = slug === undefined ? undefined : makeBar(record, slug, board)
  const conflict = conflictOf(record, own)
  const unit = unitOf(record)
  return {
    benchmark: record.benchmark.name,
    ...(slug !== undefined && board?.board(slug) ? { path: boardPath(slug) } : {}),
    ...(known ? { measures: known.measures } : {}),
    ...(printedMetric ? { metric: printedMetric } : {}),
    ...(direction ? { direction } : {}),
    ...shortFigure(records),
    ...(unit ? { unit } : {}),
    setup: setupOf(records),
    whose: record.whose,
    whoseReason: record.whoseReason,
    subject: subjectOf(record, catalogue),
    sources: records.map((one) => sourceOf(one, sheet)),
    verified: records.some(({ verified }) => verified === true),
    ...(bar ? { bar } : {}),
    ...(conflict ? { conflict } : {}),
  }
}

/** A card's figure as printed; an index's with many digits is rounded to four significant ones. */
function shortFigure(
  records: readonly EvaluationRecord[],
): Pick<EvaluationRow, 'printed' | 'exact'> {
  const record = records.find(({ source }) => source.place === 'readme') ?? records[0]
  const exact = record?.value.printed ?? ''
  const number = record?.value.number
  if (record?.source.place === 'readme' || number === undefined || exact.length <= 7)
    return { printed: exact }
  return { printed: String(Number(number.toPrecision(4))), exact }
}

function unitOf(record: EvaluationRecord): string | undefined {
  const scale = scaleOf(record)
  if (scale === 'percent') return /%/.test(record.value.printed) ? undefined : '%'
  if (scale === 'fraction') return 'of 1'
  if (scale === 'decibel') return 'dB'
  return scale === 'elo' ? 'Elo' : undefined
}

function setupOf(records: readonly EvaluationRecord[]): string[] {
  const [record] = records
  const parts = records.flatMap(({ setup, dataset, n }) => [
    setup.shots === undefined ? undefined : `${setup.shots}-shot`,
    setup.mode,
    setup.harness,
    dataset?.config,
    dataset?.split,
    n === undefined ? undefined : `${n} runs`,
  ])
  const date = record?.date === undefined ? undefined : formatDate(record.date, 'short')
  return [...new Set([...parts, date].filter((part) => part !== undefined))]
}

const whoseWords = {
  measured: 'this model',
  inherited: 'another model',
  comparison: 'another model',
  unclear: 'not clear',
} satisfies Record<EvaluationRecord['whose'], string>

function subjectOf(record: EvaluationRecord, catalogue: Catalogue): EvaluationRow['subject'] {
  if (record.whose !== 'inherited') return { text: whoseWords[record.whose] }
  const id = record.subject.catalogueId ?? record.subject.id
  const found = id === undefined ? undefined : catalogue.find(id)
  return { text: id ?? record.subject.name, ...(found ? { path: sheetPath(found.id) } : {}) }
}

function sourceOf(record: EvaluationRecord, sheet: Sheet): RowSource {
  const { source } = record
  if (source.anchor) return { text: 'card table', href: `#${source.anchor}` }
  const url = webAddress(source.url)
  if (url) return { text: source.name ?? new URL(url).hostname, href: url, outside: true }
  if (source.place === 'eval-results' && source.file?.endsWith('.yaml'))
    return { text: source.file }
  return { text: source.place === 'model-index' ? 'evaluation index' : `results of ${sheet.name}` }
}

function makeBar(
  record: EvaluationRecord,
  slug: string,
  board: Scoreboard | undefined,
): ScoreBar | undefined {
  const value = record.value.number
  const metric = record.metric.id ?? record.metric.printed
  const range = board?.range(slug, metric, scaleOf(record))
  if (value === undefined || range === undefined) return undefined
  const low = Math.min(range.low, value)
  const high = Math.max(range.high, value)
  // One figure alone has no place among others.
  if (range.values.length < 2 || high === low) return undefined
  const place = (figure: number): number => Math.round(((figure - low) / (high - low)) * 1000) / 10
  return {
    at: place(value),
    others: [...new Set(range.values.map(place))].slice(0, 200),
    text: `${record.value.printed} in a range from ${range.low} to ${range.high} over ${plural(range.values.length, 'model')} of this catalogue`,
  }
}

/** Another own record of the same measure with another figure on the same scale. */
function conflictOf(
  record: EvaluationRecord,
  own: readonly EvaluationRecord[],
): string | undefined {
  const other = own.find(
    (candidate) =>
      candidate !== record &&
      candidate.source.place !== record.source.place &&
      isSameMeasure(candidate, record) &&
      scaleOf(candidate) === scaleOf(record) &&
      candidate.value.number !== undefined &&
      record.value.number !== undefined &&
      Math.abs(candidate.value.number - record.value.number) >
        Math.max(0.06, 0.001 * Math.abs(record.value.number)),
  )
  return other === undefined
    ? undefined
    : `${other.source.place === 'readme' ? 'A table of the card' : 'The index'} says ${other.value.printed}`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
