import { type BadgeFact, badgeFacts, factBadge } from '../published/badges.ts'
import { changeMonths } from '../published/changes.ts'
import { ownerOf } from '../published/citation.ts'
import { billDate } from '../published/spdx.ts'
import type { SheetRecord } from '../sheet/record.ts'
import { cardParts, catalogueParts } from '../view/catalogue-files.ts'
import { orderedSetups } from '../view/catalogue-scores.ts'
import { modelPreview } from '../view/preview.ts'
import { hasManyScores } from '../view/score-fold.ts'
import { digestOf } from './digest-of.ts'
import type { SiteData } from './site-data.ts'

/**
 * What the routes list their pages by. It tells which pages there are and nothing that is printed on them, so that
 * a list that was made once holds until it moves.
 */
export type Listing = ReturnType<typeof makeListing>

/** A digest of all that routes list their pages by. */
export function digestListing(data: SiteData): string {
  return digestOf(makeListing(data))
}

const made = new WeakMap<SiteData, ReturnType<typeof listed>>()

/** What there is to list, in nothing but what JSON can say. @param data All that was compiled. */
export function makeListing(data: SiteData) {
  const listing = made.get(data) ?? listed(data)
  made.set(data, listing)
  return listing
}

function listed(data: SiteData) {
  const { site, files, ownPages, records, catalogue, former, lists, pages, names } = data
  const { sitemap, latest, changes, outline } = data
  return {
    site: { outputs: site.outputs },
    files: Object.keys(files),
    ownPages: ownPages.map(({ name }) => name),
    records: records.map(listedRecord),
    /** Ids that models had. */
    former: [...former.keys()],
    lists: Array.from(lists.values(), ({ kind, value }) => ({ kind, value })),
    /** Numbers of the pages of the catalogue, of those of all names, and of the files for search engines. */
    pages: pages.map(({ page }) => page),
    names: names.map(({ page }) => page),
    sitemaps: sitemap.numbers,
    catalogue: { ...catalogueParts(catalogue), cards: cardParts(catalogue) },
    /** Whether a day is known, as every feed has one; the paths of lists that have feeds; months with changes. */
    hasDay: latest !== undefined,
    scopes: [...data.changesByList.keys()],
    months: changeMonths(changes).map(({ month }) => month),
    badges: listedBadges(data),
    boards: outline.boards.map(({ slug, files, views }) => ({ slug, files, views })),
    fields: outline.fields.map(({ path, views }) => ({ field: path.split('/')[1], views })),
    rankings: orderedSetups(outline).map(({ slug }) => slug),
  }
}

function listedRecord(record: SheetRecord) {
  const { id, images = [], card, styled, hashes, citations, scores } = record
  return {
    id,
    images,
    hasCard: card === true,
    isStyled: styled === true,
    hasHashes: hashes === true,
    hasBibtex: citations === true,
    hasOwner: ownerOf(record) !== undefined,
    hasManyScores: hasManyScores(scores),
    isDated: billDate(record) !== undefined,
  }
}

/** Facts that models have a badge of, where the site has any. */
function listedBadges({ site, records, outline }: SiteData): { id: string; fact: BadgeFact }[] {
  if (!site.outputs.factBadges) return []
  return records.flatMap((record) => {
    const preview = modelPreview(record, site, outline)
    return badgeFacts
      .filter((fact) => factBadge(fact, preview) !== undefined)
      .map((fact) => ({ id: record.id, fact }))
  })
}
