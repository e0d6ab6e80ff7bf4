import type { Benchmark } from './benchmark.ts'
import { memoText } from './memo.ts'
import { findBenchmark } from './registry.ts'
import { speaksOf } from './vocabulary.ts'

/**
 * The one benchmark that a heading or a sentence names; `undefined` when it names none or several.
 * Only names of four characters and more count, as whole words.
 */
export function benchmarkInText(text: string | undefined): Benchmark | undefined {
  return text === undefined || text === '' ? undefined : onlyBenchmark(text.slice(0, 2000))
}

const onlyBenchmark = memoText(findOnly, 500)

function findOnly(text: string): Benchmark | undefined {
  // Chinese and Japanese put no blank between a Latin name and their own words.
  const words = text
    .replace(
      /(?<=[\w+])(?=[\p{sc=Han}\p{sc=Kana}\p{sc=Hira}])|(?<=[\p{sc=Han}\p{sc=Kana}\p{sc=Hira}])(?=\w)/gu,
      ' ',
    )
    .split(/[\s,;:()（）"'“”，。、：]+/)
    .filter(Boolean)
  const used = new Set<number>()
  const found = new Map<string, Benchmark>()
  for (let length = 4; length >= 1; length -= 1) {
    for (let start = 0; start + length <= words.length; start += 1) {
      const places = Array.from({ length }, (_, at) => start + at)
      if (places.some((place) => used.has(place))) continue
      const name = words
        .slice(start, start + length)
        .join(' ')
        .replace(/[.]$/, '')
      if (name.replace(/\W/g, '').length < 4 || !/[A-Z\d]|^[a-z_]{6,}$/.test(name)) continue
      const benchmark = findBenchmark(name)
      if (benchmark === undefined || speaksOf(name, 'ordinary')) continue
      found.set(benchmark.slug, benchmark)
      for (const place of places) used.add(place)
    }
  }
  if (found.size === 1) return [...found.values()][0]
  // "Massive Multitask Language Understanding in Chinese (CMMLU)" tells its short name.
  const short = /[(（]([^()（）]+)[)）]\s*:?$/.exec(text)?.[1]
  return short === undefined
    ? undefined
    : [...found.values()].find((one) => one === findBenchmark(short))
}
