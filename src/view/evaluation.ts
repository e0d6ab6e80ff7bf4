import { webAddress } from '../address.ts'
import { type Domain, domains } from '../benchmarks/benchmark.ts'
import { benchmarkBySlug } from '../benchmarks/registry.ts'
import { comparisonOf } from '../evals/comparison.ts'
import { isSameFigure, isSameMeasure, mergePlaces } from '../evals/merge-places.ts'
import type { EvaluationRecord, Place } from '../evals/record.ts'
import type { Sheet } from '../sheet/sheet.ts'
import type { Catalogue } from './catalogue.ts'
import { formatDate, plural } from './format.ts'
import { boardPath, type Scoreboard } from './scoreboard.ts'
import { setupWords } from './setup-words.ts'
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
  const rows = mergePlaces(own).map((record) => ({
    domain: domainOf(record),
    row: makeRow(record, own, sheet, catalogue, board),
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

function domainOf(record: EvaluationRecord): Domain {
  const { slug } = record.benchmark
  return (slug === undefined ? undefined : benchmarkBySlug(slug)?.domain) ?? 'other'
}

function makeRow(
  record: EvaluationRecord,
  own: readonly EvaluationRecord[],
  sheet: Sheet,
  catalogue: Catalogue,
  board: Scoreboard | undefined,
): EvaluationRow {
  const { slug } = record.benchmark
  const known = slug === undefined ? undefined : benchmarkBySlug(slug)
  const { direction } = record.metric
  const metric = record.metric.name ?? record.metric.printed
  const bar = makeBar(record, sheet.id, board)
  const conflict = conflictOf(record, own)
  const unit = unitOf(record)
  return {
    benchmark: record.benchmark.name,
    ...(slug !== undefined && board?.board(slug) ? { path: boardPath(slug) } : {}),
    ...(known ? { measures: known.measures } : {}),
    ...(metric ? { metric } : {}),
    ...(direction ? { direction } : {}),
    ...shortFigure(record),
    ...(unit ? { unit } : {}),
    setup: setupOf(record),
    whose: record.whose,
    whoseReason: record.whoseReason,
    subject: subjectOf(record, catalogue),
    sources: [record.source, ...(record.alsoAt ?? [])].map((place) => sourceOf(place, sheet)),
    verified: record.verified === true,
    ...(bar ? { bar } : {}),
    ...(conflict ? { conflict } : {}),
  }
}

/** A card's figure as printed; an index's with many digits is rounded to four significant ones. */
function shortFigure({
  value: { printed, number },
  source,
}: EvaluationRecord): Pick<EvaluationRow, 'printed' | 'exact'> {
  if (source.place === 'readme' || number === undefined || printed.length <= 7) return { printed }
  return { printed: String(Number(number.toPrecision(4))), exact: printed }
}

function unitOf({ scale, value }: EvaluationRecord): string | undefined {
  if (scale === 'percent') return /%/.test(value.printed) ? undefined : '%'
  if (scale === 'fraction') return 'of 1'
  if (scale === 'decibel') return 'dB'
  return scale === 'elo' ? 'Elo' : undefined
}

function setupOf(record: EvaluationRecord): string[] {
  const { runs, date } = record
  // The sheet prints the benchmark's name beside; the board says which name was printed.
  const { name: _name, ...parts } = comparisonOf(record).parts
  return [
    ...setupWords(parts),
    ...(runs === undefined ? [] : [`${runs} runs`]),
    ...(date === undefined ? [] : [formatDate(date, 'short') ?? date]),
  ]
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

function sourceOf(source: Place, sheet: Sheet): RowSource {
  if (source.anchor) return { text: 'card table', href: `#${source.anchor}` }
  const url = webAddress(source.url)
  if (url) return { text: source.name ?? new URL(url).hostname, href: url, outside: true }
  if (source.place === 'eval-results' && source.file?.endsWith('.yaml'))
    return { text: source.file }
  return { text: source.place === 'model-index' ? 'evaluation index' : `results of ${sheet.name}` }
}

/** The score among the ranked models of its group; none where it has no rank itself. */
function makeBar(
  record: EvaluationRecord,
  model: string,
  board: Scoreboard | undefined,
): ScoreBar | undefined {
  if (record.whose !== 'measured') return undefined
  const value = record.value.number
  const rows = board?.group(comparisonOf(record).key)?.rows.filter(({ rank }) => rank) ?? []
  const own = rows.find((row) =>
    row.scores.some(({ sheet, record: id }) => sheet === model && id === record.id),
  )
  if (value === undefined || own?.value !== value || rows.length < 2) return undefined
  const values = rows.map((row) => row.value)
  const low = Math.min(...values)
  const high = Math.max(...values)
  if (high === low) return undefined
  const place = (figure: number): number => Math.round(((figure - low) / (high - low)) * 1000) / 10
  const decimals = Math.min(4, (String(value).split('.')[1] ?? '').length)
  return {
    at: place(value),
    others: [...new Set(values.map(place))].slice(0, 200),
    text: `${value.toFixed(decimals)} in a range from ${low.toFixed(decimals)} to ${high.toFixed(decimals)} over ${plural(rows.length, 'model')} measured alike`,
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
      candidate.scale === record.scale &&
      candidate.value.number !== undefined &&
      record.value.number !== undefined &&
      !isSameFigure(candidate, record) &&
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
