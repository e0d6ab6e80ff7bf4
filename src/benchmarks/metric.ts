import { knowledge } from './knowledge.ts'
import type { Metric } from './metric-names.ts'

/** The metric of a printed name or a metric type; `undefined` when the whole name is not known. */
export function findMetric(name: string | undefined): Metric | undefined {
  return name === undefined ? undefined : knowledge().findMetric(name)
}
