/** Finds where a stretch of Markdown ends that only a full parser can read. */

/** Without blanks at its ends. Markdown's blanks are space and tab only; other white space is text. */
export function trimmed(text: string): string {
  // Not `/[ \t]+$/`, which tries again from each blank of a run.
  let start = 0
  let end = text.length
  while (start < end && isBlank(text[start])) start++
  while (end > start && isBlank(text[end - 1])) end--
  return text.slice(start, end)
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t'
}

/** A line that only separates. */
export const blank = /^[ \t]*$/
/** The marker of a list item at the start of a line. */
export const listMarker = /^(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/

const openFence = /^([ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)*)(`{3,}(?=[^`]*$)|~{3,})(.*)$/
const openHtml =
  /^ {0,3}<(?:(script|pre|style|textarea)(?=[\s>]|$)|(!--)|(\?)|(!\[CDATA\[)|(![a-zA-Z]))/i
const htmlEnds = [/<\/(?:script|pre|style|textarea)>/i, /-->/, /\?>/, /\]\]>/, />/]

interface Region {
  fence: { prefix: string; run: string } | undefined
  html: RegExp | undefined
  list: boolean
  /** Set where only micromark can tell what is open. */
  lost: boolean
}

function stepFence(region: Region, line: string): void {
  const open = region.fence
  if (open?.prefix.includes('>') && !/^[ \t]*>/.test(line)) region.fence = undefined
  const match = openFence.exec(line)
  if (!match?.[2]) return
  if (!region.fence) {
    region.fence = { prefix: match[1] ?? '', run: match[2] }
    return
  }
  const { prefix, run } = region.fence
  const closes =
    match[2][0] === run[0] && match[2].length >= run.length && blank.test(match[3] ?? '')
  if (prefix !== '' && !/^[ \t>]/.test(line)) region.lost = true
  else if (closes) region.fence = undefined
}

function stepHtml(region: Region, line: string): void {
  if (region.html) {
    if (region.html.test(line)) region.html = undefined
    return
  }
  const match = openHtml.exec(line)
  const kind = match ? match.slice(1).findIndex((group) => group !== undefined) : -1
  const end = htmlEnds[kind]
  if (match && end && !end.test(line.slice(match[0].length))) region.html = end
}

/** Whether a line after a blank one begins something new at the top level, whatever stood before. */
function isBoundary(region: Region, line: string): boolean {
  if (region.fence || region.html || region.lost || /^[ \t]/.test(line)) return false
  return !(region.list && listMarker.test(line))
}

/** The line after the stretch that begins at `start`: one that nothing in the stretch can reach. */
export function regionEnd(lines: readonly string[], start: number): number {
  const region: Region = { fence: undefined, html: undefined, list: false, lost: false }
  let wasBlank = false
  let end = start
  for (; end < lines.length; end++) {
    const line = lines[end] ?? ''
    if (blank.test(line)) {
      wasBlank = true
      continue
    }
    if (end > start && wasBlank && isBoundary(region, line)) break
    wasBlank = false
    if (!region.html) stepFence(region, line)
    if (!region.fence) stepHtml(region, line)
    if (/^ {0,3}(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/.test(line)) region.list = true
  }
  return end
}
