import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** A route as Astro is told of it. */
export interface SiteRoute {
  /** Its address below the base, such as `/models/[...id]`. */
  pattern: string
  /** The file that renders it. */
  entrypoint: URL
}

/** Our routes: the files of this folder, named by the rules of Astro's own `src/pages`. */
const ownFolder = new URL('../routes/', import.meta.url)

/** What a host looks for at its root and nowhere else; there, a project that has us below it has its own. */
const rootOnly: ReadonlySet<string> = new Set(['/404', '/[hosts]', '/robots.txt'])

/**
 * The routes to add to a project.
 * @param prefix Path below the base that all of them stand under, with a slash in front and none behind, or ''.
 * @param pages The project's own folder of pages: what has a page there is left to it.
 */
export function siteRoutes(prefix: string, pages: URL): SiteRoute[] {
  const theirs = new Set(routesIn(pages).map(({ pattern }) => pattern))
  return routesIn(ownFolder)
    .filter(({ pattern }) => prefix === '' || !rootOnly.has(pattern))
    .map((route) => ({ ...route, pattern: `${prefix}${route.pattern}`.replace(/(.)\/$/, '$1') }))
    .filter(({ pattern }) => !theirs.has(pattern))
}

/** The routes that the files of a folder stand for (https://docs.astro.build/en/guides/routing/). */
function routesIn(folder: URL): SiteRoute[] {
  if (!existsSync(folder)) return []
  const path = fileURLToPath(folder)
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(?:astro|[jt]s|mdx?|html)$/.test(file) && !/(?:^|\/)[_.]/.test(file))
    .sort()
    .map((file) => ({
      pattern: `/${file.replace(/\.[^.]+$/, '').replace(/(?:^|\/)index$/, '')}`,
      entrypoint: new URL(encodeURI(file).replaceAll('?', '%3F'), pathToFileURL(`${path}/`)),
    }))
}
