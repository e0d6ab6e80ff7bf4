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
const rule = /^[ \t>]*([-*_=~`])(?:[ \t]*\1)*[ \t]*$|^[ \t>|:-]+$/

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

/** Lines in a row that go on with a quote or an item without saying so; each is tried again and again. */
const manyLazy =
  /^[ \t]*(?:>|[-+*]|\d{1,9}[.)])[\s\S]*(?:\n(?![ \t]*(?:>|[-+*]|\d{1,9}[.)]))[^\s][^\n]*){300}/

/** Whether some stretch of lines holds more signs than a parser can pair up in good time. */
export function isTangled(text: string): boolean {
  if (text.length < 700) return false
  if (manyLazy.test(text)) return true
  return text
    .split(stretchEnd)
    .some(
      (stretch) =>
        stretch.length >= 700 &&
        most.some(([pattern, limit]) => count(pattern, stretch, limit) > limit),
    )
}
