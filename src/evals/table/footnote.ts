import { findMetric } from '../../benchmarks/metric.ts'
import { readSetupText } from '../../benchmarks/registry.ts'
import type { TableCell } from '../../readme/readme.ts'

/** A raised end of a cell's HTML: `<sup>1</sup>`, `<sup><a href="#fn">†</a></sup>`. */
const raisedEnd = /<sup\b[^>]*>((?:(?!<\/?sup\b)[\s\S])*)<\/sup>\s*(?:<\/\w+>\s*)*$/
const sign = /^(?:\d{1,2}(?:, ?\d{1,2})*|[a-g]|[*†‡§¶#]+)$/
const raisedDigits = /[¹²³⁰⁴-⁹]+$/u

/**
 * The text of a cell without the sign of a footnote at its end, which is no part of a name or a figure:
 * "Tern-7B<sup>1</sup>" is Tern-7B and "42.3<sup>2</sup>" is 42.3. "R<sup>2</sup>" and "cm<sup>2</sup>" stay whole, and a
 * whole number with a raised one, which may be a power, is no figure.
 */
export function withoutFootnote({ text, html }: Pick<TableCell, 'text' | 'html'>): string {
  const raised = raisedOf(text, html)
  if (raised === undefined) return text
  const before = text.slice(0, text.length - raised.length).trimEnd()
  if (/^[-+−]?\d+$/.test(before)) return /\d/.test(raised) ? `${before}^${raised}` : before
  // "pass<sup>3</sup>" is what three of three answers reach, "AP<sup>50</sup>" what a lenient one does.
  if (/\bpass$/i.test(before) && /\d/.test(raised)) return `${before}^${plainDigits(raised)}`
  return isFraction(before) || isName(before) || isShortName(before, raised) ? before : text
}

/** Raised digits as plain ones. */
function plainDigits(raised: string): string {
  return raised.normalize('NFKC')
}

/** "Acc" and "EM" are metrics, "lm-eval" a program; numbers of two digits and letters may be a part of a metric's name. */
function isShortName(before: string, raised: string): boolean {
  if (!/\p{L}{2}$/u.test(before) || !/^(?:\d|[*†‡§¶#]+)$/.test(plainDigits(raised))) return false
  const program = readSetupText(before)?.every(({ kind }) => kind === 'harness')
  return findMetric(before) !== undefined || (program ?? false)
}

/** The raised sign at the end of a text, as it stands there. */
function raisedOf(text: string, html: string): string | undefined {
  const digits = raisedDigits.exec(text)?.[0]
  if (digits !== undefined) return digits
  if (!html.includes('<sup')) return undefined
  const raised = raisedEnd
    .exec(html)?.[1]
    ?.replace(/<[^>]*>/g, '')
    .trim()
  return raised !== undefined && sign.test(raised) && text.endsWith(raised) ? raised : undefined
}

function isFraction(text: string): boolean {
  return /^[-+−]?\d*[.,]\d+ ?%?$|^[-+−]?\d+ ?%$/.test(text)
}

/** A name by its last word: "Tern-7B", "GPT-4", "gull (16B)"; units and the letters of formulas are shorter. */
function isName(text: string): boolean {
  const word = /\S+$/.exec(text)?.[0] ?? ''
  const end = /[\p{L}\p{N}.]+$/u.exec(word)?.[0] ?? ''
  return (
    /\p{L}{4,}$/u.test(end) || (/\d/.test(end) && /\p{L}/u.test(word)) || /\p{L}.*\)$/u.test(text)
  )
}
