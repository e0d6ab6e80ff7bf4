import type { APIRoute, GetStaticPaths } from 'astro'
import { loadPreview, siteData } from '../../../compile/site.ts'
import { badgeFacts, factBadge } from '../../../published/badges.ts'
import { modelPreview } from '../../../view/preview.ts'

export const getStaticPaths = (async () => {
  const { records, site, scoreboard } = await siteData()
  if (!site.outputs.factBadges) return []
  return records.flatMap((record) => {
    const preview = modelPreview(record, site, scoreboard)
    return badgeFacts
      .filter((fact) => factBadge(fact, preview) !== undefined)
      .map((fact) => ({ params: { id: record.id, fact } }))
  })
}) satisfies GetStaticPaths

/** One fact of a model as a picture. */
export const GET: APIRoute = async ({ params: { id = '', fact } }) => {
  const preview = await loadPreview(id)
  const text = badgeFacts.flatMap((kind) => (kind === fact ? (factBadge(kind, preview) ?? []) : []))
  return new Response(text.join(''), { headers: { 'content-type': 'image/svg+xml' } })
}
