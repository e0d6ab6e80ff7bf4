import type { APIRoute, GetStaticPaths } from 'astro'
import { loadModelFile, siteData } from '../../../../compile/site.ts'

export const getStaticPaths = (async () => {
  const { records } = await siteData()
  return records.flatMap(({ id, images = [] }) =>
    images.map((path) => ({ params: { id, file: path.replace('images/', '') } })),
  )
}) satisfies GetStaticPaths

/** The site's own copy of an image of a card. */
export const GET: APIRoute = async ({ params: { id = '', file = '' } }) =>
  new Response(await loadModelFile(id, `images/${file}`))
