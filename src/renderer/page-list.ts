import type { SitePage } from './entry.ts'
import type { KeptPage } from './kept-pages.ts'
import { fileOf, pageOf } from './site-file.ts'

/** Routes of what the owner put beside the models. */
const OWN_ROUTE = /\/\[\.\.\.(?:file|own)\]\.\w+$/

/** Files of ours that an owner's own takes the place of. */
export const REPLACEABLE: ReadonlySet<string> = new Set([
  'robots.txt',
  'favicon.svg',
  '_headers',
  '_redirects',
])

/** The pages of a site, and what of them the owner put beside the models. */
export interface PageList {
  /** Where they stand in the site. */
  paths: Iterable<string>
  /** The page that stands at one of these paths. */
  page(path: string): SitePage | undefined
  /** What of the owner's gave way. */
  taken: string[]
  own: Set<string>
}

/** The list of a site whose pages are all kept. */
export function listOf(kept: ReadonlyMap<string, KeptPage>): PageList {
  const own = new Set<string>()
  const isOwn = new Map<string, boolean>()
  for (const { path, route } of kept.values()) {
    const known = isOwn.get(route) ?? OWN_ROUTE.test(route)
    isOwn.set(route, known)
    if (known) own.add(path)
  }
  const page = (path: string): SitePage | undefined => {
    const former = kept.get(path)
    return former && pageOf(path, former.route)
  }
  return { paths: kept.keys(), page, taken: [], own }
}

/**
 * Pages by their file; as in Astro's own generation, the first route that has an address keeps it. What the owner
 * put beside the models gives way, but for files that are there to be replaced.
 */
export function byFile(list: readonly SitePage[]): PageList {
  const pages = new Map<string, SitePage>()
  const own = new Set<string>()
  const taken: string[] = []
  for (const page of list.filter(({ route }) => !OWN_ROUTE.test(route))) {
    const path = fileOf(page)
    if (!pages.has(path)) pages.set(path, page)
  }
  for (const page of list.filter(({ route }) => OWN_ROUTE.test(route))) {
    const path = fileOf(page)
    if (own.has(path) || (pages.has(path) && !REPLACEABLE.has(path))) taken.push(path)
    else {
      pages.set(path, page)
      own.add(path)
    }
  }
  return { paths: pages.keys(), page: (path) => pages.get(path), taken, own }
}
