import { expect, test } from 'vitest'
import { cut, formatProblem, SheetError, UsageError } from '../../src/errors.ts'

test.each([
  ['text', 'text'],
  ['two\n  lines\t here ', 'two lines here'],
  [{ a: [1, null] }, '{"a":[1,null]}'],
  [undefined, 'undefined'],
  [null, 'null'],
  ['x'.repeat(81), `${'x'.repeat(79)}…`],
  ['🤗'.repeat(80), '🤗'.repeat(80)],
  ['🤗'.repeat(81), `${'🤗'.repeat(79)}…`],
])('%j is cut to one short line', (value, line) => {
  expect(cut(value)).toBe(line)
})

test('a big integer is printed as its digits', () => {
  expect(cut(10n ** 20n)).toBe('100000000000000000000')
})

test('a value that refers to itself is still printed', () => {
  const loop: { self?: object } = {}
  loop.self = loop
  expect(cut(loop)).toBe('[object Object]')
})

test('a length can be given', () => {
  expect(cut('abcdef', 4)).toBe('abc…')
})

test('a problem is one line: where, what, the value, what was expected, a hint, the rule', () => {
  expect(
    formatProblem({
      level: 'error',
      code: 'wrong-type',
      message: 'The value has the wrong type',
      model: 'a/b',
      file: 'model.json',
      line: 7,
      field: 'likes',
      value: 'many\nlikes',
      expected: 'a whole number',
      hint: 'run sync again',
    }),
  ).toBe(
    'a/b › model.json:7 › likes: The value has the wrong type; got many likes; expected a whole number (run sync again) [wrong-type]',
  )
})

test.each([
  [{}, 'It is wrong [x]'],
  [{ file: 'README.md' }, 'README.md: It is wrong [x]'],
  [{ line: 3 }, 'It is wrong [x]'],
  [{ value: null }, 'It is wrong; got null [x]'],
  [{ value: 0, model: 'a/b' }, 'a/b: It is wrong; got 0 [x]'],
])('a problem of which only %j is known leaves out the rest', (details, line) => {
  expect(formatProblem({ level: 'info', code: 'x', message: 'It is wrong', ...details })).toBe(line)
})

test('wrong use is an error of ours with its details and its cause', () => {
  const cause = new Error('disk')
  const error = new UsageError('No folder', { expected: 'a folder' }, { cause })
  expect(error).toBeInstanceOf(SheetError)
  expect(error).toMatchObject({ name: 'UsageError', details: { expected: 'a folder' }, cause })
  expect(new SheetError('x')).toMatchObject({ name: 'SheetError', details: {} })
})
