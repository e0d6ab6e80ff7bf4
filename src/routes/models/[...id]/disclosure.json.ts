import type { GetStaticPaths } from 'astro'
import { loadListing } from '../../../compile/answering.ts'
import { type MakeFile, served } from '../../../compile/file-route.ts'
import { loadModel } from '../../../compile/site.ts'
import { discloses } from '../../../published/disclosure/disclosure.ts'
import { siteUrl } from '../../../view/url.ts'

export const getStaticPaths = (async () => {
  const { records, site } = await loadListing()
  return site.outputs.disclosure ? records.map(({ id }) => ({ params: { id } })) : []
}) satisfies GetStaticPaths

/** What checklists ask of a model, and whether and where it is stated. */
export const make: MakeFile = async ({ params: { id = '' } }) => {
  const $schema = siteUrl('schema/disclosure.json', import.meta.env.MODELSHEETS_BASE)
  return JSON.stringify({ $schema, ...discloses(await loadModel(id)) })
}

export const GET = served(make, 'application/json')
