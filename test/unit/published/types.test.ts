import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { publishedTypes } from '../../../types/published-types.ts'
import { referencePage } from '../../../types/reference.ts'
import { references } from '../../../types/references.ts'

test('the types of the package are those of the schemas', async () => {
  expect(readFileSync('types/index.d.ts', 'utf8')).toBe(await publishedTypes())
})

test.each(Object.entries(references()))('%s is what its schema says', (path, text) => {
  expect(readFileSync(path, 'utf8'), 'run npm run types:write').toBe(text)
})

test('a page of a schema tells every key by its path, with its type and whether it is always there', () => {
  const page = referencePage({
    title: 'x.json',
    lead: 'What it is.',
    schema: {
      properties: {
        a: { type: 'integer', minimum: 1, description: 'A | b of <name>' },
        list: {
          description: 'Many',
          type: 'array',
          items: {
            anyOf: [
              { type: 'string' },
              { type: 'object', properties: { k: { enum: ['x', 1] } }, required: ['k'] },
            ],
          },
        },
        map: { additionalProperties: { type: 'object', properties: { v: { const: true } } } },
      },
    },
  })
  expect(page.split('\n').filter((line) => line.startsWith('|') || line.startsWith('##'))).toEqual([
    '| key | type | what |',
    '| --- | --- | --- |',
    '| `a` | whole number from 1 | A \\| b of &lt;name> |',
    '| `list` | list of string or object | Many ([below](#list)) |',
    '| `map` | object of object, by name | ([below](#map)) |',
    '## list',
    '| key | type | what |',
    '| --- | --- | --- |',
    '| `[].k` | `x`, `1` |  |',
    '## map',
    '| key | type | what |',
    '| --- | --- | --- |',
    '| `*.v` | `true` |  |',
  ])
})
