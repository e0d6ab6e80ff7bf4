import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

/** What holds the words of others, or of programs. */
const skipped = new Set(['code', 'pre', 'kbd', 'samp', 'script', 'style', 'svg', 'time', 'bdi'])

/** Attributes that a reader hears or sees. */
const spoken = ['aria-label', 'title', 'alt', 'placeholder']

/** A text of a page that is for readers, with the path to it. */
export interface PageText {
  text: string
  where: string
}

/** All texts of a page in the site's own words: not those of cards, of other languages, or of programs. */
export function pageTexts(html: string): PageText[] {
  const found: PageText[] = []
  const add = (text: string | undefined, where: string): void => {
    const plain = text?.replace(/\s+/g, ' ').trim()
    if (plain) found.push({ text: plain, where })
  }
  const visit = (node: Node, where: string, site: string): void => {
    if ('value' in node && node.nodeName === '#text') add(node.value, where)
    if (!('childNodes' in node)) return
    const own = 'attrs' in node ? node : undefined
    const path = own ? `${where}>${own.tagName}` : where
    if (own && isSkipped(own, site)) return
    for (const name of own ? spoken : []) add(own && attribute(own, name), `${path}[${name}]`)
    if (own?.tagName === 'meta' && isForReaders(own)) add(attribute(own, 'content'), path)
    const language = own?.tagName === 'html' ? (attribute(own, 'lang') ?? '') : site
    for (const child of node.childNodes) visit(child, path, language)
  }
  visit(parse(html, { scriptingEnabled: false }), '', '')
  return found
}

function isSkipped(element: Element, site: string): boolean {
  const lang = attribute(element, 'lang')
  const classes = (attribute(element, 'class') ?? '').split(' ')
  return (
    skipped.has(element.tagName) ||
    // The card, and what is quoted of cards: summaries, headings of the contents, stated setups.
    classes.some((name) => /^(?:card-body|json|row-words)$/.test(name)) ||
    (element.tagName !== 'html' && lang !== undefined && lang !== site) ||
    // What follows its own direction is quoted from a card, but for messages, which quote in part.
    (attribute(element, 'dir') === 'auto' && element.tagName !== 'p')
  )
}

function isForReaders(meta: Element): boolean {
  const name = attribute(meta, 'name') ?? attribute(meta, 'property') ?? ''
  return /^(?:description|og:title|og:description)$/.test(name)
}

function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((attr) => attr.name === name)?.value
}

/** Two words in a row in small Latin letters, as only a sentence has them; or one long one by itself. */
const english =
  /(?:^|[^\p{L}\p{N}._/-])(?:[A-Za-z]?[a-z]{1,}(?: [a-z]{2,})+|[a-z]{4,})(?![\p{L}\p{N}._/-])/u

/** The text without names of the data, if English is left in it. */
export function englishIn(text: string, names: RegExp): string | undefined {
  const rest = text.replace(names, '·')
  return english.test(rest) ? rest : undefined
}

/** Every page of a site with its texts. */
export function* sitePages(folder: string): Generator<{ path: string; texts: PageText[] }> {
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort())
    if (path.endsWith('.html'))
      yield { path, texts: pageTexts(readFileSync(join(folder, path), 'utf8')) }
}
