/** Writes `types/index.d.ts` anew from the schemas that a site publishes: `npm run types:write`. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { publishedTypes } from './published-types.ts'

writeFileSync(join(import.meta.dirname, 'index.d.ts'), await publishedTypes())
