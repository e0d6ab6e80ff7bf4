import type { APIRoute, GetStaticPaths } from 'astro'
import { splitId } from '../../../address.ts'
import { loadPreview, siteData } from '../../../compile/site.ts'
import { modelBadge } from '../../../published/badges.ts'

export const getStaticPaths = (async () => {
  const { records, site } = await siteData()
  return site.outputs.badges ? records.map(({ id }) => ({ params: { id } })) : []
}) satisfies GetStaticPaths

/** What is known of a model in one line, as a picture. */
export const GET: APIRoute = async ({ params: { id = '' } }) => {
  const text = modelBadge(splitId(id).name, await loadPreview(id))
  return new Response(text, { headers: { 'content-type': 'image/svg+xml' } })
}
