import type { GetStaticPaths } from 'astro'
import { loadListing } from '../compile/answering.ts'
import { type MakeFile, served } from '../compile/file-route.ts'
import { loadLlmsModels, loadSite } from '../compile/site.ts'
import { llmsText } from '../published/llms.ts'
import { publicUrl } from '../view/url.ts'

export const getStaticPaths = (async () => {
  const { site } = await loadListing()
  return site.outputs.markdown ? [{ params: { llms: 'llms' } }] : []
}) satisfies GetStaticPaths

/** What assistants find here. */
export const make: MakeFile = async ({ site }) => {
  const { outputs, ...names } = await loadSite()
  return llmsText({
    ...names,
    hasTables: outputs.tables,
    ...(await loadLlmsModels()),
    address: (path) => publicUrl(path, import.meta.env.MODELSHEETS_BASE, site),
  })
}

export const GET = served(make, 'text/plain; charset=utf-8')
