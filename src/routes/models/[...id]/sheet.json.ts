import type { APIRoute, GetStaticPaths } from 'astro'
import { loadPublishedSheet, siteData } from '../../../compile/site.ts'

export const getStaticPaths = (async () => {
  const { records } = await siteData()
  return records.map(({ id }) => ({ params: { id } }))
}) satisfies GetStaticPaths

/** The record of a model. */
export const GET: APIRoute = async ({ params: { id = '' } }) => {
  const sheet = await loadPublishedSheet(id)
  const schema = '../'.repeat(id.split('/').length + 1)
  return Response.json({ $schema: `${schema}schema/sheet.json`, ...sheet })
}
