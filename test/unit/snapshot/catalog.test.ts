import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { formatProblem } from '../../../src/errors.ts'
import { parseCatalog } from '../../../src/snapshot/catalog.ts'
import { catalogJsonSchema } from '../../../src/snapshot/catalog-schema.ts'

test('an empty file is an empty catalogue without problems', () => {
  expect(parseCatalog('')).toEqual({
    catalog: { take: ['chat-template', 'eval-results', 'gguf-header'], sources: [], exclude: [] },
    problems: [],
  })
})

test('every kind of entry and setting is read', () => {
  const { catalog, problems } = parseCatalog(`
title: Small shelf # the name
description: Models that fit a laptop
endpoint: https://hub.example/
remoteImages: mirror
take: [config]
models:
  - openai-community/gpt2
  - https://huggingface.co/google/gemma-3-1b-it/tree/abc123
  - id: a/b
    revision: refs/pr/3
    take: [gguf-headers]
  - author: some-lab
    limit: 20
  - collection: some-lab/shelf-65a1
  - search:
      text: llama
      task: text-generation
      library: gguf
      licence: [mit, apache-2.0]
      tags: [zh]
      sort: downloads
      limit: 50
  - quantizationsOf: a/b
  - basesOf: all
exclude:
  - a/*-old
`)
  expect(problems).toEqual([])
  expect(catalog).toMatchObject({
    site: { title: 'Small shelf', description: 'Models that fit a laptop' },
    endpoint: 'https://hub.example',
    remoteImages: 'mirror',
    take: ['config'],
    exclude: ['a/*-old'],
  })
  expect(catalog.sources).toEqual([
    { kind: 'id', id: 'openai-community/gpt2', line: 8 },
    { kind: 'id', id: 'google/gemma-3-1b-it', revision: 'abc123', line: 9 },
    { kind: 'id', id: 'a/b', revision: 'refs/pr/3', take: ['gguf-headers'], line: 10 },
    { kind: 'author', author: 'some-lab', limit: 20, line: 13 },
    { kind: 'collection', collection: 'some-lab/shelf-65a1', line: 15 },
    {
      kind: 'search',
      line: 16,
      search: {
        text: 'llama',
        task: 'text-generation',
        library: 'gguf',
        licence: ['mit', 'apache-2.0'],
        tags: ['zh'],
        sort: 'downloads',
        limit: 50,
      },
    },
    { kind: 'quantizationsOf', quantizationsOf: 'a/b', line: 24 },
    { kind: 'basesOf', basesOf: 'all', line: 25 },
  ])
})

test.each([
  ['title: 3', 1, 'title'],
  ['\n\ntitel: x', 3, 'titel'],
  ['models: a/b', 1, 'models'],
  ['models:\n  - a/b\n  - ../../etc', 3, 'models[1]'],
  ['models:\n  - a/b\n  -\n    id: a/c\n    revison: x', 5, 'models[1].revison'],
  ['models:\n  - author: x\n    limit: many', 3, 'models[0].limit'],
  ['models:\n  - author: x\n    search: {}', 2, 'models[0]'],
  ['models:\n  - search:\n      sort: stars', 3, 'models[0].search.sort'],
  ['take:\n  - config\n  - weights', 3, 'take[1]'],
  ['exclude:\n  - 1', 2, 'exclude[0]'],
  ['endpoint: https://user:secret@hub.example', 1, 'endpoint'],
])('a wrong entry is reported with its line: %j', (text, line, field) => {
  const { problems } = parseCatalog(text)
  expect(problems).toHaveLength(1)
  expect(problems[0]).toMatchObject({ level: 'error', file: 'catalog.yaml', line, field })
  expect(problems[0]?.expected).toBeTruthy()
})

test('a wrong entry leaves the others standing', () => {
  const { catalog } = parseCatalog('models:\n  - a/b\n  - [x]\n  - c/d\n')
  expect(catalog.sources.map((source) => source.kind === 'id' && source.id)).toEqual(['a/b', 'c/d'])
})

test('broken YAML says where', () => {
  const { problems } = parseCatalog('title: x\nmodels:\n  - "a/b\n')
  expect(problems[0]).toMatchObject({ code: 'catalog-yaml', file: 'catalog.yaml' })
  expect(problems[0]?.line).toBeGreaterThan(2)
  expect(formatProblem(problems[0] ?? { level: 'info', code: '', message: '' })).toMatch(
    /^catalog\.yaml:\d+: The file is not YAML/,
  )
})

test('the published schema is the one that is used', () => {
  const published: unknown = JSON.parse(readFileSync('docs/catalog.schema.json', 'utf8'))
  expect(published).toEqual(catalogJsonSchema())
})
