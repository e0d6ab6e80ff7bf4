import type { Element, ElementContent, Properties, Root, RootContent } from 'hast'
import { words } from '../../messages/words.ts'
import { colourName } from '../author-colours.ts'
import { fontSizeClass, hubClasses, styleClasses } from '../author-style.ts'
import { readmeNote } from '../note.ts'
import type { ReadmeNote } from '../readme.ts'

/** Sites whose frames become a link, by exact host; the value names the site in the link. */
const frameHosts: Readonly<Record<string, string>> = {
  'www.youtube.com': 'YouTube',
  'youtube.com': 'YouTube',
  'www.youtube-nocookie.com': 'YouTube',
  'player.vimeo.com': 'Vimeo',
  'player.bilibili.com': 'Bilibili',
  'www.loom.com': 'Loom',
  'open.spotify.com': 'Spotify',
  'w.soundcloud.com': 'SoundCloud',
  'huggingface.co': 'Hugging Face',
}

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

function list(value: unknown): string[] {
  return Array.isArray(value) ? value.map(text) : text(value).split(/\s+/)
}

/** A width or height in pixels or per cent, or undefined. */
function measure(value: unknown): string | undefined {
  const match = /^\s*(\d{1,4})(?:\.\d+)?\s*(px|%|)\s*$/.exec(text(value))
  const number = Number(match?.[1])
  if (!match || number < 1 || number > 2000) return undefined
  return match[2] === '%' ? `${Math.min(100, number)}%` : String(number)
}

function frameLink(node: Element, notes: ReadmeNote[]): ElementContent[] {
  const address = text(node.properties.src).trim().replace(/^\/\//, 'https://')
  const url = URL.canParse(address) ? new URL(address) : undefined
  const site =
    url &&
    (frameHosts[url.hostname] ?? (url.hostname.endsWith('.hf.space') ? 'Hugging Face' : undefined))
  if (!url || !site || !/^https?:$/.test(url.protocol)) {
    notes.push(readmeNote({ code: 'dropped-frame' }, { value: address.slice(0, 200) }))
    return []
  }
  const video = site === 'YouTube' ? /^\/embed\/([\w-]{6,20})/.exec(url.pathname)?.[1] : undefined
  const href = video ? `https://www.youtube.com/watch?v=${video}` : url.href
  const does =
    site === 'Hugging Face' ? 'demo' : /Spotify|SoundCloud/.test(site) ? 'sound' : 'video'
  return [
    {
      type: 'element',
      tagName: 'p',
      properties: {},
      children: [
        {
          type: 'element',
          tagName: 'a',
          properties: { href },
          children: [{ type: 'text', value: words.card.frames[does]({ site }) }],
        },
      ],
    },
  ]
}

function firstCandidate(srcset: unknown): string | undefined {
  const list = Array.isArray(srcset) ? text(srcset[0]) : text(srcset)
  return list.trim().split(/,?\s+/)[0] || undefined
}

function allElements(node: Element, name: string): Element[] {
  return node.children.flatMap((child) =>
    child.type !== 'element'
      ? []
      : [...(child.tagName === name ? [child] : []), ...allElements(child, name)],
  )
}

/** A picture becomes one image, or a light and a dark one that follow the site's theme. */
function picture(node: Element): ElementContent[] {
  const image = allElements(node, 'img')[0]
  const sources = allElements(node, 'source')
  const of = (theme: string): string | undefined =>
    firstCandidate(
      sources.find(
        (source) =>
          text(source.properties.media).includes(`prefers-color-scheme: ${theme}`) ||
          text(source.properties.media).includes(`prefers-color-scheme:${theme}`),
      )?.properties.srcSet,
    )
  const [light, dark] = [of('light'), of('dark')]
  const fallback =
    text(image?.properties.src) || firstCandidate(sources[0]?.properties.srcSet) || ''
  const properties: Properties = { ...image?.properties }
  const make = (src: string, className: string[]): Element => ({
    type: 'element',
    tagName: 'img',
    properties: { ...properties, src, className },
    children: [],
  })
  if (light === undefined && dark === undefined) return fallback ? [make(fallback, [])] : []
  return [make(light ?? fallback, ['only-light']), make(dark ?? fallback, ['only-dark'])]
}

function lookClasses(node: Element): string[] {
  const given = node.properties
  const classes = given.className === undefined ? [] : hubClasses(list(given.className))
  const own =
    given.className === undefined
      ? []
      : list(given.className).filter((name) =>
          /^(?:language-|math-|task-list|contains-task|alert|footnotes|sr-only|only-)/.test(name),
        )
  if (typeof given.style === 'string') classes.push(...styleClasses(given.style))
  const background = colourName(text(given.bgColor))
  if (background) classes.push(`bg-${background}`)
  if (node.tagName === 'font') {
    const colour = colourName(text(given.color))
    const size = fontSizeClass(text(given.size))
    if (colour) classes.push(`c-${colour}`)
    if (size) classes.push(size)
  }
  return [...own, ...classes]
}

const inPixels = new Set(['img', 'video'])

function dress(node: Element): void {
  const given = node.properties
  let classes = lookClasses(node)
  const style = typeof given.style === 'string' ? given.style : ''
  for (const side of ['width', 'height'] as const) {
    if (given[side] === undefined && inPixels.has(node.tagName)) {
      const length = new RegExp(`(?:^|[;\\s])${side}\\s*:\\s*(\\d{1,4}(?:px|%))`, 'i').exec(
        style.slice(0, 2000),
      )?.[1]
      if (length) given[side] = length
      classes = classes.filter((name) => !name.startsWith(`${side[0]}-`))
    }
    if (given[side] === undefined) continue
    const length = measure(given[side])
    if (length === undefined || (side === 'height' && length.endsWith('%'))) delete given[side]
    else given[side] = length
  }
  for (const name of ['href', 'src'] as const) {
    const address = given[name]
    // The allow-list knows schemes in lower case only.
    if (typeof address === 'string' && /^\s*https?:/i.test(address))
      given[name] = address.trim().replace(/^https?:/i, (scheme) => scheme.toLowerCase())
  }
  delete given.style
  if (classes.length > 0) given.className = classes
  else delete given.className
}

function rewrite(nodes: readonly RootContent[], notes: ReadmeNote[]): RootContent[] {
  const result: RootContent[] = []
  for (const node of nodes) {
    if (node.type !== 'element') result.push(node)
    else if (node.tagName === 'iframe') result.push(...frameLink(node, notes))
    else if (node.tagName === 'input' && node.properties.type !== 'checkbox') continue
    else if (node.tagName === 'picture') result.push(...rewrite(picture(node), notes))
    else {
      dress(node)
      if (node.children.length > 0) node.children = elementContent(rewrite(node.children, notes))
      result.push(node)
    }
  }
  return result
}

/** Only a root may hold a doctype; below it there is none. */
function elementContent(nodes: readonly RootContent[]): ElementContent[] {
  return nodes.filter((node): node is ElementContent => node.type !== 'doctype')
}

/**
 * Reads what the sanitiser is about to drop (styles, dark-mode classes, pictures, frames) and says
 * it again in words the allow-list knows. Runs on the author's tree, before the sanitiser.
 */
export function readAuthorMarkup(tree: Root, notes: ReadmeNote[]): void {
  tree.children = rewrite(tree.children, notes)
}
