import type { GetStaticPaths } from 'astro'
import { loadListing } from '../../../compile/answering.ts'
import { type MakeFile, served } from '../../../compile/file-route.ts'
import { loadPreview } from '../../../compile/site.ts'
import { drawPreview } from '../../../drawing/draw.ts'

export const getStaticPaths = (async () => {
  const { site, records } = await loadListing()
  // Who shows a picture of another site's page needs its full address.
  if (!import.meta.env.SITE || !site.outputs.images) return []
  return records.map(({ id }) => ({ params: { id } }))
}) satisfies GetStaticPaths

/** The picture of a sheet, for previews of its address elsewhere. */
export const make: MakeFile = async ({ params: { id = '' } }) => drawPreview(await loadPreview(id))

export const GET = served(make, 'image/png')
