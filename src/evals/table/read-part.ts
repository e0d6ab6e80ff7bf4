import type { Benchmark } from '../../benchmarks/benchmark.ts'
import { isLanguage, isLanguagePair } from '../../benchmarks/language.ts'
import { findBenchmark, readBesideName } from '../../benchmarks/registry.ts'
import { speaksOf } from '../../benchmarks/vocabulary.ts'
import { namesModel } from '../whose/model-name.ts'
import type { ScoreDescription } from './describe-score.ts'
import { classifyLabel, isSplit } from './label.ts'
import { isKindOfMean } from './part-name.ts'

/** True where the registry knows such a part of the benchmark, or where it is a language. */
export function isKnownPart(text: string, benchmark: Benchmark | undefined): boolean {
  const parts = benchmark === undefined ? undefined : readBesideName(text, benchmark)
  return parts?.some(({ kind }) => kind === 'subset' || kind === 'language') ?? false
}

/** A class of a test set, and neither a metric nor a test of its own. */
export function isPart(text: string): boolean {
  return classifyLabel(text) !== 'metric' && findBenchmark(text) === undefined
}

/** A class, a tag or a language of a test set. */
export function readPart(text: string, result: ScoreDescription): void {
  const language = languageOf(text)
  if (language !== undefined) result.language ??= language
  else if (isSplit(text)) result.split ??= text
  else addSubset(result, text)
}

/** A language or a pair of them: "fr", "deu-eng", "French (fr_fr)". */
function languageOf(text: string): string | undefined {
  const [, name = '', code = ''] = /^([^()]+?)\s*\(([^()]+)\)$/.exec(text) ?? []
  if (isLanguage(text) || isLanguagePair(text)) return text
  return isLanguage(name) && isLanguage(code) ? name : undefined
}

/** Adds a part to what is said of a score; a mean is none. */
export function addSubset(result: ScoreDescription, text: string): void {
  if (speaksOf(text, 'average') && !isKindOfMean(text)) return
  result.subset = result.subset === undefined ? text : `${text}, ${result.subset}`
}

/** A number, a share, a model or the test's own name under a head such as "Subset" is no part of the test that a name beside it names. */
export function withoutStrangePart(description: ScoreDescription): ScoreDescription {
  const { subset, ...rest } = description
  if (subset === undefined || rest.printed === undefined) return description
  const own = [rest.printed, rest.benchmark?.name].some(
    (name) => name?.toLowerCase() === subset.toLowerCase(),
  )
  return own || /^[\d.,\s%]+$/.test(subset) || namesModel(subset) ? rest : description
}
