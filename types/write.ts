/**
 * Writes anew what is made from schemas: `types/index.d.ts` from those that a site publishes, the schemas of the files
 * that people write, and pages of the documentation: `npm run types:write`.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { catalogJsonSchema } from '../src/snapshot/catalog-schema.ts'
import { publishedTypes } from './published-types.ts'
import { references } from './references.ts'

const docs = join(import.meta.dirname, '../docs')

writeFileSync(join(import.meta.dirname, 'index.d.ts'), await publishedTypes())
writeFileSync(
  join(docs, 'catalog.schema.json'),
  `${JSON.stringify(catalogJsonSchema(), null, 2)}\n`,
)
for (const [path, text] of Object.entries(references()))
  writeFileSync(join(import.meta.dirname, '..', path), text)
