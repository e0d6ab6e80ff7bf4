import type { GetStaticPaths } from 'astro'
import { loadListing } from '../../../compile/answering.ts'
import { type MakeFile, served } from '../../../compile/file-route.ts'
import { loadPreview } from '../../../compile/site.ts'
import { badgeFacts, factBadge } from '../../../published/badges.ts'

export const getStaticPaths = (async () => {
  const { badges } = await loadListing()
  return badges.map((params) => ({ params }))
}) satisfies GetStaticPaths

/** One fact of a model as a picture. */
export const make: MakeFile = async ({ params: { id = '', fact } }) => {
  const preview = await loadPreview(id)
  const text = badgeFacts.flatMap((kind) => (kind === fact ? (factBadge(kind, preview) ?? []) : []))
  return text.join('')
}

export const GET = served(make, 'image/svg+xml')
