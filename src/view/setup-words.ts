import { findMetric } from '../benchmarks/metric.ts'
import type { ComparisonParts } from '../evals/comparison.ts'
import { words } from '../messages/words.ts'

/** The name of the metric of a group: the usual one, or as printed. */
export function metricWords({ metric }: ComparisonParts): string {
  return findMetric(metric)?.name ?? metric ?? words.boards.reasons.metric
}

/** What is stated of how and on what a score was measured, in the order in which a reader asks. */
export function setupWords(parts: ComparisonParts): string[] {
  const { shots, name, subset, language, method, stated, harness, config, split, version } = parts
  const said = [
    name,
    subset,
    language,
    shots === undefined ? undefined : words.boards.shots({ shots }),
    ...(method ?? []),
    ...(stated ?? []),
    config,
    split,
    version === undefined ? undefined : versionWords(version),
    harness,
  ]
  return [...new Set(said.filter((word) => word !== undefined))]
}

/** An edition has a name or a number; a revision of Git is cut as Git cuts it. */
function versionWords(version: string): string {
  if (/^[\da-f]{7,40}$/i.test(version) && /\D/.test(version))
    return words.boards.revision({ revision: version.slice(0, 7) })
  return /^v?[\d.]+$/i.test(version)
    ? words.boards.version({ version: version.replace(/^v/i, '') })
    : version
}
