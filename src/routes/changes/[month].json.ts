import type { APIRoute, GetStaticPaths } from 'astro'
import { loadChangesOf, siteData } from '../../compile/site.ts'
import { changeMonths } from '../../published/changes.ts'
import { siteUrl } from '../../view/url.ts'

export const getStaticPaths = (async () => {
  const { site, changes } = await siteData()
  if (!site.outputs.feeds) return []
  return changeMonths(changes).map(({ month }) => ({ params: { month } }))
}) satisfies GetStaticPaths

/** All changes of a month. */
export const GET: APIRoute = async ({ params: { month = '' } }) => {
  const $schema = siteUrl('schema/changes.json', import.meta.env.MODELSHEETS_BASE)
  return Response.json({ $schema, schemaVersion: 1, changes: await loadChangesOf(month) })
}
