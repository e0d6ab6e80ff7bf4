import type { z } from 'zod'
import type { Benchmark } from './benchmark.ts'
import { makeRegistry, type Registry } from './benchmark-names.ts'
import { type Languages, type languagesSchema, makeLanguages } from './language-names.ts'
import { forgetAnswers } from './memo.ts'
import { type Metric, type Metrics, makeMetrics } from './metric-names.ts'
import type { NameReader } from './printed-name.ts'
import { readOwnData } from './read-data.ts'
import { makeSetupWords, type SetupData } from './setup-words.ts'
import { makeVocabulary, type Vocabulary, type VocabularyData } from './word-lists.ts'

/** Everything that is known of benchmarks, as plain data that a thread or a file can carry. */
export interface KnownData {
  benchmarks: Benchmark[]
  metrics: Metric[]
  languages: z.infer<typeof languagesSchema>
  labels: VocabularyData
  setup: SetupData
}

/** The data, ready to be asked. */
export interface Knowledge {
  registry: Registry
  metrics: Metrics
  languages: Languages
  vocabulary: Vocabulary
  reader: NameReader
}

/** Makes data ready to be asked. */
export function makeKnowledge(data: KnownData): Knowledge {
  const metrics = makeMetrics(data.metrics)
  const languages = makeLanguages(data.languages)
  const vocabulary = makeVocabulary(data.labels)
  const words = {
    findMetric: metrics.find,
    setupWord: makeSetupWords(data.setup),
    languageCode: languages.code,
    isProgramming: languages.isProgramming,
    isOrdinary: (text: string) => vocabulary('ordinary', text),
  }
  const registry = makeRegistry(data.benchmarks, words)
  return {
    metrics,
    languages,
    vocabulary,
    registry,
    reader: { ...words, byName: registry.byName, mayBegin: registry.mayBegin },
  }
}

let current: Knowledge | undefined

/** What this thread knows: the project's own data unless it was told otherwise. */
export function knowledge(): Knowledge {
  return current ?? useKnowledge(readOwnData())
}

/**
 * Tells this thread what is known, with the benchmarks that a site's content brings.
 * @param made What was made of the data, where that was done before.
 */
export function useKnowledge(data: KnownData, made = makeKnowledge(data)): Knowledge {
  current = made
  forgetAnswers()
  return current
}
