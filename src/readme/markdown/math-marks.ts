/**
 * Takes formulas out of Markdown before it is parsed, so that their underscores, asterisks, pipes and
 * backslashes stay theirs, and leaves a mark in their place that no card contains.
 */

/** A formula of a card. */
export interface Formula {
  tex: string
  display: boolean
  /** The text as written, delimiters included. */
  source: string
}

const open = '\u{f0000}'
const close = '\u{f0001}'
const mark = /\u{f0000}(\d+)\u{f0001}/gu
const maxTex = 4000

/** Adds a formula and gives the mark that stands for it. */
export function addFormula(formula: Formula, formulas: Formula[]): string {
  formulas.push(formula)
  return `${open}${formulas.length - 1}${close}`
}

/** Whether the text can hold a formula at all. */
export function mayHoldMath(text: string): boolean {
  return /\$|\\[([]/.test(text) && !text.includes(open)
}

/** A pair of single dollars is math only if what it holds cannot be an amount, a name or a path. */
function isClearlyMath(tex: string): boolean {
  if (/^\s|\s$|^\d[\d.,]*\s*[a-zA-Z]{3,}/.test(tex)) return false
  if (/\\[a-zA-Z]+|[\^]|[a-zA-Z)\]}|]_[\w{\\]/.test(tex))
    return !/^[A-Z]+_[A-Z_]+(?:\/|$)/.test(tex)
  if (/^[a-zA-Z]'{0,2}$/.test(tex)) return true
  if (/^[a-zA-Z]\([\w, ]{1,20}\)$/.test(tex)) return true
  return (
    /^[a-zA-Z0-9()|+\-*/.,\s]*(?:=|<|>|≤|≥|\\in)[^$]*$/.test(tex) &&
    /(?:^|[^a-zA-Z])[a-zA-Z](?:[^a-zA-Z]|$)/.test(tex)
  )
}

/** A code span, an escape, an HTML tag or one of the four kinds of delimiters. */
const token =
  /(`+)|\$\$(?!\$)|\\\\[([]|\\[\s\S]|<(?:[a-zA-Z/][^<>\n]{0,2000}|!--[\s\S]{0,4000}?--)>|\$/g

function closing(text: string, from: number, delimiter: string): number {
  const end = text.indexOf(delimiter, from)
  return end < 0 || end - from > maxTex ? -1 : end
}

function singleDollar(text: string, at: number): number {
  const before = at > 0 ? (text[at - 1] ?? '') : ''
  if (/[\w$]/.test(before) || /[\s$]/.test(text[at + 1] ?? ' ')) return -1
  const limit = Math.min(text.length, at + 400)
  for (let index = at + 1; index < limit; index++) {
    const character = text[index]
    if (character === '\n' && text[index + 1] === '\n') return -1
    if (character === '\\') index++
    else if (character === '$') return /[\w$]/.test(text[index + 1] ?? '') ? -1 : index
  }
  return -1
}

interface Match {
  /** Index after the closing delimiter. */
  end: number
  formula: Formula
}

function blankInside(tex: string): boolean {
  return /\n[ \t>]*\n/.test(tex)
}

/** Delimiters whose closing partner was not found once have none further on either. */
type Missing = Set<string>

function paired(text: string, at: number, found: string, missing: Missing): Match | undefined {
  const ends: Readonly<Record<string, string>> = {
    $$: '$$',
    '\\\\(': '\\\\)',
    '\\\\[': '\\\\]',
    '\\(': '\\)',
    '\\[': '\\]',
  }
  const delimiter = ends[found]
  if (!delimiter || missing.has(found)) return undefined
  const start = at + found.length
  const end = closing(text, start, delimiter)
  if (end < 0) {
    if (text.indexOf(delimiter, start) < 0) missing.add(found)
    return undefined
  }
  const tex = text.slice(start, end)
  if (tex.trim() === '' || blankInside(tex)) return undefined
  // With a single backslash these are also Markdown's escapes of brackets.
  if (found.length === 2 && found !== '$$' && !isClearlyMath(tex.trim())) return undefined
  const after = end + delimiter.length
  const display = found === '$$' || found.endsWith('[')
  return { end: after, formula: { tex: tex.trim(), display, source: text.slice(at, after) } }
}

function formulaAt(text: string, at: number, found: string, missing: Missing): Match | undefined {
  if (found !== '$') return paired(text, at, found, missing)
  const end = singleDollar(text, at)
  if (end < 0) return undefined
  const tex = text.slice(at + 1, end)
  return isClearlyMath(tex)
    ? { end: end + 1, formula: { tex, display: false, source: text.slice(at, end + 1) } }
    : undefined
}

/** The index after a code span that begins with this run of backticks, or after the run. */
function afterCode(text: string, at: number, run: string, runs: Map<string, number>): number {
  const start = at + run.length
  // A run that has no partner from here on has none from further on.
  if ((runs.get(run) ?? -1) >= 0) return start
  for (let index = text.indexOf(run, start); index >= 0; ) {
    let end = index
    while (text[end] === '`') end++
    if (end - index === run.length) return end
    index = text.indexOf(run, end)
  }
  runs.set(run, at)
  return start
}

/** Replaces the formulas of a piece of Markdown by marks; `formulas` continues across pieces. */
export function markFormulas(text: string, formulas: Formula[]): string {
  const missing: Missing = new Set()
  const runs = new Map<string, number>()
  let result = ''
  let last = 0
  token.lastIndex = 0
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const found = match[0]
    if (match[1]) {
      token.lastIndex = afterCode(text, match.index, match[1], runs)
      continue
    }
    const made = formulaAt(text, match.index, found, missing)
    if (!made) continue
    result += `${text.slice(last, match.index)}${open}${formulas.length}${close}`
    formulas.push(made.formula)
    last = made.end
    token.lastIndex = last
  }
  return result + text.slice(last)
}

/** Puts the formulas of a string back as they were written. */
export function unmark(text: string, formulas: readonly Formula[]): string {
  return text.includes(open)
    ? text.replace(mark, (_, number) => formulas[Number(number)]?.source ?? '')
    : text
}

/** The same for the tags and comments of a piece of HTML; marks in its text stay. */
export function unmarkTags(html: string, formulas: readonly Formula[]): string {
  return html.includes(open) ? html.replace(/<[^<>]*>/g, (tag) => unmark(tag, formulas)) : html
}

/** Cuts a text at its marks: strings and formulas in turn. */
export function splitAtMarks(text: string, formulas: readonly Formula[]): (string | Formula)[] {
  const parts: (string | Formula)[] = []
  let last = 0
  for (const match of text.matchAll(mark)) {
    const formula = formulas[Number(match[1])]
    if (!formula) continue
    if (match.index > last) parts.push(text.slice(last, match.index))
    parts.push(formula)
    last = match.index + match[0].length
  }
  if (last < text.length) parts.push(text.slice(last))
  return parts
}

/** Whether a text holds a mark. */
export function hasMark(text: string): boolean {
  return text.includes(open)
}
