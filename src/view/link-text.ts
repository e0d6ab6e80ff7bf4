import { en } from '../messages/en.ts'
import { words } from '../messages/words.ts'
import type { QuickLink } from '../sheet/sheet.ts'

/** The text of a quick link: the card's own, or what kind of link it is in the language of the site. */
export function linkText(kind: QuickLink['kind'], label: string): string {
  return label === en.linkKinds[kind] ? words.linkKinds[kind] : label
}

/** The quick links that a page shows: of several texts of licences the last, which is that of the licence it names. */
export function shownLinks(links: readonly QuickLink[]): QuickLink[] {
  const licence = links.findLast(({ kind }) => kind === 'licence')
  return links.filter((link) => link.kind !== 'licence' || link === licence)
}
