import type { Element, ElementContent } from 'hast'
import { canonicalAddress } from '../../address.ts'
import { known } from '../../known.ts'
import type { CardTable, TableCell } from '../readme.ts'
import { addClass, element, oneLine, propertyText, rawNode, textOf } from '../tree.ts'
import type { Card } from './card.ts'

interface Cell {
  node: Element
  cell: TableCell
}

function elementsNamed(node: Element, names: ReadonlySet<string>): Element[] {
  return node.children.filter(
    (child): child is Element => child.type === 'element' && names.has(child.tagName),
  )
}

const groups = new Set(['thead', 'tbody', 'tfoot'])
const rowName = new Set(['tr'])
const cellNames = new Set(['td', 'th'])

interface Row {
  node: Element
  /** Whether it stands in `thead`, where a `td` names a column as a `th` does. */
  head: boolean
}

function rowsOf(table: Element): Row[] {
  return table.children.flatMap((child) => {
    if (child.type !== 'element') return []
    if (child.tagName === 'tr') return [{ node: child, head: false }]
    if (!groups.has(child.tagName)) return []
    const head = child.tagName === 'thead'
    return elementsNamed(child, rowName).map((node) => ({ node, head }))
  })
}

function span(node: Element, name: string): number {
  const value = Number(propertyText(node, name) || 1)
  return Number.isInteger(value) && value >= 1 && value <= 1000 ? value : 1
}

/** Whether every word of the cell stands in `strong` or `b`. */
function allBold(nodes: readonly ElementContent[]): boolean {
  const parts = nodes.filter(
    (node) => node.type === 'element' || (node.type === 'text' && node.value.trim() !== ''),
  )
  if (parts.length === 0) return false
  return parts.every((node) => {
    if (node.type !== 'element') return false
    if (node.tagName === 'strong' || node.tagName === 'b') return true
    return node.tagName === 'br' || allBold(node.children)
  })
}

/** Absolute addresses of all links in some nodes. */
export function linksIn(
  nodes: readonly ElementContent[],
  card: Card,
  found: string[] = [],
): string[] {
  for (const node of nodes) {
    if (node.type !== 'element') continue
    const href = node.tagName === 'a' ? propertyText(node, 'href') : ''
    if (href && !href.startsWith('#'))
      found.push(canonicalAddress(card.absolute.get(node) ?? href, card.book.endpoint))
    linksIn(node.children, card, found)
  }
  return found
}

const escapes: Readonly<Record<string, string>> = { '&': '&#x26;', '<': '&#x3C;' }

function htmlOf(nodes: ElementContent[], card: Card): string {
  const [only] = nodes
  if (nodes.length === 0) return ''
  if (nodes.length === 1 && only?.type === 'text')
    return only.value.replace(/[<&]/g, (sign) => escapes[sign] ?? '')
  return card.stringify({ type: 'root', children: nodes })
}

/** The lines of a cell that breaks its text; undefined for a single one. */
function linesOf(node: Element): string[] | undefined {
  if (!node.children.some((child) => child.type === 'element' && child.tagName === 'br'))
    return undefined
  const lines = ['']
  for (const child of node.children) {
    if (child.type === 'element' && child.tagName === 'br') lines.push('')
    else if (child.type !== 'comment') lines[lines.length - 1] += textOf(child)
  }
  const filled = lines.map(oneLine).filter(Boolean)
  return filled.length > 1 ? filled : undefined
}

function readCell(node: Element, head: boolean, card: Card, nested: boolean): Cell {
  const html = htmlOf(node.children, card)
  const lines = linesOf(node)
  const cell: TableCell = {
    text: oneLine(textOf(node)),
    ...known({ lines }),
    html,
    header: head || node.tagName === 'th',
    bold: allBold(node.children),
    colspan: span(node, 'colSpan'),
    rowspan: span(node, 'rowSpan'),
    links: node.children.length > 0 ? linksIn(node.children, card) : [],
  }
  const align = propertyText(node, 'align').toLowerCase()
  if (align === 'left' || align === 'center' || align === 'right') cell.align = align
  // Printed once here, so that the page need not print it again.
  if (!nested && node.children.length > 0) node.children = [rawNode(html, cell.text)]
  return { node, cell }
}

const numeric =
  /^[~≈<>≤≥±+−–-]?\s*[$€£]?\d[\d.,\s]*(?:[eE][+-]?\d+)?\s*(?:%|[kKMBG]B?|ms|s|x|×|\(?\s*±\s*[\d.]+\s*%?\)?)?[*†‡]?$/

/** Right-aligns the columns that hold figures, where the author has not said otherwise. */
function alignNumbers(rows: readonly Cell[][]): void {
  const width = Math.max(0, ...rows.map((row) => row.length))
  const plain = rows.every((row) =>
    row.every(({ cell }) => cell.colspan === 1 && cell.rowspan === 1),
  )
  if (!plain) return
  for (let column = 0; column < width; column++) {
    const cells = rows.flatMap((row) => row[column] ?? [])
    const body = cells.filter(
      ({ cell }) => !cell.header && cell.text !== '' && !/^[-–—/]$/.test(cell.text),
    )
    const figures = body.filter(({ cell }) => numeric.test(cell.text)).length
    if (figures === 0 || figures < body.length * 0.7 || cells.some(({ cell }) => cell.align))
      continue
    for (const { node } of cells) addClass(node, 'num')
  }
}

function caption(table: Element): string | undefined {
  const node = elementsNamed(table, new Set(['caption']))[0]
  return node && (oneLine(textOf(node)) || undefined)
}

/** The headings above, outermost first: each stands one level or more below the one before it. */
function headingPath(card: Card): string[] {
  const path: Card['headings'] = []
  for (const heading of card.headings) {
    while ((path.at(-1)?.depth ?? 0) >= heading.depth) path.pop()
    path.push(heading)
  }
  return path.map(({ text }) => text)
}

/** The two headings before the last one that stand on its level under the same heading, the nearest first. */
function headingsBeside({ headings }: Card): string[] {
  const depth = headings.at(-1)?.depth ?? 0
  const above = headings.findLastIndex((heading) => heading.depth < depth)
  const beside = headings.slice(above + 1, -1).filter((heading) => heading.depth === depth)
  return beside
    .slice(-2)
    .map(({ text }) => text)
    .reverse()
}

/** Records a table, gives it and its rows ids, and wraps it so that it scrolls inside itself. */
export function dressTable(node: Element, card: Card, nested: boolean): Element {
  const tableRows = rowsOf(node)
  const rowNodes = tableRows.map((row) => row.node)
  const title = caption(node)
  const rows = tableRows.map((row) =>
    elementsNamed(row.node, cellNames).map((cell) => readCell(cell, row.head, card, nested)),
  )
  alignNumbers(rows)
  const html = card.stringify({ type: 'root', children: [node] })
  const id = card.uniqueId(`table-${card.tables.length + 1}`)
  const rowIds = rowNodes.map((_, index) => `${id}-row-${index + 1}`)
  node.properties.id ??= `user-content-${id}`
  rowNodes.forEach((row, index) => {
    row.properties.id ??= `user-content-${rowIds[index]}`
  })
  const table: CardTable = {
    id: propertyText(node, 'id'),
    rowIds: rowNodes.map((row) => propertyText(row, 'id')),
    headings: headingPath(card),
    rows: rows.map((row) => row.map(({ cell }) => cell)),
    html,
  }
  const beside = headingsBeside(card)
  if (beside.length > 0) table.beside = beside
  if (card.section) table.section = card.section
  if (title) table.caption = title
  if (card.before) table.before = card.before
  if (card.beforeLinks.length > 0) table.beforeLinks = [...card.beforeLinks]
  card.tables.push(table)
  if (nested) return node
  const name = title ?? card.section
  const properties = {
    className: ['table-scroll'],
    role: 'region',
    tabIndex: 0,
    ariaLabel: name ? `Table: ${name}` : 'Table',
  }
  return element('div', properties, [node])
}
