import type { SitePage } from './entry.ts'

/** Where a page or a file stands in the site, `/` between folders. */
export function fileOf({ pathname, type }: SitePage): string {
  const path = pathname.replace(/^\/|\/$/g, '')
  if (type === 'endpoint') return path
  if (path === '404') return '404.html'
  return path === '' ? 'index.html' : `${path}/index.html`
}

/** The page of a route whose file stands at a path: what `fileOf` is asked for. */
export function pageOf(path: string, route: string): SitePage {
  if (!route.endsWith('.astro')) return { pathname: `/${path}`, route, type: 'endpoint' }
  const pathname = path === '404.html' ? '/404' : `/${path.replace(/\/?index\.html$/, '')}`
  return { pathname, route, type: 'page' }
}

/** The model that a page or a file is one of: its sheet, its card for other pages, its scores, and what is beside. */
export function modelOf({ pathname, type, route }: SitePage): string | undefined {
  const below = /\/(?:models|embed|scores)\/\[\.\.\.id\](.*)$/.exec(route)?.[1]
  if (below === undefined) return undefined
  const parts = pathname.split('/').slice(2)
  // A page is its folder's index; a file has as many parts below the folder as its route.
  const depth = type === 'page' ? 0 : below.split('/').length - 1
  return parts.slice(0, parts.length - depth).join('/')
}

/** True for a route of what the owner put beside the models. */
export function isOwnRoute(route: string): boolean {
  return /\/\[\.\.\.(?:file|own)\]\.\w+$/.test(route)
}
