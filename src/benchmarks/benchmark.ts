import type { Unit } from '../evals/record.ts'

/** Domains a sheet groups scores by, in the order they are shown. */
export const domains = [
  'knowledge',
  'reasoning',
  'mathematics',
  'code',
  'instruction following',
  'chat',
  'agents and tools',
  'long context',
  'multilingual',
  'truthfulness and safety',
  'medicine, law and finance',
  'language understanding',
  'question answering',
  'language modelling',
  'translation',
  'summarisation',
  'retrieval and embeddings',
  'vision and language',
  'vision',
  'image and video generation',
  'speech and audio',
  'control and games',
  'averages',
  'other',
] as const
export type Domain = (typeof domains)[number]

/** One benchmark as the registry knows it. */
export interface Benchmark {
  /** Key in addresses: `mmlu-pro`. */
  slug: string
  name: string
  domain: Domain
  /** What it measures, in one sentence of our own. */
  measures: string
  /** Printed names, compared without case, spaces, hyphens and underscores. */
  aliases?: readonly string[]
  /** Hub data sets that hold it; `id#config` when one configuration of the set is this benchmark. */
  datasets?: readonly string[]
  /** Metric that its scores mean when none is stated. */
  metric?: string
  /** Usual unit; percent may be printed as a fraction. */
  unit?: Unit
  /** Lowest and highest possible value in `unit`. */
  range?: readonly [number, number]
  /** Absent: not known or it depends on the metric, so results are not ranked. */
  direction?: 'up' | 'down'
  paper?: string
}

/** What most benchmarks share: a share of right answers. */
export const percentUp = { unit: 'percent', range: [0, 100], direction: 'up' } as const
