import type { ElementContent, Root } from 'hast'
import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { addressBook } from './addresses.ts'
import { schema } from './allow-list.ts'
import { splitFrontMatter } from './front-matter.ts'
import { cardHighlighter, loadLanguages } from './highlight.ts'
import { mayHideCharacters } from './invisible.ts'
import { maxCard } from './markdown/bounds.ts'
import { linkify, type ParsedMarkdown, parseMarkdown } from './markdown/markdown.ts'
import { plainReadme } from './plain.ts'
import { readAuthorMarkup } from './plugins/author-markup.ts'
import type { Card } from './plugins/card.ts'
import { readPhrasing } from './plugins/phrasing.ts'
import { foldTemplate } from './plugins/template.ts'
import { decorate } from './plugins/walk.ts'
import { readRawHtml } from './raw-html.ts'
import type { Readme, ReadmeContext, ReadmeNote } from './readme.ts'
import { findSummary } from './summary.ts'

// The sanitiser prefixes ids; a second prefix would part footnotes from their references.
const toHast = unified().use(remarkRehype, { allowDangerousHtml: true, clobberPrefix: '' }).freeze()
const sanitizer = unified().use(rehypeSanitize, schema).freeze()
const printer = unified().use(rehypeStringify, { allowDangerousHtml: true }).freeze()

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/

function newCard(
  text: string,
  context: ReadmeContext,
  { formulas }: ParsedMarkdown,
  notes: ReadmeNote[],
): Card {
  return {
    context,
    book: addressBook(context),
    rtl: rightToLeft.test(text),
    hides: mayHideCharacters(text),
    notes,
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
    formulas,
    hasMath: false,
    highlight: context.highlight === false ? undefined : cardHighlighter().highlight,
    completeness: undefined,
    mayBeTemplate: /more information needed/i.test(text),
  }
}

function finish(tree: Root, card: Card): Readme {
  decorate(tree, card)
  const nodes = tree.children.filter((node): node is ElementContent => node.type !== 'doctype')
  const summary = findSummary(nodes)
  tree.children = card.mayBeTemplate ? foldTemplate(nodes, card) : nodes
  return {
    html: '',
    headings: card.headings,
    ...(summary ? { summary } : {}),
    images: card.images,
    links: card.links,
    tables: card.tables,
    notes: card.notes,
    hasMath: card.hasMath,
    ...(card.completeness ? { completeness: card.completeness } : {}),
  }
}

/** Called after each stage of a card; for measuring. */
type Watch = (stage: string) => void

function render(
  markdown: string,
  context: ReadmeContext,
  limit?: number,
  watch?: Watch,
): Readme | undefined {
  const { body } = splitFrontMatter(markdown)
  const text = body.length > maxCard ? body.slice(0, maxCard) : body
  const notes: ReadmeNote[] = []
  if (text !== body)
    notes.push({
      code: 'cut',
      message: `The card is longer than ${maxCard} characters; the rest was left out`,
    })
  const parsed = parseMarkdown(text, notes, limit)
  if (!parsed) return undefined
  watch?.('parse')
  const card = newCard(text, context, parsed, notes)
  const phrasing = { formulas: parsed.formulas, linkify, hasHtml: false }
  readPhrasing(parsed.tree, phrasing)
  watch?.('text')
  const wild = toHast.runSync(parsed.tree) as Root
  watch?.('to HTML tree')
  if (phrasing.hasHtml) readRawHtml(wild, notes)
  watch?.('raw HTML')
  if (phrasing.hasHtml) readAuthorMarkup(wild, notes)
  const tree = sanitizer.runSync(wild) as Root
  watch?.('sanitise')
  const readme = finish(tree, card)
  watch?.('addresses, tables, code, facts')
  readme.html = printer.stringify(tree)
  watch?.('stringify')
  return readme
}

/** Milliseconds of each stage for one card, for the benchmark; `clock` gives milliseconds. */
export function renderStages(
  markdown: string,
  context: ReadmeContext,
  clock: () => number,
): [string, number][] {
  const times: [string, number][] = []
  let last = clock()
  render(markdown, context, undefined, (stage) => {
    const now = clock()
    times.push([stage, now - last])
    last = now
  })
  return times
}

function failed(markdown: string, error: unknown): Readme {
  const value = error instanceof Error ? error.message : String(error)
  return plainReadme(markdown, {
    code: 'cut',
    message: 'This card could not be rendered and is shown as it was written',
    value,
  })
}

/** Characters of a card, and of those that need a full parser, which can never take long. */
const cheapCard = 30_000
const cheapHard = 3000

/**
 * Renders a card in this thread and never throws over what it holds. It has no time limit beyond the
 * bounds on its input: call it where a limit stands around it (a worker), or call `renderReadme`.
 * Code is coloured in the languages that `loadLanguages` has loaded.
 */
export function renderReadmeSync(markdown: string, context: ReadmeContext = {}): Readme {
  try {
    return render(markdown, context) ?? failed(markdown, 'no result')
  } catch (error) {
    return failed(markdown, error)
  }
}

/** Renders a card whose time is bounded by its size; undefined where it may take long. */
export function renderIfCheap(markdown: string, context: ReadmeContext): Readme | undefined {
  if (markdown.length > cheapCard) return undefined
  try {
    return render(markdown, context, cheapHard)
  } catch (error) {
    return failed(markdown, error)
  }
}

/** `renderReadmeSync` after loading the grammars that the card's code needs. */
export async function renderInThread(
  markdown: string,
  context: ReadmeContext = {},
): Promise<Readme> {
  if (context.highlight !== false) await loadLanguages(markdown)
  return renderReadmeSync(markdown, context)
}
