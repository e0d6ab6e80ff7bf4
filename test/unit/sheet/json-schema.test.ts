import { expect, test } from 'vitest'
import { isRecord } from '../../../src/json.ts'
import { sheetJsonSchema } from '../../../src/sheet/json-schema.ts'

/** Paths of the properties of a schema that say nothing of themselves. */
function undescribed(schema: unknown, path = ''): string[] {
  if (Array.isArray(schema)) return schema.flatMap((one) => undescribed(one, path))
  if (!isRecord(schema)) return []
  const { properties, items, anyOf, additionalProperties } = schema
  const own = isRecord(properties)
    ? Object.entries(properties).flatMap(([key, property]) => [
        ...(isRecord(property) && property['description'] ? [] : [`${path}.${key}`]),
        ...undescribed(property, `${path}.${key}`),
      ])
    : []
  return [
    ...own,
    ...undescribed(items, `${path}[]`),
    ...undescribed(anyOf, path),
    ...undescribed(additionalProperties, `${path}{}`),
  ]
}

test('every property of sheet.json is described in its schema', () => {
  expect(undescribed(sheetJsonSchema())).toEqual([])
})
