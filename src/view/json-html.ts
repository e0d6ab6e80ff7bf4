import { escapeHtml } from '../html.ts'
import { words } from '../messages/words.ts'

/** JSON as highlighted HTML. Every text is escaped here; nothing else may make this markup. */

const LONG_TEXT = 400

const token = (kind: string, text: string): string =>
  `<span class="json-${kind}">${escapeHtml(text)}</span>`

/**
 * Prints a JSON value as highlighted HTML, two spaces an indent. Texts of more than 400 characters are
 * cut with a mark of their length: the whole value stands in the file that the page links to.
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
  if (text.length <= LONG_TEXT) return token('text', JSON.stringify(text))
  const head = Array.from(text.slice(0, LONG_TEXT)).slice(0, -1).join('')
  const note = words.inspector.characters({ number: text.length })
  return `${token('text', `${JSON.stringify(head).slice(0, -1)}…"`)} ${token('note', note)}`
}
