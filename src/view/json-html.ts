import { escapeHtml } from '../html.ts'
import { words } from '../messages/words.ts'

/** JSON as highlighted HTML. Every text is escaped here; nothing else may make this markup. */

const LONG_TEXT = 400

/** A picture written into a text (RFC 2397): its kind, then bytes as base64 that nobody reads. */
const embedded = /(data:[\w.+/-]{1,80};base64,)[A-Za-z0-9+/=]{40,}/g

const token = (kind: string, text: string): string =>
  `<span class="json-${kind}">${escapeHtml(text)}</span>`

/**
 * Prints a JSON value as highlighted HTML, two spaces an indent. Texts of more than 400 characters are
 * cut with a mark of their length, and of pictures written into a text only the kind is printed: the
 * whole value stands in the file that the page links to.
 */
export function jsonToHtml(value: unknown, indent = ''): string {
  if (typeof value === 'string') return stringToHtml(value)
  if (typeof value === 'number' || typeof value === 'boolean' || value === null)
    return token(typeof value === 'number' ? 'number' : 'word', String(value))
  const inner = `${indent}  `
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]'
    const items = value.map((entry) => `${inner}${jsonToHtml(entry, inner)}`)
    return `[\n${items.join(',\n')}\n${indent}]`
  }
  if (typeof value !== 'object') return token('word', 'null')
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined)
  if (entries.length === 0) return '{}'
  const lines = entries.map(
    ([key, entry]) => `${inner}${token('key', JSON.stringify(key))}: ${jsonToHtml(entry, inner)}`,
  )
  return `{\n${lines.join(',\n')}\n${indent}}`
}

function stringToHtml(text: string): string {
  const shown = text.includes(';base64,') ? text.replace(embedded, '$1…') : text
  const cut = shown.length > LONG_TEXT
  const head = cut ? Array.from(shown.slice(0, LONG_TEXT)).slice(0, -1).join('') : shown
  const printed = token('text', JSON.stringify(cut ? `${head}…` : head))
  if (text.length <= LONG_TEXT) return printed
  return `${printed} ${token('note', words.inspector.characters({ number: text.length }))}`
}
