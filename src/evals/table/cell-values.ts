import type { Benchmark } from '../../benchmarks/benchmark.ts'
import { findMetric } from '../../benchmarks/metric.ts'
import type { PrintedName } from '../../benchmarks/printed-name.ts'
import { findBenchmark, readAlternativeNames, readBesideName } from '../../benchmarks/registry.ts'
import { known } from '../../known.ts'
import type { CardTable } from '../../readme/readme.ts'
import { type PrintedValue, parseValue, parseValues } from '../value.ts'
import type { ScoreDescription, ScoreLabel } from './describe-score.ts'
import type { GridCell } from './grid.ts'

/** The figures of a cell: one, several divided by slashes, or one a line. */
export interface CellValues {
  values: PrintedValue[]
  /** True when each stands on a line of its own. */
  lines: boolean
}

/** Reads the figures of a cell; none when anything in it is no figure. */
export function cellValues({ cell, text }: GridCell, decimalComma: boolean): CellValues {
  const lines = cell.lines?.map((line) => parseValue(line, decimalComma))
  if (lines?.every((value) => value !== undefined)) return { values: lines, lines: true }
  return { values: parseValues(text, decimalComma), lines: false }
}

/** What a part of a cell is called. */
export interface PartName {
  metric?: { id?: string; printed: string }
  detail?: string
  subset?: string
  /** Its own benchmark, where the name is that of several: "MMLU / MMLU-Pro". */
  benchmark?: Benchmark
}

/** What tells one of several figures of a benchmark from the others. */
function alternativeName({ parts }: PrintedName): PartName {
  const metric = parts.find(({ kind }) => kind === 'metric')?.text
  const id = findMetric(metric)?.id
  const subset = parts.filter(({ kind }) => kind === 'subset').map(({ text }) => text)
  const others = parts.filter(({ kind }) => kind !== 'subset' && kind !== 'metric')
  return {
    ...known({
      metric:
        metric === undefined ? undefined : { ...known({ id: id || undefined }), printed: metric },
      subset: subset.length > 0 ? subset.join(', ') : undefined,
      detail: others.length > 0 ? others.map(({ text }) => text).join(', ') : undefined,
    }),
  }
}

/** The labels of one of several lines: where a name has as many lines, each figure has its own. */
export function labelsOfLine(
  labels: readonly ScoreLabel[],
  line: number,
  count: number,
): ScoreLabel[] {
  return labels.map((label) => {
    const text = label.lines?.length === count ? label.lines[line] : undefined
    return text === undefined ? label : { text, role: label.role }
  })
}

/** "WER clean/other" without the metric that both figures have. */
function withoutMetric(text: string): string {
  const [, first = '', rest = ''] = /^(\S+)\s+(\S.*)$/.exec(text) ?? []
  return findMetric(first) ? rest : text
}

/**
 * "LibriSpeech clean | other" over "1.4 | 3.8": the known parts of a test set that a bar divides; `undefined` for other
 * words, which may be anything.
 */
function barredParts(
  text: string,
  count: number,
  benchmark: Benchmark | undefined,
): PartName[] | undefined {
  const options = text.split(/\s*[|｜]\s*/)
  if (benchmark === undefined || options.length !== count) return undefined
  const names = options.flatMap((option, at) => {
    // The first stands behind the name of the test set.
    const word = at === 0 ? (option.split(/[\s(（]+/).at(-1) ?? '') : option
    const [part, ...others] = readBesideName(word, benchmark) ?? []
    return part?.kind === 'subset' && others.length === 0 ? [{ subset: part.text }] : []
  })
  return names.length === count ? names : undefined
}

/** Names for the figures of one cell, from a name or a sentence with as many parts; none is a refusal. */
export function partNames(
  count: number,
  table: CardTable,
  description: ScoreDescription,
  texts: readonly string[],
): PartName[] | undefined {
  for (const text of texts) {
    const barred = barredParts(text, count, description.benchmark)
    if (barred !== undefined) return barred
    const names = readAlternativeNames(text, count)?.map(alternativeName)
    if (names) return names
    const pairs = /\S+(?:->|→)\S+\s?\/\s?\S+(?:->|→)\S+/.exec(text)?.[0]
    const inner =
      pairs ?? /[([（-]+([^()[\]]+\/[^()[\]]+)[)\]）]?/.exec(text)?.[1] ?? withoutMetric(text)
    const parts = inner.trim().split(/\s*\/\s*/)
    if (parts.length !== count) continue
    const tests = parts.flatMap((part) => findBenchmark(part) ?? [])
    if (new Set(tests).size === count) return tests.map((benchmark) => ({ benchmark }))
    if (new Set(tests).size > 1) return undefined
    const found = parts.map((part) => findMetric(part))
    return parts.map((part, at) => {
      const metric = found[at]
      return metric ? { metric: { id: metric.id, printed: part } } : { detail: part }
    })
  }
  const sentence = [table.before, table.caption, table.section].join(' ')
  for (const match of sentence.matchAll(/([\w@-]+(?:\s?\/\s?[\w@-]+)+)/g)) {
    const parts = (match[1] ?? '').split(/\s?\/\s?/)
    const found = parts.map((part) => findMetric(part))
    if (parts.length === count && found.every(Boolean))
      return parts.map((part, at) => ({ metric: { id: found[at]?.id ?? part, printed: part } }))
  }
  const usual =
    description.benchmark?.slug === 'mnli' || description.benchmark?.domain === 'summarisation'
  return usual ? Array.from({ length: count }, () => ({})) : undefined
}
