import { escapeContent } from '../html.ts'
import type { Readme, ReadmeNote } from './readme.ts'

/** Characters of a card that are shown at all. */
const maxPlain = 1_000_000

/** A card's body as it was written: what a reader gets where rendering would take too long or failed. */
export function plainReadme(body: string, note: ReadmeNote): Readme {
  const text = escapeContent(body.slice(0, maxPlain).replaceAll('\u0000', '\ufffd'))
  return {
    html: `<p class="card-note">${escapeContent(note.message)}.</p>\n<pre class="as-written" dir="auto" tabindex="0">${text}</pre>`,
    headings: [],
    images: [],
    links: [],
    tables: [],
    notes: [note],
    hasMath: false,
  }
}
