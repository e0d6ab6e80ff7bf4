import type { BlockContent, DefinitionContent, List, PhrasingContent } from 'mdast'
import { parseInline } from './inline.ts'
import { type Formula, markFormulas } from './math-marks.ts'
import { blank, listMarker, regionEnd, trimmed } from './regions.ts'
import { readTable, type TablePiece } from './table-block.ts'

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
  | TablePiece
  | { kind: 'math'; tex: string; source: string }
  | { kind: 'markdown'; text: string }

interface Reader {
  lines: readonly string[]
  at: number
  math: boolean
  formulas: Formula[]
  /** Whether the short cuts may be used: not where reference definitions change what brackets mean. */
  plain: boolean
}

const fence = /^(`{3,}(?=[^`]*$)|~{3,})[ \t]*([^\n]*)$/
/** What ends a paragraph, and a list of one-line items, without a blank line. */
const interrupts = /^(?:#{1,6}(?:[ \t]|$)|`{3,}[^`]*$|~{3,}|>|[-+*] {1,3}[^\s])/
const interruptsList = /^(?:#{1,6}(?:[ \t]|$)|`{3,}[^`]*$|~{3,})/
/** First characters of a line that cannot begin anything but a paragraph or go on with one. */
const paragraphLine =
  /^(?:[\p{L}"'(,.;?@%^{}“”‘’«»…—–•&🤗]|[\p{Extended_Pictographic}]|\d(?!\d{0,8}[.)](?:[ \t]|$))|\*{1,2}[\p{L}\p{N}"(]|_[\p{L}\p{N}]|`{1,2}[^`]|\[(?!\^)|!\[)/u

/** Inline content, where it may be read here: formulas and references change what signs mean. */
function inlineOf(reader: Reader, text: string): PhrasingContent[] | undefined {
  if (!reader.plain) return undefined
  return parseInline(reader.math ? markFormulas(text, reader.formulas) : text)
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
    return { kind: 'markdown', text: reader.lines.slice(first, reader.at).join('\n') }
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

/** A heading's text without the run of hashes that may close it. */
function withoutClosing(text: string): string {
  let end = text.length
  while (text[end - 1] === '#') end--
  if (end === text.length) return text
  return end === 0 || /[ \t]/.test(text[end - 1] ?? '') ? trimmed(text.slice(0, end)) : text
}

function readHeading(reader: Reader): Piece | undefined {
  const line = reader.lines[reader.at] ?? ''
  const match = /^(#{1,6})(?:[ \t]+(.*))?$/.exec(line)
  const depth = match?.[1]?.length
  if (!match || !depth) return undefined
  reader.at++
  const text = withoutClosing(trimmed(match[2] ?? ''))
  const children = inlineOf(reader, text)
  if (!children) return { kind: 'markdown', text: line }
  return {
    kind: 'block',
    node: { type: 'heading', depth: depth as 1 | 2 | 3 | 4 | 5 | 6, children },
  }
}

/** The line under a heading of the other kind. */
const setext = /^(?:=+|-+)[ \t]*$/

function readParagraph(reader: Reader): Piece | undefined {
  const start = reader.at
  // It may be a definition, after which a paragraph begins anew.
  if (!reader.plain && (reader.lines[start] ?? '').startsWith('[')) return undefined
  let end = start
  let underline: 1 | 2 | undefined
  while (end < reader.lines.length) {
    const line = reader.lines[end] ?? ''
    if (blank.test(line) || (end > start && interrupts.test(line))) break
    if (end > start && setext.test(line)) {
      underline = line[0] === '=' ? 1 : 2
      break
    }
    if (!paragraphLine.test(end === start ? line : line.trimStart())) return undefined
    end++
  }
  if (end === start) return undefined
  const text = reader.lines.slice(start, end).join('\n')
  const children = inlineOf(reader, trimmed(text))
  reader.at = underline ? end + 1 : end
  if (!children) return { kind: 'markdown', text: reader.lines.slice(start, reader.at).join('\n') }
  if (underline) return { kind: 'block', node: { type: 'heading', depth: underline, children } }
  return { kind: 'block', node: { type: 'paragraph', children } }
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

/** Element names that begin a block of HTML which a blank line ends. https://spec.commonmark.org/0.31.2/#html-blocks */
const htmlBlock =
  /^<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:[ \t>]|\/>|$)/i

function readHtml(reader: Reader): Piece | undefined {
  const { lines, at } = reader
  const line = lines[at] ?? ''
  let end = at + 1
  if (line.startsWith('<!--')) {
    // A comment ends with the line that closes it, wherever on it.
    if (!/-->/.test(line.slice(4)))
      while (end < lines.length && !(lines[end++] ?? '').includes('-->')) {}
  } else if (htmlBlock.test(line) || /^<br ?\/?>[ \t]*$/.test(line)) {
    while (end < lines.length && !blank.test(lines[end] ?? '')) end++
  } else return undefined
  reader.at = end
  return { kind: 'block', node: { type: 'html', value: lines.slice(at, end).join('\n') } }
}

const thematicBreak = /^(?:-{3,}|\*{3,}|_{3,})[ \t]*$/

function readBreak(reader: Reader): Piece | undefined {
  if (!thematicBreak.test(reader.lines[reader.at] ?? '')) return undefined
  reader.at++
  return { kind: 'block', node: { type: 'thematicBreak' } }
}

function readTablePiece(reader: Reader): Piece | undefined {
  const mark = reader.math ? (row: string) => markFormulas(row, reader.formulas) : undefined
  const found = readTable(reader.lines, reader.at, mark)
  if (!found) return undefined
  const start = reader.at
  reader.at = found.end
  if (found.table && reader.plain) return found.table
  return { kind: 'markdown', text: reader.lines.slice(start, found.end).join('\n') }
}

function readRegionPiece(reader: Reader): Piece {
  const start = reader.at
  reader.at = regionEnd(reader.lines, start)
  return { kind: 'markdown', text: reader.lines.slice(start, reader.at).join('\n') }
}

/** A piece, and the lines of the card it was read from. */
export interface Placed {
  piece: Piece
  start: number
  end: number
}

/** Cuts the lines of a card into pieces. `math` says whether formulas on lines of their own may occur. */
export function* readBlocks(
  lines: readonly string[],
  options: { math: boolean; plain: boolean; formulas: Formula[] },
): Generator<Placed> {
  const reader: Reader = { lines, at: 0, ...options }
  while (reader.at < lines.length) {
    const start = reader.at
    if (blank.test(lines[start] ?? '')) {
      reader.at++
      continue
    }
    const piece =
      readFence(reader) ??
      (reader.math ? readMath(reader) : undefined) ??
      readHeading(reader) ??
      readHtml(reader) ??
      readBreak(reader) ??
      readTablePiece(reader) ??
      readList(reader) ??
      readParagraph(reader) ??
      readRegionPiece(reader)
    yield { piece, start, end: reader.at }
  }
}
