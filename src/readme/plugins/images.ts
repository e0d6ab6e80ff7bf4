import type { Element, ElementContent } from 'hast'
import { words } from '../../messages/words.ts'
import { resolveAddress } from '../addresses.ts'
import { badgeText, isBadge } from '../badge.ts'
import { readmeNote } from '../note.ts'
import { pictureAt } from '../pictures.ts'
import type { CardImage } from '../readme.ts'
import { addClass, classesOf, element, propertyText } from '../tree.ts'
import type { Card, Scope } from './card.ts'

/** Characters of a `data:` image; beyond, it is a file that belongs in the repository. */
const maxDataImage = 65_536
const dataImage = /^data:image\/(?:png|jpe?g|gif|webp);base64,[a-z0-9+/=\s]+$/i
const themes: readonly [RegExp, string][] = [
  [/#(?:hf|gh)-light-mode-only$/, 'only-light'],
  [/#(?:hf|gh)-dark-mode-only$/, 'only-dark'],
]

function size(node: Element, side: 'width' | 'height'): number | undefined {
  const value = Number(propertyText(node, side) || Number.NaN)
  return Number.isInteger(value) && value > 0 && value <= 2000 ? value : undefined
}

/** The file name an address ends in, for images without words of their own. */
function fileName(src: string): string {
  const name = /([^/?#]+)\/?(?:[?#].*)?$/s.exec(src)?.[1] ?? src
  try {
    return decodeURIComponent(name).slice(0, 80)
  } catch {
    return name.slice(0, 80)
  }
}

function describe(node: Element, src: string, kind: CardImage['kind']): CardImage {
  const image: CardImage = { src, alt: propertyText(node, 'alt'), kind }
  const [width, height] = [size(node, 'width'), size(node, 'height')]
  if (width) image.width = width
  if (height) image.height = height
  return image
}

/** A label in place of the picture: a link of its own, or words inside the link around it. */
function label(src: string, text: string, className: string[], scope: Scope): Element {
  const words: ElementContent[] = [{ type: 'text', value: text }]
  if (scope.link) return element('span', { className }, words)
  const properties = {
    className: [...className, 'external'],
    href: src,
    rel: ['noopener', 'nofollow', 'ugc'],
  }
  return element('a', properties, words)
}

function loaded(node: Element, src: string, alt: string): Element {
  node.properties = { ...node.properties, src, alt, loading: 'lazy', decoding: 'async' }
  if (!node.properties.width || !node.properties.height) addClass(node, 'unsized')
  return node
}

function contentImage(node: Element, src: string, alt: string, card: Card, scope: Scope): Element {
  const mode = card.context.remoteImages ?? 'mirror'
  const local =
    mode === 'mirror' && Object.hasOwn(card.context.mirrored ?? {}, src)
      ? card.context.mirrored?.[src]
      : undefined
  if (local) {
    const own = node.properties.width || node.properties.height
    if (!own && local.width && local.height) {
      node.properties.width = local.width
      node.properties.height = local.height
    }
    return loaded(node, local.src, alt)
  }
  if (mode === 'hotlink') {
    const image = loaded(node, src.replace(/^http:/, 'https:'), alt)
    image.properties.referrerPolicy = 'no-referrer'
    return image
  }
  const theme = classesOf(node).filter((name) => name.startsWith('only-'))
  return label(src, alt.trim().slice(0, 200) || fileName(src), ['image-link', ...theme], scope)
}

/** What stands in the place of an image: a local copy, a chip for a badge, a labelled link. */
export function dressImage(node: Element, card: Card, scope: Scope): ElementContent[] {
  const raw = propertyText(node, 'src')
  const alt = propertyText(node, 'alt')
  const shown = alt.trim() === '' ? [] : [{ type: 'text' as const, value: alt }]
  delete node.properties.src
  if (/^\s*data:/i.test(raw)) {
    const data = pictureAt(raw.trim(), card.pictures)
    return data.length <= maxDataImage && dataImage.test(data) ? [loaded(node, data, alt)] : shown
  }
  for (const [pattern, className] of themes) if (pattern.test(raw.trim())) addClass(node, className)
  const target = resolveAddress(
    raw.replace(/#(?:hf|gh)-(?:light|dark)-mode-only\s*$/, ''),
    'image',
    card.book,
  )
  if (target?.to === 'relative' && target.href !== '') return [loaded(node, target.href, alt)]
  if (target?.to === 'relative' && target.dead) {
    const place = { line: node.position?.start.line, value: raw.slice(0, 120) }
    card.notes.push(readmeNote({ code: 'dead-own-link' }, place))
  }
  if (target?.to !== 'web') return shown
  const src = target.href
  if (target.dead) {
    const place = { line: node.position?.start.line, value: target.path ?? src }
    card.notes.push(readmeNote({ code: 'dead-image' }, place))
    return [
      element('span', { className: ['image-link', 'dead'], title: words.card.notListed }, [
        { type: 'text', value: alt.trim() || fileName(src) },
      ]),
    ]
  }
  const kind = isBadge(src) ? 'badge' : 'content'
  card.images.push(describe(node, src, kind))
  if (kind === 'content') return [contentImage(node, src, alt, card, scope)]
  const chip = element(
    'span',
    { className: ['badge', ...classesOf(node).filter((name) => name.startsWith('only-'))] },
    [{ type: 'text', value: badgeText(src, alt) }],
  )
  return [chip]
}

/** Sound and film: controls, nothing loaded before the reader asks, or a labelled link. */
export function dressMedia(node: Element, card: Card, scope: Scope): ElementContent[] {
  const first = node.children.find(
    (child): child is Element => child.type === 'element' && child.tagName === 'source',
  )
  const raw = propertyText(node, 'src') || (first ? propertyText(first, 'src') : '')
  const target = resolveAddress(raw, 'image', card.book)
  if (target?.to !== 'web') return []
  const mode = card.context.remoteImages ?? 'mirror'
  const local = mode === 'mirror' ? card.context.mirrored?.[target.href] : undefined
  const noun = node.tagName === 'video' ? 'Video' : 'Audio'
  if (!local && mode !== 'hotlink') {
    return [
      label(target.href, `${noun}: ${fileName(target.href)}`, ['image-link', 'media-link'], scope),
    ]
  }
  const { width, height, loop, muted } = node.properties
  const properties: Element['properties'] = {
    src: local?.src ?? target.href,
    controls: true,
    preload: 'none',
    playsInline: true,
  }
  for (const [key, value] of Object.entries({ width, height, loop, muted }))
    if (value !== undefined) properties[key] = value
  return [element(node.tagName, properties)]
}
