import { webAddress } from '../address.ts'
import { benchmarkBySlug } from '../benchmarks/registry.ts'
import { type ComparisonParts, comparisonOf } from '../evals/comparison.ts'
import type { EvaluationRecord, Place } from '../evals/record.ts'
import { known } from '../known.ts'
import { say } from '../messages/sentence.ts'
import { words } from '../messages/words.ts'
import type { Sheet } from '../sheet/sheet.ts'
import type { CatalogueQuestions } from './catalogue.ts'
import { figureWords } from './figure.ts'
import { formatDate } from './format.ts'
import { measuresOf, metricName } from './known-names.ts'
import { makeBar, type ScoreBar } from './score-bar.ts'
import { boardPath, type ScoreQuestions } from './scoreboard.ts'
import { setupWords } from './setup-words.ts'
import { sheetPath } from './url.ts'

/** Where a figure is stated. */
export interface RowSource {
  text: string
  /** Address inside the page or outside; absent where there is nothing to link. */
  href?: string
  outside?: boolean
}

/** One score as the sheet prints it. */
export interface EvaluationRow {
  /** Id of the record. */
  id: string
  benchmark: string
  /** Path of the leaderboard below the base. */
  path?: string
  measures?: string
  metric?: string
  direction?: 'up' | 'down'
  printed: string
  /** The figure as it was printed, where `printed` is another form of it. */
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

/** What a row is made from, beside its record. */
export interface RowContext {
  sheet: Sheet
  catalogue: CatalogueQuestions
  board: ScoreQuestions | undefined
  conflict: string | undefined
}

/** A record as a row of the sheet. */
export function makeRow(record: EvaluationRecord, context: RowContext): EvaluationRow {
  const { sheet, catalogue, board, conflict } = context
  const { slug } = record.benchmark
  const listed = slug === undefined ? undefined : benchmarkBySlug(slug)
  const { direction } = record.metric
  const { id: metricId, name, printed } = record.metric
  const metric = metricId && name ? metricName({ id: metricId, name }) : (name ?? printed)
  const { key, parts } = comparisonOf(record)
  const bar = makeBar({ record, key }, sheet.id, board)
  const unit = unitOf(record)
  return {
    id: record.id,
    benchmark: record.benchmark.name,
    ...known({
      path: slug !== undefined && board?.models(slug) !== undefined ? boardPath(slug) : undefined,
      measures: listed && measuresOf(listed),
      metric: metric || undefined,
      direction: direction || undefined,
    }),
    ...shortFigure(record),
    ...known({ unit: unit || undefined }),
    setup: setupOf(record, parts),
    whose: record.whose,
    whoseReason: say(words.whose.reasons, record.whoseBecause),
    subject: subjectOf(record, sheet, catalogue),
    sources: [record.source, ...(record.alsoAt ?? [])].map((place) => sourceOf(place, sheet)),
    verified: record.verified === true,
    ...known({ bar, conflict: conflict || undefined }),
  }
}

/** A card's figure as printed, its spread in the figure's own unit; an index's with many digits is rounded to four significant ones. */
function shortFigure({
  value: { printed, number },
  uncertainty,
  source,
}: EvaluationRecord): Pick<EvaluationRow, 'printed' | 'exact'> {
  const figure = figureWords(printed, uncertainty)
  if (source.place === 'readme' || number === undefined || printed.length <= 7)
    return figure === printed ? { printed } : { printed: figure, exact: printed }
  return {
    printed: figureWords(String(Number(number.toPrecision(4))), uncertainty),
    exact: printed,
  }
}

function unitOf({ scale, value }: EvaluationRecord): string | undefined {
  const { units } = words.evaluation
  if (value.percent !== undefined)
    return words.evaluation.ofOne({ percent: Number(value.percent.toPrecision(4)) })
  if (scale === 'percent') return /%/.test(value.printed) ? undefined : units.percent
  return scale === 'fraction' || scale === 'decibel' || scale === 'elo' ? units[scale] : undefined
}

function setupOf(
  { runs, samples, date }: EvaluationRecord,
  // The benchmark's own name stands in another column.
  { name: _name, ...parts }: ComparisonParts,
): string[] {
  return [
    ...setupWords(parts),
    ...(samples === undefined ? [] : [words.evaluation.samples(samples)]),
    ...(runs === undefined ? [] : [words.evaluation.runs(runs)]),
    ...(date === undefined ? [] : [formatDate(date, 'short') ?? date]),
  ]
}

function subjectOf(
  record: EvaluationRecord,
  sheet: Sheet,
  catalogue: CatalogueQuestions,
): EvaluationRow['subject'] {
  const { subjects } = words.evaluation
  if (record.whose === 'comparison') return { text: subjects.other }
  if (record.whose !== 'inherited') return { text: subjects[record.whose] }
  const id = record.subject.catalogueId ?? record.subject.id
  const found = id === undefined ? undefined : catalogue.find(id)
  // A copy keeps the name of what it copies: that name leads back to the copy itself.
  if (found?.id === sheet.id) return { text: record.subject.name }
  return {
    text: id ?? record.subject.name,
    ...known({ path: found ? sheetPath(found.id) : undefined }),
  }
}

function sourceOf(source: Place, sheet: Sheet): RowSource {
  const { places } = words.evaluation
  if (source.anchor) return { text: places.table, href: `#${source.anchor}` }
  const url = webAddress(source.url)
  if (url) return { text: source.name ?? new URL(url).hostname, href: url, outside: true }
  if (source.place === 'eval-results' && source.file?.endsWith('.yaml'))
    return { text: source.file }
  return {
    text: source.place === 'model-index' ? places.index : places.results({ name: sheet.name }),
  }
}
