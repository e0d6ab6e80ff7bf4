import type { APIRoute, GetStaticPaths } from 'astro'
import { loadCatalogue, loadModel } from '../../../compile/site.ts'
import { publishedCard } from '../../../view/card-markdown.ts'

export const getStaticPaths = (async () => {
  const { records } = await loadCatalogue()
  return records.map(({ id }) => ({ params: { id }, props: { id } }))
}) satisfies GetStaticPaths

export const GET: APIRoute<{ id: string }> = async ({ props }) => {
  const { card, sheet } = await loadModel(props.id)
  return new Response(publishedCard(card ?? '', sheet.cardBy), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  })
}
