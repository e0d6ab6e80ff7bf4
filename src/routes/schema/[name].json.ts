import { type MakeFile, served } from '../../compile/file-route.ts'
import { schemaDocument, schemaNames, settingsSchemas } from '../../published/schemas.ts'
import { publicUrl } from '../../view/url.ts'

export const getStaticPaths = () =>
  [...schemaNames, ...Object.keys(settingsSchemas)].map((name) => ({ params: { name } }))

/** A JSON Schema of a published file or of a file of settings, under the address that it stands at. */
export const make: MakeFile = ({ params: { name = '' }, site }) => {
  const $id = publicUrl(`schema/${name}.json`, import.meta.env.MODELSHEETS_BASE, site)
  const settings = Object.hasOwn(settingsSchemas, name) ? settingsSchemas[name] : undefined
  const published = schemaNames.find((one) => one === name) ?? 'sheet'
  return JSON.stringify(settings ? { $id, ...settings() } : schemaDocument(published, $id))
}

export const GET = served(make, 'application/json')
