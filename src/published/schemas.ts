import { sheetJsonSchema } from '../sheet/json-schema.ts'
import { catalogJsonSchema } from '../snapshot/catalog-schema.ts'
import { editsJsonSchema } from '../snapshot/edits.ts'
import { resultsJsonSchema, scoreJsonSchema } from '../view/score-export.ts'
import { browserSchemas } from './browser-schemas.ts'
import { catalogueJsonSchema } from './catalogue-rows.ts'
import { changesJsonSchema } from './changes.ts'
import { disclosureJsonSchema } from './disclosure/disclosure.ts'
import { titled } from './schema-titles.ts'

/** The JSON Schema of each kind of file that a site publishes in a form of its own. */
export const publishedSchemas = {
  sheet: sheetJsonSchema,
  catalogue: catalogueJsonSchema,
  evaluations: scoreJsonSchema,
  results: resultsJsonSchema,
  changes: changesJsonSchema,
  disclosure: disclosureJsonSchema,
  ...browserSchemas,
} as const satisfies Record<string, () => object>

/** A name of a schema: its file is `/schema/<name>.json`. */
export type SchemaName = keyof typeof publishedSchemas
/** All of them, in the order in which they are listed. */
export const schemaNames = Object.keys(publishedSchemas) as SchemaName[]

/** Version of the form of the files: another one when a reader of the last could be misled. */
const VERSION = 1

/**
 * A schema as it is published, every property with a title.
 * @param $id The address that it stands at.
 */
export function schemaDocument(name: SchemaName, $id: string): object {
  return { $id, version: VERSION, ...titled(publishedSchemas[name]()) }
}

/** The JSON Schema of each file of settings, for the editors of those who write them. */
export const settingsSchemas: Readonly<Record<string, () => object>> = {
  'catalog-yaml': catalogJsonSchema,
  'sheet-yaml': editsJsonSchema,
}
