import type { Element, ElementContent } from 'hast'
import { classesOf, element } from '../tree.ts'
import type { Card } from './card.ts'

/** The language an author gave, lower case, or undefined. */
export function languageOf(code: Element): string | undefined {
  const name = classesOf(code).find((className) => className.startsWith('language-'))
  return name?.slice('language-'.length).toLowerCase() || undefined
}

/** A block of code becomes a box of its own, always from left to right. */
export function dressCode(node: Element, _card: Card): ElementContent[] {
  if (node.tagName === 'code') return [node]
  const code = node.children.find(
    (child): child is Element => child.type === 'element' && child.tagName === 'code',
  )
  if (!code) return [node]
  const language = languageOf(code)
  node.properties = { dir: 'ltr', tabIndex: 0 }
  const properties = { className: ['code-block'], ...(language ? { dataLanguage: language } : {}) }
  return [element('div', properties, [node])]
}
