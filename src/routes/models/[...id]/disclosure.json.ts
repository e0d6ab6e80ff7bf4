import type { APIRoute, GetStaticPaths } from 'astro'
import { loadModel, siteData } from '../../../compile/site.ts'
import { disclosureOf } from '../../../published/disclosure/disclosure.ts'
import { siteUrl } from '../../../view/url.ts'

export const getStaticPaths = (async () => {
  const { records, site } = await siteData()
  return site.outputs.disclosure ? records.map(({ id }) => ({ params: { id } })) : []
}) satisfies GetStaticPaths

/** What checklists ask of a model, and whether and where it is stated. */
export const GET: APIRoute = async ({ params: { id = '' } }) => {
  const $schema = siteUrl('schema/disclosure.json', import.meta.env.MODELSHEETS_BASE)
  return Response.json({ $schema, ...disclosureOf(await loadModel(id)) })
}
