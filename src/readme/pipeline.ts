import type { ElementContent, Root } from 'hast'
import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { known } from '../known.ts'
import type { BeginStage } from '../workers/protocol.ts'
import { addressBook } from './addresses.ts'
import { schema } from './allow-list.ts'
import { cardHighlighter, lacksLanguages, loadLanguages } from './highlight.ts'
import { htmlTree } from './html-tree.ts'
import { mayHideCharacters } from './invisible.ts'
import { maxCard } from './markdown/bounds.ts'
import { linkify, type ParsedMarkdown, parseMarkdown } from './markdown/markdown.ts'
import { readmeNote } from './note.ts'
import { restorePictures, type TakenPictures, takePictures } from './pictures.ts'
import { plainReadme } from './plain.ts'
import { readAuthorMarkup } from './plugins/author-markup.ts'
import type { Card } from './plugins/card.ts'
import { type Phrasing, readPhrasing } from './plugins/phrasing.ts'
import { foldTemplate } from './plugins/template.ts'
import { decorate } from './plugins/walk.ts'
import { readRawHtml } from './raw-html.ts'
import type { Readme, ReadmeContext, ReadmeNote } from './readme.ts'
import { findSummary } from './summary.ts'

const sanitizer = unified().use(rehypeSanitize, schema).freeze()
const printer = unified().use(rehypeStringify, { allowDangerousHtml: true }).freeze()

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/

function newCard(
  { text, pictures }: TakenPictures,
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
    pictures,
    headings: [],
    images: [],
    links: [],
    tables: [],
    section: undefined,
    before: undefined,
    beforeLinks: [],
    absolute: new Map(),
    anchors: [],
    uniqueId: (wish) => wish,
    stringify: (tree) => printer.stringify(tree),
    formulas,
    hasMath: false,
    highlight: context.highlight === false ? undefined : cardHighlighter(text).highlight,
    completeness: undefined,
    mayBeTemplate: /more information needed/i.test(text),
  }
}

function finish(tree: Root, card: Card): Readme {
  decorate(tree, card)
  const nodes = tree.children.filter((node): node is ElementContent => node.type !== 'doctype')
  const summary = findSummary(nodes, card.context.id)
  tree.children = card.mayBeTemplate ? foldTemplate(nodes, card) : nodes
  return {
    html: '',
    headings: card.headings,
    ...known({ summary: summary || undefined }),
    images: card.images,
    links: card.links,
    tables: card.tables,
    notes: card.notes,
    hasMath: card.hasMath,
    ...known({ completeness: card.completeness }),
  }
}

/** Called after each stage of a card; for measuring. */
type Watch = (stage: string) => void

function render(body: string, context: ReadmeContext, watch?: Watch): Readme {
  const { text: whole, pictures } = takePictures(body)
  const text = whole.slice(0, maxCard)
  const notes: ReadmeNote[] = []
  if (text !== whole)
    notes.push(readmeNote({ code: 'cut', values: { what: 'length', most: maxCard } }))
  const parsed = parseMarkdown(text, notes)
  if (pictures.length > 0) restorePictures(parsed.tree, pictures)
  watch?.('parse')
  const card = newCard({ text, pictures }, context, parsed, notes)
  const phrasing: Phrasing = { formulas: parsed.formulas, linkify, hasHtml: false, definitions: [] }
  readPhrasing(parsed.tree, phrasing)
  watch?.('text')
  const wild = htmlTree(parsed.tree, phrasing.definitions)
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
  body: string,
  context: ReadmeContext,
  clock: () => number,
): [string, number][] {
  const times: [string, number][] = []
  let last = clock()
  render(body, context, (stage) => {
    const now = clock()
    times.push([stage, now - last])
    last = now
  })
  return times
}

/**
 * Renders a card's body in this thread and never throws over what it holds. It has no time limit beyond
 * the bounds on its input: call it where a limit stands around it (a worker), or call `renderReadme`.
 * Code is coloured in the languages that `loadLanguages` has loaded.
 */
export function renderReadmeSync(body: string, context: ReadmeContext = {}): Readme {
  try {
    return render(body, context)
  } catch (error) {
    return unfinishedReadme(body, error instanceof Error ? error.message : String(error))
  }
}

/**
 * Milliseconds of processor time for the rendering of one card. The counted work (`maxWork`) ends long
 * before, at about a second; this is the net below it, wide enough that a machine of a quarter of the
 * speed writes the same page.
 */
const cardBudget = 5000

/**
 * Renders a card's body in this worker thread, under the budget that every card has. A build and
 * `renderReadme` both come here.
 */
export async function renderInThread(
  body: string,
  context: ReadmeContext,
  begin: BeginStage,
): Promise<Readme> {
  if (context.highlight !== false && lacksLanguages(body)) {
    begin('grammars', 10_000)
    await loadLanguages(body)
  }
  begin('card', cardBudget)
  return renderReadmeSync(body, context)
}

/** A card that could not be rendered, or whose thread did not survive it. */
export function unfinishedReadme(body: string, reason: string): Readme {
  return plainReadme(body, readmeNote({ code: 'card-plain' }, { value: reason }))
}
