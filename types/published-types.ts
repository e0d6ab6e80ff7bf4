import { compile, type JSONSchema } from 'json-schema-to-typescript'
import { publishedSchemas, type SchemaName, schemaNames } from '../src/published/schemas.ts'

/** What the type of each schema is called. */
const typeNames: Record<SchemaName, string> = {
  sheet: 'Sheet',
  catalogue: 'CatalogueRow',
  evaluations: 'Evaluation',
  results: 'Results',
  changes: 'Changes',
  'catalogue-index': 'CatalogueIndex',
  'catalogue-places': 'CataloguePlaces',
  'catalogue-models': 'CatalogueBlock',
  'catalogue-summaries': 'CatalogueSummaries',
  'catalogue-scores': 'CatalogueScores',
  'catalogue-ranking': 'CatalogueRanking',
  'catalogue-cards': 'CatalogueCards',
  devices: 'Devices',
  disclosure: 'Disclosure',
}

const HEAD =
  '/* Made from the schemas that a site publishes by `npm run types:write`; not to be edited. */\n'

/** The types of all published files as TypeScript. */
export async function publishedTypes(): Promise<string> {
  const parts: string[] = []
  for (const name of schemaNames) {
    // The schemas are made by zod in the form that the library reads.
    const schema = { ...withTuples(publishedSchemas[name]()), title: typeNames[name] } as JSONSchema
    const text = await compile(schema, typeNames[name], {
      bannerComment: '',
      additionalProperties: false,
      declareExternallyReferenced: true,
    })
    parts.push(namespaced(typeNames[name], text))
  }
  return `${HEAD}\n${parts.join('\n')}`
}

/** A schema whose tuples are in the form of before 2020-12, which is the one that the library knows. */
function withTuples(schema: object): object {
  return JSON.parse(JSON.stringify(schema), (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null || !('prefixItems' in value)) return value
    const { prefixItems, ...others } = value
    const length = Array.isArray(prefixItems) ? prefixItems.length : 0
    return { ...others, items: prefixItems, minItems: length, maxItems: length }
  })
}

/** Types of parts carry the name of their whole: two schemas have parts of one name. */
function namespaced(name: string, text: string): string {
  const parts = [...text.matchAll(/^export (?:interface|type) (\w+)/gm)].map(
    ([, part = '']) => part,
  )
  return parts
    .filter((part) => part !== name)
    .reduce((made, part) => made.replace(new RegExp(`\\b${part}\\b`, 'g'), `${name}${part}`), text)
}
