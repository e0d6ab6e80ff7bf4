import type { Root } from 'hast'
import type { Root as MdastRoot } from 'mdast'
import rehypeRaw from 'rehype-raw'
import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { addressBook } from './addresses.ts'
import { schema } from './allow-list.ts'
import { splitFrontMatter } from './front-matter.ts'
import { mayHideCharacters } from './invisible.ts'
import { readAuthorMarkup } from './plugins/author-markup.ts'
import type { Card } from './plugins/card.ts'
import { decorate } from './plugins/walk.ts'
import type { Readme, ReadmeContext } from './readme.ts'
import { findSummary } from './summary.ts'

const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze()
// The sanitiser prefixes ids; a second prefix would part footnotes from their references.
const toHast = unified().use(remarkRehype, { allowDangerousHtml: true, clobberPrefix: '' }).freeze()
const raw = unified().use(rehypeRaw).freeze()
const sanitizer = unified().use(rehypeSanitize, schema).freeze()
const printer = unified().use(rehypeStringify, { allowDangerousHtml: true }).freeze()

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/

function newCard(text: string, context: ReadmeContext): Card {
  return {
    context,
    book: addressBook(context),
    rtl: rightToLeft.test(text),
    hides: mayHideCharacters(text),
    notes: [],
    headings: [],
    images: [],
    links: [],
    tables: [],
    section: undefined,
    before: undefined,
    absolute: new Map(),
    anchors: [],
    uniqueId: (wish) => wish,
    stringify: (tree) => printer.stringify(tree),
    hasMath: false,
  }
}

/**
 * Renders a card in this thread. It has no time limit of its own beyond the bounds on its input, so
 * call it where a limit stands around it (a worker), or call `renderReadme`.
 */
export function renderReadmeSync(markdown: string, context: ReadmeContext = {}): Readme {
  const { body } = splitFrontMatter(markdown)
  const card = newCard(body, context)
  const mdast = parser.runSync(parser.parse(body))
  const wild = raw.runSync(toHast.runSync(mdast as MdastRoot)) as Root
  readAuthorMarkup(wild, card.notes)
  const tree = sanitizer.runSync(wild) as Root
  decorate(tree, card)
  const summary = findSummary(tree.children.filter((node) => node.type !== 'doctype'))
  return {
    html: printer.stringify(tree),
    headings: card.headings,
    ...(summary ? { summary } : {}),
    images: card.images,
    links: card.links,
    tables: card.tables,
    notes: card.notes,
    hasMath: card.hasMath,
  }
}
