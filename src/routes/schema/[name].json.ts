import type { APIRoute } from 'astro'
import { schemaDocument, schemaNames } from '../../published/schemas.ts'
import { publicUrl } from '../../view/url.ts'

export const getStaticPaths = () => schemaNames.map((name) => ({ params: { name } }))

/** A JSON Schema of a published file, under the address that it stands at. */
export const GET: APIRoute = ({ params, site }) => {
  const name = schemaNames.find((one) => one === params['name']) ?? 'sheet'
  const path = `schema/${name}.json`
  return Response.json(
    schemaDocument(name, publicUrl(path, import.meta.env.MODELSHEETS_BASE, site)),
  )
}
