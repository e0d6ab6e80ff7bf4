import type { GetStaticPaths } from 'astro'
import { type MakeFile, served } from '../compile/file-route.ts'
import { loadFormerAddresses, loadSections } from '../compile/site.ts'
import { headersFile, redirectsFile } from '../published/host-files.ts'
import { siteUrl } from '../view/url.ts'

export const getStaticPaths = (() => {
  // No host reads a disk.
  if (import.meta.env.MODELSHEETS_RELATIVE) return []
  return [{ params: { hosts: '_headers' } }, { params: { hosts: '_redirects' } }]
}) satisfies GetStaticPaths

/** What hosts such as Cloudflare and Netlify read of a site: headers, and where former addresses lead. */
export const make: MakeFile = async ({ params }) => {
  const base = siteUrl('', import.meta.env.MODELSHEETS_BASE)
  return params['hosts'] === '_headers'
    ? headersFile(base, await loadSections())
    : redirectsFile(base, await loadFormerAddresses())
}

export const GET = served(make, 'text/plain; charset=utf-8')
