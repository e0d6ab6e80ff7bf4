import { sheetJsonSchema } from '../sheet/json-schema.ts'
import { resultsJsonSchema, scoreJsonSchema } from '../view/score-export.ts'
import { catalogueJsonSchema } from './catalogue-rows.ts'
import { changesJsonSchema } from './changes.ts'

/** The JSON Schema of each kind of file that a site publishes in a form of its own. */
export const publishedSchemas = {
  sheet: sheetJsonSchema,
  catalogue: catalogueJsonSchema,
  evaluations: scoreJsonSchema,
  results: resultsJsonSchema,
  changes: changesJsonSchema,
} as const satisfies Record<string, () => object>

/** A name of a schema: its file is `/schema/<name>.json`. */
export type SchemaName = keyof typeof publishedSchemas
/** All of them, in the order in which they are listed. */
export const schemaNames = Object.keys(publishedSchemas) as SchemaName[]
