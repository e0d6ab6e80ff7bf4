import type { GetStaticPaths } from 'astro'
import { loadListing } from '../compile/answering.ts'
import { type MakeFile, served } from '../compile/file-route.ts'
import { loadRows } from '../compile/site.ts'
import { catalogueCsv } from '../published/catalogue-rows.ts'
import { publicUrl } from '../view/url.ts'

export const getStaticPaths = (async () => {
  const { site } = await loadListing()
  return site.outputs.tables ? [{ params: { table: 'catalogue' } }] : []
}) satisfies GetStaticPaths

/** Every model as a table. */
export const make: MakeFile = async ({ site }) => {
  const rows = await loadRows((path) => publicUrl(path, import.meta.env.MODELSHEETS_BASE, site))
  return catalogueCsv([...rows])
}

export const GET = served(make, 'text/csv; charset=utf-8')
