/** Control characters, line ends, what is no character, and marks that turn the direction of a text. */
const steering =
  /[\p{Cc}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Surrogate}/gu

const short: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/**
 * A text from outside as one line that steers nothing: not a terminal, not a workflow's log, not the order
 * of the words around it. What would is shown as an escape, `\n` or `\u001b`.
 * Source of the marks: Unicode Technical Report 36, bidirectional text spoofing.
 */
export function printable(text: string): string {
  return text.replace(steering, (mark) => {
    const code = mark.charCodeAt(0).toString(16).padStart(4, '0')
    return short[mark] ?? `\\u${code}`
  })
}

/** A text from outside as one line without marks that steer, for files whose signs a reader cannot see. */
export function plainLine(text: string): string {
  return text.replace(steering, ' ').replace(/\s+/g, ' ').trim()
}
