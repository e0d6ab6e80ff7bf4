import type { APIRoute, GetStaticPaths } from 'astro'
import { loadCatalogueBill, siteData } from '../../compile/site.ts'
import { catalogueParts } from '../../view/catalogue-files.ts'

export const getStaticPaths = (async () => {
  const { catalogue, site } = await siteData()
  if (!site.outputs.bills) return []
  return catalogueParts(catalogue).blocks.map((number) => ({ params: { bill: `bom-${number}` } }))
}) satisfies GetStaticPaths

/** The models of the catalogue as bills of materials, in files of bounded size. */
export const GET: APIRoute = async ({ params }) =>
  Response.json(await loadCatalogueBill(Number(params['bill']?.split('-')[1])))
