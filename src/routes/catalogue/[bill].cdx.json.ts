import type { GetStaticPaths } from 'astro'
import { type MakeFile, served } from '../../compile/file-route.ts'
import { loadCatalogueBill, siteData } from '../../compile/site.ts'
import { catalogueParts } from '../../view/catalogue-files.ts'

export const getStaticPaths = (async () => {
  const { catalogue, site } = await siteData()
  if (!site.outputs.bills) return []
  return catalogueParts(catalogue).blocks.map((number) => ({ params: { bill: `bom-${number}` } }))
}) satisfies GetStaticPaths

/** The models of the catalogue as bills of materials, in files of bounded size. */
export const make: MakeFile = async ({ params }) =>
  JSON.stringify(await loadCatalogueBill(Number(params['bill']?.split('-')[1])))

export const GET = served(make, 'application/json')
