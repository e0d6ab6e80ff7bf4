import type { EvaluationRecord } from '../evals/record.ts'
import { known } from '../known.ts'
import type { Sheet } from '../sheet/sheet.ts'

/** A score of this model as a bill of materials states it. */
export interface BillMetric {
  /** How it is counted; absent where that is not stated. */
  type?: string
  value: string
  /** What it was taken on, and how. */
  slice?: string
  /** Where the publisher states it. */
  source: string
}

/** The scores that were measured on this very model; those of others are no metrics of it. */
export function billMetrics({ evaluations }: Pick<Sheet, 'evaluations'>): BillMetric[] {
  return evaluations
    .filter(({ whose }) => whose === 'measured')
    .map((record) =>
      known({
        type: record.metric.name ?? record.metric.printed,
        value: record.value.printed,
        slice: sliceOf(record) || undefined,
        source: sourceOf(record.source),
      }),
    )
}

function sliceOf({
  benchmark,
  subset,
  language,
  dataset,
  metric,
  setup,
}: EvaluationRecord): string {
  const shots = setup.shots === undefined ? undefined : `${setup.shots}-shot`
  const parts = [benchmark.name, subset, language, dataset?.config, dataset?.split, shots]
  const words = [...(setup.method ?? []), setup.harness, ...(setup.stated ?? [])]
  const all = [...parts, ...words, ...(metric.words ?? [])]
  return [...new Set(all.filter((part) => part !== undefined && part !== ''))].join(', ')
}

function sourceOf({ file, field, table, row, column, url }: EvaluationRecord['source']): string {
  const cell = row === undefined || column === undefined ? undefined : `r${row}c${column}`
  const place = [file, field, table, cell].filter((part) => part !== undefined).join(' ')
  return url === undefined ? place : `${place} (${url})`
}
