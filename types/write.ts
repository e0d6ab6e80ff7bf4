/**
 * Writes anew what is made from schemas: `types/index.d.ts` from those that a site publishes, the schemas of the files
 * that people write, and pages of the documentation: `npm run types:write`.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { catalogJsonSchema } from '../src/snapshot/catalog-schema.ts'
import { editsJsonSchema } from '../src/snapshot/edits.ts'
import { publishedTypes } from './published-types.ts'
import { references } from './references.ts'

const docs = join(import.meta.dirname, '../docs')

writeFileSync(join(import.meta.dirname, 'index.d.ts'), await publishedTypes())
const settings = {
  'catalog.schema.json': catalogJsonSchema(),
  'sheet-yaml.schema.json': editsJsonSchema(),
}
for (const [name, schema] of Object.entries(settings))
  writeFileSync(join(docs, name), `${JSON.stringify(schema, null, 2)}\n`)
for (const [path, text] of Object.entries(references()))
  writeFileSync(join(import.meta.dirname, '..', path), text)
