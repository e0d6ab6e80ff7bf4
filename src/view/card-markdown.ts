import { en } from '../messages/en.ts'
import type { Sheet } from '../sheet/sheet.ts'

/** Front matter at the start of a card, as far as a published file needs to find its end. */
const FRONT_MATTER = /^\uFEFF?\s*---[ \t]*\r?\n[\s\S]*?\n---[ \t]*(?:\r?\n|$)/

/**
 * The card as it is published beside the page: as it is, but for a word before its text where the site's
 * editor wrote it.
 */
export function publishedCard(card: string, by: Sheet['cardBy']): string {
  if (by !== 'editor') return card
  const end = FRONT_MATTER.exec(card)?.[0].length ?? 0
  return `${card.slice(0, end)}\n> ${en.card.markdownNotice}\n${card.slice(end).replace(/^(?!\r?\n)/, '\n')}`
}
