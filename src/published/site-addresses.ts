import { encodePath } from '../address.ts'
import type { SheetRecord } from '../sheet/record.ts'
import type { Outputs } from '../snapshot/catalog-schema.ts'
import type { BoardOutline } from '../view/board-outline.ts'
import type { CataloguePage } from '../view/catalogue-page.ts'
import type { ListAddress } from '../view/list-page.ts'
import { listPagePath } from '../view/model-lists.ts'
import type { NamesPage } from '../view/names-page.ts'
import { hasManyScores } from '../view/score-fold.ts'
import { scoresPath, sheetPath } from '../view/url.ts'
import { dayOf, latestDay } from './day.ts'
import { type PageAddress, pageAddress } from './sitemap.ts'

/** What a site has pages of. */
export interface SitePages {
  records: readonly SheetRecord[]
  pages: readonly Pick<CataloguePage, 'page'>[]
  names: readonly Pick<NamesPage, 'page'>[]
  lists: Iterable<Pick<ListAddress, 'kind' | 'value'>>
  outline: Pick<BoardOutline, 'boards' | 'fields'>
  /** Pages of the site's own, by their path below the base. */
  own?: readonly { path: string }[]
  outputs: Pick<Outputs, 'feeds'>
}

/** Pages that every site has once. */
const single = ['compare/', 'about-data/', 'api/']

/**
 * Every page that search engines may list, in the order in which a reader meets them. A sheet states the day
 * of its own snapshot, the first page that of the latest; a list is of many days and states none.
 */
export function siteAddresses(site: SitePages): PageAddress[] {
  const { records, pages, names, lists, outline, own = [], outputs } = site
  const latest = latestDay(records.map(({ snapshotDate }) => dayOf(snapshotDate)))
  return [
    ...pages.map(({ page }) =>
      page === 1 ? pageAddress('', latest) : pageAddress(`page/${page}/`),
    ),
    ...single.map((path) => pageAddress(path)),
    ...own.map(({ path }) => pageAddress(path)),
    ...(outputs.feeds ? [pageAddress('changes/', latest)] : []),
    ...records.map(({ id, snapshotDate }) => pageAddress(sheetPath(id), dayOf(snapshotDate))),
    ...records
      .filter(({ scores }) => hasManyScores(scores))
      .map(({ id, snapshotDate }) => pageAddress(scoresPath(id), dayOf(snapshotDate))),
    ...names.map(({ page }) => pageAddress(listPagePath('models/', page))),
    ...Array.from(lists, ({ kind, value }) =>
      pageAddress(value === undefined ? `${kind}/` : `${kind}/${encodePath(value)}/`),
    ),
    pageAddress('benchmarks/'),
    ...[...outline.boards, ...outline.fields].flatMap(({ path, views }) =>
      views.map((view) => pageAddress(view ? `${path}${view}/` : path)),
    ),
  ]
}
