import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { apiFiles } from '../../src/published/api-files.ts'
import { outputNames } from '../../src/snapshot/catalog-schema.ts'
import { filesIn, json, page } from './run.ts'

/** What the page of data says of each kind of file, by a pattern of its path. */
function kinds(): { pattern: RegExp; schema: string | undefined; outside: string | undefined }[] {
  const outputs = Object.fromEntries(outputNames.map((name) => [name, true]))
  return apiFiles({
    // Every name was put in just above.
    outputs: outputs as Parameters<typeof apiFiles>[0]['outputs'],
    models: 1,
    example: 'a/b',
    boards: [{ slug: 'mmlu', results: 1 }],
    hasAddress: true,
  }).map(({ pattern, schema, outside }) => ({
    pattern: new RegExp(
      `^${pattern
        .replaceAll('.', '\\.')
        .replace(/<[a-z]+>/g, '.+')
        .replace('/results', '/results(?:-\\d+)?')}$`,
    ),
    schema,
    outside,
  }))
}

/** A schema that allows no key that it does not describe. */
function closed(schema: unknown): unknown {
  return JSON.parse(JSON.stringify(schema), (_key, value: unknown) =>
    typeof value === 'object' && value !== null && 'properties' in value
      ? { additionalProperties: false, ...value }
      : value,
  )
}

/**
 * Validates every JSON file of a site against the schema that the site publishes for it: each has one, or one that
 * others publish, and no key that the schema does not describe.
 */
export async function checkJson(site: string): Promise<{ files: number; faults: string[] }> {
  const ajv = new Ajv2020({ strict: false })
  const schemas = new Map<string, ValidateFunction>()
  for (const path of await filesIn(site, '.json'))
    if (path.startsWith('schema/'))
      schemas.set(path.slice(7, -5), ajv.compile(Object(closed(await json(site, path)))))
  const known = kinds()
  const faults: string[] = []
  let files = 0
  for (const path of await filesIn(site, '.json')) {
    // JSON Feed has no schema of its makers; `feeds-check.ts` looks at it.
    if (/^schema\/|^\.modelsheets\.json$|(?:^|\/)feed\.json$/.test(path)) continue
    const kind = known.find(({ pattern }) => pattern.test(path))
    const validate = kind?.schema === undefined ? undefined : schemas.get(kind.schema)
    files += 1
    if (validate === undefined) {
      if (kind?.outside === undefined) faults.push(`${path} has no schema`)
    } else if (!validate(JSON.parse(await page(site, path))))
      faults.push(`${path}: ${JSON.stringify(validate.errors?.slice(0, 2))}`)
  }
  return { files, faults }
}
