import { known } from '../known.ts'
import type { Benchmark } from './benchmark.ts'
import { knowledge } from './knowledge.ts'
import { memoText } from './memo.ts'
import type { Metric } from './metric-names.ts'
import type { NamePart } from './name-parts.ts'
import { readMetricName } from './printed-name.ts'

/** The metric of a printed name or a metric type; `undefined` when the whole name is not known. */
export function findMetric(name: string | undefined): Metric | undefined {
  return name === undefined ? undefined : knowledge().metrics.find(name)
}

/**
 * Takes a printed metric apart: "Test WER (+LM)" is the word error rate, the split "test" and the method
 * "with language model". What is not understood stays with the metric.
 * @param benchmark Says what a short name means: "AP" on COCO is the mean over its classes.
 */
export function readPrintedMetric(
  printed: string,
  benchmark?: Benchmark,
): { metric?: Metric; parts: readonly NamePart[] } {
  const { metric, parts } = readName(printed)
  const own = benchmark?.metric === 'map' && metric?.id === 'average_precision'
  const meant = own ? knowledge().metrics.byName('map') : metric
  return { ...known({ metric: meant }), parts }
}

const readName = memoText((printed) => {
  const { metrics, reader } = knowledge()
  return readMetricName(printed, reader, metrics)
})

/**
 * Which way is better: that of the metric, or else of the benchmark when no metric of its own is named.
 * `undefined` for a metric that is named but not known: it may be a count or a time.
 */
export function directionOf(
  benchmark: Benchmark | undefined,
  metric: { id?: string | undefined; printed?: string | undefined },
): 'up' | 'down' | undefined {
  const found = metric.id === undefined ? undefined : knowledge().metrics.byName(metric.id)
  if (found?.direction !== undefined) return found.direction
  if (found === undefined && metric.printed !== undefined) return undefined
  return benchmark?.direction
}
