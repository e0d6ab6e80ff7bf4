import type { Element, ElementContent } from 'hast'
import { canonicalAddress } from '../../address.ts'
import { words } from '../../messages/words.ts'
import { linkKind, resolveAddress } from '../addresses.ts'
import { readmeNote } from '../note.ts'
import type { CardLink } from '../readme.ts'
import { addClass, oneLine, propertyText, textOf } from '../tree.ts'
import type { Card } from './card.ts'

/** Characters before a link that may name it. */
export const labelLength = 120

/** The words just before a link that name it: "Paper:", "**Demo** -", a table's first cell. */
function labelBefore(text: string): string | undefined {
  const line = oneLine(text.slice(-labelLength))
  const words = /(?:^|[.;|•·,([\]])\s*([^.;|•·,([\]:：]{2,60}?)\s*[:：–—-]\s*(?:\S{1,3}\s*)?$/.exec(
    line,
  )?.[1]
  return words?.trim() || undefined
}

function remember(
  card: Card,
  href: string,
  text: string,
  kind: string | undefined,
  before: string,
): void {
  const link: CardLink = { href, text }
  const canonical = canonicalAddress(href, card.book.endpoint)
  if (canonical !== href) link.canonical = canonical
  const label = labelBefore(before)
  if (kind) link.kind = kind
  if (label) link.label = label
  if (kind === 'paper') link.before = oneLine(before.slice(-labelLength))
  if (card.section) link.section = card.section
  card.links.push(link)
}

/** Judges a link, points it where it should lead, and marks what leaves the site or is dead. */
export function dressLink(node: Element, before: string, card: Card): void {
  const given = node.properties.href
  if (given === undefined) return
  const raw = propertyText(node, 'href')
  delete node.properties.href
  const target = resolveAddress(raw, 'link', card.book)
  if (!target) {
    if (raw.trim() !== '')
      card.notes.push(readmeNote({ code: 'unsafe-link' }, { value: raw.slice(0, 120) }))
    return
  }
  if (target.to === 'anchor') {
    card.anchors.push({ node, id: target.id })
    return
  }
  const { properties } = node
  if (target.to === 'relative' && target.dead) {
    addClass(node, 'dead')
    const place = { line: node.position?.start.line, value: raw.slice(0, 120) }
    card.notes.push(readmeNote({ code: 'dead-own-link' }, place))
    return
  }
  properties.href = target.href
  if (target.to === 'relative') return
  const absolute = target.to === 'sheet' ? target.absolute : target.href
  const kind = linkKind(canonicalAddress(absolute, card.book.endpoint), target)
  remember(card, absolute, oneLine(textOf(node)), kind, before)
  if (target.to === 'sheet') {
    card.absolute.set(node, absolute)
    return
  }
  // What the site's own editors link to, the site vouches for.
  properties.rel = card.book.own ? ['noopener'] : ['noopener', 'nofollow', 'ugc']
  if (target.to === 'mail') return
  if (target.dead) {
    addClass(node, 'dead')
    properties.title = words.card.notListed
    const place = { line: node.position?.start.line, value: target.path || undefined }
    card.notes.push(readmeNote({ code: 'dead-link' }, place))
    return
  }
  addClass(node, 'external')
  if (kind === 'paper') addClass(node, 'paper')
}

/** Letters and digits only: what different slug rules still agree on. */
function essence(id: string): string {
  return id.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

function decode(id: string): string {
  try {
    return decodeURIComponent(id)
  } catch {
    return id
  }
}

/** The one id that the wish ends with: `rocket-start` for a heading whose picture sign fell away. */
function byEnd(wanted: string, loose: ReadonlyMap<string, string>): string | undefined {
  const key = essence(wanted)
  const found = [...loose].filter(([id]) => id.length > 3 && (key.endsWith(id) || id.endsWith(key)))
  return found.length === 1 && key.length > 3 ? found[0]?.[1] : undefined
}

/** Points in-page links at the prefixed ids, tolerating case, encoding and other slug rules. */
export function resolveAnchors(card: Card, ids: ReadonlySet<string>): void {
  if (card.anchors.length === 0) return
  const loose = new Map<string, string>()
  for (const id of ids) {
    const key = essence(id)
    if (key && !loose.has(key)) loose.set(key, id)
  }
  for (const { node, id } of card.anchors) {
    const wanted = decode(id).replace(/^(?:user-content-)+/, '')
    const found = ids.has(wanted)
      ? wanted
      : (loose.get(essence(wanted)) ??
        byEnd(wanted, loose) ??
        (wanted === '' || wanted === 'top' ? '' : undefined))
    if (found === undefined) {
      // What leads nowhere is no link, unless others lead to it.
      if (!node.properties.id && !node.properties['name']) node.tagName = 'span'
      addClass(node, 'dead')
      const value = `#${wanted.slice(0, 100)}`
      card.notes.push(readmeNote({ code: 'dead-anchor' }, { value }))
    } else node.properties.href = found === '' ? '#' : `#user-content-${found}`
  }
}

/** The ids and names in a sanitised tree, without prefix. */
export function collectIds(nodes: readonly ElementContent[], ids: Set<string>): void {
  for (const node of nodes) {
    if (node.type !== 'element') continue
    for (const key of ['id', 'name']) {
      const value = node.properties[key]
      if (value === undefined) continue
      const id = String(value).slice('user-content-'.length)
      // A second element of the same id could never be reached.
      if (ids.has(id) && key === 'id') delete node.properties.id
      else ids.add(id)
    }
    collectIds(node.children, ids)
  }
}
