import { expect, test } from 'vitest'
import type { ModelWire } from '../../../src/snapshot/wire.ts'
import { appendHistory, historyLineOf, licenceOf } from '../../../src/snapshot/write-history.ts'
import { writeJson } from '../../../src/snapshot/write-json.ts'

const line = (date: string, downloads: number) => ({
  date,
  sha: 'a1',
  downloads,
  likes: 1,
  licence: 'mit',
})
const first = '{"date":"2026-03-01","downloads":5,"licence":"mit","likes":1,"sha":"a1"}\n'

test('the first line starts the history', () => {
  expect(appendHistory('', line('2026-03-01', 5))).toBe(first)
})

test('nothing new adds no line before a week is over', () => {
  expect(appendHistory(first, line('2026-03-07', 5))).toBe(first)
  expect(appendHistory(first, line('2026-03-08', 5))).toBe(first + first.replace('-01', '-08'))
})

test('a new figure adds a line; a second one of the same day takes its place', () => {
  const second = appendHistory(first, line('2026-03-02', 6))
  expect(second.split('\n')).toHaveLength(3)
  const third = appendHistory(second, line('2026-03-02', 7))
  expect(third).toBe(
    `${first}{"date":"2026-03-02","downloads":7,"licence":"mit","likes":1,"sha":"a1"}\n`,
  )
})

test('lines that people wrote or broke stay', () => {
  const text = `not json\n${first}# mine\n`
  expect(appendHistory(text, line('2026-03-02', 6)).startsWith(text)).toBe(true)
  expect(appendHistory(text, line('2026-03-01', 6)).startsWith(text)).toBe(true)
})

test('what is not known stays out of the line', () => {
  const unknown = { date: '2026-03-01', sha: 'a1', downloads: undefined, likes: undefined }
  expect(appendHistory('', unknown)).toBe('{"date":"2026-03-01","sha":"a1"}\n')
})

test.each<[Partial<ModelWire> & Record<string, unknown>, object]>([
  [{ gated: false }, { access: 'open' }],
  [{ gated: 'auto' }, { access: 'auto' }],
  [{ gated: true }, { access: 'auto' }],
  [{ gated: 'manual' }, { access: 'manual' }],
  [{ cardData: { new_version: 'lab/two' } }, { newVersion: 'lab/two' }],
  [{ cardData: { new_version: '' } }, { newVersion: undefined }],
  [{ cardData: { 'model-index': [{ results: [{}, {}] }, { results: [{}] }] } }, { results: 3 }],
  [{ 'model-index': [{ results: [{}] }, {}], cardData: { 'model-index': [] } }, { results: 1 }],
  [{ cardData: { 'model-index': 'none' } }, { results: undefined }],
  [{}, { access: undefined, newVersion: undefined, results: undefined }],
])('a line of %j says %j', (model, expected) => {
  const line = historyLineOf({ id: 'lab/one', ...model }, '2026-03-01')
  expect(line).toMatchObject({ date: '2026-03-01', ...expected })
})

test('a line of an earlier sync, which did not say who has access, is no change', () => {
  const now = { ...line('2026-03-02', 5), access: 'open', results: 3 }
  expect(appendHistory(first, now)).toBe(first)
  const said = appendHistory('', { ...now, date: '2026-03-01' })
  expect(appendHistory(said, now)).toBe(said)
  expect(appendHistory(said, { ...now, access: 'manual' }).split('\n')).toHaveLength(3)
})

test.each([
  [{ cardData: { license: 'mit' } }, 'mit'],
  [{ cardData: { license: ['mit', 'cc-by-4.0'] } }, 'mit, cc-by-4.0'],
  [{ cardData: { license: { id: 'x' } }, tags: ['a', 'license:gemma'] }, 'gemma'],
  [{ tags: [] }, undefined],
])('the licence of %j is %j', (model, expected) => {
  expect(licenceOf(model)).toBe(expected)
})

test('JSON is written with sorted keys at every depth, exact numbers, and nothing special of __proto__', () => {
  const value: unknown = JSON.parse(
    '{"b":{"d":1,"c":[{"z":1,"a":2}]},"a":null,"__proto__":{"x":1}}',
  )
  expect(writeJson(value)).toBe(
    '{\n  "__proto__": {\n    "x": 1\n  },\n  "a": null,\n  "b": {\n    "c": [\n      {\n        "a": 2,\n        "z": 1\n      }\n    ],\n    "d": 1\n  }\n}\n',
  )
  expect(writeJson({ a: 12n, b: 2n ** 70n })).toBe(
    '{\n  "a": 12,\n  "b": "1180591620717411303424"\n}\n',
  )
})
