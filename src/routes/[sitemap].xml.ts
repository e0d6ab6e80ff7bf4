import type { GetStaticPaths } from 'astro'
import { loadListing } from '../compile/answering.ts'
import { type MakeFile, served } from '../compile/file-route.ts'
import { loadAddresses, loadSitemapNumbers } from '../compile/site.ts'
import { sitemapIndexXml, sitemapPath, sitemapXml } from '../published/sitemap.ts'
import { publicUrl } from '../view/url.ts'

export const getStaticPaths = (async () => {
  const { site, sitemaps } = await loadListing()
  // A sitemap holds full addresses.
  if (!import.meta.env.SITE || !site.outputs.sitemap) return []
  const files = ['sitemap.xml', ...sitemaps.map(sitemapPath)]
  return files.map((file) => ({ params: { sitemap: file.replace('.xml', '') } }))
}) satisfies GetStaticPaths

/** The pages of the site for search engines: an index, and files of at most so many addresses. */
export const make: MakeFile = async ({ params, site }) => {
  const address = (path: string): string => publicUrl(path, import.meta.env.MODELSHEETS_BASE, site)
  const number = params['sitemap']?.split('-')[1]
  return number === undefined
    ? sitemapIndexXml(await loadSitemapNumbers(), address)
    : sitemapXml(await loadAddresses(Number(number)), address)
}

export const GET = served(make, 'application/xml; charset=utf-8')
