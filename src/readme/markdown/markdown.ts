// The fast path of Markdown: this folder cuts a card into pieces, reads the plain ones by itself and
// hands only the pieces that need it to micromark. It must give the very tree that micromark gives for
// the whole card; `test/readme/short-cuts.corpus.test.ts` compares the two on cards, suites and random text.

import type { Code, Root, RootContent } from 'mdast'
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly'
import { gfmStrikethroughCjkFriendly } from 'micromark-extension-cjk-friendly-gfm-strikethrough'
import type { ConstructRecord, Extension } from 'micromark-util-types'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { readmeNote } from '../note.ts'
import type { ReadmeNote } from '../readme.ts'
import { type Placed, readBlocks } from './blocks.ts'
import { alwaysFits, boundMarkdown, isTangled, maxWork, workOf } from './bounds.ts'
import { joinChunk, listChunks } from './list-chunks.ts'
import { addFormula, type Formula, markFormulas, mayHoldMath } from './math-marks.ts'
import type { TablePiece } from './table-block.ts'

/** The parts of Markdown that a text needs; each costs time where it is on. */
interface Needs {
  /** Emphasis beside Chinese, Japanese and Korean punctuation. */
  cjk: boolean
  /** Addresses without brackets, where Markdown's own signs stand in them. */
  literal: boolean
  /** Tables, whose extension looks through every piece twice. */
  table: boolean
}

const literalNames = new Set(['wwwAutolink', 'protocolAutolink', 'emailAutolink'])

/** An extension without the constructs that try every word for an address. */
function withoutLiterals(extension: Extension): Extension {
  const text: ConstructRecord = {}
  for (const [code, value] of Object.entries(extension.text ?? {})) {
    const constructs = [value ?? []]
      .flat()
      .filter((construct) => !literalNames.has(construct.name ?? ''))
    if (constructs.length > 0) text[Number(code)] = constructs
  }
  return { ...extension, text }
}

/** An extension without tables. */
function withoutTables(extension: Extension): Extension {
  const flow: ConstructRecord = {}
  for (const [code, value] of Object.entries(extension.flow ?? {})) {
    flow[code as 'null'] = [value ?? []].flat().filter((construct) => construct.name !== 'table')
  }
  return { ...extension, flow }
}

type FromMarkdown = { transforms?: ((tree: Root) => unknown)[] | null }

function flat(extensions: unknown): FromMarkdown[] {
  return Array.isArray(extensions) ? extensions.flat() : []
}

type Parser = Pick<Processor<Root>, 'parse'>

function makeParser(needs: Needs): Parser {
  return unified()
    .use(remarkParse)
    .use(remarkGfm, { singleTilde: false })
    .use(function choose() {
      const data = this.data()
      const given = (data.micromarkExtensions ?? []) as Extension[]
      const literal = needs.literal ? given : given.map(withoutLiterals)
      const extensions = needs.table ? literal : literal.map(withoutTables)
      data.micromarkExtensions = needs.cjk
        ? [
            ...extensions,
            gfmStrikethroughCjkFriendly({ singleTilde: false }),
            cjkFriendlyExtension(),
          ]
        : extensions
      // Our own walk links bare addresses, once for all pieces.
      data.fromMarkdownExtensions = flat(data.fromMarkdownExtensions).map((extension) => ({
        ...extension,
        transforms: [],
      }))
    })
    .freeze() as unknown as Parser
}

const parsers = new Map<number, Parser>()

function parserFor(needs: Needs): Parser {
  const key = (needs.cjk ? 1 : 0) + (needs.literal ? 2 : 0) + (needs.table ? 4 : 0)
  let parser = parsers.get(key)
  if (!parser) {
    parser = makeParser(needs)
    parsers.set(key, parser)
  }
  return parser
}

const transforms: ((tree: Root) => unknown)[] = flat(
  unified().use(remarkParse).use(remarkGfm).freeze().data().fromMarkdownExtensions,
).flatMap((extension) => extension.transforms ?? [])

/** Links the bare addresses in the text of a tree, by the rules of GFM. */
export function linkify(tree: Root): void {
  for (const transform of transforms) transform(tree)
}

const eastAsian =
  /[\u1100-\u11ff\u2e80-\ua4cf\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef]|[\ud840-\ud8ff]/
const literalAddress =
  /(?:https?:\/\/|www\.)(?:\S{0,1000}[*~\\`&[\]!<>]|\S{0,1000}(?:(?<![a-z0-9])_|_(?![a-z0-9]))|[^\s/]{0,250}[^\s\p{ASCII}])/iu

const definition = /^[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)*\[((?:[^[\]\\]|\\[\s\S]){1,300})\]:/gm

/** Labels that a definition somewhere in the text may give; too many is as good as wrong. */
function definedLabels(text: string): string[] {
  if (!text.includes(']:')) return []
  const labels = new Set<string>()
  for (const match of text.matchAll(definition)) labels.add(match[1] ?? '')
  return [...labels]
}

/** Labels that reach across a card; more are rather a list of something than definitions. */
const maxLabels = 60

function parsePiece(text: string, labels: readonly string[]): RootContent[] {
  const parser = parserFor({
    cjk: eastAsian.test(text),
    literal: literalAddress.test(text),
    table: text.includes('|'),
  })
  const lower = labels.length > 0 ? text.toLowerCase() : ''
  const used = labels.filter((label) =>
    lower.includes(label.trim().split(/\s/)[0]?.toLowerCase() ?? ''),
  )
  if (used.length === 0) return parser.parse(text).children
  // A piece knows a reference only if it sees a definition, so each gets one that is dropped again.
  const own = used.map((label) => (label.startsWith('^') ? `[${label}]: -` : `[${label}]: #`))
  const children = parser.parse(`${text}\n\n${own.join('\n\n')}\n`).children
  return children.slice(0, Math.max(0, children.length - own.length))
}

/** Markdown as a tree, with its formulas apart. */
export interface ParsedMarkdown {
  tree: Root
  formulas: Formula[]
}

/** Reads the cells that were left, as the rows of one narrow table. */
function fillCells({ pending }: TablePiece, labels: readonly string[]): void {
  if (pending.length === 0) return
  const rows = pending.map(({ source }) => `| ${boundMarkdown(source).text} |`)
  const [table] = parsePiece(`| - |\n| - |\n${rows.join('\n')}`, labels)
  pending.forEach(({ cell, source }, index) => {
    const found = table?.type === 'table' ? table.children[index + 1]?.children[0] : undefined
    cell.children = found?.children ?? [{ type: 'text', value: source }]
  })
}

/** Characters of a list that are read at once; more take more than their share of time. */
const chunkSize = 2000

/** What the reading of one card carries along. */
interface Reading {
  lines: readonly string[]
  formulas: Formula[]
  math: boolean
  labels: readonly string[]
  notes: ReadmeNote[]
  /** Characters of a part of a list. */
  chunk: number
}

function readMarkdown(text: string, { formulas, math, labels, chunk }: Reading): RootContent[] {
  const nodes: RootContent[] = []
  for (const part of listChunks(math ? markFormulas(text, formulas) : text, chunk))
    joinChunk(nodes, parsePiece(part.text, labels), part)
  return nodes
}

/** The nodes of a piece; undefined where reading it would take too long. */
function readPiece({ piece, start }: Placed, reading: Reading): RootContent[] | undefined {
  const { formulas, labels, notes } = reading
  if (piece.kind === 'block') return [piece.node]
  if (piece.kind === 'math') {
    const value = addFormula({ tex: piece.tex, display: true, source: piece.source }, formulas)
    return [{ type: 'paragraph', children: [{ type: 'text', value }] }]
  }
  if (piece.kind === 'table') {
    fillCells(piece, labels)
    return [piece.node]
  }
  const { text, cut } = boundMarkdown(piece.text)
  if (listChunks(text, reading.chunk).some((part) => isTangled(part.text))) return undefined
  if (cut) notes.push(readmeNote(beyondBounds, { line: start + 1 }))
  return readMarkdown(text, reading)
}

/** Why something of a card is not shown as its author meant it. */
const beyondBounds = { code: 'cut', values: { what: 'signs' } } as const
const tooMuchWork = { code: 'cut', values: { what: 'work' } } as const

/**
 * Parses the Markdown of a card: plain blocks directly, the rest with micromark, piece by piece. What is
 * beyond the bounds is shown as it was written.
 * @param chunk Characters of the parts that long lists are cut into.
 */
export function parseMarkdown(
  text: string,
  notes: ReadmeNote[] = [],
  chunk = chunkSize,
): ParsedMarkdown {
  const labels = definedLabels(text).slice(0, maxLabels)
  const lines = text.split(/\r\n|\r|\n/)
  const reading: Reading = { lines, formulas: [], math: mayHoldMath(text), labels, notes, chunk }
  const tree: Root = { type: 'root', children: [] }
  const written: { node: Code; start: number; end: number }[] = []
  let work = 0
  for (const placed of readBlocks(lines, { ...reading, plain: labels.length === 0 })) {
    const isCounted = text.length > alwaysFits || placed.piece.kind === 'table'
    const cost = isCounted ? workOf(placed.piece) : 0
    const nodes = work + cost > maxWork ? undefined : readPiece(placed, reading)
    const last = written.at(-1)
    if (nodes) {
      work += cost
      for (const node of nodes) tree.children.push(node)
    } else if (last && last.node === tree.children.at(-1)) last.end = placed.end
    else {
      const node: Code = { type: 'code', lang: null, meta: null, value: '' }
      written.push({ node, start: placed.start, end: placed.end })
      tree.children.push(node)
    }
  }
  for (const { node, start, end } of written) {
    node.value = lines.slice(start, end).join('\n')
    notes.push(readmeNote(tooMuchWork, { line: start + 1 }))
  }
  return { tree, formulas: reading.formulas }
}
