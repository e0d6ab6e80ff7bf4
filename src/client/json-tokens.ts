import { browserWords } from '../messages/browser.ts'

/** A piece of printed JSON; punctuation and white space have no kind. */
export interface JsonToken {
  text: string
  kind?: 'key' | 'text' | 'number' | 'word' | 'note'
}

const LONG_TEXT = 400

/** A picture written into a text (RFC 2397): its kind, then bytes as base64 that nobody reads. */
const embedded = /(data:[\w.+/-]{1,80};base64,)[A-Za-z0-9+/=]{40,}/g

/**
 * A JSON value as a reader sees it, piece by piece, two spaces an indent. Texts of more than 400 characters are cut
 * with a mark of their length, and of pictures written into a text only the kind is printed: the whole value stands
 * in the file that the page links to.
 */
export function* jsonTokens(value: unknown, indent = ''): Generator<JsonToken> {
  if (typeof value === 'string') yield* textTokens(value)
  else if (typeof value === 'number') yield { kind: 'number', text: String(value) }
  else if (typeof value !== 'object' || value === null) yield { kind: 'word', text: String(value) }
  else if (Array.isArray(value))
    yield* listTokens(
      '[]',
      value.map((entry) => [entry]),
      indent,
    )
  else yield* listTokens('{}', Object.entries(value), indent)
}

/** @param entries Each a value, or a key and its value. */
function* listTokens(
  [open, close]: string,
  entries: readonly (readonly [unknown] | readonly [string, unknown])[],
  indent: string,
): Generator<JsonToken> {
  if (entries.length === 0) return yield { text: `${open}${close}` }
  const inner = `${indent}  `
  for (const [index, entry] of entries.entries()) {
    yield { text: `${index === 0 ? open : ','}\n${inner}` }
    if (entry.length === 2) {
      yield { kind: 'key', text: JSON.stringify(entry[0]) }
      yield { text: ': ' }
    }
    yield* jsonTokens(entry.at(-1), inner)
  }
  yield { text: `\n${indent}${close}` }
}

function* textTokens(text: string): Generator<JsonToken> {
  const shown = text.includes(';base64,') ? text.replace(embedded, '$1…') : text
  const cut = shown.length > LONG_TEXT
  const head = cut ? Array.from(shown.slice(0, LONG_TEXT)).slice(0, -1).join('') : shown
  yield { kind: 'text', text: JSON.stringify(cut ? `${head}…` : head) }
  if (text.length <= LONG_TEXT) return
  yield { text: ' ' }
  yield { kind: 'note', text: browserWords.record.characters({ number: text.length }) }
}
