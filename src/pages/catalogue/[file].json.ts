import type { APIRoute } from 'astro'
import {
  loadCatalogueBlock,
  loadCatalogueIndex,
  loadCatalogueSummaries,
  siteData,
} from '../../compile/site.ts'
import { catalogueParts } from '../../view/catalogue-files.ts'

/** The catalogue's data in files of bounded size, for the search and the filters in the browser and for anyone else. */
export async function getStaticPaths() {
  const { catalogue } = await siteData()
  const { blocks, summaries } = catalogueParts(catalogue)
  return [
    'index',
    ...blocks.map((number) => `models-${number}`),
    ...summaries.map((number) => `summaries-${number}`),
  ].map((file) => ({ params: { file } }))
}

export const GET: APIRoute = async ({ params: { file = '' } }) => {
  if (file === 'index') return Response.json(await loadCatalogueIndex())
  const [kind, number] = file.split('-')
  return Response.json(
    kind === 'models'
      ? await loadCatalogueBlock(Number(number))
      : await loadCatalogueSummaries(Number(number)),
  )
}
