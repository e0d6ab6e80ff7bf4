import { isRecord } from '../json.ts'

/** Keywords whose values are schemas by name, and those whose values are schemas or lists of them. */
const BY_NAME = ['properties', '$defs']
const INNER = ['items', 'prefixItems', 'additionalProperties', 'anyOf', 'oneOf', 'allOf']

/** A JSON Schema with a title for each property that has none: its key in words. */
export function titled(schema: Readonly<Record<string, unknown>> | object): object {
  return Object.fromEntries(
    Object.entries(schema).map(([keyword, value]) => [keyword, titledValue(keyword, value)]),
  )
}

function titledValue(keyword: string, value: unknown): unknown {
  if (BY_NAME.includes(keyword) && isRecord(value))
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => {
        const schema = isRecord(inner) ? titled(inner) : inner
        return [key, keyword === 'properties' ? { title: titleOf(key), ...Object(schema) } : schema]
      }),
    )
  if (!INNER.includes(keyword)) return value
  if (Array.isArray(value)) return value.map((inner) => (isRecord(inner) ? titled(inner) : inner))
  return isRecord(value) ? titled(value) : value
}

/** A key in words: `licenseClass` and `license_class` are "License class". */
function titleOf(key: string): string {
  const words = key
    .replace(/^\$/, '')
    .replace(/[_-]+/g, ' ')
    .replace(/(?<=[a-z\d])(?=[A-Z])/g, ' ')
  return (
    words.charAt(0).toUpperCase() +
    words.slice(1).replace(/[A-Z](?=[a-z])/g, (letter) => letter.toLowerCase())
  )
}
