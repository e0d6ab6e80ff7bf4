import type { z } from 'zod'
import type { Benchmark } from './benchmark.ts'
import { makeRegistry, type Registry } from './benchmark-names.ts'
import { type IsLanguage, type languagesSchema, makeLanguages } from './language-names.ts'
import { forgetAnswers } from './memo.ts'
import { type FindMetric, type Metric, makeMetrics } from './metric-names.ts'
import { readOwnData } from './read-data.ts'
import { makeVocabulary, type Vocabulary, type VocabularyData } from './word-lists.ts'

/** Everything that is known of benchmarks, as plain data that a thread or a file can carry. */
export interface KnownData {
  benchmarks: Benchmark[]
  metrics: Metric[]
  languages: z.infer<typeof languagesSchema>
  labels: VocabularyData
}

interface Knowledge {
  registry: Registry
  findMetric: FindMetric
  isLanguage: IsLanguage
  vocabulary: Vocabulary
}

let current: Knowledge | undefined

/** What this thread knows: the project's own data unless it was told otherwise. */
export function knowledge(): Knowledge {
  return current ?? useKnowledge(readOwnData())
}

/** Tells this thread what is known, with the benchmarks that a site's content brings. */
export function useKnowledge(data: KnownData): Knowledge {
  const findMetric = makeMetrics(data.metrics)
  current = {
    findMetric,
    registry: makeRegistry(data.benchmarks),
    isLanguage: makeLanguages(data.languages),
    vocabulary: makeVocabulary(data.labels),
  }
  forgetAnswers()
  return current
}
