import type { Element, ElementContent, Nodes, Properties } from 'hast'
import type { Raw } from 'mdast-util-to-hast'

/** Makes an element. */
export function element(
  tagName: string,
  properties: Properties,
  children: ElementContent[] = [],
): Element {
  return { type: 'element', tagName, properties, children }
}

declare module 'mdast-util-to-hast' {
  interface RawData {
    /** The text that HTML of our own making stands for. */
    text?: string
  }
}

/** HTML of our own making, with the text it stands for. Only after the sanitiser. */
export function rawNode(html: string, text: string): Raw {
  return { type: 'raw', value: html, data: { text } }
}

/** The text of a tree in reading order, with a space where a line breaks; images say their alt. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'raw') return node.data?.text ?? ''
  if (node.type !== 'element' && node.type !== 'root') return ''
  if (node.type === 'element') {
    if (node.tagName === 'br') return ' '
    if (node.tagName === 'img') return propertyText(node, 'alt')
  }
  let text = ''
  for (const child of node.children) text += textOf(child)
  return text
}

/** White space that is more than a single blank. */
const wide = /\s{2}|[^\S ]/

/** One line without blanks at its ends. */
export function oneLine(text: string): string {
  return (wide.test(text) ? text.replace(/\s+/g, ' ') : text).trim()
}

/** The text of a property, or ''. */
export function propertyText(node: Element, name: string): string {
  const value = node.properties[name]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** The classes of an element. */
export function classesOf(node: Element): string[] {
  const value = node.properties.className
  return Array.isArray(value) ? value.map(String) : []
}

/** Adds a class. */
export function addClass(node: Element, name: string): void {
  const classes = classesOf(node)
  if (!classes.includes(name)) node.properties.className = [...classes, name]
}
