import type { APIRoute, GetStaticPaths } from 'astro'
import { loadModel, siteData } from '../../../compile/site.ts'
import { publishedCard } from '../../../view/card-markdown.ts'

export const getStaticPaths = (async () => {
  const { records } = await siteData()
  // A model without a card has no empty one.
  return records.filter(({ card }) => card === true).map(({ id }) => ({ params: { id } }))
}) satisfies GetStaticPaths

/** The card of a model as Markdown. */
export const GET: APIRoute = async ({ params: { id = '' } }) => {
  const { card, sheet } = await loadModel(id)
  return new Response(publishedCard(card ?? '', sheet.cardBy), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  })
}
