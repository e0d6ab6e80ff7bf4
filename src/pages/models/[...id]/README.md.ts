import type { APIRoute, GetStaticPaths } from 'astro'
import { loadCatalogue, loadModel } from '../../../compile/site.ts'

export const getStaticPaths = (async () => {
  const { records } = await loadCatalogue()
  return records.map(({ id }) => ({ params: { id }, props: { id } }))
}) satisfies GetStaticPaths

export const GET: APIRoute<{ id: string }> = async ({ props }) => {
  const { card } = await loadModel(props.id)
  return new Response(card ?? '', { headers: { 'content-type': 'text/markdown; charset=utf-8' } })
}
