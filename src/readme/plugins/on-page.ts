import type { Element, ElementContent, Root } from 'hast'
import { oneLine, propertyText, textOf } from '../tree.ts'

type Parent = Root | Element

/** What was seen of a card so far. */
interface Seen {
  /** Depths of the headings that the next one may stand below, outermost first. */
  depths: number[]
  /** How many tables have each name. */
  names: Map<string, number>
}

const isElement = (node: Root['children'][number]): node is Element => node.type === 'element'

const isHeading = ({ tagName }: Element): boolean => /^h[1-6]$/.test(tagName)

const hasPicture = (node: Element): boolean =>
  node.children.filter(isElement).some((child) => child.tagName === 'img' || hasPicture(child))

/**
 * Makes a card a good part of the page that it stands in, for those who hear it: levels of headings without gaps,
 * regions that are told apart, folds whose titles hold no link of their own. What it looks like stays as it was.
 * @param shift Levels of headings that the page has above the card.
 */
export function standOnPage(tree: Root, shift: number): void {
  visit(tree, shift, { depths: [], names: new Map() })
}

function visit(parent: Parent, shift: number, seen: Seen): void {
  for (const node of parent.children) {
    if (!isElement(node)) continue
    if (isHeading(node)) setLevel(node, shift, seen)
    else if (node.tagName === 'details') freeSummary(node)
    else if (node.tagName === 'thead') dropEmptyHeads(node)
    else if (node.properties.role === 'region') tellApart(node, seen)
    visit(node, shift, seen)
  }
}

/** The level that a heading has by those above it; one that says nothing is none. */
function setLevel(node: Element, shift: number, { depths }: Seen): void {
  if (oneLine(textOf(node)) === '' && !hasPicture(node)) {
    node.tagName = 'div'
    return
  }
  const depth = Number(node.tagName[1])
  while ((depths.at(-1) ?? 0) >= depth) depths.pop()
  depths.push(depth)
  const level = shift + depths.length
  if (level < depth) node.properties.ariaLevel = level
}

/** A fold's title opens it: its links stand first in what it opens. */
function freeSummary(details: Element): void {
  const summary = details.children.find(
    (child): child is Element => isElement(child) && child.tagName === 'summary',
  )
  if (!summary) return
  const links: Element[] = []
  summary.children = withoutLinks(summary.children, links)
  if (links.length === 0) return
  const line: Element = {
    type: 'element',
    tagName: 'p',
    properties: { className: ['summary-links'], dir: summary.properties.dir ?? 'auto' },
    children: links.flatMap((link, at): ElementContent[] =>
      at === 0 ? [link] : [{ type: 'text', value: ' · ' }, link],
    ),
  }
  details.children.splice(details.children.indexOf(summary) + 1, 0, line)
}

/** Takes links out of some content, each with a copy of its words in its place. */
function withoutLinks(nodes: readonly ElementContent[], links: Element[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node]
    if (node.tagName === 'a' && node.properties.href !== undefined) {
      links.push(node)
      return structuredClone(node.children)
    }
    return [{ ...node, children: withoutLinks(node.children, links) }]
  })
}

/** A cell over the names of rows heads nothing. */
function dropEmptyHeads(head: Element): void {
  for (const row of head.children.filter(isElement))
    for (const cell of row.children.filter(isElement))
      if (cell.tagName === 'th' && oneLine(textOf(cell)) === '' && !hasPicture(cell))
        cell.tagName = 'td'
}

function tellApart(region: Element, { names }: Seen): void {
  const name = propertyText(region, 'ariaLabel')
  const count = (names.get(name) ?? 0) + 1
  names.set(name, count)
  if (count > 1) region.properties.ariaLabel = `${name} (${count})`
}
