import { en } from '../messages/en.ts'
import { words } from '../messages/words.ts'
import type { QuickLink } from '../sheet/sheet.ts'

/** The text of a quick link: the card's own, or what kind of link it is in the language of the site. */
export function linkText(kind: QuickLink['kind'], label: string): string {
  return label === en.linkKinds[kind] ? words.linkKinds[kind] : label
}
