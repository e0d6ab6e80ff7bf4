import { fold } from '../catalogue/words.ts'
import { escapeHtml } from '../html.ts'

/**
 * A model's name as markup: it may break at its own joints, after a dash, an underscore or a slash.
 * Made as text, because white space between the parts would show.
 * @param owner The owner, when it is to stand before the name.
 * @param terms Words to mark, in the folded form.
 */
export function modelNameHtml(name: string, owner?: string, terms: readonly string[] = []): string {
  const own = `<span class="row-name">${breakable(name, terms)}</span>`
  return owner ? `<span class="row-owner">${marked(owner, terms)}/</span><wbr>${own}` : own
}

function breakable(name: string, terms: readonly string[]): string {
  // A mark may go over a joint, so the joints come after.
  if (terms.length > 0) return marked(name, terms)
  return name
    .split(/(?<=[-_/])/)
    .map(escapeHtml)
    .join('<wbr>')
}

/** The text with the first place of each term in a `mark`. */
function marked(text: string, terms: readonly string[]): string {
  const folded = fold(text)
  // Where folding changes the length, places are not the same: nothing is marked.
  if (terms.length === 0 || folded.length !== text.length) return escapeHtml(text)
  const inside = new Array<boolean>(text.length).fill(false)
  for (const term of terms) {
    const at = folded.indexOf(term)
    if (at >= 0) inside.fill(true, at, at + term.length)
  }
  let html = ''
  for (let at = 0; at < text.length; ) {
    const is = inside[at] === true
    let end = at
    while (end < text.length && inside[end] === is) end += 1
    const part = escapeHtml(text.slice(at, end))
    html += is ? `<mark>${part}</mark>` : part
    at = end
  }
  return html
}
