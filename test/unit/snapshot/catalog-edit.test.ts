import { expect, test } from 'vitest'
import { addModels, removeModels } from '../../../src/snapshot/catalog-edit.ts'

const text = `# Our shelf
title: Small shelf   # for the office

models:
  # language models
  - a/first
  - b/second # fast
  - id: c/third
    take: [config] # we need it

  # speech
  - author: lab
exclude: [x/*]
`

test('adding keeps every comment, setting and line as it was', () => {
  const {
    text: after,
    changed,
    same,
  } = addModels(text, [{ id: 'd/new' }, { id: 'A/First' }, { id: 'e/pinned', revision: 'v1' }])
  expect(changed).toEqual(['d/new', 'e/pinned'])
  expect(same).toEqual(['A/First'])
  expect(after).toBe(
    text.replace(
      '- author: lab\n',
      '- author: lab\n  - d/new\n  - id: e/pinned\n    revision: "v1"\n',
    ),
  )
})

test('removing takes the entry, and a heading comment stays with the next one', () => {
  const { text: after, changed, same } = removeModels(text, ['a/first', 'c/THIRD', 'z/none'])
  expect(changed).toEqual(['a/first', 'c/THIRD'])
  expect(same).toEqual(['z/none'])
  expect(after).toBe(
    text
      .replace('  - a/first\n', '')
      .replace('  - id: c/third\n    take: [config] # we need it\n', ''),
  )
})

test('nothing to do leaves the text untouched, byte for byte', () => {
  expect(addModels(text, [{ id: 'b/second' }]).text).toBe(text)
  expect(removeModels(text, ['z/none']).text).toBe(text)
})

test.each([
  ['', 'models:\n  - a/b\n'],
  ['# mine\n', '# mine\n\nmodels:\n  - a/b\n'],
  ['models: [x/y] # one\n', 'models: [ x/y, a/b ] # one\n'],
  ['models:\n  - x/y', 'models:\n  - x/y\n  - a/b\n'],
  ['models:\n  -\n    id: x/y\ntitle: z\n', 'models:\n  - id: x/y\n  - a/b\ntitle: z\n'],
  ['title: x\n', 'title: x\nmodels:\n  - a/b\n'],
  ['models:\n', 'models:\n  - a/b\n'],
  ['models: []\n', 'models:\n  - a/b\n'],
  ['models:\n- x/y\n', 'models:\n- x/y\n- a/b\n'],
])('to %j the first model is added as %j', (before, after) => {
  expect(addModels(before, [{ id: 'a/b' }]).text).toBe(after)
})

test('the last entry leaves an empty list', () => {
  expect(removeModels('title: x\nmodels:\n  - a/b\n', ['a/b']).text).toBe('title: x\nmodels: []\n')
})

test.each(['models: {}\n', '- a\n', 'a: "x\n'])('%j is refused and not changed', (before) => {
  expect(() => addModels(before, [{ id: 'a/b' }])).toThrow(/not changed/)
})
