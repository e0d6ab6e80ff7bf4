import { nameToEmoji } from 'gemoji'
import type {
  Blockquote,
  Html,
  Link,
  Nodes,
  Paragraph,
  Parents,
  PhrasingContent,
  Root,
  RootContent,
  Table,
  Text,
} from 'mdast'
import { isHtmlName } from '../html-names.ts'
import type { AnyDefinition } from '../html-tree.ts'
import { type Formula, unmark, unmarkTags } from '../markdown/math-marks.ts'

/** What the pass needs to know of the card. */
export interface Phrasing {
  formulas: readonly Formula[]
  /** The GFM autolink pass of the parser, for one text at a time. */
  linkify: (tree: Root) => void
  /** Set when HTML is left that needs an HTML parser. */
  hasHtml: boolean
  /** Definitions that were met, in order. */
  definitions: AnyDefinition[]
}

type Node = RootContent | PhrasingContent

const cjk =
  /[\u3000-\u303f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff01-\uff60\uffe0-\uffe6]/
const cjkBreak = new RegExp(`(?<=${cjk.source}) *\\n *(?=${cjk.source})`, 'g')
/** Punctuation that ends an address written in Chinese or Japanese prose. */
const cjkStop =
  /[\u3001-\u3003\u3008-\u3011\u3014-\u301f\uff01\uff08\uff09\uff0c\uff0e\uff1a\uff1b\uff1f\uff5b\uff5d\uff5e\u300c-\u300f\u2018-\u201d\u2026]/
const bareAddress = /https?:\/\/|www\.|[\w.+-]@\w/i
const cited =
  /(?<![\w/:.])(arxiv:\s?)(\d{4}\.\d{4,5}(?:v\d+)?)\b|(?<![\w/:.])(doi:\s?)(10\.\d{4,9}\/[^\s<>"'，。、]+[\w/])/gi

function text(value: string): Text {
  return { type: 'text', value }
}

/** Where Chinese or Japanese text meets an address, so that each side is judged alone. */
function cutAtCjk(value: string): string[] {
  if (!cjk.test(value)) return [value]
  const pieces: string[] = []
  let last = 0
  for (const match of value.matchAll(/(?:https?:\/\/|www\.)[^\s<>]*/gi)) {
    const stop = match[0].search(cjkStop)
    if (match.index > last) pieces.push(value.slice(last, match.index))
    last = match.index + (stop < 0 ? match[0].length : stop)
    pieces.push(value.slice(match.index, last))
  }
  if (last < value.length) pieces.push(value.slice(last))
  return pieces
}

function linkCitations(value: string): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  let last = 0
  for (const match of value.matchAll(cited)) {
    const [whole, arxiv, paper, , doi] = match
    if (match.index > last) nodes.push(text(value.slice(last, match.index)))
    const url = arxiv ? `https://arxiv.org/abs/${paper}` : `https://doi.org/${doi}`
    nodes.push({ type: 'link', url, title: null, children: [text(whole)] })
    last = match.index + whole.length
  }
  if (last < value.length) nodes.push(text(value.slice(last)))
  return nodes
}

function linkAddresses(value: string, phrasing: Phrasing): PhrasingContent[] {
  if (!bareAddress.test(value))
    return /arxiv:|doi:/i.test(value) ? linkCitations(value) : [text(value)]
  return cutAtCjk(value).flatMap((piece) => {
    const paragraph: Paragraph = { type: 'paragraph', children: [text(piece)] }
    phrasing.linkify({ type: 'root', children: [paragraph] })
    return paragraph.children.flatMap((node) =>
      node.type === 'text' ? linkCitations(node.value) : [node],
    )
  })
}

function emoji(value: string): string {
  return value.replace(/:([a-z0-9_+-]{1,40}):/g, (whole, name: string) =>
    Object.hasOwn(nameToEmoji, name) ? (nameToEmoji[name] ?? whole) : whole,
  )
}

function words(value: string, inLink: boolean, phrasing: Phrasing): PhrasingContent[] {
  let plain = value
  if (plain.includes('\n') && cjk.test(plain)) plain = plain.replace(cjkBreak, '')
  if (plain.includes(':')) plain = emoji(plain)
  if (inLink) return [text(plain)]
  return linkAddresses(plain, phrasing)
}

function textNodes(node: Text, inLink: boolean, phrasing: Phrasing): PhrasingContent[] {
  const made = words(node.value, inLink, phrasing)
  return made.length === 1 && made[0]?.type === 'text' ? [Object.assign(node, made[0])] : made
}

/** A literal link that ran on into Chinese or Japanese punctuation ends before it. */
function trimLiteral(node: Link): PhrasingContent[] {
  const [only] = node.children
  if (
    node.children.length !== 1 ||
    only?.type !== 'text' ||
    !/^(?:https?:|www\.)/i.test(only.value)
  )
    return [node]
  const stop = only.value.search(cjkStop)
  const prefix = node.url.length - encodeURI(only.value).length
  if (stop < 0 || (node.url !== only.value && node.url !== `http://${only.value}` && prefix < 0))
    return [node]
  const rest = only.value.slice(stop)
  only.value = only.value.slice(0, stop)
  node.url = /^www\./i.test(only.value) ? `http://${only.value}` : only.value
  return [node, text(rest)]
}

/** Special tokens (`<mask>`, `</s>`) are no HTML: they stay text. */
function tokensAsText(html: string): string {
  return html.replace(
    /<(\/?)([a-zA-Z][\w.:-]*)(\s*\/?)>/g,
    (whole, slash: string, name: string, end: string) =>
      isHtmlName(name) ? whole : `&lt;${slash}${name}${end}&gt;`,
  )
}

const inComments = /<!--[\s\S]*?(?:-->|$)/g
const flow = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition'])

function htmlNode(node: Html, parent: Parents, phrasing: Phrasing): Nodes[] {
  if (/^<br ?\/?>$/i.test(node.value)) return [lineBreak()]
  if (node.value.includes('<!--') && node.value.replace(inComments, '').trim() === '') return []
  const literal = (): Nodes =>
    flow.has(parent.type) ? { type: 'paragraph', children: [text(node.value)] } : text(node.value)
  if (/^<\/?s>$/i.test(node.value) && !paired(node, parent.children)) return [literal()]
  const value = tokensAsText(node.value)
  if (value !== node.value && !/<[a-zA-Z/!?]/.test(value)) return [literal()]
  node.value = unmarkTags(value, phrasing.formulas)
  phrasing.hasHtml = true
  return [node]
}

/** `<s>` whose next partner is `</s>` strikes through; any other is a token of a model. */
function paired(node: Html, siblings: readonly Nodes[]): boolean {
  const closes = node.value[1] === '/'
  const at = siblings.indexOf(node)
  const rest = closes ? siblings.slice(0, at).reverse() : siblings.slice(at + 1)
  const next = rest.find((sibling) => sibling.type === 'html' && /^<\/?s>$/i.test(sibling.value))
  return next?.type === 'html' && (next.value[1] === '/') !== closes
}

function lineBreak(): Nodes {
  // An element of its own, so that a break alone needs no HTML parser.
  return { type: 'emphasis', children: [], data: { hName: 'br' } }
}

const alertNames: Readonly<Record<string, string>> = {
  NOTE: 'Note',
  TIP: 'Tip',
  IMPORTANT: 'Important',
  WARNING: 'Warning',
  CAUTION: 'Caution',
}

/** A quote that begins with `[!NOTE]` and the like, alone on its line, is an alert as on GitHub. */
function readAlert(quote: Blockquote): void {
  const [first] = quote.children
  const [lead] = first?.type === 'paragraph' ? first.children : []
  if (first?.type !== 'paragraph' || lead?.type !== 'text') return
  const match = /^\[!(note|tip|important|warning|caution)\][ \t]*(?:\n|$)/i.exec(lead.value)
  const kind = match?.[1]?.toUpperCase()
  if (!match || !kind) return
  if (
    match[0].length === lead.value.length &&
    first.children.length > 1 &&
    !match[0].endsWith('\n') &&
    first.children[1]?.type !== 'break'
  )
    return
  const rest = lead.value.slice(match[0].length)
  const children = [...(rest ? [text(rest)] : []), ...first.children.slice(1)].filter(
    (node, index) => index > 0 || node.type !== 'break',
  )
  const title: Paragraph = {
    type: 'paragraph',
    children: [text(alertNames[kind] ?? kind)],
    data: { hProperties: { className: ['alert-title'] } },
  }
  quote.children.splice(0, 1, title, ...(children.length > 0 ? [{ ...first, children }] : []))
  quote.data = {
    hName: 'div',
    hProperties: { className: ['alert', `alert-${kind.toLowerCase()}`] },
  }
}

/** Strings of a node that may hold a mark but are no text. */
function restore(node: Nodes, formulas: readonly Formula[]): void {
  if ('value' in node && typeof node.value === 'string') node.value = unmark(node.value, formulas)
  if ('url' in node) node.url = unmark(decodeMarks(node.url), formulas)
  if ('title' in node && node.title) node.title = unmark(node.title, formulas)
  if ('alt' in node && node.alt) node.alt = unmark(node.alt, formulas)
  if ('lang' in node && node.lang) node.lang = unmark(node.lang, formulas)
  if ('meta' in node && node.meta) node.meta = unmark(node.meta, formulas)
}

function decodeMarks(url: string): string {
  return url.replaceAll('%F3%B0%80%80', '\u{f0000}').replaceAll('%F3%B0%80%81', '\u{f0001}')
}

/** Short rows under a wide header would be filled with millions of empty cells. */
function boundTable(table: Table): void {
  const cells = table.children.reduce((sum, row) => sum + row.children.length, 0)
  if ((table.align?.length ?? 0) * table.children.length > cells * 8 + 500) table.align = null
}

function lowerScheme(url: string): string {
  return url.replace(/^(?:https?|mailto):/i, (scheme) => scheme.toLowerCase())
}

function one(node: Node, parent: Parents, inLink: boolean, phrasing: Phrasing): Nodes[] {
  // Nothing later asks where a node stood, and copying positions costs.
  if (node.position) node.position = undefined
  if (node.type === 'text') return textNodes(node, inLink, phrasing)
  if (node.type === 'html') return htmlNode(node, parent, phrasing)
  if (phrasing.formulas.length > 0) restore(node, phrasing.formulas)
  if (node.type === 'definition' || node.type === 'footnoteDefinition')
    phrasing.definitions.push(node)
  // The allow-list knows schemes in lower case only.
  if ('url' in node && /^[a-z]{0,9}[A-Z]/.test(node.url)) node.url = lowerScheme(node.url)
  if (!('children' in node)) return [node]
  walk(node, inLink || node.type === 'link' || node.type === 'linkReference', phrasing)
  if (node.type === 'blockquote') readAlert(node)
  if (node.type === 'table') boundTable(node)
  if (node.type === 'link') return trimLiteral(node)
  return [node]
}

/** Each replacement is phrasing for phrasing or a block for a block, which types cannot say. */
function replaceChildren(parent: { children: Nodes[] }, nodes: readonly Nodes[]): void {
  parent.children.length = 0
  for (const node of nodes) parent.children.push(node)
}

function walk(parent: Parents, inLink: boolean, phrasing: Phrasing): void {
  const made: Nodes[] = []
  let changed = false
  for (const child of parent.children) {
    const nodes = one(child, parent, inLink, phrasing)
    if (nodes.length !== 1 || nodes[0] !== child) changed = true
    for (const node of nodes) made.push(node)
  }
  if (changed) replaceChildren(parent, made)
}

/**
 * The one walk over the Markdown tree: bare addresses, citations, shortcodes, line breaks in
 * Chinese and Japanese, alerts, and tokens that only look like HTML.
 */
export function readPhrasing(tree: Root, phrasing: Phrasing): void {
  walk(tree, false, phrasing)
}
