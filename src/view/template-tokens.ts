/** A piece of a template's source with what it is. */
export interface TemplateToken {
  kind: 'text' | 'tag' | 'expression' | 'comment' | 'string'
  text: string
}

const pieces = /\{#[\s\S]*?#\}|\{%[\s\S]*?%\}|\{\{[\s\S]*?\}\}/g
const strings = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"/g

function inner(text: string, kind: 'tag' | 'expression'): TemplateToken[] {
  const tokens: TemplateToken[] = []
  let start = 0
  for (const match of text.matchAll(strings)) {
    tokens.push({ kind, text: text.slice(start, match.index) }, { kind: 'string', text: match[0] })
    start = match.index + match[0].length
  }
  return [...tokens, { kind, text: text.slice(start) }]
}

/** Splits a Jinja template for highlighting; the texts together are the source again. */
export function templateTokens(source: string): TemplateToken[] {
  const tokens: TemplateToken[] = []
  let start = 0
  for (const match of source.matchAll(pieces)) {
    tokens.push({ kind: 'text', text: source.slice(start, match.index) })
    const [text] = match
    if (text.startsWith('{#')) tokens.push({ kind: 'comment', text })
    else tokens.push(...inner(text, text.startsWith('{%') ? 'tag' : 'expression'))
    start = match.index + text.length
  }
  tokens.push({ kind: 'text', text: source.slice(start) })
  return tokens.filter((token) => token.text !== '')
}
