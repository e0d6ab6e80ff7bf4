import type { APIRoute, GetStaticPaths } from 'astro'
import { loadCatalogue, loadModel } from '../../../compile/site.ts'
import { sha256Sums } from '../../../sheet/sha256-sums.ts'

export const getStaticPaths = (async () => {
  const { records } = await loadCatalogue()
  // A list of no hashes would check nothing and say that all is well.
  const hashed = records.filter(({ hashes }) => hashes === true)
  return hashed.map(({ id }) => ({ params: { id }, props: { id } }))
}) satisfies GetStaticPaths

export const GET: APIRoute<{ id: string }> = async ({ props }) => {
  const { sheet } = await loadModel(props.id)
  return new Response(sha256Sums(sheet), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  })
}
