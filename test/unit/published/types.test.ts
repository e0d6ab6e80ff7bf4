import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { publishedTypes } from '../../../types/published-types.ts'

test('the types of the package are those of the schemas', async () => {
  expect(readFileSync('types/index.d.ts', 'utf8')).toBe(await publishedTypes())
})
