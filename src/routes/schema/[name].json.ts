import type { APIRoute } from 'astro'
import { publishedSchemas, schemaNames } from '../../published/schemas.ts'
import { publicUrl } from '../../view/url.ts'

export const getStaticPaths = () => schemaNames.map((name) => ({ params: { name } }))

/** A JSON Schema of a published file, under the address that it stands at. */
export const GET: APIRoute = ({ params: { name = '' }, site }) => {
  const $id = publicUrl(`schema/${name}.json`, import.meta.env.MODELSHEETS_BASE, site)
  const schema = publishedSchemas[schemaNames.find((one) => one === name) ?? 'sheet']
  return Response.json({ $id, ...schema() })
}
