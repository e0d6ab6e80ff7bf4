import { type MakeFile, served } from '../compile/file-route.ts'
import { loadSite } from '../compile/site.ts'
import { publicUrl } from '../view/url.ts'

/** All may be read; where the site's address is known, its sitemap is named. */
export const make: MakeFile = async ({ site }) => {
  const { outputs } = await loadSite()
  const sitemap =
    site && outputs.sitemap
      ? [`Sitemap: ${publicUrl('sitemap.xml', import.meta.env.MODELSHEETS_BASE, site)}`]
      : []
  return `${['User-agent: *', 'Allow: /', ...sitemap].join('\n')}\n`
}

export const GET = served(make, 'text/plain; charset=utf-8')
