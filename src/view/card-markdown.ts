import { en } from '../messages/en.ts'
import type { Sheet } from '../sheet/sheet.ts'
import { cardBody } from '../snapshot/split-card.ts'

/**
 * The card as it is published beside the page: as it is, but for a word before its text where the site's
 * editor wrote it.
 */
export function publishedCard(card: string, by: Sheet['cardBy']): string {
  if (by !== 'editor') return card
  const { body, start } = cardBody(card)
  return `${card.slice(0, start)}\n> ${en.card.markdownNotice}\n${body.replace(/^(?!\r?\n)/, '\n')}`
}
