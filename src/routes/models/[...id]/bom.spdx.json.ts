import type { GetStaticPaths } from 'astro'
import { loadListing } from '../../../compile/answering.ts'
import { modelBill } from '../../../compile/bills.ts'
import { type MakeFile, served } from '../../../compile/file-route.ts'
import { loadModel } from '../../../compile/site.ts'
import { publicUrl, sheetPath } from '../../../view/url.ts'

export const getStaticPaths = (async () => {
  const { records, site } = await loadListing()
  if (!site.outputs.bills) return []
  // SPDX wants a date of every bill.
  const dated = records.filter(({ isDated }) => isDated)
  return dated.map(({ id }) => ({ params: { id } }))
}) satisfies GetStaticPaths

/** The bill of materials of a model in SPDX. */
export const make: MakeFile = async ({ params: { id = '' }, site }) => {
  const page = site && publicUrl(sheetPath(id), import.meta.env.MODELSHEETS_BASE, site)
  return JSON.stringify(modelBill('spdx', await loadModel(id), page))
}

export const GET = served(make, 'application/json')
