import type { Nodes } from 'mdast'
import type { Piece } from './blocks.ts'

/**
 * Bounds on what a card may ask of the parser. Every number is far above what any of the known cards
 * has; each stands against a shape that makes micromark or an HTML parser quadratic, or overflows
 * its stack.
 */

/** Characters of a card; the rest is left out. */
export const maxCard = 1_000_000
/** Quotes and lists inside one another at the start of one line. */
const maxContainers = 12
/** The same sign in a row, where it is no rule of its own. */
const maxRun = 48
/** Columns of white space before a list item. */
const maxIndent = 60

const containers = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))/y
const longRun = /([*_~`[\]<>])\1{47,}/g
const rule = /^[ \t]*([-*_=~`])(?:[ \t]*\1)*[ \t]*$|^[ \t|:-]+$/

/** Quotes and items that begin on a line. */
function containersOf(line: string): number {
  let found = 0
  containers.lastIndex = 0
  while (containers.test(line)) found++
  return found
}

function boundContainers(line: string): string {
  let count = 0
  containers.lastIndex = 0
  let end = 0
  let kept = 0
  while (containers.test(line)) {
    end = containers.lastIndex
    count++
    if (count === maxContainers) kept = end
  }
  if (count <= maxContainers) return line
  return `${line.slice(0, kept)}${line.slice(end)}`
}

/** A piece of Markdown within the bounds, and whether it was changed for them. */
export function boundMarkdown(text: string): { text: string; cut: boolean } {
  let cut = false
  const lines = text.split('\n').map((line) => {
    let bounded = line
    if (!rule.test(line)) {
      if (/^[ \t]*(?:>|[-+*]|\d{1,9}[.)])/.test(line)) bounded = boundContainers(bounded)
      if (longRun.test(bounded)) bounded = bounded.replace(longRun, (run) => run.slice(0, maxRun))
      const indent = /^[ \t]*/.exec(bounded)?.[0].length ?? 0
      if (indent > maxIndent && /^[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]/.test(bounded))
        bounded = bounded.slice(indent - maxIndent)
    }
    if (bounded !== line) cut = true
    return bounded
  })
  return cut ? { text: lines.join('\n'), cut } : { text, cut }
}

/** Signs of each kind that one stretch of lines without a blank one may hold. */
const most: readonly [RegExp, number][] = [
  [/[*_~]+/g, 700],
  [/[[\]]/g, 1400],
  [/</g, 1600],
  [/&/g, 4000],
]

function count(pattern: RegExp, text: string, limit: number): number {
  let found = 0
  pattern.lastIndex = 0
  while (found <= limit && pattern.test(text)) found++
  return found
}

/** Where inline content ends: a blank line, the next row, the next item, the next quoted line. */
const stretchEnd = /\n(?=[ \t>]*(?:\n|\||#|(?:[-+*]|\d{1,9}[.)])[ \t]))/

/** Characters of one piece, which a parser of Markdown must read at once. */
const maxPiece = 40_000
/** Lines of one piece that go on with a quote or an item without saying so; each is tried again and again. */
const maxLazy = 300

/** Lines that stand in a quote or an item only because the paragraph above them does. */
function lazyLines(text: string): number {
  let quotes = 0
  let inside = false
  let lazy = 0
  const lines = text.split('\n')
  if (lines.length <= maxLazy) return 0
  for (const line of lines) {
    const own = quotesOf(line)
    const opens = containersOf(line) > 0
    if (/^[ \t>]*$/.test(line)) inside = false
    else if (inside && !/^[ \t]/.test(line) && (own < quotes || !opens)) {
      lazy++
      continue
    } else inside ||= opens
    quotes = own
  }
  return lazy
}

function quotesOf(line: string): number {
  return /^[ \t>]*/.exec(line)?.[0].replace(/[^>]/g, '').length ?? 0
}

/** Whether a piece holds more than a parser can read in good time. */
export function isTangled(text: string): boolean {
  if (text.length < 700) return false
  if (text.length > maxPiece || lazyLines(text) > maxLazy) return true
  return text
    .split(stretchEnd)
    .some(
      (stretch) =>
        stretch.length >= 700 &&
        most.some(([pattern, limit]) => count(pattern, stretch, limit) > limit),
    )
}

/** What one card may cost; a unit is about a microsecond of processor time. */
export const maxWork = 1_100_000

/** Characters of a card that fit into the work whatever they are, but for tables. */
export const alwaysFits = 20_000

/** What a piece of a card costs, by what was measured of long repetitions of each kind. */
export function workOf(piece: Piece): number {
  if (piece.kind === 'markdown')
    return 60 + 3 * piece.text.length + 50 * (markersOf(piece.text) + notesOf(piece.text))
  if (piece.kind === 'math') return 60
  if (piece.kind === 'table') {
    const { node, pending } = piece
    return 50 * pending.length + 20 * node.children.length * (node.align?.length ?? 1)
  }
  const { node } = piece
  return node.type === 'html' ? 10 + node.value.length : workOfBlock(node)
}

function workOfBlock(node: Nodes): number {
  if (node.type === 'text') return 16 + 0.4 * node.value.length + 40 * addressesIn(node.value)
  if ('value' in node) return 16 + 0.4 * node.value.length
  if (!('children' in node)) return 16
  // Libraries look a node up among its siblings.
  let work = 16 + node.children.length ** 2 / 6000
  for (const child of node.children) work += workOfBlock(child)
  return work
}

/** What may become a link. */
const address = /https?:|www\.|@|arxiv:|doi:/gi

function addressesIn(text: string): number {
  // In a short text they cost no more than the text is counted.
  if (text.length < 500) return 0
  return text.match(address)?.length ?? 0
}

/** What a line of a quote or an item begins with, the first of them. */
const lineMarker = /^[ \t]*(?:>|[-+*]|\d{1,9}[.)])/gm

function notesOf(text: string): number {
  return text.includes('[^') ? text.split('[^').length - 1 : 0
}

function markersOf(text: string): number {
  return text.match(lineMarker)?.length ?? 0
}
