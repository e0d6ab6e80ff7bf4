import type { APIRoute } from 'astro'
import { loadCatalogue } from '../compile/site.ts'
import { catalogueOrder, catalogueRow } from '../view/catalogue-page.ts'

/** Every row of the catalogue, for the filter in the browser and for anyone else. */
export const GET: APIRoute = async () => {
  const { records } = await loadCatalogue()
  return Response.json(catalogueOrder(records).map(catalogueRow))
}
