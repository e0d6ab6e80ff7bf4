import type { Benchmark } from './benchmark.ts'
import { knowledge } from './knowledge.ts'
import { memoText } from './memo.ts'
import { type PrintedName, readSetup } from './printed-name.ts'

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

/**
 * Takes a printed name apart: the benchmark, where it is known, and everything that stood beside its name:
 * "HLE (w/ tools)" is HLE and the method "with tools".
 */
export function readPrintedName(printed: string): PrintedName {
  return knowledge().registry.read(printed)
}

/** Reads a text that speaks of the setup only, "0-shot, CoT"; `undefined` when it says anything else. */
export const readSetupText = memoText((text) => readSetup(text, knowledge().reader))

/** The benchmark of a slug as addresses carry it. */
export function benchmarkBySlug(slug: string): Benchmark | undefined {
  return knowledge().registry.bySlug(slug)
}
