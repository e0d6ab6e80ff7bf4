import type { GetStaticPaths } from 'astro'
import { encodePath } from '../../address.ts'
import { type MakeFile, served } from '../../compile/file-route.ts'
import { loadChanges, loadSite, siteData } from '../../compile/site.ts'
import { words } from '../../messages/words.ts'
import { atomFeed, type FeedInput, jsonFeed } from '../../published/feeds.ts'
import { publicUrl } from '../../view/url.ts'

/** The folder of the feed of all models. */
const ALL = 'changes'

export const getStaticPaths = (async () => {
  const { site, latest, changesByList } = await siteData()
  // A feed holds full addresses, and a day for itself.
  if (!import.meta.env.SITE || !site.outputs.feeds || latest === undefined) return []
  const scopes = [...changesByList.keys()].map((path) => decodeURIComponent(path.slice(0, -1)))
  return [ALL, ...scopes].flatMap((scope) =>
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
