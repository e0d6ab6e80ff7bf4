import type { SitePage } from './entry.ts'

/** Where a page or a file stands in the site, `/` between folders. */
export function fileOf({ pathname, type }: SitePage): string {
  const path = pathname.replace(/^\/|\/$/g, '')
  if (type === 'endpoint') return path
  if (path === '404') return '404.html'
  return path === '' ? 'index.html' : `${path}/index.html`
}

/** The model that a page or a file of `models/` is one of. */
export function modelOf({ pathname, type, route }: SitePage): string | undefined {
  const [, below] = route.split('/models/[...id]/')
  if (below === undefined) return undefined
  const parts = pathname.split('/').slice(2)
  // A page is its folder's index; a file has as many parts below the folder as its route.
  return (type === 'page' ? parts : parts.slice(0, -below.split('/').length)).join('/')
}
