import type { GetStaticPaths } from 'astro'
import { loadListing } from '../../../compile/answering.ts'
import { type MakeFile, served } from '../../../compile/file-route.ts'
import { loadModel } from '../../../compile/site.ts'
import { en } from '../../../messages/en.ts'
import { citationFile } from '../../../published/citation-file.ts'

export const getStaticPaths = (async () => {
  const { records, site } = await loadListing()
  if (!site.outputs.citations) return []
  const cited = records.filter(({ hasOwner }) => hasOwner)
  return cited.map(({ id }) => ({ params: { id } }))
}) satisfies GetStaticPaths

/** How a model is cited, in the Citation File Format. */
export const make: MakeFile = async ({ params: { id = '' } }) => {
  const { sheet, parts } = await loadModel(id)
  return citationFile(sheet, parts.usage.citations, en.citation.message) ?? ''
}

export const GET = served(make, 'application/yaml; charset=utf-8')
