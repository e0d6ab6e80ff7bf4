import type { APIRoute } from 'astro'
import { loadCatalogueRows } from '../compile/site.ts'

/** Every row of the catalogue, for the filter in the browser and for anyone else. */
export const GET: APIRoute = async () => Response.json(await loadCatalogueRows())
