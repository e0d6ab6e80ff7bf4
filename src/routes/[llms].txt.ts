import type { APIRoute, GetStaticPaths } from 'astro'
import { loadRecords, loadSite, siteData } from '../compile/site.ts'
import { llmsText } from '../published/llms.ts'
import { publicUrl } from '../view/url.ts'

export const getStaticPaths = (async () => {
  const { site } = await siteData()
  return site.outputs.markdown ? [{ params: { llms: 'llms' } }] : []
}) satisfies GetStaticPaths

/** What assistants find here. */
export const GET: APIRoute = async ({ site }) => {
  const records = await loadRecords()
  const { outputs, ...names } = await loadSite()
  const text = llmsText({
    ...names,
    hasTables: outputs.tables,
    models: records.length,
    records: records.toSorted((a, b) => (b.downloads ?? -1) - (a.downloads ?? -1)),
    address: (path) => publicUrl(path, import.meta.env.MODELSHEETS_BASE, site),
  })
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
