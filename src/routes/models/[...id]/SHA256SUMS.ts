import type { APIRoute, GetStaticPaths } from 'astro'
import { loadModel, siteData } from '../../../compile/site.ts'
import { sha256Sums } from '../../../sheet/sha256-sums.ts'

export const getStaticPaths = (async () => {
  const { records } = await siteData()
  // A list of no hashes would check nothing and say that all is well.
  const hashed = records.filter(({ hashes }) => hashes === true)
  return hashed.map(({ id }) => ({ params: { id } }))
}) satisfies GetStaticPaths

/** The hashes of a model's files. */
export const GET: APIRoute = async ({ params: { id = '' } }) => {
  const { sheet } = await loadModel(id)
  return new Response(sha256Sums(sheet), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  })
}
