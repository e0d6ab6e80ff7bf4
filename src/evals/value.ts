import { memoText } from '../benchmarks/memo.ts'
import type { Unit } from '../benchmarks/unit.ts'
import { known } from '../known.ts'

/** A printed figure taken apart. */
export interface PrintedValue {
  readonly printed: string
  readonly number: number
  readonly unit?: Unit
  readonly plusMinus?: number
  /** A metric printed after it: "50.6 pass@1". */
  readonly metric?: string
  /** Words in brackets after it: "42.2 (without tools)". */
  readonly remark?: string
}

/** Marks that stand around a figure and say nothing about it: footnotes, arrows, medals, quotes. */
const marks = /[*†‡§¶#`'"↑↓⬆⬇▲▼△▽★☆¹²³⁰⁴⁵⁶⁷⁸⁹ᵃᵇᶜ\p{Extended_Pictographic}]|\u{fe0f}|\u{200b}/gu
const missing =
  /^(?:|[-–—−_.]+|n\.?\/?a\.?|na|nan|none|null|oom|tbd|tba|todo|x|\?+|not (?:tested|available|reported|applicable|multimodal)|no disponible|无|未测试)$/i

/** True for a cell that says there is no figure: `-`, N/A, OOM. */
export const isMissing = memoText((text) => missing.test(text.replace(marks, '').trim()))

/** A figure that every reader takes for the same. */
const plainFigure = /^\d{1,9}(?:\.\d{1,9})?$/

const figure = '[+-]?(?:\\d{1,3}(?:[ ,]\\d{3})+(?:\\.\\d+)?|\\d*[.,]?\\d+)(?:e[+-]?\\d+)?'
const valuePattern = new RegExp(
  `^(${figure})\\s*(%|pp|db)?\\s*(?:(?:\\(|\\[)?\\s*(?:±|\\+/-|\\+-)\\s*(${figure})\\s*%?\\s*(?:\\)|\\])?)?\\s*(?:\\([^()a-z,\\d]*\\d[^()a-z,]*[x×]?\\)|\\[[^\\[\\]a-z,]*\\]|\\(\\d+[- ]shots?\\))?$`,
  'i',
)

const withMetric =
  /^(.*[\d%])\s*[([]?\s*((?:pass|maj|avg|mean|cons|recall|hit|ndcg|mrr)@\d+|acc|em|f1|bleu|wer|cer)\s*[)\]]?$/i

const withRemark = /^(\S*(?:\d[.,]\d|%)\S*)\s*[(（]([^()（）\d±+,;/]{3,40})[)）]$/

/**
 * Reads a printed figure: "46.16 (±0.0198)", "**83.2%**", "1,242", "91,2", full-width digits.
 * Gives `undefined` for text, several figures, ranges and sizes such as "7B": nothing is guessed.
 * `decimalComma` says that the table writes 91,2 for 91.2.
 */
export function parseValue(text: string, decimalComma = false): PrintedValue | undefined {
  return decimalComma ? valueWithComma(text) : valueWithPoint(text)
}

const valueWithComma = memoText((text) => readValue(text, true))
const valueWithPoint = memoText((text) => readValue(text, false))

function readValue(text: string, decimalComma: boolean): PrintedValue | undefined {
  // No figure is that long, and no cell may make the pattern work hard.
  if (text.length > 80) return undefined
  const plain = text
    .replace(marks, '')
    .normalize('NFKC')
    .replace(/[−–—](?=\s*[\d.])/g, '-')
    .replace(/\$|\\pm|\\%/g, (mark) => (mark === '\\pm' ? '±' : mark === '\\%' ? '%' : ''))
    .replace(/\s+/g, ' ')
    .trim()
  const [, measured, metric] = withMetric.exec(plain) ?? []
  const [, remarked, remark] = measured === undefined ? (withRemark.exec(plain) ?? []) : []
  const match = valuePattern.exec(measured ?? remarked ?? plain)
  if (!match?.[1]) return undefined
  const number = parseFigure(match[1], decimalComma)
  if (number === undefined) return undefined
  const plusMinus = match[3] === undefined ? undefined : parseFigure(match[3], decimalComma)
  const unit = unitOf(match[2])
  return {
    printed: text.trim(),
    number,
    ...known({ unit, plusMinus, metric, remark: remark?.trim() }),
  }
}

function unitOf(mark: string | undefined): Unit | undefined {
  if (mark === '%') return 'percent'
  return mark?.toLowerCase() === 'db' ? 'decibel' : undefined
}

function parseFigure(text: string, decimalComma: boolean): number | undefined {
  const compact = text.replace(/ /g, '')
  let plain = compact
  if (compact.includes(',')) {
    const thousands = /^[+-]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(compact)
    if (thousands && !decimalComma) plain = compact.replace(/,/g, '')
    else if (/^[+-]?\d*,\d+$/.test(compact)) plain = compact.replace(',', '.')
    else return undefined
  }
  const number = Number(plain)
  return Number.isFinite(number) ? number : undefined
}

/** True when the cells of a table write the decimal mark as a comma. */
export function usesDecimalComma(texts: Iterable<string>): boolean {
  let comma = 0
  let point = 0
  for (const text of texts) {
    if (/(?:^|[^\d.,])(?:0,\d+|\d{1,3},(?:\d{1,2}|\d{4,}))(?!\d|[.,]\d)/.test(text)) comma += 1
    else if (/\d\.\d/.test(text)) point += 1
  }
  return comma > point
}

/**
 * Reads a cell of one figure or of several divided by slashes ("83.9/72.9"); `[]` when it is none of these.
 * "2/100" and "2023/12" are no scores: several figures need a decimal mark or a percent sign.
 */
export function parseValues(text: string, decimalComma = false): PrintedValue[] {
  // Most cells: nothing stands beside the figure, and hardly any is printed twice.
  if (plainFigure.test(text)) return [{ printed: text, number: Number(text) }]
  if (isMissing(text)) return []
  const single = parseValue(text, decimalComma)
  if (single) return [single]
  const parts = text.split(/\s*[/／|]\s*/)
  if (parts.length < 2 || parts.length > 4 || !/\d[.,]\d|%/.test(text)) return []
  const values = parts.flatMap((part) => parseValue(part, decimalComma) ?? [])
  return values.length === parts.length ? values : []
}
