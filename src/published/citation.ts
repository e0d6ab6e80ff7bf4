import { DEFAULT_ENDPOINT, doiUrl, encodePart, splitId } from '../address.ts'
import { known } from '../known.ts'
import { en } from '../messages/en.ts'
import { plainLine } from '../printable.ts'
import { bibtexFields } from '../sheet/bibtex-fields.ts'
import type { BibtexEntry } from '../sheet/citation.ts'
import { hubOf } from '../sheet/hub.ts'
import type { Sheet } from '../sheet/sheet.ts'
import { addressName } from '../view/url.ts'
import { bibtexEntry, texAddress, texText } from './bibtex.ts'
import { createdDay, dayOf } from './day.ts'

/**
 * How a model is cited, and how its sheet is. What the card gives is the publisher's own and stays as it is written;
 * beside it stands an entry made of facts: who owns the repository, what it is called, and which revision it is.
 */

// Published files have English words.
const t = en.citation

/** What a model is called in a citation; who made it is the account that owns it. */
export interface CitedModel {
  owner: string
  title: string
  /** Where this revision is. */
  url: string
  /** Year in which the repository was made, where the Hub knows it. */
  year?: string
  /** Day of the revision. */
  revised?: string
  /** The DOI, where the repository has one and no other. */
  doi?: string
}

/** Who owns a model; undefined where that is not known, and nothing is made of facts. */
export function ownerOf({ id, author }: Pick<Sheet, 'id' | 'author'>): string | undefined {
  return plainLine(author ?? splitId(id).owner ?? '') || undefined
}

/** The entries of a card that BibTeX reads. */
export const readable = <Entry extends BibtexEntry>(card: readonly Entry[]): Entry[] =>
  card.filter((entry) => bibtexFields(entry) !== undefined)

/** What there is to cite of a model. */
export function citedModel(sheet: Sheet): CitedModel | undefined {
  const owner = ownerOf(sheet)
  const [doi, ...others] = sheet.dois ?? []
  if (owner === undefined) return undefined
  return {
    owner,
    title: plainLine(sheet.title) || sheet.id,
    url: sheet.sha === undefined ? sheet.url : `${sheet.url}/tree/${encodePart(sheet.sha)}`,
    ...known({
      year: createdDay(sheet)?.slice(0, 4),
      revised: dayOf(sheet.lastModified),
      // Of several it is not known which is of this revision.
      doi: others.length > 0 ? undefined : doi,
    }),
  }
}

/** The key of a model's entry: its id as letters and digits that every program of BibTeX reads. */
function keyOf({ id, sha }: Sheet): string {
  return [addressName(id), sha === undefined ? undefined : addressName(sha.slice(0, 7))]
    .filter(Boolean)
    .join('-')
}

/** Braces inside the braces keep the case of letters, and a name in one piece. */
const whole = (text: string): string => `{${texText(text)}}`

/** The entry of the model as facts give it. */
export function modelBibtex(sheet: Sheet): string | undefined {
  const cited = citedModel(sheet)
  if (cited === undefined) return undefined
  const hub = hubOf(sheet)
  return bibtexEntry('misc', keyOf(sheet), {
    author: whole(cited.owner),
    title: whole(cited.title),
    year: cited.year,
    publisher: whole(hub === DEFAULT_ENDPOINT ? 'Hugging Face' : new URL(hub).host),
    version: sheet.sha && texText(sheet.sha),
    note: cited.revised && texText(t.revisionOf({ date: cited.revised })),
    doi: cited.doi && texAddress(cited.doi),
    url: texAddress(cited.doi === undefined ? cited.url : doiUrl(cited.doi)),
    urldate: dayOf(sheet.snapshotDate),
  })
}

/** What is known beside the sheet for how it is cited. */
export interface CitationInput {
  sheet: Sheet
  /** The card's own entries. */
  card: readonly BibtexEntry[]
  /** What the site is called. */
  site: string
  /** Full address of the sheet, where the site's own is known. */
  page?: string | undefined
}

/** The entry of the sheet itself, on the day of its snapshot; undefined where that is not known. */
export function sheetBibtex({ sheet, site, page }: CitationInput): string | undefined {
  const date = dayOf(sheet.snapshotDate)
  if (date === undefined) return undefined
  return bibtexEntry('misc', `${keyOf(sheet)}-sheet`, {
    author: whole(site),
    title: whole(en.sheet.description({ id: sheet.id })),
    year: date.slice(0, 4),
    note: texText(t.snapshotOf({ date })),
    url: page && texAddress(page),
  })
}

/**
 * `citation.bib`: the card's own entries as far as BibTeX reads them, then those made of facts. What stands between
 * entries is no entry for BibTeX as long as it has no `@`.
 */
export function bibtexFile(input: CitationInput): string {
  const own = readable(input.card)
  const made = [modelBibtex(input.sheet), sheetBibtex(input)].filter((entry) => entry !== undefined)
  return `${[
    ...(own.length > 0 ? [`% ${t.lead}`] : []),
    ...own.map(({ text }) => text),
    ...(made.length > 0 ? [`% ${t.made}`] : []),
    ...made,
  ].join('\n\n')}\n`
}
