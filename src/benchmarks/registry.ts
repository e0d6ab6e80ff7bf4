import type { Benchmark } from './benchmark.ts'
import { knowledge } from './knowledge.ts'

/** Every benchmark that is known, in the order of its files. */
export function allBenchmarks(): readonly Benchmark[] {
  return knowledge().registry.benchmarks
}

/**
 * The benchmark of a printed name or a data set id; `undefined` when neither is known as a whole.
 * Words about the setup ("(5-shot)", "pass@1", arrows, footnote marks) are taken off; nothing is guessed.
 */
export function findBenchmark(
  printed: string | undefined,
  datasetId?: string,
  config?: string,
): Benchmark | undefined {
  return knowledge().registry.find(printed, datasetId, config)
}

/** The benchmark of a slug as addresses carry it. */
export function benchmarkBySlug(slug: string): Benchmark | undefined {
  return knowledge().registry.bySlug(slug)
}
