import type { Benchmark } from '../../benchmarks/benchmark.ts'
import { benchmarkInText } from '../../benchmarks/benchmark-text.ts'
import { isLanguage, isLanguagePair } from '../../benchmarks/language.ts'
import { findMetric, readPrintedMetric } from '../../benchmarks/metric.ts'
import { findBenchmark, readAlternativeNames, readSetupText } from '../../benchmarks/registry.ts'
import { speaksOf } from '../../benchmarks/vocabulary.ts'
import { known } from '../../known.ts'
import { isShotsOnly, shotsOf } from '../setup.ts'
import { isMissing } from '../value.ts'
import { namesModel } from '../whose/model-name.ts'
import { classAndMetric } from './class-names.ts'
import { isContestText } from './contest.ts'
import { classifyLabel, isBareValue, isSplit } from './label.ts'

/** What the names around a figure say it measures. */
export interface ScoreDescription {
  benchmark?: Benchmark
  /** The printed name of the benchmark; absent when no name but a metric's or a language's stands there. */
  printed?: string
  metric?: { id?: string; printed?: string }
  shots?: number
  /** Part of the benchmark, as printed. */
  subset?: string
  language?: string
  /** Part of the data: "test", "dev". */
  split?: string
  /** How answers were taken: the harness's filter. */
  methods: string[]
  /** Other words about the setup, as printed. */
  details: string[]
}

/** One name around a figure; `axis` says on which side it stands. */
export interface ScoreLabel {
  text: string
  /** `task`: under a head such as "Benchmark"; `metric`, `setup`: likewise; `plain`: no such head. */
  role:
    | 'task'
    | 'metric'
    | 'setup'
    | 'condition'
    | 'shots'
    | 'filter'
    | 'plain'
    | 'class'
    | 'subset'
    | 'group'
  /** Its lines, where the cell breaks them. */
  lines?: readonly string[]
}

/**
 * Reads benchmark, metric and setup from the names around a figure, nearest name first.
 * A name the registry does not know stays as printed.
 */
export function describeScore(labels: readonly ScoreLabel[]): ScoreDescription {
  const result: ScoreDescription = { methods: [], details: [] }
  const unknown: ScoreLabel[] = []
  for (const label of labels) readLabel(label, result, unknown)
  const printed = pickUnknown(unknown, result)
  const metric =
    result.metric?.printed && readPrintedMetric(result.metric.printed, result.benchmark).metric
  if (result.metric && metric) result.metric = { ...result.metric, id: metric.id }
  for (const label of unknown) {
    const text = label.text.trim()
    // "Knowledge" over some columns gathers benchmarks and says nothing of how they were measured.
    if (label === printed || !isDetail(text) || speaksOf(text, 'field')) continue
    // Beside a benchmark's name, another name under a task's head is that of a part.
    if (label.role === 'task') readPart(text, result)
    else result.details.push(text)
  }
  return withoutStrangePart(result)
}

/** A number, a share, a model or the test's own name under a head such as "Subset" is no part of the test that a name beside it names. */
function withoutStrangePart(description: ScoreDescription): ScoreDescription {
  const { subset, ...rest } = description
  if (subset === undefined || rest.printed === undefined) return description
  const own = [rest.printed, rest.benchmark?.name].some(
    (name) => name?.toLowerCase() === subset.toLowerCase(),
  )
  return own || /^[\d.,\s%]+$/.test(subset) || namesModel(subset) ? rest : description
}

function readLabel(label: ScoreLabel, result: ScoreDescription, unknown: ScoreLabel[]): void {
  const text = label.text.trim()
  if (text === '') return
  const shots = label.role === 'shots' && /^\d+$/.test(text) ? Number(text) : shotsOf(text)
  if (shots !== undefined) result.shots ??= shots
  if (label.role === 'shots' || isShotsOnly(text)) return
  const ofClass = /^(?:shots|condition|group|filter)$/.test(label.role)
    ? undefined
    : classAndMetric(text)
  if (ofClass !== undefined) {
    result.metric ??= metricOf(ofClass.metric)
    readPart(ofClass.part, result)
  } else if (label.role === 'condition') result.details.push(text)
  else if (label.role === 'group') {
    // A heading over rows says how they were measured only when it speaks of that.
    if (modeWords.test(text)) result.details.push(text)
  } else if (label.role === 'filter') {
    if (!/^none$/i.test(text)) result.methods.push(text)
  } else if (label.role === 'subset') addSubset(result, text)
  else if (label.role === 'class' && isPart(text)) readPart(text, result)
  else if (label.role === 'setup') readSetup(text, result)
  else if (label.role === 'metric') {
    if (classifyLabel(text) !== 'average') result.metric ??= metricOf(text)
  } else if (isSetupText(text)) result.details.push(text)
  else readName(text, label, result, unknown)
}

/** A class of a test set, and neither a metric nor a test of its own. */
function isPart(text: string): boolean {
  return classifyLabel(text) !== 'metric' && findBenchmark(text) === undefined
}

/** A class, a tag or a language of a test set. */
function readPart(text: string, result: ScoreDescription): void {
  const language = languageOf(text)
  if (language !== undefined) result.language ??= language
  else addSubset(result, text)
}

/** A language or a pair of them: "fr", "deu-eng", "French (fr_fr)". */
function languageOf(text: string): string | undefined {
  const [, name = '', code = ''] = /^([^()]+?)\s*\(([^()]+)\)$/.exec(text) ?? []
  if (isLanguage(text) || isLanguagePair(text)) return text
  return isLanguage(name) && isLanguage(code) ? name : undefined
}

function readSetup(text: string, result: ScoreDescription): void {
  // What spaCy's scorer counts: https://spacy.io/api/scorer
  const spacy = /^(?:CATS|SPANS|ENTS|TAG|POS|MORPH|DEP|SENTS|TOKEN|LEMMA)_[A-Z_]+$/.test(text)
  if (spacy || findMetric(text) || classifyLabel(text) === 'metric')
    result.metric ??= metricOf(text)
  else if (isLanguage(text)) result.language ??= text
  else if (isSplit(text)) result.split ??= text
  else if (isDetail(text)) result.details.push(text)
}

function addSubset(result: ScoreDescription, text: string): void {
  result.subset = result.subset === undefined ? text : `${text}, ${result.subset}`
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
    // "WER (LibriSpeech test-clean)": what the metric is of stands in its bracket.
    const inside = /^[^()（）]+[(（]([^()（）]+)[)）]\s*[↑↓]?$/.exec(text)?.[1]
    const within = findBenchmark(inside)
    if (within !== undefined && inside !== undefined && result.benchmark === undefined) {
      result.benchmark = within
      result.printed = inside
      result.metric ??= metricOf(text.slice(0, text.search(/[(（]/)).trim())
      return
    }
    // "Score" and "Value" over a column name no metric.
    const metric = metricOf(text)
    const named = metric.id !== undefined || !isBareValue(text)
    if (named && metric.id !== 'score') result.metric ??= metric
    return
  }
  if (isLanguage(text)) {
    result.language ??= text
    return
  }
  const split = isSplit(text) ? text : splitOfPath(text)
  if (split !== undefined) {
    result.split ??= split
    return
  }
  if (kind === 'model-axis' || kind === 'empty') return
  if (kind === 'setup' && !speaksOf(text, 'field')) return
  if (kind === 'task-axis' && label.role !== 'task') return
  const inner = kind === 'benchmark' || metricInside(text) ? benchmarkInText(text) : undefined
  if (inner && result.benchmark === undefined) {
    result.benchmark = inner
    result.printed = text
    return
  }
  unknown.push(label)
}

/** Speech toolkits print the path of a decoding: "decode_asr_model/test". */
function splitOfPath(text: string): string | undefined {
  const last = /^(?:[^\s/]*[_.][^\s/]*|infer(?:ence)?|decode|eval|predict|test)\/([^\s/]+)$/i.exec(
    text,
  )?.[1]
  return last !== undefined && isSplit(last) ? last : undefined
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
  // "mean(F1/Accuracy)" and "Matthews corr or accuracy" are neither of the two.
  const pieces = text.split(/\s+or\s+|[/,()（）]+/).flatMap((part) => findMetric(part) ?? [])
  const several = new Set(pieces.map(({ id }) => id).filter((id) => id !== 'score')).size > 1
  const parts = text.split(/\s*[/,\s]\s*/)
  const metric = several
    ? undefined
    : (findMetric(text) ?? readPrintedMetric(text).metric ?? parts.map(findMetric).find(Boolean))
  return { ...known({ id: metric?.id }), printed: text.trim() }
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
  const last = /[\s_-]((?:top-)?[\w@^]+)\s*(?:\(%\)|%|↑|↓)?$/u.exec(text.trim())?.[1]
  // "anli_r2" is a round.
  const metric = last !== undefined && /^r\d$/.test(last) ? undefined : findMetric(last)
  return metric && last ? { id: metric.id, printed: last } : undefined
}

const modeWords =
  /\b(?:(?:non-?)?think\w*|reasoning mode|cot|zero-?shot|few-?shot|greedy|(?:with|without|w\/o?|no) tools?|mode|prompt\w*|sampling|temperature|avg@\d+|maj@\d+)\b/i

/** The benchmark of a name for several figures: "IFEval (strict/loose)". */
function alternative(text: string): Benchmark | undefined {
  if (!text.includes('/')) return undefined
  // The slash of "w/o" and "w/" divides nothing.
  const plain = text.replace(/\bw\/o\b|\bw\/(?=\s?\w)/gi, ' ')
  return readAlternativeNames(text, plain.split('/').length)?.[0]?.benchmark
}

/** "0-shot, CoT": words on how it was asked, and nothing else. */
function isSetupText(text: string): boolean {
  // One short word alone, "chat", may be the name of anything.
  if (!/\d|\s|cot|think/i.test(text) || findBenchmark(text) !== undefined) return false
  return (readSetupText(text) ?? []).some(({ kind }) =>
    ['shots', 'method', 'samples', 'harness'].includes(kind),
  )
}

/** Words or figures about the setup; signs, spreads, dates, ranges, sizes and bare answers are none. */
function isDetail(text: string): boolean {
  const plain = text.trim()
  if (!/[\p{L}\d]/u.test(plain) || /^(?:±|\+\/-)|^(?:true|false|yes|no|none|✓|✔|✗)$/i.test(plain))
    return false
  // Times, files and links are facts of a run, and "no disponible" says nothing.
  if (/^[~<>≈]?\s*[\d.,]+\s*(?:[µmn]?s|sec|min|h|hz|khz|w|px|€|\$)$/i.test(plain)) return false
  if (/^\S+\.(?:ya?ml|json|py|sh|txt|md|cfg|gguf|safetensors|pt|pth|bin|onnx)$/i.test(plain))
    return false
  if (isMissing(plain) || isContestText(plain)) return false
  // A figure with its metric speaks of itself: "50.6 pass@1".
  if (findMetric(/^[\d.,]+\s*%?\s+(\S.*)$/.exec(plain)?.[1])) return false
  if (speaksOf(plain, 'training-method')) return false
  if (/^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}$/.test(plain)) return false
  if (/^[[(]?\s*[-+]?[\d.,]+\s*(?:[,;/–]|-|to)\s*[-+]?[\d.,]+\s*[\])]?$/.test(plain)) return false
  return !/^~?[\d.,]+\s*(?:[kmgt]i?b|[kmbt]|[gtp]?flops?)$/i.test(plain)
}
