import type { APIRoute, GetStaticPaths } from 'astro'
import { loadAllChanges, siteData } from '../compile/site.ts'
import { siteUrl } from '../view/url.ts'

export const getStaticPaths = (async () => {
  const { site } = await siteData()
  return site.outputs.feeds ? [{ params: { changes: 'changes' } }] : []
}) satisfies GetStaticPaths

/** The newest changes, and where those of each month are. */
export const GET: APIRoute = async () => {
  const { newest, months } = await loadAllChanges()
  const $schema = siteUrl('schema/changes.json', import.meta.env.MODELSHEETS_BASE)
  return Response.json({ $schema, schemaVersion: 1, months, changes: newest })
}
