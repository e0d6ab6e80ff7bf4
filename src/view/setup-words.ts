import { findMetric } from '../benchmarks/metric.ts'
import type { ComparisonParts } from '../evals/comparison.ts'
import { en } from '../messages/en.ts'
import { words } from '../messages/words.ts'
import { metricName, setupWord } from './known-names.ts'

/** What a group of scores has in common, in words. */
export interface GroupWords {
  /** The metric: its usual name, or as printed. */
  metric: string
  /** What is stated of how and on what they were measured, in the order in which a reader asks. */
  setup: string[]
}

/** The words of a group as its page says them. */
export function groupWords(parts: ComparisonParts): GroupWords {
  const metric = findMetric(parts.metric)
  return {
    metric: (metric && metricName(metric)) ?? parts.metric ?? words.boards.reasons.metric,
    setup: setupWords(parts),
  }
}

/** The same in English, whatever the language of the site: addresses are made of it, and the order of groups. */
export function englishGroupWords(parts: ComparisonParts): GroupWords {
  return {
    metric: findMetric(parts.metric)?.name ?? parts.metric ?? en.boards.reasons.metric,
    setup: saySetup(parts, en.boards, (word) => word),
  }
}

/** What is stated of how and on what a score was measured, in the order in which a reader asks. */
export function setupWords(parts: ComparisonParts): string[] {
  return saySetup(parts, words.boards, setupWord)
}

type BoardWords = Pick<typeof en.boards, 'shots' | 'beside' | 'version' | 'revision'>

function saySetup(
  parts: ComparisonParts,
  t: BoardWords,
  word: (english: string) => string,
): string[] {
  const { shots, name, subset, language, method, stated, beside, harness, config, split, version } =
    parts
  const said = [
    name,
    subset === undefined ? undefined : word(subset),
    language,
    shots === undefined ? undefined : t.shots({ shots }),
    ...(method ?? []).map(word),
    ...(stated ?? []).map(word),
    ...(parts.words ?? []).map(word),
    config,
    split,
    version === undefined ? undefined : versionWords(version, t),
    harness,
    ...(beside ?? []).map((text) => t.beside({ text })),
  ]
  return [...new Set(said.filter((word) => word !== undefined))]
}

/** An edition has a name or a number; a revision of Git is cut as Git cuts it. */
function versionWords(version: string, t: BoardWords): string {
  if (/^[\da-f]{7,40}$/i.test(version) && /\D/.test(version))
    return t.revision({ revision: version.slice(0, 7) })
  return /^v?[\d.]+$/i.test(version) ? t.version({ version: version.replace(/^v/i, '') }) : version
}
