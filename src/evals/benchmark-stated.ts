import type { Benchmark } from '../benchmarks/benchmark.ts'
import { known } from '../known.ts'
import { en } from '../messages/en.ts'
import type { ScoreReading } from './reading.ts'

/** Stands in published files for the name of a benchmark or a metric that nothing names. */
export const notStated = en.evaluation.nothingNames

/**
 * What a score was measured on, as a record states it: the key and the name of a known benchmark, else the name as
 * printed, else that nothing names it.
 * @param printed As the place prints it; absent where nothing names the benchmark.
 */
export function benchmarkStated(
  printed: string | undefined,
  benchmark?: Pick<Benchmark, 'slug' | 'name'>,
): ScoreReading['benchmark'] {
  return {
    ...known({ slug: benchmark?.slug }),
    name: benchmark?.name ?? printed ?? notStated,
    printed: printed ?? notStated,
    ...known({ unnamed: printed === undefined || undefined }),
  }
}
