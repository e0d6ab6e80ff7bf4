import type { GetStaticPaths } from 'astro'
import { encodePath } from '../../address.ts'
import { loadListing } from '../../compile/answering.ts'
import { type MakeFile, served } from '../../compile/file-route.ts'
import { loadChanges, loadSite } from '../../compile/site.ts'
import { words } from '../../messages/words.ts'
import { atomFeed, type FeedInput, jsonFeed } from '../../published/feeds.ts'
import { publicUrl } from '../../view/url.ts'

/** The folder of the feed of all models. */
const ALL = 'changes'

export const getStaticPaths = (async () => {
  const { site, hasDay, scopes } = await loadListing()
  // A feed holds full addresses, and a day for itself.
  if (!import.meta.env.SITE || !site.outputs.feeds || !hasDay) return []
  const names = scopes.map((path) => decodeURIComponent(path.slice(0, -1)))
  return [ALL, ...names].flatMap((scope) =>
    ['xml', 'json'].map((form) => ({ params: { scope, form } })),
  )
}) satisfies GetStaticPaths

/** What changed of all models, of an owner's or of a task's, as Atom or JSON Feed. */
export const make: MakeFile = async ({ params: { scope = '', form }, site }) => {
  const { title: publisher } = await loadSite()
  const path = `${encodePath(scope)}/`
  const isAll = scope === ALL
  const feed: FeedInput = {
    ...(await loadChanges(isAll ? '' : path)),
    title: words.changes.feedOf({
      title: isAll ? words.site.models : scope.replace(/^[^/]*\//, ''),
      site: publisher,
    }),
    path,
    page: path,
    publisher,
    address: (below) => publicUrl(below, import.meta.env.MODELSHEETS_BASE, site),
  }
  if (form === 'json') return JSON.stringify(jsonFeed(feed))
  return atomFeed(feed)
}

export const GET = served(make, ({ form }) =>
  form === 'json' ? 'application/feed+json' : 'application/atom+xml; charset=utf-8',
)
