import type { Benchmark } from '../../benchmarks/benchmark.ts'
import { benchmarkInText } from '../../benchmarks/benchmark-text.ts'
import { readBesideName } from '../../benchmarks/registry.ts'
import { wordKey } from '../../benchmarks/word-key.ts'

/** The benchmark that the text before names, where most names are known parts of it, or are its categories in that text. */
export function toldWhole(
  before: string | undefined,
  names: readonly string[],
): Benchmark | undefined {
  const told = benchmarkInText(before)
  if (told === undefined || before === undefined) return undefined
  // "We keep the categories Health, Nutrition and Law": the sentence itself tells the parts.
  const spoken = (name: string) => /\p{L}{4}/u.test(name) && hasWords(before, name)
  const parts = names.filter(
    (name) => isKnownPart(name, told) || (speaksOfCategories(before) && spoken(name)),
  )
  return parts.length >= 2 && parts.length * 2 >= names.length ? told : undefined
}

/** The nearest benchmark that a heading names and of which most names are known parts. */
export function headedWhole(
  headings: readonly string[],
  names: readonly string[],
): Benchmark | undefined {
  return headings
    .toReversed()
    .flatMap((heading) => benchmarkInText(heading) ?? [])
    .find((found) => {
      const parts = names.filter((name) => isKnownPart(name, found))
      return parts.length >= 2 && parts.length * 2 >= names.length
    })
}

function isKnownPart(name: string, benchmark: Benchmark): boolean {
  return readBesideName(name, benchmark)?.some(({ kind }) => kind === 'subset') ?? false
}

function speaksOfCategories(text: string): boolean {
  return /\b(?:categor\p{L}+|subsets?|subtasks?|split into|domains|dimensions)(?!\p{L})|类别|類別|子集|カテゴリ/iu.test(
    text,
  )
}

/** The words of a name stand in a text as they are, whatever the case. */
function hasWords(text: string, name: string): boolean {
  return ` ${wordKey(text)} `.includes(` ${wordKey(name)} `)
}
