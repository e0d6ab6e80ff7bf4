import type { Readme } from '../readme/readme.ts'
import { escapeHtml } from '../view/json-html.ts'

/** Longest card text that is printed as it is, in characters. */
const MAX_PLAIN = 200_000

/**
 * The card as escaped text, for a card that could not be rendered.
 * @param reason What happened, for the note at the top of the card and in the diagnostics.
 */
export function plainCard(markdown: string, reason: string): Readme {
  const cut = markdown.length > MAX_PLAIN
  const text = cut ? markdown.slice(0, MAX_PLAIN) : markdown
  return {
    html: `<pre class="card-plain" tabindex="0">${escapeHtml(text)}</pre>`,
    headings: [],
    images: [],
    links: [],
    tables: [],
    notes: [
      {
        code: 'card-plain',
        message: `The card could not be rendered, so its text is shown as it is${cut ? ', cut' : ''}: ${reason.split('\n', 1)[0]}`,
      },
    ],
    hasMath: false,
  }
}
