import { encodePath } from '../address.ts'
import { escapeHtml } from '../html.ts'
import { words } from '../messages/words.ts'
import { plainLine } from '../printable.ts'
import { EMBEDS } from './host-files.ts'
import { plainText } from './markdown.ts'

/** What a page elsewhere has of a sheet: its addresses and what it is called. */
export interface Embedded {
  id: string
  /** Full address of the sheet. */
  page: string
}

/** Path of the card to embed, below the base. */
export function embedPath(id: string): string {
  return `${EMBEDS}/${encodePath(id)}/`
}

/** Width and height of the card in pixels of CSS. */
export const CARD_SIZE = { width: 420, height: 270 }

/** A badge as a link in Markdown. @param badge Full address of the picture. */
export function badgeMarkdown({ id, page }: Embedded, badge: string): string {
  return `[![${plainText(words.embed.alt({ id }))}](${badge})](${page})`
}

/** The same in HTML. */
export function badgeHtml({ id, page }: Embedded, badge: string): string {
  const alt = escapeHtml(plainLine(words.embed.alt({ id })))
  return `<a href="${escapeHtml(page)}"><img src="${escapeHtml(badge)}" alt="${alt}" height="20"></a>`
}

/** The card as a frame in HTML. @param card Full address of the card. */
export function cardHtml({ id }: Pick<Embedded, 'id'>, card: string): string {
  const title = escapeHtml(plainLine(words.embed.alt({ id })))
  const { width, height } = CARD_SIZE
  return `<iframe src="${escapeHtml(card)}" title="${title}" width="${width}" height="${height}" loading="lazy" style="border:0;max-width:100%"></iframe>`
}
