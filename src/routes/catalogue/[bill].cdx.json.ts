import type { GetStaticPaths } from 'astro'
import { loadListing } from '../../compile/answering.ts'
import { type MakeFile, served } from '../../compile/file-route.ts'
import { loadCatalogueBill } from '../../compile/site.ts'

export const getStaticPaths = (async () => {
  const { catalogue, site } = await loadListing()
  if (!site.outputs.bills) return []
  return catalogue.blocks.map((number) => ({ params: { bill: `bom-${number}` } }))
}) satisfies GetStaticPaths

/** The models of the catalogue as bills of materials, in files of bounded size. */
export const make: MakeFile = async ({ params }) =>
  JSON.stringify(await loadCatalogueBill(Number(params['bill']?.split('-')[1])))

export const GET = served(make, 'application/json')
