import type { APIRoute, GetStaticPaths } from 'astro'
import { loadRows, siteData } from '../compile/site.ts'
import { catalogueCsv } from '../published/catalogue-rows.ts'
import { publicUrl } from '../view/url.ts'

export const getStaticPaths = (async () => {
  const { site } = await siteData()
  return site.outputs.tables ? [{ params: { table: 'catalogue' } }] : []
}) satisfies GetStaticPaths

/** Every model as a table. */
export const GET: APIRoute = async ({ site }) => {
  const rows = await loadRows((path) => publicUrl(path, import.meta.env.MODELSHEETS_BASE, site))
  return new Response(catalogueCsv([...rows]), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  })
}
