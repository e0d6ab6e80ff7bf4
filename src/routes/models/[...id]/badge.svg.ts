import type { GetStaticPaths } from 'astro'
import { splitId } from '../../../address.ts'
import { loadListing } from '../../../compile/answering.ts'
import { type MakeFile, served } from '../../../compile/file-route.ts'
import { loadPreview } from '../../../compile/site.ts'
import { modelBadge } from '../../../published/badges.ts'

export const getStaticPaths = (async () => {
  const { records, site } = await loadListing()
  return site.outputs.badges ? records.map(({ id }) => ({ params: { id } })) : []
}) satisfies GetStaticPaths

/** What is known of a model in one line, as a picture. */
export const make: MakeFile = async ({ params: { id = '' } }) =>
  modelBadge(splitId(id).name, await loadPreview(id))

export const GET = served(make, 'image/svg+xml')
