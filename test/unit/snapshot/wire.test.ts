import { expect, test } from 'vitest'
import type { Problem } from '../../../src/errors.ts'
import { parseJson } from '../../../src/json.ts'
import {
  modelFields,
  parseHistory,
  parseImages,
  parseModel,
  parseTree,
} from '../../../src/snapshot/wire.ts'

type Finding = Omit<Problem, 'model'>

function model(value: unknown) {
  const problems: Finding[] = []
  return { model: parseModel(value, (problem) => problems.push(problem)), problems }
}

function tree(value: unknown) {
  const problems: Finding[] = []
  return { tree: parseTree(value, (problem) => problems.push(problem)), problems }
}

test('the keys that modelsheets reads are kept, others are not', () => {
  const payload = {
    id: 'a/b',
    sha: '06cd6bf5',
    downloads: 101,
    gated: 'manual',
    createdAt: '2025-05-06T17:42:12.000Z',
    lastModified: '2025-05-06',
    tags: ['gguf'],
    siblings: [{ rfilename: 'README.md' }],
    cardData: { license: 'mit', anything: [1] },
  }
  expect(model({ ...payload, resourceGroup: {} })).toEqual({ model: payload, problems: [] })
})

test.each([null, undefined])('%s is the same as missing', (nothing) => {
  const payload = Object.fromEntries(Object.keys(modelFields).map((key) => [key, nothing]))
  expect(model(payload)).toEqual({ model: {}, problems: [] })
})

test.each([
  ['downloads', '101', 'a whole number'],
  ['downloads', 1.5, 'a whole number'],
  ['downloads', -1, 'a number not below 0'],
  ['likes', true, 'a whole number'],
  ['likes', 1e300, 'a whole number'],
  ['private', 'false', 'boolean'],
  ['disabled', 0, 'boolean'],
  ['gated', 'yes', 'false, "auto" or "manual"'],
  ['sha', 6, 'string'],
  ['sha', '../x', 'a branch, tag or commit'],
  ['id', ['a/b'], 'string'],
  ['pipeline_tag', {}, 'string'],
  ['createdAt', 'yesterday', 'an ISO 8601 date'],
  ['lastModified', 'version 1', 'an ISO 8601 date'],
  ['lastModified', '2024-13-40', 'an ISO 8601 date'],
  ['createdAt', 1746553332, 'string'],
  ['tags', 'gguf', 'array'],
  ['siblings', { rfilename: 'a' }, 'array'],
  ['cardData', ['license'], 'record'],
  ['config', 'none', 'record'],
  ['gguf', 7, 'object'],
  ['trendingScore', 'high', 'number'],
  ['childrenModelCount', 'many', 'a count'],
])('a wrong type is reported and left out: %s = %j', (field, value, expected) => {
  const { model: parsed, problems } = model({ [field]: value, author: 'kept' })
  expect(parsed).toEqual({ author: 'kept' })
  expect(problems).toEqual([
    {
      level: 'error',
      code: 'wrong-type',
      file: 'model.json',
      field,
      message: 'The value has the wrong type and was left out',
      values: { what: 'value' },
      value,
      expected,
    },
  ])
})

test.each([false, true, 'auto', 'manual'])('gated may be %j', (gated) => {
  expect(model({ gated })).toEqual({ model: { gated }, problems: [] })
})

test('one wrong part of a record costs that part alone', () => {
  const { model: parsed, problems } = model({
    gguf: { total: '3B', architecture: null, context_length: 8192, extra: 1 },
    safetensors: { total: 10, parameters: { F16: 10, I8: 'x' } },
  })
  expect(parsed).toEqual({
    gguf: { context_length: 8192, extra: 1 },
    safetensors: { total: 10, parameters: { F16: 10 } },
  })
  expect(problems.map(({ field, value }) => [field, value])).toEqual([
    ['safetensors.parameters.I8', 'x'],
    ['gguf.total', '3B'],
  ])
})

test('a wrong entry of a list costs that entry alone', () => {
  const { model: parsed, problems } = model({ tags: ['a', 3, null, 'b'], spaces: [['x'], 'y'] })
  expect(parsed).toEqual({ tags: ['a', 'b'], spaces: ['y'] })
  expect(problems.map(({ field }) => field)).toEqual(['tags[1]', 'tags[2]', 'spaces[0]'])
})

test('a file without a name is no file, and wrong facts about a file leave the file', () => {
  const { model: parsed, problems } = model({
    siblings: [
      { rfilename: 'ok.bin', size: -4, lfs: { sha256: 5, size: 7, oid: null } },
      { rfilename: 9, size: 1 },
      { rfilename: null },
      {},
      'README.md',
      null,
      { rfilename: 'also-ok' },
    ],
  })
  expect(parsed?.siblings).toEqual([
    { rfilename: 'ok.bin', lfs: { size: 7 } },
    { rfilename: 'also-ok' },
  ])
  expect(problems.map(({ field }) => field)).toEqual([
    'siblings[0].size',
    'siblings[0].lfs.sha256',
    'siblings[1].rfilename',
    'siblings[2].rfilename',
    'siblings[3].rfilename',
    'siblings[4]',
    'siblings[5]',
  ])
})

test('of base models a broken one costs itself alone', () => {
  expect(
    model({ baseModels: { relation: 'merge', models: [{ _id: 'x' }, { id: 'a/b' }] } }),
  ).toMatchObject({
    model: { baseModels: { relation: 'merge', models: [{ id: 'a/b' }] } },
    problems: [{ field: 'baseModels.models[0].id' }],
  })
})

test('a list of nothing but errors does not drown the report', () => {
  const { model: parsed, problems } = model({ tags: Array.from({ length: 500 }, () => 1) })
  expect(parsed).toEqual({ tags: [] })
  expect(problems).toHaveLength(21)
  expect(problems.at(-1)).toMatchObject({
    field: 'tags',
    message: '480 more values of the list have the wrong type and were left out',
  })
})

test('keys of the prototype neither pollute nor become fields', () => {
  const { value } = parseJson(
    '{"__proto__": {"polluted": 1}, "constructor": 1, "cardData": {"__proto__": {"polluted": 1}, "a": 1}}',
  )
  const { model: parsed, problems } = model(value)
  expect(problems).toEqual([])
  expect(Object.keys(parsed ?? {})).toEqual(['cardData'])
  expect(parsed?.cardData?.['a']).toBe(1)
  expect(Reflect.get({}, 'polluted')).toBeUndefined()
  expect(Reflect.get(parsed?.cardData ?? {}, 'polluted')).toBeUndefined()
})

test.each([[[]], ['text'], [3], [null], [true]])('%j is no model', (value) => {
  expect(model(value)).toMatchObject({
    model: undefined,
    problems: [{ code: 'wrong-type', file: 'model.json', value, expected: 'a JSON object' }],
  })
})

test('the file list holds files only, bad entries left out', () => {
  const { tree: files, problems } = tree([
    { type: 'directory', path: 'onnx' },
    { type: 'file', path: 'a', size: 1, lastCommit: { id: 'x', title: null, date: 'no date' } },
    { path: 'b', lfs: { oid: 'f'.repeat(64), size: 2 }, xetHash: 'h' },
    { type: 'link', path: 'c' },
    { type: 'file' },
    7,
  ])
  expect(files).toEqual([
    { type: 'file', path: 'a', size: 1, lastCommit: { id: 'x' } },
    { type: 'file', path: 'b', lfs: { oid: 'f'.repeat(64), size: 2 }, xetHash: 'h' },
    { type: 'file', path: 'c' },
  ])
  expect(problems.map(({ field, file }) => [field, file])).toEqual([
    ['[1].lastCommit.date', 'tree.json'],
    ['[3].type', 'tree.json'],
    ['[4].path', 'tree.json'],
    ['[5]', 'tree.json'],
  ])
})

test('a flood of bad files is counted without a field', () => {
  const { problems } = tree(Array.from({ length: 30 }, () => 0))
  expect(problems).toHaveLength(21)
  expect(problems.at(-1)).not.toHaveProperty('field')
})

test('what is no list is no file list', () => {
  expect(tree({ path: 'a' })).toMatchObject({
    tree: undefined,
    problems: [{ code: 'wrong-type', file: 'tree.json', value: { path: 'a' } }],
  })
})

test('history is read line by line, in the order of its dates', () => {
  const problems: Finding[] = []
  const lines = parseHistory(
    [
      '{"date": "2026-03-01", "downloads": 3, "likes": null}',
      '',
      'not json',
      '{"date": "soon", "downloads": 4}',
      '{"date": "2026-01-01T00:00:00Z", "downloads": 1}\r',
      '[]',
    ].join('\n'),
    (problem) => problems.push(problem),
  )
  expect(lines).toEqual([
    { date: '2026-01-01T00:00:00Z', downloads: 1 },
    { date: '2026-03-01', downloads: 3, likes: null },
  ])
  expect(problems.map(({ line, level, value }) => [line, level, value])).toEqual([
    [3, 'warning', 'not json'],
    [4, 'warning', '{"date": "soon", "downloads": 4}'],
    [6, 'warning', '[]'],
  ])
})

test.each(['', '{', '[1,]', 'NaN', '{"a": 1} x'])('%j is no JSON', (source) => {
  expect(parseJson(source).error).toBeInstanceOf(SyntaxError)
})

test('copies of images are named by their hash; any other file is refused', () => {
  const problems: Finding[] = []
  const file = `images/${'a'.repeat(64)}.png`
  const copies = parseImages(
    {
      'https://x.org/a.png': { file, width: 10, height: null },
      'https://x.org/b.png': { file: '../../etc/passwd' },
      'https://x.org/c.png': { file: `images/${'a'.repeat(64)}.svg` },
      'https://x.org/d.png': 'images/d.png',
    },
    (problem) => problems.push(problem),
  )
  expect(copies).toEqual({ 'https://x.org/a.png': { file, width: 10, height: null } })
  expect(problems.map(({ file: where, field }) => [where, field])).toEqual([
    ['images.json', 'https://x.org/b.png.file'],
    ['images.json', 'https://x.org/c.png.file'],
    ['images.json', 'https://x.org/d.png'],
  ])
})

test('a value with no end of faults is given up', () => {
  const parameters = Object.fromEntries(Array.from({ length: 150 }, (_, at) => [`p${at}`, 'x']))
  const { model: parsed, problems } = model({ safetensors: { parameters }, likes: 1 })
  expect(parsed).toEqual({ likes: 1 })
  expect(problems).toHaveLength(100)
})
