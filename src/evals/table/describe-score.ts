import type { Benchmark } from '../../benchmarks/benchmark.ts'
import { benchmarkInText } from '../../benchmarks/benchmark-text.ts'
import { isLanguage } from '../../benchmarks/language.ts'
import { findMetric, readPrintedMetric } from '../../benchmarks/metric.ts'
import { findBenchmark, readAlternativeNames, readSetupText } from '../../benchmarks/registry.ts'
import { speaksOf } from '../../benchmarks/vocabulary.ts'
import { shotsOf } from '../setup.ts'
import { classifyLabel } from './label.ts'

/** What the names around a figure say it measures. */
export interface ScoreDescription {
  benchmark?: Benchmark
  /** The printed name of the benchmark; absent when no name but a metric's or a language's stands there. */
  printed?: string
  /** Part of the benchmark, where what stands around the table says so. */
  subset?: string
  metric?: { id?: string; printed?: string }
  shots?: number
  /** Subsets, languages, splits and settings, as printed. */
  details: string[]
}

/** One name around a figure; `axis` says on which side it stands. */
export interface ScoreLabel {
  text: string
  /** `task`: under a head such as "Benchmark"; `metric`, `setup`: likewise; `plain`: no such head. */
  role: 'task' | 'metric' | 'setup' | 'shots' | 'plain' | 'class' | 'group'
}

/**
 * Reads benchmark, metric and setup from the names around a figure, nearest name first.
 * A name the registry does not know stays as printed.
 */
export function describeScore(labels: readonly ScoreLabel[]): ScoreDescription {
  const result: ScoreDescription = { details: [] }
  const unknown: ScoreLabel[] = []
  for (const label of labels) {
    const text = label.text.trim()
    if (text === '') continue
    const shots = label.role === 'shots' && /^\d+$/.test(text) ? Number(text) : shotsOf(text)
    if (shots !== undefined) result.shots ??= shots
    if (label.role === 'group') {
      // A heading over rows says how they were measured only when it speaks of that.
      if (modeWords.test(text) && !isShotsOnly(text)) result.details.push(text)
      continue
    }
    const part = label.role === 'class' && classifyLabel(text) !== 'metric'
    if (part && findBenchmark(text) === undefined) {
      result.details.push(text)
      continue
    }
    if (label.role === 'setup' || label.role === 'shots' || isShotsOnly(text)) {
      if (label.role === 'setup' && findMetric(text)) result.metric ??= metricOf(text)
      else if (label.role !== 'shots' && !isShotsOnly(text) && isDetail(text))
        result.details.push(text)
      continue
    }
    if (label.role === 'metric') {
      if (classifyLabel(text) !== 'average') result.metric ??= metricOf(text)
      continue
    }
    if (isSetupText(text)) {
      result.details.push(text)
      continue
    }
    readName(text, label, result, unknown)
  }
  const printed = pickUnknown(unknown, result)
  const metric =
    result.metric?.printed && readPrintedMetric(result.metric.printed, result.benchmark).metric
  if (result.metric && metric) result.metric = { ...result.metric, id: metric.id }
  // "Knowledge" over some columns gathers benchmarks and says nothing of how they were measured.
  for (const label of unknown)
    if (label !== printed && isDetail(label.text) && !speaksOf(label.text, 'field'))
      result.details.push(label.text.trim())
  return result
}

function readName(
  text: string,
  label: ScoreLabel,
  result: ScoreDescription,
  unknown: ScoreLabel[],
): void {
  const kind = classifyLabel(text)
  const benchmark =
    kind === 'metric'
      ? undefined
      : (findBenchmark(text) ?? alternative(text) ?? findBenchmark(text.split('/').at(-1)))
  if (benchmark) {
    if (result.benchmark === undefined) {
      result.benchmark = benchmark
      result.printed = text
      const inside = metricInside(text)
      if (inside) result.metric ??= inside
    }
    return
  }
  if (kind === 'metric') {
    // "Score" and "Value" over a column name no metric.
    const metric = metricOf(text)
    if (metric.id !== undefined && metric.id !== 'score') result.metric ??= metric
    return
  }
  if (isLanguage(text)) {
    result.details.push(text)
    return
  }
  if (kind === 'setup' || kind === 'model-axis' || kind === 'empty') return
  if (kind === 'task-axis' && label.role !== 'task') return
  const inner = kind === 'benchmark' || metricInside(text) ? benchmarkInText(text) : undefined
  if (inner && result.benchmark === undefined) {
    result.benchmark = inner
    result.printed = text
    return
  }
  unknown.push(label)
}

/** The unknown name that stands for the benchmark: one under a task head before any other. */
function pickUnknown(
  unknown: readonly ScoreLabel[],
  result: ScoreDescription,
): ScoreLabel | undefined {
  if (result.benchmark !== undefined) return undefined
  const chosen = unknown.find((label) => label.role === 'task') ?? unknown[0]
  if (chosen) {
    result.printed = chosen.text.trim()
    const inside = metricInside(chosen.text) ?? metricAround(chosen.text)
    if (inside) result.metric ??= inside
  }
  return chosen
}

function metricOf(text: string): { id?: string; printed: string } {
  const parts = text.split(/\s*[/,\s]\s*/)
  const metric =
    findMetric(text) ??
    readPrintedMetric(text).metric ??
    parts.map((part) => findMetric(part)).find(Boolean)
  return { ...(metric ? { id: metric.id } : {}), printed: text.trim() }
}

/** A metric between brackets: "MMLU (Acc, 5-shot)". */
function metricInside(text: string): { id: string; printed: string } | undefined {
  for (const match of text.matchAll(/[([（]([^()[\]（）]*)[)\]）]/g)) {
    for (const piece of (match[1] ?? '').split(/\s*[,;]\s*/)) {
      const metric = findMetric(piece)
      if (metric && piece.trim() !== '') return { id: metric.id, printed: piece.trim() }
    }
  }
  return metricAround(text)
}

/** A metric as the last word: "HumanEval pass@1", "XLM-R F1". */
function metricAround(text: string): { id: string; printed: string } | undefined {
  const last = /[\s_-]((?:top-)?[\w@]+)\s*(?:\(%\)|%|↑|↓)?$/u.exec(text.trim())?.[1]
  const metric = findMetric(last)
  return metric && last ? { id: metric.id, printed: last } : undefined
}

const modeWords =
  /\b(?:(?:non-?)?think\w*|reasoning mode|cot|zero-?shot|few-?shot|greedy|tools?|mode|prompt\w*|sampling|temperature|avg@\d+|maj@\d+)\b/i

/** The benchmark of a name for several figures: "IFEval (strict/loose)". */
function alternative(text: string): Benchmark | undefined {
  if (!text.includes('/')) return undefined
  return readAlternativeNames(text, text.split('/').length)?.[0]?.benchmark
}

/** "0-shot, CoT": words on how it was asked, and nothing else. */
function isSetupText(text: string): boolean {
  // One short word alone, "chat", may be the name of anything.
  if (!/\d|\s|cot|think/i.test(text)) return false
  return (readSetupText(text) ?? []).some(({ kind }) =>
    ['shots', 'method', 'samples', 'harness'].includes(kind),
  )
}

/** Words or figures about the setup; signs, spreads, dates, ranges and sizes are none. */
function isDetail(text: string): boolean {
  const plain = text.trim()
  if (!/[\p{L}\d]/u.test(plain) || /^(?:±|\+\/-)/.test(plain)) return false
  if (/^(?:true|false|yes|no|✓|✔|✗)$/i.test(plain)) return false
  // A figure with its metric speaks of itself: "50.6 pass@1".
  if (findMetric(/^[\d.,]+\s*%?\s+(\S.*)$/.exec(plain)?.[1])) return false
  if (/^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}$/.test(plain)) return false
  if (/^[[(]?\s*[-+]?[\d.,]+\s*(?:[,;/–]|-|to)\s*[-+]?[\d.,]+\s*[\])]?$/.test(plain)) return false
  return !/^~?[\d.,]+\s*(?:[kmgt]i?b|[kmbt]|[gtp]?flops?)$/i.test(plain)
}

function isShotsOnly(text: string): boolean {
  return /^[\d/ ]*(?:zero|few)?[\s-]*shots?$/i.test(text)
}
