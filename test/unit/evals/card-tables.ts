import type { Element, ElementContent, Nodes, Root } from 'hast'
import rehypeRaw from 'rehype-raw'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import type { CardTable, TableCell } from '../../../src/readme/readme.ts'

const toHast = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)

/** Every table of a card's body in order of appearance, with the heading and the text before it. */
export function readTables(body: string): CardTable[] {
  const tree = toHast.runSync(toHast.parse(body))
  const tables: CardTable[] = []
  const state: { section?: string; before?: string } = {}
  walk(tree as Root, state, tables)
  return tables
}

function walk(node: Nodes, state: { section?: string; before?: string }, out: CardTable[]): void {
  if (node.type !== 'element' && node.type !== 'root') return
  if (node.type === 'element') {
    if (node.tagName === 'table') {
      out.push(readTable(node, out.length, state))
      delete state.before
      return
    }
    if (/^h[1-6]$/.test(node.tagName)) {
      state.section = textOf(node)
      delete state.before
    } else if (['p', 'li', 'pre', 'blockquote', 'summary', 'caption'].includes(node.tagName)) {
      const text = textOf(node)
      if (text) state.before = text
    }
  }
  for (const child of node.children) walk(child, state, out)
}

function readTable(
  table: Element,
  index: number,
  state: { section?: string; before?: string },
): CardTable {
  const rows: TableCell[][] = []
  const rowIds: string[] = []
  let caption: string | undefined
  const visit = (node: Element, inHead: boolean): void => {
    for (const child of node.children) {
      if (child.type !== 'element') continue
      if (child.tagName === 'caption') caption = textOf(child)
      if (child.tagName === 'tr') {
        rowIds.push(`table-${index + 1}-row-${rows.length + 1}`)
        rows.push(readRow(child, inHead))
      } else visit(child, inHead || child.tagName === 'thead')
    }
  }
  visit(table, false)
  return {
    id: `table-${index + 1}`,
    rowIds,
    ...(state.section === undefined ? {} : { section: state.section }),
    ...(caption === undefined ? {} : { caption }),
    ...(state.before === undefined ? {} : { before: state.before }),
    rows,
    html: '<table></table>',
  }
}

function readRow(row: Element, inHead: boolean): TableCell[] {
  const cells: TableCell[] = []
  for (const cell of row.children) {
    if (cell.type !== 'element' || (cell.tagName !== 'td' && cell.tagName !== 'th')) continue
    const links: string[] = []
    const bolds: string[] = []
    collect(cell, links, bolds)
    const text = textOf(cell)
    cells.push({
      text,
      html: text,
      header: cell.tagName === 'th' || inHead,
      bold: text !== '' && bolds.join(' ').replace(/\s+/g, ' ').trim() === text,
      colspan: span(cell.properties['colSpan']),
      rowspan: span(cell.properties['rowSpan']),
      links,
    })
  }
  return cells
}

function collect(node: ElementContent, links: string[], bolds: string[]): void {
  if (node.type !== 'element') return
  if (node.tagName === 'a' && typeof node.properties['href'] === 'string')
    links.push(node.properties['href'])
  if (node.tagName === 'strong' || node.tagName === 'b') bolds.push(textOf(node))
  for (const child of node.children) collect(child, links, bolds)
}

function span(value: unknown): number {
  const number = Number(value)
  return Number.isInteger(number) && number > 0 && number <= 100 ? number : 1
}

function textOf(node: Nodes): string {
  return rawText(node).replace(/\s+/g, ' ').trim()
}

function rawText(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'element' && node.tagName === 'br') return ' '
  if (node.type === 'element' || node.type === 'root') return node.children.map(rawText).join('')
  return ''
}
