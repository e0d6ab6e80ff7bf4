import { findMetric } from '../benchmarks/metric.ts'
import type { ComparisonParts } from '../evals/comparison.ts'

/** The name of the metric of a group: the usual one, or as printed. */
export function metricWords({ metric }: ComparisonParts): string {
  return findMetric(metric)?.name ?? metric ?? 'metric not stated'
}

/** What is stated of how and on what a score was measured, in the order in which a reader asks. */
export function setupWords(parts: ComparisonParts): string[] {
  const { shots, name, subset, language, method, stated, harness, config, split, version } = parts
  const words = [
    name,
    subset,
    language,
    shots === undefined ? undefined : `${shots}-shot`,
    ...(method ?? []),
    ...(stated ?? []),
    config,
    split,
    version === undefined ? undefined : `version ${version.slice(0, 12)}`,
    harness,
  ]
  return [...new Set(words.filter((word) => word !== undefined))]
}
