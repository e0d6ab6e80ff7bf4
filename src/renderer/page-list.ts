import type { SitePage } from './entry.ts'
import { fileOf, isOwnRoute } from './site-file.ts'

/** Files of ours that an owner's own takes the place of. */
export const REPLACEABLE: ReadonlySet<string> = new Set([
  'robots.txt',
  'favicon.svg',
  '_headers',
  '_redirects',
])

/** The pages of a site, and what of them the owner put beside the models. */
export interface PageList {
  /** By where they stand in the site. */
  pages: ReadonlyMap<string, SitePage>
  /** What of the owner's gave way. */
  taken: string[]
  own: Set<string>
}

/**
 * Pages by their file; as in Astro's own generation, the first route that has an address keeps it. What the owner
 * put beside the models gives way, but for files that are there to be replaced.
 */
export function byFile(list: readonly SitePage[]): PageList {
  const pages = new Map<string, SitePage>()
  const own = new Set<string>()
  const taken: string[] = []
  for (const page of list.filter(({ route }) => !isOwnRoute(route))) {
    const path = fileOf(page)
    if (!pages.has(path)) pages.set(path, page)
  }
  for (const page of list.filter(({ route }) => isOwnRoute(route))) {
    const path = fileOf(page)
    if (own.has(path) || (pages.has(path) && !REPLACEABLE.has(path))) taken.push(path)
    else {
      pages.set(path, page)
      own.add(path)
    }
  }
  return { pages, taken, own }
}
