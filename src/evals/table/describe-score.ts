import type { Benchmark } from '../../benchmarks/benchmark.ts'
import { benchmarkInText } from '../../benchmarks/benchmark-text.ts'
import { isLanguage, isLanguagePair } from '../../benchmarks/language.ts'
import { findMetric, readPrintedMetric } from '../../benchmarks/metric.ts'
import {
  findBenchmark,
  readAlternativeNames,
  readBesideName,
  readSetupText,
} from '../../benchmarks/registry.ts'
import { speaksOf } from '../../benchmarks/vocabulary.ts'
import { known } from '../../known.ts'
import { isShotsOnly, shotsOf } from '../setup.ts'
import { namesModel } from '../whose/model-name.ts'
import { classAndMetric } from './class-names.ts'
import { isDetail } from './detail.ts'
import {
  classifyLabel,
  isAnswer,
  isBareValue,
  isCountedName,
  isFieldName,
  isOrdinaryName,
  isSetupText,
  isSplit,
  splitOfPath,
} from './label.ts'
import { metricAround, metricInside, metricOf } from './label-metric.ts'
import { mayBePart } from './part-name.ts'
import { addSubset, isKnownPart, isPart, readPart, withoutStrangePart } from './read-part.ts'

/** What the names around a figure say it measures. */
export interface ScoreDescription {
  benchmark?: Benchmark
  /** The printed name of the benchmark; absent when no name but a metric's or a language's stands there. */
  printed?: string
  /** Its words say how one figure is made of many, or what nobody understands of it. */
  metric?: { id?: string; printed?: string; words?: string[] }
  /** Nothing names the test, and what stands around the table does not either. */
  unnamed?: true
  shots?: number
  /** Part of the benchmark, as printed. */
  subset?: string
  language?: string
  /** Part of the data: "test", "dev". */
  split?: string
  /** How answers were taken: the harness's filter. */
  methods: string[]
  /** What was set for it, as a head that speaks of settings says: known words or not. */
  conditions: string[]
  /** Other words beside it, as printed: what they say is for the vocabulary to tell. */
  details: string[]
}

/** One name around a figure; `axis` says on which side it stands. */
export interface ScoreLabel {
  text: string
  /**
   * `task`: under a head such as "Benchmark"; `metric`, `setup`: likewise; `measured`: under a head of metrics over names
   * that nobody knows; `plain`: no such head.
   */
  role:
    | 'task'
    | 'metric'
    | 'measured'
    | 'setup'
    | 'condition'
    | 'way'
    | 'shots'
    | 'filter'
    | 'plain'
    | 'section'
    | 'class'
    | 'part'
    | 'subset'
    | 'group'
  /** Its lines, where the cell breaks them. */
  lines?: readonly string[]
}

/**
 * Reads benchmark, metric and setup from the names around a figure, nearest name first.
 * A name the registry does not know stays as printed.
 * @param beside Whether fields stand among the names of what was tested: "Math" beside "Code" and "World Knowledge" is one,
 * and not the benchmark MATH.
 */
export function describeScore(
  labels: readonly ScoreLabel[],
  {
    fieldsBeside = false,
    strangersBeside = false,
  }: { fieldsBeside?: boolean; strangersBeside?: boolean } = {},
): ScoreDescription {
  const result: ScoreDescription = { methods: [], conditions: [], details: [] }
  const unknown: ScoreLabel[] = []
  const measured = labels.find(({ role, text }) => role === 'measured' && isStrange(text.trim()))
  for (const label of labels) {
    const word =
      (fieldsBeside && isFieldName(label.text)) || (strangersBeside && isOrdinaryName(label.text))
    if (word) unknown.push(label)
    else if (label !== measured) readLabel(label, result, unknown)
  }
  if (result.benchmark === undefined && unknown.length === 0) readGroups(labels, result)
  if (measured) readMeasured(measured.text.trim(), result)
  const printed = pickUnknown(unknown, result)
  const headed = labels.some(({ text, role }) => role === 'section' && text === result.printed)
  if (result.metric) result.metric = identified(result.metric, result.benchmark)
  for (const label of unknown) {
    const text = label.text.trim()
    // "Knowledge" over some columns gathers benchmarks and says nothing of how they were measured.
    if (label === printed || !isDetail(text) || speaksOf(text, 'field')) continue
    if (speaksOf(text, 'average')) {
      // "Average score" beside the name of what it is taken over.
      const inside = metricAround(text)
      if (inside) result.metric ??= inside
      continue
    }
    // Under a heading that names a test, and where the test is known to have such a part, a name is that of a part.
    const part = label.role === 'task' && (headed || isKnownPart(text, result.benchmark))
    if (part && mayBePart(text)) readPart(text, result)
    else result.details.push(text)
  }
  return withoutStrangePart(result)
}

function readLabel(label: ScoreLabel, result: ScoreDescription, unknown: ScoreLabel[]): void {
  const text = label.text.trim()
  if (text === '') return
  const shots = label.role === 'shots' && /^\d+$/.test(text) ? Number(text) : shotsOf(text)
  if (shots !== undefined) result.shots ??= shots
  if (label.role === 'shots' || isShotsOnly(text)) return
  const ofClass = /^(?:shots|condition|way|group|filter)$/.test(label.role)
    ? undefined
    : classAndMetric(text)
  if (ofClass !== undefined) {
    result.metric ??= metricOf(ofClass.metric)
    readPart(ofClass.part, result)
  } else if (label.role === 'condition') result.conditions.push(text)
  else if (label.role === 'way') readWay(text, result)
  else if (label.role === 'group') {
    // A heading over rows says how they were measured only when it speaks of that, and else at most a pair of languages.
    if (modeWords.test(text)) result.details.push(text)
    else if (isLanguagePair(text)) result.language ??= text
  } else if (label.role === 'filter') {
    if (!/^none$/i.test(text)) result.methods.push(text)
  } else if (label.role === 'subset') addSubset(result, text)
  else if (label.role === 'class' && isPart(text)) readPart(text, result)
  else if (label.role === 'part' && isPart(text)) {
    if (mayBePart(text)) readPart(text, result)
    else if (!speaksOf(text, 'average')) result.details.push(text)
  } else if (label.role === 'setup') readSetup(text, result)
  else if (label.role === 'metric') {
    if (!/^(?:average|empty)$/.test(classifyLabel(text))) result.metric ??= metricOf(text)
  } else if (isSetupText(text)) result.details.push(text)
  else readName(text, label, result, unknown)
}

/** A metric with what its name means for the benchmark; "Utility Score" is more than a score. */
function identified(
  named: NonNullable<ScoreDescription['metric']>,
  benchmark: Benchmark | undefined,
): NonNullable<ScoreDescription['metric']> {
  const { printed } = named
  const metric = printed && readPrintedMetric(printed, benchmark).metric
  const known = metric && (metric.id !== 'score' || isBareValue(printed))
  return known ? { ...named, id: metric.id } : named
}

/** "SWE-bench" under "Category" is the name of a test where nothing beside it is. */
function readGroups(labels: readonly ScoreLabel[], result: ScoreDescription): void {
  for (const { role, text } of labels) {
    const found = role === 'group' && !speaksOf(text, 'field') ? findBenchmark(text) : undefined
    if (found === undefined || found.domain === 'averages') continue
    result.benchmark = found
    result.printed = text.trim()
    return
  }
}

/** What was counted, in words that nobody knows; "Hard" beside a test's name may be its known part. */
function readMeasured(text: string, result: ScoreDescription): void {
  const isPart = result.benchmark && readBesideName(text, result.benchmark) !== undefined
  const inside = metricInside(text)?.id
  const id = inside === 'score' ? undefined : inside
  if (isPart) readPart(text, result)
  else result.metric ??= { ...known({ id }), printed: text }
}

/** Neither a known metric nor a mean, a part of the data, a field or a way to ask: what was counted, in words of its own. */
function isStrange(text: string): boolean {
  if (isSplit(text) || speaksOf(text, 'field') || isSetupText(text)) return false
  const kind = classifyLabel(text)
  // "Utility Score" is more than a score, and of no known kind.
  return (
    kind === 'other' || (kind === 'metric' && findMetric(text) === undefined && !isBareValue(text))
  )
}

/** "Hybrid" under "Decoding" is a way to decode, whether or not others know it; a judge or another model is none. */
function readWay(text: string, result: ScoreDescription): void {
  if (!isDetail(text)) return
  if (readSetupText(text) !== undefined || namesModel(text)) result.details.push(text)
  else result.conditions.push(text)
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
    if (inside !== undefined && isCountedName(inside) && result.benchmark === undefined)
      unknown.push({ text: inside, role: 'plain' })
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

/** The unknown name that stands for the benchmark: one under a task head before any other. */
function pickUnknown(
  unknown: readonly ScoreLabel[],
  result: ScoreDescription,
): ScoreLabel | undefined {
  if (result.benchmark !== undefined) return undefined
  const names = unknown.filter(({ text }) => !isAnswer(text))
  const chosen = names.find((label) => label.role === 'task') ?? names[0]
  if (chosen) {
    result.printed = chosen.text.trim()
    const inside = metricInside(chosen.text) ?? metricAround(chosen.text)
    if (inside) result.metric ??= inside
  }
  return chosen
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
