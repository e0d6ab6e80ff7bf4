import type { Values } from '../messages/sentence.ts'
/** What a model card becomes: the types every reader of `src/readme` shares. */

/** An image of the card that the site carries itself. */
export interface MirroredImage {
  /** Address under the site. */
  src: string
  /** Pixels. */
  width?: number
  /** Pixels. */
  height?: number
}

/** What a text of the site's own may lead to by addresses without a host. */
export interface OwnPlaces {
  /** Path the site is served under, with both slashes: an address that begins with a slash stands below it. */
  base: string
  /** Folder of the text's own file, `''` or `policy/`: other addresses are looked up from there. */
  folder: string
  /** Files by path, each with its address under the site. */
  files: Readonly<Record<string, string>>
}

/** What is known about the repository a card belongs to, and what to do with its addresses. */
export interface ReadmeContext {
  /** Repository id, case kept. */
  id?: string
  /** The Hub the repository is on; `https://huggingface.co` unless told. */
  endpoint?: string
  /** Commit or branch that links are pinned to; `main` unless told. */
  revision?: string
  /** Paths in the repository, where known: relative links to others are marked as dead. */
  files?: readonly string[]
  /** Levels that the card's headings are moved down by; one when absent, below the title of a page. */
  headingShift?: number
  /** BCP 47 tag of the card's language. */
  language?: string
  /** Set for a text of the site's own, which belongs to no repository: where its addresses lead. */
  own?: OwnPlaces
  /** Our own page for a Hub model id, or undefined where the catalogue has none. */
  sheetHref?: (id: string) => string | undefined
  /** `mirror` (default) shows what `mirrored` holds and links the rest; `hotlink` loads from afar. */
  remoteImages?: 'link' | 'hotlink' | 'mirror'
  /** Absolute source address to local copy. */
  mirrored?: Readonly<Record<string, MirroredImage>>
  /** Colour code; true unless told. */
  highlight?: boolean
}

/** A heading of the card, at the author's own depth. */
export interface Heading {
  /** 1 to 6 as the author wrote it; the HTML stands one level lower. */
  depth: number
  /** The id as it stands in the HTML, prefix included. */
  id: string
  text: string
}

/** An image of the card. */
export interface CardImage {
  /** Absolute, pinned to the revision. */
  src: string
  alt: string
  kind: 'badge' | 'content'
  width?: number
  height?: number
}

/** A link of the card that leaves the page. */
export interface CardLink {
  /** Absolute. */
  href: string
  /** The address as the public Hub writes it, where the card used another name of the Hub. */
  canonical?: string
  /** Plain text; for a badge its text. */
  text: string
  /** What the address is: `paper`, `repository`, `model`, `dataset`, `demo`, `chat`, `file`, … */
  kind?: string
  /** The words before the link that name it ("Paper", "Demo"). */
  label?: string
  /** For a paper: the words before the link in its paragraph, list item or cell, the last of them. */
  before?: string
  /** Text of the heading above. */
  section?: string
}

/** One cell of a table. */
export interface TableCell {
  text: string
  /** The lines of the text, where the cell breaks it. */
  lines?: string[]
  /** Sanitised. */
  html: string
  header: boolean
  /** Whether all text of the cell is bold. */
  bold: boolean
  colspan: number
  rowspan: number
  /** Absolute addresses, those on a Hub as the public Hub writes them. */
  links: string[]
  align?: 'left' | 'center' | 'right'
}

/** A table of the card. */
export interface CardTable {
  /** Id of the table in the HTML. */
  id: string
  /** Ids of the rows in the HTML, in the order of `rows`. */
  rowIds: string[]
  /** Texts of the headings above, outermost first; the last is `section`. */
  headings: string[]
  section?: string
  /** Texts of the headings before `section` on its level, under the same heading: the nearest first, two at most. */
  beside?: string[]
  caption?: string
  /** Text of the block just before. */
  before?: string
  /** Absolute addresses in that block, those on a Hub as the public Hub writes them. */
  beforeLinks?: string[]
  rows: TableCell[][]
  /** The table as sanitised HTML of its own. */
  html: string
}

/** Something about the card that its reader or its author should know. */
export interface ReadmeNote {
  /** Stable kebab-case name. */
  code: string
  /** What the words of the code speak of. */
  values?: Values
  /** The words in English. */
  message: string
  /** 1-based line in the text given. */
  line?: number
  value?: string
}

/** A rendered card. */
export interface Readme {
  /** Safe HTML for the inside of the card's container. */
  html: string
  headings: Heading[]
  summary?: string
  images: CardImage[]
  links: CardLink[]
  tables: CardTable[]
  notes: ReadmeNote[]
  hasMath: boolean
  /** For cards made from the Hub's template: sections, and those that say something. */
  completeness?: { sections: number; filled: number }
}
