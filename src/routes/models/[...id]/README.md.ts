import type { GetStaticPaths } from 'astro'
import { loadListing } from '../../../compile/answering.ts'
import { type MakeFile, served } from '../../../compile/file-route.ts'
import { loadModel } from '../../../compile/site.ts'
import { publishedCard } from '../../../view/card-markdown.ts'

export const getStaticPaths = (async () => {
  const { records } = await loadListing()
  // A model without a card has no empty one.
  return records.filter(({ hasCard }) => hasCard).map(({ id }) => ({ params: { id } }))
}) satisfies GetStaticPaths

/** The card of a model as Markdown. */
export const make: MakeFile = async ({ params: { id = '' } }) => {
  const { card, sheet } = await loadModel(id)
  return publishedCard(card ?? '', sheet.cardBy)
}

export const GET = served(make, 'text/markdown; charset=utf-8')
