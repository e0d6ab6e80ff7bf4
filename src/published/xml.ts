import { escapeHtml } from '../html.ts'

/** XML that is made already; a plain text beside it is still to be escaped. */
export class Xml {
  readonly markup: string

  constructor(markup: string) {
    this.markup = markup
  }
}

/** Characters that no XML 1.0 document can hold, not even escaped: https://www.w3.org/TR/xml/#charsets */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/** A text as XML has it, as content and inside a quoted attribute; what XML cannot hold is left out. */
function escapeXml(text: string): string {
  return escapeHtml(text.toWellFormed().replace(forbidden, ''))
}

/** An element. Absent attributes and children are left out; texts are escaped. */
export function xml(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...children: readonly (string | Xml | undefined)[]
): Xml {
  const stated = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeXml(value)}"`],
  )
  const inner = children.map((child) =>
    child instanceof Xml ? child.markup : escapeXml(child ?? ''),
  )
  return new Xml(`<${name}${stated.join('')}>${inner.join('')}</${name}>`)
}

/** A whole document. */
export function xmlDocument({ markup }: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${markup}\n`
}
