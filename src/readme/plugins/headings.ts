import { slug } from 'github-slugger'
import type { Element, ElementContent } from 'hast'
import { directionOf } from '../direction.ts'
import { addClass, classesOf, oneLine, propertyText, textOf } from '../tree.ts'
import type { Card } from './card.ts'

/** Records a heading, gives it an id as GitHub would, and moves it below the page's own. */
export function dressHeading(node: Element, card: Card): ElementContent[] {
  if (classesOf(node).includes('sr-only')) {
    node.tagName = 'h2'
    return [node]
  }
  const depth = Number(node.tagName[1])
  const text = oneLine(textOf(node))
  node.tagName = `h${Math.min(6, depth + (card.context.headingShift ?? 1))}`
  node.properties.dir ??= (card.rtl ? directionOf(node) : undefined) ?? 'auto'
  if (text === '') return [node]
  if (node.properties.id === undefined) {
    const wish = slug(text).replace(/^-+$/, '') || 'section'
    node.properties.id = `user-content-${card.uniqueId(wish)}`
  }
  // The original depth still shows where levels fall together.
  if (depth === 6) addClass(node, 'depth-6')
  card.headings.push({ depth, id: propertyText(node, 'id'), text })
  card.section = text
  card.before = undefined
  card.beforeLinks = []
  return [node]
}
