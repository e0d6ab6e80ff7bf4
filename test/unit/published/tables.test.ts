import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { catalogueCsv, catalogueRow } from '../../../src/published/catalogue-rows.ts'
import { jsonLines } from '../../../src/published/lines.ts'
import { llmsModels, llmsText } from '../../../src/published/llms.ts'
import { publishedSchemas, schemaDocument, schemaNames } from '../../../src/published/schemas.ts'
import { readCsv } from '../../site/files-check.ts'
import { record } from '../view/records.ts'

const hub = 'https://huggingface.co'
const address = (path: string): string => `/${path}`

test('a model of which only the id is known has a row that fits the schema', () => {
  const row = catalogueRow(record('a/one'), hub, address)
  expect(new Ajv2020({ strict: false }).compile(publishedSchemas.catalogue())(row)).toBe(true)
  for (const key of ['task', 'license', 'parameters', 'downloads'])
    expect(row).not.toHaveProperty(key)
  expect(row).toMatchObject({ licenseClass: 'unknown', sheet: '/models/a/one/' })
})

test('a table reads back as it was, and formulas are harmless', () => {
  const hostile = '=HYPERLINK("https://x.example","a, b")\r\nnext'
  const rows = [record('a/one', { summary: hostile, languages: ['en', 'de'] }), record('b')]
  const [head = [], first = [], second = []] = readCsv(
    catalogueCsv(rows.map((each) => catalogueRow(each, hub, address))),
  )
  expect(first[head.indexOf('summary')]).toBe(`'${hostile}`)
  expect(first[head.indexOf('languages')]).toBe('en; de')
  expect([second[head.indexOf('owner')], second.length]).toEqual(['', head.length])
})

test('values become lines of JSON, however many they are', () => {
  const text = (values: object[]): string => new TextDecoder().decode(jsonLines(values))
  expect(text([])).toBe('')
  expect(text([{ a: 1 }, { b: 'x\ny' }])).toBe('{"a":1}\n{"b":"x\\ny"}\n')
  const many = Array.from({ length: 5000 }, (_, number) => ({ number, text: 'é'.repeat(300) }))
  const lines = text(many).trimEnd().split('\n')
  expect(lines.map((line) => JSON.parse(line))).toEqual(many)
})

/** Properties of a schema that lack a keyword, by path; one that is a reference or a fixed value describes itself. */
function lacking(schema: unknown, keyword: 'title' | 'description', path = ''): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const { properties, items, prefixItems, additionalProperties, anyOf, $defs } = Object(schema)
  const own = Object.entries<object>(properties ?? {}).flatMap(([key, value]) => [
    ...(keyword in value || '$ref' in value || 'const' in value ? [] : [`${path}.${key}`]),
    ...lacking(value, keyword, `${path}.${key}`),
  ])
  const inner = [items, prefixItems, additionalProperties, anyOf, Object.values($defs ?? {})]
  return [...own, ...inner.flat().flatMap((one) => lacking(one, keyword, `${path}[]`))]
}

test.each(schemaNames)('the schema %s describes and names every property', (name) => {
  const schema = schemaDocument(name, 'https://models.example.org/schema.json')
  expect(schema).toMatchObject({
    $id: 'https://models.example.org/schema.json',
    version: 1,
    title: expect.stringMatching(/^modelsheets /),
    description: expect.any(String),
  })
  expect(lacking(schema, 'description')).toEqual([])
  expect(lacking(schema, 'title')).toEqual([])
})

test('llms.txt names the models, at most so many, and no table that is not there', () => {
  const records = Array.from({ length: 501 }, (_none, n) => ({
    ...record(`a/m${n}`),
    summary: '](x) <b>',
  }))
  const text = llmsText({ title: 'Shelf', ...llmsModels(records), hasTables: false, address })
  expect(text).toMatch(/^# Shelf\n\n> /)
  expect(text.split('\n').filter((line) => line.startsWith('- [a/m'))).toHaveLength(500)
  expect(text).toContain('1 more model stands in the catalogue')
  expect(text).not.toContain('ndjson')
  expect(text).toContain('/models/a/m0/index.md): \\](x) \\<b\\>')
})
