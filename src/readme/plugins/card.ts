import type { Element, Root } from 'hast'
import type { AddressBook } from '../addresses.ts'
import type { Formula } from '../markdown/math-marks.ts'
import type {
  CardImage,
  CardLink,
  CardTable,
  Heading,
  ReadmeContext,
  ReadmeNote,
} from '../readme.ts'

/** What one walk over a card reads and gathers. */
export interface Card {
  context: ReadmeContext
  book: AddressBook
  rtl: boolean
  /** Whether characters that cannot be seen may occur. */
  hides: boolean
  /** Pictures that the card holds itself, by number. */
  pictures: readonly string[]
  notes: ReadmeNote[]
  headings: Heading[]
  images: CardImage[]
  links: CardLink[]
  tables: CardTable[]
  /** Text of the heading above. */
  section: string | undefined
  /** Text of the block before. */
  before: string | undefined
  /** Absolute addresses in that block. */
  beforeLinks: readonly string[]
  /** The Hub's address of links that lead to our own sheets. */
  absolute: Map<Element, string>
  /** In-page links, resolved when all ids are known. */
  anchors: { node: Element; id: string }[]
  /** A fresh id that nothing else in the card has, without prefix. */
  uniqueId: (wish: string) => string
  /** HTML of nodes, for tables. */
  stringify: (tree: Root) => string
  formulas: readonly Formula[]
  hasMath: boolean
  /** Colours code, or undefined where that is off. */
  highlight: ((code: string, language: string) => string | undefined) | undefined
  /** Whether the words of the Hub's template occur at all. */
  mayBeTemplate: boolean
  completeness: { sections: number; filled: number } | undefined
}

/** Where in the card a node stands. */
export interface Scope {
  /** The link around, if any. */
  link: Element | undefined
  code: boolean
  table: boolean
  /** Words that stand before in the same block. */
  label: { text: string }
}

/** Adds a note of which one is enough for a card. */
export function noteOnce(card: Card, note: ReadmeNote): void {
  if (!card.notes.some(({ code }) => code === note.code)) card.notes.push(note)
}
