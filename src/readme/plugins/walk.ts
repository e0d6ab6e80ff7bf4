import type { Element, ElementContent, Root, Text } from 'hast'
import { directionOf } from '../direction.ts'
import { revealed } from '../invisible.ts'
import { hasMark, splitAtMarks, unmark } from '../markdown/math-marks.ts'
import { readmeNote } from '../note.ts'
import { classesOf, oneLine, textOf } from '../tree.ts'
import { type Card, noteOnce, type Scope } from './card.ts'
import { dressPre } from './code.ts'
import { dressHeading } from './headings.ts'
import { dressImage, dressMedia } from './images.ts'
import { collectIds, dressLink, labelLength, resolveAnchors } from './links.ts'
import { renderFormula } from './math.ts'
import { standOnPage } from './on-page.ts'
import { dressTable, linksIn } from './tables.ts'

/** Blocks whose direction follows their own text. */
const directed = new Set(
  'p h1 h2 h3 h4 h5 h6 li td th dt dd blockquote summary figcaption caption'.split(' '),
)
/** Blocks whose direction matters only where some text runs from right to left. */
const directedBoxes = new Set(['ul', 'ol', 'table', 'div', 'center', 'details', 'dl'])
/** Parts that stand as their list or table does, so that marks and columns keep in line. */
const inherited = new Set(['li', 'td', 'th', 'dt', 'dd'])
const blocks = new Set([
  ...directed,
  'div',
  'center',
  'tr',
  'ul',
  'ol',
  'table',
  'details',
  'section',
])

type Visit = (node: Element, card: Card, scope: Scope) => ElementContent[]

function visitCode(node: Element, card: Card, scope: Scope): ElementContent[] {
  if (card.rtl) node.properties.dir = 'ltr'
  node.children = walk(node.children, card, { ...scope, code: true })
  return [node]
}

function isPictureLabel(node: ElementContent): boolean {
  return (
    node.type === 'element' && node.tagName === 'span' && classesOf(node).includes('image-link')
  )
}

function visitLink(node: Element, card: Card, scope: Scope): ElementContent[] {
  const before = scope.label.text
  node.children = walk(node.children, card, { ...scope, link: node })
  // Beside words of its own, the label of an icon that is not shown only repeats them.
  const words = node.children.filter((child) => !isPictureLabel(child))
  if (words.length < node.children.length && words.some((child) => oneLine(textOf(child)) !== ''))
    node.children = words
  dressLink(node, before, card)
  return [node]
}

function visitTable(node: Element, card: Card, scope: Scope): ElementContent[] {
  node.children = walk(node.children, card, { ...scope, table: true })
  direct(node, card)
  return [dressTable(node, card, scope.table)]
}

function visitHeading(node: Element, card: Card, scope: Scope): ElementContent[] {
  node.children = walk(node.children, card, scope)
  return dressHeading(node, card)
}

function visitPre(node: Element, card: Card, scope: Scope): ElementContent[] {
  const code = node.children.find(
    (child): child is Element => child.type === 'element' && child.tagName === 'code',
  )
  if (code) {
    if (code.children.some((child) => child.type !== 'text'))
      code.children = walk(code.children, card, { ...scope, code: true })
    return dressPre(node, code, card)
  }
  node.properties.dir = 'ltr'
  node.children = walk(node.children, card, { ...scope, code: true })
  return [node]
}

const visits: Readonly<Record<string, Visit>> = {
  a: visitLink,
  img: dressImageIn,
  audio: (node, card, scope) => dressMedia(node, card, scope),
  video: (node, card, scope) => dressMedia(node, card, scope),
  code: visitCode,
  pre: visitPre,
  table: visitTable,
  h1: visitHeading,
  h2: visitHeading,
  h3: visitHeading,
  h4: visitHeading,
  h5: visitHeading,
  h6: visitHeading,
}

function dressImageIn(node: Element, card: Card, scope: Scope): ElementContent[] {
  return dressImage(node, card, scope)
}

/** Boxes that mean nothing once their content is gone. */
const emptied = new Set(['p', 'div'])

function isBlank(node: ElementContent): boolean {
  return node.type === 'text' && node.value.trim() === ''
}

/** Gives a block its direction; where some text runs from right to left, each is computed. */
function direct(node: Element, card: Card): void {
  const { tagName } = node
  // The word that a notice begins with is ours and stands where the notice begins.
  if (card.rtl && classesOf(node).includes('alert-title')) return
  if (!card.rtl) {
    if (directed.has(tagName)) node.properties.dir ??= 'auto'
  } else if (!inherited.has(tagName) && (directed.has(tagName) || directedBoxes.has(tagName)))
    node.properties.dir ??= directionOf(node) ?? 'auto'
}

/** Keeps what a paragraph says for a table that may follow. */
function rememberBefore(node: Element, card: Card): void {
  const text = oneLine(textOf(node)).slice(0, 300)
  if (text === '') return
  card.before = text
  card.beforeLinks = linksIn(node.children, card)
}

function visitPlain(node: Element, card: Card, scope: Scope): ElementContent[] {
  const { tagName } = node
  // A row keeps the words of the cell before: "Paper" in one, the link in the next.
  const inner = blocks.has(tagName) && tagName !== 'td' ? { ...scope, label: { text: '' } } : scope
  if (tagName === 'td' && scope.label.text !== '') scope.label.text = `${scope.label.text.trim()}: `
  if (node.children.length > 0) node.children = walk(node.children, card, inner)
  direct(node, card)
  // What stood here was taken away.
  if (emptied.has(tagName) && node.properties.id === undefined && node.children.every(isBlank))
    return []
  if (tagName === 'p') rememberBefore(node, card)
  return [node]
}

function shown(value: string, card: Card, scope: Scope): ElementContent[] {
  if (!card.hides) return [{ type: 'text', value }]
  const nodes = revealed(value, scope.code ? 'code' : 'prose')
  if (nodes.some((node) => node.type === 'element'))
    noteOnce(card, readmeNote({ code: 'hidden-characters' }))
  return nodes
}

function textNodes(node: Text, card: Card, scope: Scope): ElementContent[] {
  if (!hasMark(node.value)) return card.hides ? shown(node.value, card, scope) : [node]
  if (scope.code) return shown(unmark(node.value, card.formulas), card, scope)
  return splitAtMarks(node.value, card.formulas).flatMap((part) => {
    if (typeof part === 'string') return shown(part, card, scope)
    card.hasMath = true
    return [renderFormula(part, card)]
  })
}

function walk(nodes: ElementContent[], card: Card, scope: Scope): ElementContent[] {
  const result: ElementContent[] = []
  for (const node of nodes) {
    if (node.type === 'element') {
      // The sanitiser may have taken every class and left the attribute.
      if (Array.isArray(node.properties.className) && node.properties.className.length === 0)
        delete node.properties.className
      const visit = Object.hasOwn(visits, node.tagName) ? visits[node.tagName] : undefined
      for (const made of (visit ?? visitPlain)(node, card, scope)) result.push(made)
    } else if (node.type === 'text') {
      scope.label.text = `${scope.label.text}${node.value}`.slice(-2 * labelLength)
      for (const made of textNodes(node, card, scope)) result.push(made)
    }
  }
  return result
}

/** Walks the sanitised card once: addresses, ids, tables, code, direction; and gathers the facts. */
export function decorate(tree: Root, card: Card): void {
  const nodes = tree.children.filter((node): node is ElementContent => node.type !== 'doctype')
  const ids = new Set<string>()
  collectIds(nodes, ids)
  const used = new Map<string, number>()
  card.uniqueId = (wish) => {
    let id = wish
    let count = used.get(wish) ?? 0
    while (ids.has(id)) id = `${wish}-${++count}`
    used.set(wish, count)
    ids.add(id)
    return id
  }
  tree.children = walk(nodes, card, {
    link: undefined,
    code: false,
    table: false,
    label: { text: '' },
  })
  resolveAnchors(card, ids)
  const { headingShift } = card.context
  if (headingShift !== undefined) standOnPage(tree, headingShift)
}
