import { benchmarkInText } from '../../benchmarks/benchmark-text.ts'
import { memoText } from '../../benchmarks/memo.ts'
import { findMetric, readPrintedMetric } from '../../benchmarks/metric.ts'
import { findBenchmark, readSetupText } from '../../benchmarks/registry.ts'
import { speaksOf } from '../../benchmarks/vocabulary.ts'
import { isShotsOnly } from '../setup.ts'
import { namesFamily } from '../whose/model-name.ts'
import { setupInName } from '../whose/setup-in-name.ts'
import { quantizationWords } from '../whose/storage.ts'
import { isContestText } from './contest.ts'

/** What a row's or a column's name speaks of. */
export type LabelKind =
  | 'benchmark'
  | 'metric'
  | 'average'
  | 'setup'
  | 'model-axis'
  | 'task-axis'
  | 'training'
  | 'meta'
  | 'delta'
  | 'empty'
  | 'other'

/** A metric's short name before words that say how: "WER deepcut". */
const leadingMetric =
  /^(?:WER|CER|SER|EER|DER|BLEU|chrF|COMET|FID|PSNR|SSIM|LPIPS|mAP|nDCG@\d+|MRR@\d+|MRR|Accuracy|Precision|Recall|F1|AUC|EM|Macro F1|Micro F1|Recall@\d+|pass@\d+|ROUGE-?[12L])(?=[\s(,:])/

/** A metric as the last word of a name that is no model's: "Overall F1". */
function trailing(text: string): ReturnType<typeof findMetric> {
  const word =
    /[\s-](F1|EM|Acc\.?|Accuracy|WER|CER|BLEU|AUC|MCC|IoU|Recall|Precision)(?:\s*\(?%?\)?)$/i.exec(
      text,
    )?.[1]
  return word !== undefined && !namesFamily(text) ? findMetric(word) : undefined
}

/** A metric beside words on split and setup: "8k PPL", "Test WER (+LM)". */
function metricAmongWords(text: string): ReturnType<typeof findMetric> {
  const metric = namesFamily(text) ? undefined : readPrintedMetric(text).metric
  // "Top-1 Avg." may be the first of anything.
  return metric === undefined || ['score', 'top1', 'top5'].includes(metric.id) ? undefined : metric
}

/** Says what a printed row or column name speaks of. Benchmarks and metrics are known by their registry. */
export const classifyLabel = memoText(readLabel)

function readLabel(text: string): LabelKind {
  // Longer texts are sentences, not names.
  if (text.length > 160) return 'other'
  const plain = text
    .replace(/[*†‡↑↓⬆⬇]|\p{Extended_Pictographic}|\u{fe0f}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
  if (plain === '' || /^[-–—.]+$/.test(plain)) return 'empty'
  // "Model 5-shot" stands over models: what it says of shots goes for the whole table.
  const head = setupInName(plain)?.name ?? plain
  if (speaksOf(head, 'model')) return 'model-axis'
  if (speaksOf(head, 'task')) return 'task-axis'
  if (speaksOf(plain, 'training')) return 'training'
  if (findBenchmark(plain)) return 'benchmark'
  if (speaksOf(plain.split(/\s/, 1)[0] ?? '', 'metric', 'value') && benchmarkInText(plain))
    return 'benchmark'
  if (isContestText(plain)) return 'meta'
  const metric =
    findMetric(plain) ??
    findMetric(leadingMetric.exec(plain)?.[0]) ??
    trailing(plain) ??
    metricAmongWords(plain)
  // Pipelines print the losses of their parts among the scores: "NER_LOSS".
  if (metric?.id === 'loss') return /_LOSS$/.test(plain) ? 'meta' : 'training'
  if (metric?.id === 'recovery') return 'delta'
  if (metric) return 'metric'
  if (isSetup(plain)) return 'setup'
  if (speaksOf(plain, 'delta')) return 'delta'
  if (isCountOrCost(plain))
    return isBareValue(plain) || isBareValue(plain.replace(/^#\s*/, '')) ? 'metric' : 'meta'
  if (speaksOf(plain, 'average')) return 'average'
  return isBareValue(plain) ? 'metric' : 'other'
}

function isSetup(text: string): boolean {
  return speaksOf(text, 'shots', 'runs', 'setup') || isSpread(text) || isShotsOnly(text)
}

/** "PAL", "5-shot CoT", "w/o tools": words on how a model was asked, and nothing else. */
export function isWayToAsk(text: string): boolean {
  const parts = readSetupText(text) ?? []
  return (
    parts.some(({ kind }) => kind === 'method' || kind === 'shots') &&
    parts.every(({ kind }) => /^(?:method|shots|samples|metric|split|harness)$/.test(kind))
  )
}

/** "Stderr", "±": the spread of the figure before it. */
export function isSpread(text: string): boolean {
  return /^(?:±|\+\/-)$/.test(text) || speaksOf(text, 'spread')
}

/** Sizes, speeds, costs, and everything after "#" or a currency's sign. */
function isCountOrCost(text: string): boolean {
  return (
    /^[#$€¥£]/.test(text) ||
    /[([（](?:[kmgt]i?b|bytes?|tokens?|[gtp]?flops?|ms|s|sec|hours?|h|days?|k?wh|w|kg|g|kg ?co2\w*|usd|eur)[)\]）]$/i.test(
      text,
    ) ||
    isSpeed(text) ||
    speaksOf(text, 'size', 'meta') ||
    (speaksOf(text, 'count') && !speaksOf(text, 'average'))
  )
}

/** Work by time; "pp512" and "tg128" are what llama-bench calls its runs: https://github.com/ggml-org/llama.cpp */
export function isSpeed(text: string): boolean {
  if (speaksOf(text, 'speed')) return true
  // "jetons/s", "ток/с", "トークン/秒": work by time has this form in every language.
  if (/\p{L}\s?[/／]\s?(?:s(?:ec(?:ond)?)?|seg(?:undo)?|с|сек|秒|초)(?:[\s)）\].]|$)/iu.test(text))
    return true
  return /(?:^|\()(?:pp|tg)\d+(?:[+ ]?tg\d+)?(?:\)|$| @)/.test(text)
}

/** "PutnamBench (solved)", "IMO (# solved)", "Proofs (# of 660)": how many problems were solved, where no rate stands there. */
export function countsSolved(text: string): boolean {
  const plain = text.trim()
  return solvedAtEnd.test(plain) || /[([（]#(?: of \d+)?[)\]）]$/.test(plain)
}

const solvedAtEnd =
  /(?:^|[\s([（])(?:(?:#|no\.|num(?:ber)?\b)(?: of)?\s*)?(?:(?:problems?|tasks?|questions?|theorems?)\s)?solved(?:\s(?:problems?|tasks?|questions?|theorems?))?(?:\s*(?:\/|of|out of)\s*(?:total|\d+))?[)\]）]?$/i

/** "Value", "Our results" and "Scores on the leaderboard" say nothing about what was measured. */
export function isBareValue(text: string): boolean {
  const plain = text.replace(/\s*\([^()]*\)$/, '').replace(/^our\s+/i, '')
  // "# Original" beside "# Value": what another model reaches.
  if (/^#\s*(?:original|baseline|teacher)$/i.test(plain)) return true
  return speaksOf(plain.replace(/\s(?:on|in|at|from|of)\s.*$/i, ''), 'value')
}

/** "Test set", "dev": a part of the data. */
export function isSplit(text: string): boolean {
  if (speaksOf(text.replace(/[-_ ]?\d$/, ''), 'split')) return true
  const [only, ...others] = readSetupText(text) ?? []
  return only?.kind === 'split' && others.length === 0
}

/** True for a heading or a sentence that says that a test is told apart by its parts. */
export function speaksOfParts(text: string | undefined): boolean {
  return /\b(?:broken down by|breakdown by|by (?:question |task |document )?(?:categor(?:y|ies)|types?|class(?:es)?|subjects?|topics?|domains?|labels?)|per[- ](?:category|type|class|subject|topic|domain|label)|por (?:categor[ií]as?|clases?|tipos?|etiquetas?|materias?))\b|按(?:类别|领域|学科)|カテゴリ別/iu.test(
    text ?? '',
  )
}

/** A benchmark's name that is written as the word of a field: "Math", not "MATH". */
export function isFieldName(text: string): boolean {
  return /\p{Ll}/u.test(text) && speaksOf(text, 'field') && speaksOf(text, 'ordinary')
}

/** "CHAIR-80", "RLVE 180": an abbreviation and a number, which are those of no format of weights, no model and no run. */
export function isCountedName(text: string): boolean {
  return (
    /^[A-Z]{3,}[A-Za-z]*[- ]?\d+$/.test(text) &&
    quantizationWords(text).length === 0 &&
    !/^(?:bf|fp)\d+$/i.test(text) &&
    !namesFamily(text) &&
    findMetric(text) === undefined &&
    !speaksOf(text, 'training', 'setup', 'shots')
  )
}

/** A benchmark's name that is written as an ordinary word: "ArXiv" among "Tables" and "Old scans" is a kind of pages. */
export function isOrdinaryName(text: string): boolean {
  return /\p{Ll}/u.test(text) && speaksOf(text, 'ordinary') && findBenchmark(text) !== undefined
}

/** "Yes", "off", a tick: the answer to what a head asks, and no name of anything; "no" and "ja" are codes of languages. */
export function isAnswer(text: string): boolean {
  return /^(?:[Yy]es|YES|N[oO]|[Nn]one|[Tt]rue|TRUE|[Ff]alse|FALSE|[Oo]n|ON|[Oo]ff|OFF|[Ss]í|Oui|Non|是|否|有|无|無|はい|いいえ|예|아니요|نعم|لا|✓|✔\ufe0f?|✗|✘|✅|❌)$/u.test(
    text.trim(),
  )
}

/** Speech toolkits print the path of a decoding: "decode_asr_model/test". */
export function splitOfPath(text: string): string | undefined {
  const last = /^(?:[^\s/]*[_.][^\s/]*|infer(?:ence)?|decode|eval|predict|test)\/([^\s/]+)$/i.exec(
    text,
  )?.[1]
  return last !== undefined && isSplit(last) ? last : undefined
}

/** "0-shot, CoT": words on how it was asked, and nothing else. */
export function isSetupText(text: string): boolean {
  // One short word alone, "chat", may be the name of anything.
  if (!/\d|\s|cot|think/i.test(text) || findBenchmark(text) !== undefined) return false
  return (readSetupText(text) ?? []).some(({ kind }) =>
    ['shots', 'method', 'samples', 'harness'].includes(kind),
  )
}
