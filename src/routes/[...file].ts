import type { APIRoute } from 'astro'
import { fileType } from '../brand/file-types.ts'
import { loadOwnFile, siteData } from '../compile/site.ts'

export async function getStaticPaths() {
  return Object.keys((await siteData()).files).map((file) => ({ params: { file } }))
}

/** A file that the site carries as it is. */
export const GET: APIRoute = async ({ params: { file = '' } }) =>
  new Response(await loadOwnFile(file), { headers: { 'content-type': fileType(file) } })
