import { expect, test } from 'vitest'
import { parsePythonJson } from '../../src/json.ts'

test('NaN and Infinity, as Python writes them, are read as nothing', () => {
  const text = '{"limits": [0.0, Infinity], "low": -Infinity, "x": NaN, "say": "NaN \\" Infinity"}'
  expect(parsePythonJson(text).value).toEqual({
    limits: [0, null],
    low: null,
    x: null,
    say: 'NaN " Infinity',
  })
})

test('what else is wrong with a text is told of the text as it is', () => {
  const { value, error } = parsePythonJson('{"a": NaN,')
  expect(value).toBeUndefined()
  expect(error?.message).toMatch(/NaN|Unexpected token 'N'/)
})
