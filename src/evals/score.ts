import { known } from '../known.ts'
import { type Comparison, comparedFigure, comparisonOf } from './comparison.ts'
import { mergePlaces } from './merge-places.ts'
import type { EvaluationRecord } from './record.ts'

/**
 * The lean form of a record that cross-model pages are made of: one benchmark's figure for one model,
 * with the sheet that states it. Long texts stay in the sheet.
 */
export interface Score {
  /** Id of the model whose sheet states the figure. */
  sheet: string
  /** Id of the record in that sheet. */
  record: string
  slug: string
  printedBenchmark: string
  comparison: Comparison
  /** As stated, also where everybody means it and the comparison leaves it out. */
  config?: string
  split?: string
  printed: string
  /** The figure in the scale of its comparison, and whether `printed` is a fraction of it. */
  value: number
  printedAs?: 'fraction'
  uncertainty?: number
  runs?: number
  samples?: number
  /** The model the figure speaks of, as printed. */
  model: string
  /** Its repository on the Hub, where known. */
  modelId?: string
  /** Its id in this catalogue. */
  catalogueId?: string
  whose: EvaluationRecord['whose']
  measuredBy?: 'publisher' | 'third-party'
  verified?: boolean
  date?: string
  /** Id of the row's element in the sheet's page. */
  anchor?: string
}

/** The lean scores of one sheet: figures of known benchmarks only. */
export function leanScores(sheet: string, records: readonly EvaluationRecord[]): Score[] {
  return mergePlaces(records).flatMap((record) => leanScore(sheet, record) ?? [])
}

function leanScore(sheet: string, record: EvaluationRecord): Score | undefined {
  const { printed, percent } = record.value
  const { number, uncertainty } = comparedFigure(record)
  const { slug } = record.benchmark
  if (slug === undefined || number === undefined) return undefined
  const own = record.whose === 'measured'
  const { subject } = record
  // A copy keeps the name of what it copies: that name leads back to the copy itself.
  const itself = !own && [subject.id, subject.catalogueId].includes(sheet)
  return known({
    sheet,
    record: record.id,
    slug,
    printedBenchmark: record.benchmark.printed,
    comparison: comparisonOf(record),
    config: record.dataset?.config,
    split: record.dataset?.split,
    printed,
    value: number,
    printedAs: percent === undefined ? undefined : ('fraction' as const),
    uncertainty,
    runs: record.runs,
    samples: record.samples,
    model: own ? sheet : subject.name,
    modelId: own ? sheet : itself ? undefined : subject.id,
    catalogueId: own ? sheet : itself ? undefined : subject.catalogueId,
    whose: record.whose,
    measuredBy: record.measuredBy,
    verified: record.verified,
    date: record.date,
    anchor: record.source.anchor,
  })
}
