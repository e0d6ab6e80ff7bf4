import { findBenchmark } from '../../../src/benchmarks/registry.ts'
import type { EvaluationRecord, TableVerdict } from '../../../src/evals/record.ts'
import { readScores } from './card.ts'
import { cardText, type Truth, type TruthResult, type TruthTable } from './truth-set.ts'
import { type Labelled, scoreStated, want } from './truth-setup.ts'

/** Counts of one measure. */
export interface Count {
  right: number
  said: number
  wanted: number
}

/**
 * What is measured; of the last four, three on the fresh batches only and `harnesses` on the fifth. `benchmarks` asks of which benchmark of the registry a
 * score is, `names` what is shown as its name, known there or not.
 */
export const measures = [
  'tables',
  'own',
  'values',
  'benchmarks',
  'names',
  'whose',
  'metrics',
  'shots',
  'methods',
  'splits',
  'subsets',
  'harnesses',
] as const

/** The counts of each measure. */
export interface Score extends Record<(typeof measures)[number], Count> {
  /** One line for each thing that was wrong or missed. */
  notes: string[]
}

export function emptyScore(): Score {
  const count = (): Count => ({ right: 0, said: 0, wanted: 0 })
  return {
    tables: count(),
    own: count(),
    values: count(),
    benchmarks: count(),
    names: count(),
    whose: count(),
    metrics: count(),
    shots: count(),
    methods: count(),
    splits: count(),
    subsets: count(),
    harnesses: count(),
    notes: [],
  }
}

/** Share of what was said that is right. */
export function precision(count: Count): number {
  return count.said === 0 ? 1 : count.right / count.said
}

/** Share of what was wanted that was said right. */
export function recall(count: Count): number {
  return count.wanted === 0 ? 1 : count.right / count.wanted
}

/** Reads one card and adds what was right and wrong to the score. */
export function scoreCard(truth: Truth, score: Score): void {
  const { verdicts, records } = readScores(truth.card, cardText(truth.card))
  for (const expected of truth.tables) {
    const verdict = verdicts[expected.index]
    if (verdict === undefined) {
      score.notes.push(`${truth.card} ${expected.index}: no such table`)
      continue
    }
    const read = records.filter(
      ({ source }) =>
        source.table === verdict.table && (expected.rows?.includes(source.row ?? -1) ?? true),
    )
    scoreTable(truth, expected, verdict, read, score)
  }
}

function scoreTable(
  truth: Truth,
  expected: TruthTable,
  verdict: TableVerdict,
  records: readonly EvaluationRecord[],
  score: Score,
): void {
  const where = `${truth.card} ${expected.index}`
  const said = verdict.benchmark
  if (!expected.doubt) {
    if (said) score.tables.said += 1
    if (expected.benchmark) score.tables.wanted += 1
    if (said && expected.benchmark) score.tables.right += 1
    if (said !== expected.benchmark)
      score.notes.push(`${where}: table ${said ? 'taken' : 'missed'}: ${verdict.reason}`)
  }
  if (expected.benchmark && !verdict.read)
    score.notes.push(`${where}: not read: ${verdict.ownReason ?? verdict.reason}`)
  scoreOwn(where, expected, verdict, score)
  scoreResults({ where, labelled: truth }, expected, records, score)
}

function scoreOwn(where: string, expected: TruthTable, verdict: TableVerdict, score: Score): void {
  if (expected.doubt) return
  const wanted = expected.benchmark ? expected.own : undefined
  const said = verdict.own
  if (wanted) score.own.wanted += 1
  if (!said) {
    if (wanted)
      score.notes.push(
        `${where}: own ${wanted.axis} ${wanted.index} missed: ${verdict.ownReason ?? ''}`,
      )
    return
  }
  const axis = said.axis === 'all' ? 'table' : said.axis
  const right =
    wanted?.axis === axis &&
    (axis === 'table' || [wanted.index, ...(wanted.alsoIndexes ?? [])].includes(said.index ?? -1))
  score.own.said += 1
  if (right) score.own.right += 1
  else
    score.notes.push(
      `${where}: own ${axis} ${said.index ?? ''} in place of ${wanted?.axis ?? 'none'} ${wanted?.index ?? ''}`,
    )
}

/** Where a score stands, for notes, and what its label says of its setup. */
interface Place {
  where: string
  labelled: Labelled
}

function scoreResults(
  place: Place,
  expected: TruthTable,
  records: readonly EvaluationRecord[],
  score: Score,
): void {
  const key = (row?: number, column?: number, part?: number | null) =>
    `${row}/${column}/${part ?? 0}`
  const results = new Map(
    (expected.results ?? []).map((one) => [key(one.row, one.column, one.part), one]),
  )
  const found = new Set<TruthResult>()
  for (const record of records) {
    const result = results.get(key(record.source.row, record.source.column, record.source.part))
    score.values.said += 1
    if (result === undefined || result.value !== record.value.number) {
      score.notes.push(
        `${place.where}: value ${record.value.printed} at ${record.source.row}/${record.source.column} is ${result?.value ?? 'no score'}`,
      )
      continue
    }
    found.add(result)
    // An optional score that was found counts for neither side of recall but for precision.
    if (result.optional === undefined) score.values.right += 1
    else score.values.said -= 1
    scoreRecord(place, result, record, score)
  }
  for (const result of results.values()) {
    if (result.optional !== undefined) continue
    score.values.wanted += 1
    score.whose.wanted += 1
    if (result.benchmark) {
      score.benchmarks.wanted += 1
      score.names.wanted += 1
    }
    want(result, place.labelled, score)
    if (!found.has(result))
      score.notes.push(
        `${place.where}: value ${result.value} at ${result.row}/${result.column} missed`,
      )
  }
}

function scoreRecord(
  place: Place,
  result: TruthResult,
  record: EvaluationRecord,
  score: Score,
): void {
  const { where } = place
  const counts = result.optional === undefined
  const whose = record.whose === 'measured' ? 'own' : record.whose
  const whoseRight = whose === result.whose || (result.whoseAlso ?? []).includes(whose)
  // "Not clear" in place of a clear answer is a miss and no mistake; where the label takes it, it is an answer.
  if (whose !== 'unclear' || whoseRight) {
    if (counts || !whoseRight) score.whose.said += 1
    if (counts && whoseRight) score.whose.right += 1
  }
  if (!whoseRight)
    score.notes.push(
      `${where}: whose ${whose} in place of ${result.whose} for ${record.subject.name} at ${record.source.row}/${record.source.column}: ${record.whoseReason}`,
    )
  if (counts) scoreStated(place, result, record, score)
  const right = isSameBenchmark(result, record)
  if (record.benchmark.slug !== undefined) {
    if (counts || !right) score.benchmarks.said += 1
    if (counts && right) score.benchmarks.right += 1
  } else if (counts && right && result.benchmark) {
    score.benchmarks.said += 1
    score.benchmarks.right += 1
  }
  scoreName(place, result, record, right, score)
  if (!right)
    score.notes.push(
      `${where}: benchmark ${record.benchmark.slug ?? `"${record.benchmark.printed}"`} in place of ${result.benchmark} at ${record.source.row}/${record.source.column}`,
    )
}

/** A name that is shown must be the benchmark's; a class or a part of the data is none. */
function scoreName(
  { where }: Place,
  result: TruthResult,
  record: EvaluationRecord,
  right: boolean,
  score: Score,
): void {
  const { slug, printed, unnamed } = record.benchmark
  if (unnamed) return
  const isPart = slug === undefined && result.benchmark == null && result.subset === printed
  const counts = result.optional === undefined
  if (counts || !right || isPart) score.names.said += 1
  if (counts && right && !isPart) score.names.right += 1
  if (isPart) score.notes.push(`${where}: the part "${printed}" shown as a benchmark`)
}

/** The registry's slug and the label's may be spelt otherwise: the registry knows both spellings. */
function isSameBenchmark(result: TruthResult, record: EvaluationRecord): boolean {
  const wanted = [result.benchmark, ...(result.benchmarkAlso ?? [])].filter((slug) => slug != null)
  if (wanted.length === 0) return record.benchmark.slug === undefined
  const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}+]+/gu, '')
  const said = record.benchmark.slug
  if (said === undefined) {
    return (
      wanted.some((slug) => plain(slug) === plain(record.benchmark.printed)) ||
      plain(record.benchmark.printed) === plain(result.benchmarkPrinted ?? '-')
    )
  }
  return wanted.some((slug) => plain(slug) === plain(said) || findBenchmark(slug)?.slug === said)
}
