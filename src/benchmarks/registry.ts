import type { Benchmark } from './benchmark.ts'
import { knowledge } from './knowledge.ts'
import { memoText } from './memo.ts'
import type { NamePart } from './name-parts.ts'
import { type PrintedName, readAlternatives, readBeside, readSetup } from './printed-name.ts'

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

/** Reads a text that stands where a benchmark is known from elsewhere: "STEM" under the heading MMLU. */
export function readBesideName(text: string, benchmark: Benchmark): NamePart[] | undefined {
  return readBeside(text, benchmark, knowledge().reader)
}

/** Reads a name that stands for several figures of one cell: "IFEval (strict/loose)". */
export function readAlternativeNames(printed: string, count: number): PrintedName[] | undefined {
  return readAlternatives(printed, count, knowledge().reader)
}

/** The member of a collection that a text names: "BoolQ" under the heading "KoBEST" is KoBEST's own. */
export function findMember(context: string, printed: string): Benchmark | undefined {
  return knowledge().registry.member(context, printed)
}

/** The benchmark of a slug as addresses carry it. */
export function benchmarkBySlug(slug: string): Benchmark | undefined {
  return knowledge().registry.bySlug(slug)
}
