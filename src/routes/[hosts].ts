import type { APIRoute, GetStaticPaths } from 'astro'
import { loadFormerAddresses, loadSections } from '../compile/site.ts'
import { headersFile, redirectsFile } from '../published/host-files.ts'
import { siteUrl } from '../view/url.ts'

export const getStaticPaths = (() => {
  // No host reads a disk.
  if (import.meta.env.MODELSHEETS_RELATIVE) return []
  return [{ params: { hosts: '_headers' } }, { params: { hosts: '_redirects' } }]
}) satisfies GetStaticPaths

/** What hosts such as Cloudflare and Netlify read of a site: headers, and where former addresses lead. */
export const GET: APIRoute = async ({ params }) => {
  const base = siteUrl('', import.meta.env.MODELSHEETS_BASE)
  const text =
    params['hosts'] === '_headers'
      ? headersFile(base, await loadSections())
      : redirectsFile(base, await loadFormerAddresses())
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
