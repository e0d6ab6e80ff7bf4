import type { GetStaticPaths } from 'astro'
import { loadListing } from '../../../compile/answering.ts'
import { type MakeFile, served } from '../../../compile/file-route.ts'
import { loadModel, loadSite } from '../../../compile/site.ts'
import { bibtexFile } from '../../../published/citation.ts'
import { publicUrl, sheetPath } from '../../../view/url.ts'

export const getStaticPaths = (async () => {
  const { records, site } = await loadListing()
  if (!site.outputs.citations) return []
  const cited = records.filter(({ hasOwner, hasBibtex }) => hasOwner || hasBibtex)
  return cited.map(({ id }) => ({ params: { id } }))
}) satisfies GetStaticPaths

/** How a model and its sheet are cited, in BibTeX. */
export const make: MakeFile = async ({ params: { id = '' }, site }) => {
  const { sheet, parts } = await loadModel(id)
  const { title } = await loadSite()
  const page = site && publicUrl(sheetPath(id), import.meta.env.MODELSHEETS_BASE, site)
  return bibtexFile({ sheet, card: parts.usage.citations, site: title, page })
}

export const GET = served(make, 'application/x-bibtex; charset=utf-8')
