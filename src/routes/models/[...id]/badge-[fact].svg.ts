import type { GetStaticPaths } from 'astro'
import { type MakeFile, served } from '../../../compile/file-route.ts'
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
export const make: MakeFile = async ({ params: { id = '', fact } }) => {
  const preview = await loadPreview(id)
  const text = badgeFacts.flatMap((kind) => (kind === fact ? (factBadge(kind, preview) ?? []) : []))
  return text.join('')
}

export const GET = served(make, 'image/svg+xml')
