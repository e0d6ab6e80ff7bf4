import type { APIRoute } from 'astro'
import { loadSite } from '../compile/site.ts'
import { publicUrl } from '../view/url.ts'

/** All may be read; where the site's address is known, its sitemap is named. */
export const GET: APIRoute = async ({ site }) => {
  const { outputs } = await loadSite()
  const sitemap =
    site && outputs.sitemap
      ? [`Sitemap: ${publicUrl('sitemap.xml', import.meta.env.MODELSHEETS_BASE, site)}`]
      : []
  return new Response(`${['User-agent: *', 'Allow: /', ...sitemap].join('\n')}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  })
}
