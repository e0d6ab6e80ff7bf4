import type { APIRoute, GetStaticPaths } from 'astro'
import { loadPreview, siteData } from '../compile/site.ts'
import { drawPreview } from '../drawing/draw.ts'

export const getStaticPaths = (async () => {
  const { site } = await siteData()
  return import.meta.env.SITE && site.outputs.images ? [{ params: { preview: 'preview' } }] : []
}) satisfies GetStaticPaths

/** The picture of every page that has none of its own. */
export const GET: APIRoute = async () =>
  new Response(await drawPreview(await loadPreview()), { headers: { 'content-type': 'image/png' } })
