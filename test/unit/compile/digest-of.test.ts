import { expect, test } from 'vitest'
import { digestOf, PartDigests } from '../../../src/compile/digest-of.ts'

const part = (name: string) => ({ id: name, text: 'of some length', list: [1, 2, { name }] })
const [one, same, other] = [part('one'), part('one'), part('other')]

function digests(...parts: object[]): PartDigests {
  const made = new PartDigests()
  made.add(parts)
  return made
}

test('values are told apart by all that JSON says of them, and by the parts that they hold', () => {
  const made = digests(one, other)
  const values: unknown[] = [
    undefined,
    null,
    '',
    'x',
    '#',
    0,
    -1,
    [],
    [undefined, 1],
    [1],
    {},
    { a: null },
    { a: [1, 2] },
    { a: 1, b: 2 },
    { b: 1, a: 2 },
    { '1': 'a' },
    'long enough to be digested',
    ['long enough to be digested'],
    one,
    other,
    [one],
    [other],
    [one, other],
    [other, one],
    { one, other },
    { one: other, other: one },
    { record: one, relation: 'quantized' },
  ]
  const found = values.map((value) => made.of(value))
  expect(new Set(found).size).toBe(values.length)
  expect(found).toEqual(values.map((value) => made.of(value)))
  expect(found.every((digest) => digest !== '' && digest.length <= 16)).toBe(true)
  // A part is told by what it holds, whichever object that is.
  expect(digests(same).of([same])).toBe(made.of([one]))
  expect(made.of({ one, none: undefined })).toBe(made.of({ one }))
})

test('a short digest is of what JSON says', () => {
  const values = [undefined, null, [], {}, 'x'.repeat(12), 'x'.repeat(13), 'x'.repeat(14), [[]]]
  const found = values.map(digestOf)
  expect(new Set(found).size).toBe(values.length)
  expect(found.every((digest) => digest !== '' && digest.length <= 16)).toBe(true)
  expect(digestOf({ a: 'text of some length' })).toBe(digestOf({ a: 'text of some length' }))
})
