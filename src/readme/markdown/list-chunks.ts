import type { List, RootContent } from 'mdast'
import { known } from '../../known.ts'
import { blank } from './regions.ts'

/**
 * Cuts a long list between its outermost items and joins the lists that come of the parts: micromark
 * takes time by the square of a list's length.
 */

/** A part of a list, which can be read by itself. */
export interface Chunk {
  text: string
  /** Whether it goes on with the list of the part before, and whether a blank line stands between. */
  joins?: { blank: boolean }
}

const marker = /^(?:([-+*])|\d{1,9}([.)]))( {1,4})(?=[^ \t])/
const thematicBreak = /^([-*_])(?:[ \t]*\1){2,}[ \t]*$/
/** A line that goes on with a paragraph though it is not indented: nothing else begins like this. */
const plainText = /^ ?[\p{L}"'(]/u

interface Item {
  /** What marks the items of one list: its sign, or the sign after its number. */
  kind: string
  /** Columns that the lines of the item are indented by. */
  offset: number
}

function itemAt(line: string): Item | undefined {
  const match = marker.exec(line)
  if (!match || thematicBreak.test(line)) return undefined
  return { kind: match[1] ?? match[2] ?? '', offset: match[0].length }
}

function indentOf(line: string): number {
  const end = line.search(/[^ ]/)
  return Math.max(end, 0)
}

/** Whether a line belongs to the item that is open, or is text after which an item begins a list anew. */
function staysInside(line: string, item: Item, afterBlank: boolean): boolean {
  const indent = indentOf(line)
  if (line[indent] === '\t') return false
  // A number does not break into a paragraph as a bullet does, so there the text must be the item's.
  return indent >= item.offset || (!afterBlank && !/[.)]/.test(item.kind) && plainText.test(line))
}

/**
 * The parts of a list, each at least `size` characters long but the last; one part where the text is no
 * list that can be cut.
 */
export function listChunks(text: string, size: number): Chunk[] {
  if (text.length <= size) return [{ text }]
  const lines = text.split('\n')
  const first = itemAt(lines[0] ?? '')
  if (!first) return [{ text }]
  const chunks: Chunk[] = []
  let item = first
  let start = 0
  let length = 0
  let afterBlank = false
  let joins: Chunk['joins']
  for (const [index, line] of lines.entries()) {
    if (blank.test(line)) {
      afterBlank = true
      length += line.length + 1
      continue
    }
    const next = itemAt(line)
    if (next && next.kind === first.kind) {
      if (index > start && length >= size) {
        chunks.push({ text: lines.slice(start, index).join('\n'), ...known({ joins }) })
        joins = { blank: afterBlank }
        start = index
        length = 0
      }
      item = next
    } else if (!staysInside(line, item, afterBlank)) break
    afterBlank = false
    length += line.length + 1
  }
  chunks.push({ text: lines.slice(start).join('\n'), ...known({ joins }) })
  return chunks
}

/** Adds the nodes of a part; the list it begins with goes on with the one before. */
export function joinChunk(
  before: RootContent[],
  nodes: readonly RootContent[],
  chunk: Chunk,
): void {
  const [first, ...rest] = nodes
  const last = before.at(-1)
  if (chunk.joins && first?.type === 'list' && last?.type === 'list') {
    joinLists(last, first, chunk.joins.blank)
    before.push(...rest)
  } else for (const node of nodes) before.push(node)
}

function joinLists(list: List, more: List, apart: boolean): void {
  for (const item of more.children) list.children.push(item)
  list.spread = apart || list.spread === true || more.spread === true
}
