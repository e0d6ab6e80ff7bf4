import type { BlockContent, DefinitionContent, List, PhrasingContent, Table } from 'mdast'
import { parseInline } from './inline.ts'

/**
 * Cuts Markdown at places where no reading can reach across, and reads the plainest blocks itself:
 * fenced code, headings, paragraphs, tight lists, tables. The rest is left as pieces of Markdown, each
 * of which stands for itself.
 */

/** A block that is read already. */
export type Block = BlockContent | DefinitionContent

/** One part of a card, in order. */
export type Piece =
  | { kind: 'block'; node: Block }
  | { kind: 'math'; tex: string; source: string }
  | { kind: 'markdown'; text: string; line: number }

interface Reader {
  lines: readonly string[]
  at: number
  math: boolean
  /** Whether the short cuts may be used: not where reference definitions change what brackets mean. */
  plain: boolean
}

/** Markdown's blanks are space and tab only; other white space is text. */
function trimmed(text: string): string {
  return text.replace(/^[ \t]+|[ \t]+$/g, '')
}

const blank = /^[ \t]*$/
const fence = /^(`{3,}(?=[^`]*$)|~{3,})[ \t]*([^\n]*)$/
const listMarker = /^(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/
const delimiterRow = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/
/** What ends a paragraph, and a list of one-line items, without a blank line. */
const interrupts = /^(?:#{1,6}(?:[ \t]|$)|`{3,}[^`]*$|~{3,}|>|[-+*] {1,3}[^\s])/
const interruptsList = /^(?:#{1,6}(?:[ \t]|$)|`{3,}[^`]*$|~{3,})/
/** First characters of a line that cannot begin anything but a paragraph or go on with one. */
const paragraphLine =
  /^(?:[\p{L}"'(,.;?@%^{}“”‘’«»…—–•&🤗]|[\p{Extended_Pictographic}]|\d(?!\d{0,8}[.)](?:[ \t]|$))|\*{1,2}[\p{L}\p{N}"(]|_[\p{L}\p{N}]|`{1,2}[^`]|\[(?!\^)|!\[)/u

/** Inline content, where it may be read here: formulas and references change what signs mean. */
function inlineOf(reader: Reader, text: string): PhrasingContent[] | undefined {
  return reader.plain && !(reader.math && text.includes('$')) ? parseInline(text) : undefined
}

function fenceEnd(reader: Reader, from: number, run: string): number {
  const close = new RegExp(`^ {0,3}${run[0] === '`' ? '`' : '~'}{${run.length},}[ \\t]*$`)
  for (let index = from; index < reader.lines.length; index++)
    if (close.test(reader.lines[index] ?? '')) return index
  return reader.lines.length
}

function readFence(reader: Reader): Piece | undefined {
  const match = fence.exec(reader.lines[reader.at] ?? '')
  if (!match?.[1]) return undefined
  const info = (match[2] ?? '').trim()
  const start = reader.at + 1
  const end = fenceEnd(reader, start, match[1])
  const first = reader.at
  reader.at = Math.min(reader.lines.length, end + 1)
  if (/[\\&]/.test(info))
    return { kind: 'markdown', text: reader.lines.slice(first, reader.at).join('\n'), line: first }
  const content = reader.lines.slice(start, end)
  // At the end of the text, the last line end belongs to no line of the block.
  if (end === reader.lines.length && content.at(-1) === '') content.pop()
  const space = info.search(/[ \t]/)
  const lang = space < 0 ? info : info.slice(0, space)
  const meta = space < 0 ? '' : info.slice(space).trim()
  return {
    kind: 'block',
    node: { type: 'code', lang: lang || null, meta: meta || null, value: content.join('\n') },
  }
}

const mathFences: Readonly<Record<string, string>> = { $$: '$$', '\\[': '\\]', '\\\\[': '\\\\]' }

function readMath(reader: Reader): Piece | undefined {
  const open = (reader.lines[reader.at] ?? '').trim()
  const close = Object.hasOwn(mathFences, open) ? mathFences[open] : undefined
  if (close === undefined) return undefined
  const limit = Math.min(reader.lines.length, reader.at + 120)
  for (let index = reader.at + 1; index < limit; index++) {
    const line = (reader.lines[index] ?? '').trim()
    if (!line.endsWith(close)) continue
    const body = [...reader.lines.slice(reader.at + 1, index), line.slice(0, -close.length)]
    const source = reader.lines.slice(reader.at, index + 1).join('\n')
    reader.at = index + 1
    return { kind: 'math', tex: body.join('\n').trim(), source }
  }
  return undefined
}

function readHeading(reader: Reader): Piece | undefined {
  const line = reader.lines[reader.at] ?? ''
  const match = /^(#{1,6})(?:[ \t]+(.*))?$/.exec(line)
  const depth = match?.[1]?.length
  if (!match || !depth) return undefined
  const first = reader.at++
  const text = trimmed((match[2] ?? '').replace(/(?:^|[ \t]+)#+[ \t]*$/, ''))
  const children = inlineOf(reader, text)
  if (!children) return { kind: 'markdown', text: line, line: first }
  return {
    kind: 'block',
    node: { type: 'heading', depth: depth as 1 | 2 | 3 | 4 | 5 | 6, children },
  }
}

function readParagraph(reader: Reader): Piece | undefined {
  const start = reader.at
  let end = start
  while (end < reader.lines.length) {
    const line = reader.lines[end] ?? ''
    if (blank.test(line) || (end > start && interrupts.test(line))) break
    if (!paragraphLine.test(end === start ? line : line.trimStart())) return undefined
    end++
  }
  if (end === start) return undefined
  const text = reader.lines.slice(start, end).join('\n')
  const children = inlineOf(reader, trimmed(text))
  reader.at = end
  if (!children) return { kind: 'markdown', text, line: start }
  return { kind: 'block', node: { type: 'paragraph', children } }
}

function cells(row: string): string[] {
  return trimmed(row)
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split('|')
    .map(trimmed)
}

function alignment(cell: string): 'left' | 'right' | 'center' | null {
  const [left, right] = [cell.startsWith(':'), cell.endsWith(':')]
  return left && right ? 'center' : left ? 'left' : right ? 'right' : null
}

function tableRow(
  reader: Reader,
  row: string,
  columns: number,
): Table['children'][number] | undefined {
  const children: Table['children'][number]['children'] = []
  for (const cell of cells(row).slice(0, columns)) {
    const content = inlineOf(reader, cell)
    if (!content) return undefined
    children.push({ type: 'tableCell', children: content })
  }
  return { type: 'tableRow', children }
}

function readTable(reader: Reader): Piece | undefined {
  const { lines, at } = reader
  const head = lines[at] ?? ''
  const rule = lines[at + 1] ?? ''
  if (!head.startsWith('|') || !rule.startsWith('|') || !delimiterRow.test(rule)) return undefined
  let end = at + 2
  while (end < lines.length && (lines[end] ?? '').startsWith('|')) end++
  if (end < lines.length && !blank.test(lines[end] ?? '')) return undefined
  reader.at = end
  const rows = [head, ...lines.slice(at + 2, end)]
  const align = cells(rule).map(alignment)
  const whole = { kind: 'markdown' as const, text: lines.slice(at, end).join('\n'), line: at }
  if (
    !reader.plain ||
    cells(head).length !== align.length ||
    rows.some((row) => /\\(?!\|)/.test(row))
  )
    return whole
  const children: Table['children'] = []
  for (const row of rows) {
    const made = tableRow(reader, row, align.length)
    if (!made) return whole
    children.push(made)
  }
  return { kind: 'block', node: { type: 'table', align, children } }
}

interface Item {
  marker: string
  number: number | undefined
  text: string
}

function item(line: string): Item | undefined {
  const match = /^(?:([-+*])|(\d{1,9})([.)])) {1,3}(\S.*)$/.exec(line)
  const text = match?.[4] === undefined ? undefined : trimmed(match[4])
  if (!match || text === undefined || !paragraphLine.test(text) || /^\[[ xX]\]/.test(text))
    return undefined
  return {
    marker: match[1] ?? match[3] ?? '',
    number: match[2] === undefined ? undefined : Number(match[2]),
    text,
  }
}

/** Whether what follows a list cannot belong to it. */
function endsList(line: string | undefined): boolean {
  return line === undefined || (!/^[ \t]/.test(line) && !listMarker.test(line))
}

function readList(reader: Reader): Piece | undefined {
  const { lines, at } = reader
  if (!reader.plain || !listMarker.test(lines[at] ?? '')) return undefined
  const items: { number: number | undefined; children: PhrasingContent[] }[] = []
  let marker: string | undefined
  let end = at
  for (; end < lines.length && !blank.test(lines[end] ?? ''); end++) {
    if (interruptsList.test(lines[end] ?? '')) break
    const found = item(lines[end] ?? '')
    marker ??= found?.marker
    const children = found && found.marker === marker ? inlineOf(reader, found.text) : undefined
    if (!found || !children) return undefined
    items.push({ number: found.number, children })
  }
  let next = end
  while (next < lines.length && blank.test(lines[next] ?? '')) next++
  if (items.length === 0 || !endsList(lines[next])) return undefined
  reader.at = end
  const start = items[0]?.number
  const node: List = {
    type: 'list',
    ordered: start !== undefined,
    start: start ?? null,
    spread: false,
    children: items.map(({ children }) => ({
      type: 'listItem',
      spread: false,
      checked: null,
      children: [{ type: 'paragraph', children }],
    })),
  }
  return { kind: 'block', node }
}

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

function readRegion(reader: Reader): Piece {
  const start = reader.at
  const region: Region = { fence: undefined, html: undefined, list: false, lost: false }
  let wasBlank = false
  let end = start
  for (; end < reader.lines.length; end++) {
    const line = reader.lines[end] ?? ''
    if (blank.test(line)) {
      wasBlank = true
      if (region.html) stepHtml(region, line)
      continue
    }
    if (end > start && wasBlank && isBoundary(region, line)) break
    wasBlank = false
    if (!region.html) stepFence(region, line)
    if (!region.fence) stepHtml(region, line)
    if (/^ {0,3}(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/.test(line)) region.list = true
  }
  reader.at = end
  return { kind: 'markdown', text: reader.lines.slice(start, end).join('\n'), line: start }
}

/** Cuts a card into pieces. `math` says whether formulas on lines of their own may occur. */
export function readBlocks(text: string, options: { math: boolean; plain: boolean }): Piece[] {
  const lines = text.split(/\r\n|\r|\n/)
  const reader: Reader = { lines, at: 0, ...options }
  const pieces: Piece[] = []
  while (reader.at < lines.length) {
    if (blank.test(lines[reader.at] ?? '')) {
      reader.at++
      continue
    }
    const piece =
      readFence(reader) ??
      (reader.math ? readMath(reader) : undefined) ??
      readHeading(reader) ??
      readTable(reader) ??
      readList(reader) ??
      readParagraph(reader) ??
      readRegion(reader)
    pieces.push(piece)
  }
  return pieces
}
