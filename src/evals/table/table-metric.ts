import { benchmarkInText } from '../../benchmarks/benchmark-text.ts'
import { findMetric } from '../../benchmarks/metric.ts'
import { findBenchmark } from '../../benchmarks/registry.ts'
import { speaksOf } from '../../benchmarks/vocabulary.ts'
import type { CardTable } from '../../readme/readme.ts'
import type { TableAxes } from './axis.ts'
import type { TableGrid } from './grid.ts'
import { classifyLabel, isBareValue } from './label.ts'

/** A metric as something around a figure names it. */
export interface NamedMetric {
  id: string
  printed: string
  /** Set where it stands beside the name of the test in one heading: "NSMC Acc.". */
  ofTest?: true
}

/** What is said of all figures of a table whose own names say no metric. */
export interface TableMetric {
  /** What the head of an average, the caption or the heading says: it holds for all. */
  all?: NamedMetric
  /** What a text beside it names: it holds for what is usually measured so, and for what nobody knows. */
  told?: NamedMetric
}

/** Reads the metric that stands beside the figures of a table rather than in their names. */
export function tableMetric(table: CardTable, grid: TableGrid, axes: TableAxes): TableMetric {
  const headed = [table.caption, table.section].flatMap((text) => headedMetric(text) ?? [])[0]
  if (headed !== undefined) return { all: headed }
  const values = axes.columns.filter(({ role }) => role === 'value')
  const [only, ...others] = new Set(values.flatMap(({ labels }) => labels.filter(isMetric)))
  const stub = grid.rows.slice(grid.headerRows).map((row) => row[0]?.text ?? '')
  if (stub.some(isMetric) || axes.columns.some(({ role }) => role === 'metric')) return {}
  if (only !== undefined) {
    const mean = findMetric(only.replace(average, ''))
    const ofAll = others.length === 0 && average.test(only)
    return ofAll && mean ? { all: { id: mean.id, printed: only } } : {}
  }
  const told = metricInTexts([table.caption, table.section, lastSentence(table.before)])
  return told === undefined ? {} : { told }
}

/** The metric that a heading is ("WER"), or says before or after the name of the test: "mAP50 on COCO", "NSMC Acc.". */
function headedMetric(text: string | undefined): NamedMetric | undefined {
  const whole = findMetric(text)
  if (text === undefined || whole !== undefined)
    return whole && { id: whole.id, printed: text ?? '' }
  const [, first, rest] = /^(\S+) (?:on|for) (.+)$/.exec(text.trim()) ?? []
  const before = benchmarkInText(rest) === undefined ? undefined : findMetric(first)
  if (before !== undefined && first !== undefined)
    return { id: before.id, printed: first, ofTest: true }
  const [, test, last] = /^(.+) (\S+)$/.exec(text.trim()) ?? []
  const after = findBenchmark(test) === undefined ? undefined : findMetric(last)
  return after && last !== undefined ? { id: after.id, printed: last, ofTest: true } : undefined
}

const average = /^(?:avg\.?|average|mean|macro|平均)[\s_-]*/i

function isMetric(text: string): boolean {
  return classifyLabel(text) === 'metric' && !isBareValue(text)
}

function lastSentence(text: string | undefined): string | undefined {
  return text?.split(/(?<=[.!?])\s+|(?<=[。！？])/u).at(-1)
}

/** The only metric that some texts name; the first text that names any decides. */
function metricInTexts(texts: readonly (string | undefined)[]): NamedMetric | undefined {
  for (const text of texts) {
    const found = new Map(metricsIn(text ?? '').map((metric) => [metric.id, metric]))
    const [only, ...others] = found.values()
    if (only !== undefined) return others.length > 0 ? undefined : only
  }
  return undefined
}

/**
 * Metrics whose names are no words of a language: "accuracy" or "precision" in a sentence may be said of anything,
 * "WER" is not.
 */
function metricsIn(text: string): NamedMetric[] {
  if (speaksOf(text, 'speed-heading')) return []
  const words = [...text.matchAll(/(?<![\w/.@-])[A-Za-z][\w@^]*(?:-[\dLl]\b)?(?![\w/@-])/g)].map(
    ([word]) => word,
  )
  const signs = text.match(/困惑度|[字词詞]错误?率|パープレキシティ/g) ?? []
  return [...words, ...signs].flatMap((word) => {
    const sign =
      /@\d|^[A-Z\d]{2,}$|^[a-z]{1,2}[A-Z]+|^F1$|^(?:ROUGE|Rouge|rouge)-|^[Pp]erplexity$|\p{sc=Han}|\p{sc=Kana}/u.test(
        word,
      )
    const metric = sign ? findMetric(word) : undefined
    return metric === undefined ? [] : [{ id: metric.id, printed: word }]
  })
}
