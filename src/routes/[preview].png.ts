import type { GetStaticPaths } from 'astro'
import { loadListing } from '../compile/answering.ts'
import { type MakeFile, served } from '../compile/file-route.ts'
import { loadPreview } from '../compile/site.ts'
import { drawPreview } from '../drawing/draw.ts'

export const getStaticPaths = (async () => {
  const { site } = await loadListing()
  return import.meta.env.SITE && site.outputs.images ? [{ params: { preview: 'preview' } }] : []
}) satisfies GetStaticPaths

/** The picture of every page that has none of its own. */
export const make: MakeFile = async () => drawPreview(await loadPreview())

export const GET = served(make, 'image/png')
