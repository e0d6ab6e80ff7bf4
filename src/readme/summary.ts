import type { Element, ElementContent } from 'hast'
import { classesOf, oneLine, propertyText, textOf } from './tree.ts'

/** Characters of a summary; a longer paragraph ends at a sentence before. */
const maxSummary = 600
/** What the Hub's template and training scripts say where an author has said nothing yet. */
export const placeholder =
  /\[?\s*more information needed\s*\]?|^\s*\[?\s*(?:needs? more information|todo|tbd|coming soon|n\/a)\s*\]?\.?\s*$|provide a quick summary|^<!--/i
const contents =
  /^(?:table of contents|contents|on this page|in this card|目录|目錄|目次|toc|índice|inhalt|sommaire|оглавление|содержание)\s*:?(?:$|\s*[-–•·|1０-９①])/iu
const boilerplate =
  /^(?:this model card (?:has been|was) (?:automatically )?generated|this is the model card of a 🤗 transformers model|model card for model id)/i
const invitation =
  /^\W*(?:(?:welcome to )?join (?:our|us|the)|sponsored by|ask questions|follow (?:us|our)|chat with us|support (?:us|me)|buy me|star us|scan (?:the|our)|contact us|subscribe|(?:欢迎|歡迎)?加入(?:我们|我們)?|关注我们|關注我們|扫码|掃碼|ぜひ参加)/iu
/** Places of a community; a paragraph that begins with an invitation and names one says nothing of a model. */
const community =
  /\b(?:we ?chat|discord|slack|telegram|qq|twitter|linkedin|reddit|youtube|whatsapp|newsletter|mailing list|patreon|ko-?fi)\b|微信|群聊|交流群|公众号|公眾號/iu
/** Lines of code that lost their block: an assignment, an import, a call alone. */
const codeLine =
  /^(?:[a-z_]\w*(?:\.\w+)* ?= ?["'[{(\w]|from \w[\w.]* import \w|import \w[\w.]*(?: as \w+)?(?:$| import )|\w[\w.]*\([^)]*\)$)/
/** What to write so that an adapter answers. */
const trigger = /^(?:you should|please|to) use .{1,120} to trigger/i
const containers = new Set(['div', 'center', 'section', 'font', 'span', 'details'])

interface Reading {
  text: string
  /** Characters that stand in links. */
  linked: number
  links: number
  pictures: number
}

function read(nodes: readonly ElementContent[], reading: Reading, link: boolean): void {
  for (const node of nodes) {
    if (node.type === 'text') {
      reading.text += node.value
      if (link) reading.linked += node.value.trim().length
      continue
    }
    if (node.type !== 'element') continue
    const classes = classesOf(node)
    if (node.tagName === 'img' || classes.includes('badge') || classes.includes('image-link'))
      reading.pictures++
    else if (node.tagName === 'br') reading.text += '\n'
    else if (node.properties.dataFootnoteRef !== undefined) continue
    else if (node.tagName === 'a') {
      reading.links++
      read(node.children, reading, true)
    } else read(node.children, reading, link)
  }
}

/** A row of links to elsewhere ("Paper | Code | Demo") says nothing of the model. */
function isLinkRow({ text, linked, links }: Reading): boolean {
  const letters = text.replace(/[\s|·•,/&–—-]+/g, '').length
  return links > 0 && linked >= letters * 0.6 && (links > 1 || linked >= letters * 0.9)
}

function shorten(text: string): string {
  if (text.length <= maxSummary) return text
  const head = text.slice(0, maxSummary)
  const ends = [...head.matchAll(/[.!?](?=\s)|[。！？]/g)]
  const end = ends.at(-1)
  if (end && end.index > 80) return head.slice(0, end.index + 1)
  const space = head.lastIndexOf(' ')
  const stop = space > maxSummary / 2 ? space : maxSummary - 1
  return `${head
    .slice(0, stop)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()}…`
}

/** The paragraph's words, or undefined where it is no prose. */
function prose(node: Element): string | undefined {
  const reading: Reading = { text: '', linked: 0, links: 0, pictures: 0 }
  read(node.children, reading, false)
  const text = oneLine(reading.text)
  const letterCount = text.replace(/[^\p{L}\p{N}]/gu, '').length
  if (letterCount < 12 || contents.test(text) || placeholder.test(text) || boilerplate.test(text))
    return undefined
  if (isLinkRow(reading) || codeLine.test(text) || trigger.test(text)) return undefined
  // "Join our Discord": an invitation, no sentence about the model.
  if (reading.links > 0 && letterCount < 70 && !/[.!?。！？]$/.test(text)) return undefined
  if (invitation.test(text) && (letterCount < 90 || (letterCount < 400 && community.test(text))))
    return undefined
  // "Developed by: X" and the like are facts with a label, and a lone colon announces something else.
  if (/^[^.。]{0,60}[:：]$/.test(text) && letterCount < 60) return undefined
  return text
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** Letters of the headings: a paragraph of the same says no more than they do. */
function titlesOf(nodes: readonly ElementContent[]): Set<string> {
  return new Set(
    nodes.flatMap((node) => {
      if (node.type !== 'element') return []
      return /^h[1-6]$/.test(node.tagName)
        ? [letters(textOf(node))]
        : containers.has(node.tagName)
          ? [...titlesOf(node.children)]
          : []
    }),
  )
}

function search(
  nodes: readonly ElementContent[],
  within: boolean,
  titles: ReadonlySet<string>,
): string | undefined {
  for (const node of nodes) {
    if (node.type !== 'element') continue
    const classes = classesOf(node)
    if (classes.includes('footnotes') || classes.includes('alert')) continue
    if (node.tagName === 'p' && propertyText(node, 'dataNote') === '') {
      const text = prose(node)
      if (text && !titles.has(letters(text))) return text
    } else if (containers.has(node.tagName) || (within && node.tagName === 'blockquote')) {
      const text =
        search(node.children, within, titles) ?? (node.tagName === 'div' ? loose(node) : undefined)
      if (text) return text
    }
  }
  return undefined
}

/** Text that stands in a `div` without a paragraph of its own. */
function loose(node: Element): string | undefined {
  const inline = node.children.every(
    (child) =>
      child.type === 'text' ||
      (child.type === 'element' &&
        /^(?:a|b|i|em|strong|span|code|br|img|u|font)$/.test(child.tagName)),
  )
  return inline ? prose(node) : undefined
}

/**
 * The first real paragraph of a card as plain text, or undefined.
 * @param id The repository's id: a paragraph that is no more than its name says nothing.
 */
export function findSummary(nodes: readonly ElementContent[], id = ''): string | undefined {
  const titles = titlesOf(nodes).add(letters(id.slice(id.lastIndexOf('/') + 1)))
  const text = search(nodes, false, titles) ?? search(nodes, true, titles)
  return text === undefined ? undefined : shorten(text)
}
