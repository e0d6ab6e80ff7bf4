import type { Element, ElementContent } from 'hast'
import { known } from '../../known.ts'
import { words } from '../../messages/words.ts'
import { revealed, revealedHtml } from '../invisible.ts'
import { hasMark, unmark } from '../markdown/math-marks.ts'
import { readmeNote } from '../note.ts'
import { classesOf, element, rawNode, textOf } from '../tree.ts'
import { type Card, noteOnce } from './card.ts'

/** Names that say only that the block is text. */
const noLanguage = new Set(['text', 'txt', 'plain', 'plaintext', 'none', 'code', 'output'])

function languageOf(code: Element): string | undefined {
  const name = classesOf(code).find((className) => className.startsWith('language-'))
  const language = name
    ?.slice('language-'.length)
    .toLowerCase()
    .replace(/[:,].*$/, '')
  return language && !noLanguage.has(language) ? language : undefined
}

/** The block's content: coloured where the language is known, hidden characters shown. */
function content(text: string, language: string | undefined, card: Card): ElementContent[] {
  const html = language === undefined ? undefined : card.highlight?.(text, language)
  const hidden = card.hides ? revealed(text, 'code') : []
  const shows = hidden.some((node) => node.type === 'element')
  if (shows) noteOnce(card, readmeNote({ code: 'hidden-characters' }))
  if (html !== undefined) return [rawNode(shows ? revealedHtml(html) : html, text)]
  return shows ? hidden : [{ type: 'text', value: text }]
}

function isPlain(code: Element): boolean {
  return code.children.every((child) => child.type === 'text')
}

/** A diagram that a script would draw on the Hub: its source, and what it is. */
function diagram(pre: Element): Element {
  const caption = element('figcaption', {}, [{ type: 'text', value: words.card.diagram }])
  return element('figure', { className: ['diagram'] }, [caption, pre])
}

/** A block of code becomes a box of its own, always from left to right. */
export function dressPre(node: Element, code: Element, card: Card): ElementContent[] {
  const language = languageOf(code)
  if (isPlain(code)) {
    const text = textOf(code)
    code.children = content(hasMark(text) ? unmark(text, card.formulas) : text, language, card)
  }
  if (classesOf(code).length === 0) delete code.properties.className
  node.properties = { dir: 'ltr', tabIndex: 0 }
  if (language === 'mermaid') return [diagram(node)]
  const properties = {
    className: ['code-block'],
    ...known({ dataLanguage: language || undefined }),
  }
  return [element('div', properties, [node])]
}
