import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { UsageError } from '../../../src/errors.ts'
import { findModels, findModelsRoot } from '../../../src/snapshot/find-models.ts'
import { readSnapshot } from '../../../src/snapshot/read.ts'
import { makeFolder } from './folder.ts'

const read = (files: Readonly<Record<string, string | Uint8Array>>) =>
  readSnapshot({ id: 'a/b', path: makeFolder(files) })

const ids = async (content: string) => (await findModels(content)).models.map(({ id }) => id)

test('a folder is a model exactly when it has a payload or a card', async () => {
  const content = makeFolder({
    'models/owner/one/model.json': '{}',
    'models/owner/two/README.md': '',
    'models/owner/none/tree.json': '[]',
    'models/gpt2/model.json': '{}',
    'models/README.md': 'about this folder',
    'models/both/README.md': '',
    'models/both/inner/README.md': '',
  })
  expect(await ids(content)).toEqual(['both', 'both/inner', 'gpt2', 'owner/one', 'owner/two'])
})

test('hidden folders are no models, linked ones are, broken links are nothing', async () => {
  const content = makeFolder({
    'models/.git/x/README.md': '',
    'models/a/.hidden/README.md': '',
    'models/a/b/README.md': '',
    'elsewhere/README.md': '',
    'models/a/file': '',
  })
  symlinkSync(join(content, 'elsewhere'), join(content, 'models/a/linked'))
  symlinkSync(join(content, 'nowhere'), join(content, 'models/a/broken'))
  symlinkSync(join(content, 'models'), join(content, 'models/a/loop'))
  expect(await ids(content)).toEqual(['a/b', 'a/linked'])
})

test('a folder named README.md is no card', async () => {
  const content = makeFolder({ 'models/a/b/README.md/x': '', 'models/a/c/model.json': '{}' })
  expect(await ids(content)).toEqual(['a/c'])
})

test.each([
  ['models', { 'models/a/b/README.md': '', 'cards/x/y/README.md': '' }, ['a/b']],
  ['cards', { 'cards/x/y/README.md': '' }, ['x/y']],
  ['the folder itself', { 'p/q/README.md': '' }, ['p/q']],
])('models are looked for in %s', async (_where, files, expected) => {
  expect(await ids(makeFolder(files))).toEqual(expected)
})

test('a missing content folder is wrong use, said with what was expected', async () => {
  const missing = join(makeFolder(), 'nothing')
  const error: unknown = await findModelsRoot(missing).catch((caught: unknown) => caught)
  expect(error).toBeInstanceOf(UsageError)
  expect(error).toMatchObject({
    message: `There is no content folder at ${missing}`,
    details: { hint: 'name another one with --content' },
  })
})

test('a folder whose path is no id is reported and left out', async () => {
  const { models, problems } = await findModels(
    makeFolder({
      'models/a b/c/README.md': '',
      'models/a/b..c/README.md': '',
      'models/a/d/README.md': '',
    }),
  )
  expect(models.map(({ id }) => id)).toEqual(['a/d'])
  expect(problems.map(({ code, model, level }) => [code, model, level])).toEqual([
    ['not-an-id', 'a b/c', 'error'],
    ['not-an-id', 'a/b..c', 'error'],
  ])
})

test('ids that differ by case alone are told apart, with a warning', async () => {
  const { models, problems } = await findModels(
    makeFolder({ 'models/a/Model/README.md': '', 'models/a/model/README.md': '' }),
  )
  expect(models.map(({ id }) => id)).toEqual(['a/Model', 'a/model'])
  expect(problems).toEqual([
    expect.objectContaining({ code: 'id-case', model: 'a/model', value: 'a/Model' }),
  ])
})

test('every file of a model is read', async () => {
  const snapshot = await read({
    'model.json': '{"id": "a/b", "downloads": 3}',
    'README.md': '---\nlicense: mit\n---\n# T\n',
    'tree.json': '[{"type": "file", "path": "x"}]',
    'config.json': '{"model_type": "llama"}',
    'tokenizer_config.json': '{"bos_token": "<s>"}',
    'chat_template.jinja': '{{ x }}',
    'gguf.json': '{"x.gguf": {}}',
    'safetensors.json': '{"x.safetensors": {}}',
    'eval_results/b.yaml': '- value: 1',
    'eval_results/a.yml': '- value: 2',
    'eval_results/notes.txt': 'no',
    'history.jsonl': '{"date": "2026-01-01"}',
    'state.json': '{"from": "hub", "state": "present", "since": "2026-01-01"}',
    'sheet.yaml': 'note: n',
  })
  expect(snapshot).toEqual({
    id: 'a/b',
    model: { id: 'a/b', downloads: 3 },
    card: '---\nlicense: mit\n---\n# T\n',
    body: '# T\n',
    frontMatter: { data: { license: 'mit' }, source: 'card', yaml: 'license: mit\n' },
    tree: [{ type: 'file', path: 'x' }],
    config: { model_type: 'llama' },
    tokenizerConfig: { bos_token: '<s>' },
    chatTemplate: '{{ x }}',
    gguf: { 'x.gguf': {} },
    safetensors: { 'x.safetensors': {} },
    evalResults: [
      { file: 'eval_results/a.yml', data: [{ value: 2 }] },
      { file: 'eval_results/b.yaml', data: [{ value: 1 }] },
    ],
    history: [{ date: '2026-01-01' }],
    state: { from: 'hub', state: 'present', since: '2026-01-01', aliases: [], withheld: [] },
    edits: { note: 'n' },
    problems: [],
  })
})

test('what is not there is absent', async () => {
  expect(await read({ 'README.md': '# T' })).toEqual({
    id: 'a/b',
    card: '# T',
    body: '# T',
    frontMatter: { data: {}, source: 'none' },
    evalResults: [],
    history: [],
    problems: [],
  })
})

test('without a card the metadata is the payload’s', async () => {
  const { frontMatter } = await read({ 'model.json': '{"cardData": {"license": "mit"}}' })
  expect(frontMatter).toEqual({ data: { license: 'mit' }, source: 'payload' })
  expect((await read({ 'model.json': '{}' })).frontMatter).toEqual({ data: {}, source: 'none' })
})

test.each([
  ['{\n  "a": 1\n  "b": 2\n}', 3, '"b": 2'],
  ['{\n  "a": 1,\n}', 3, '}'],
  ['{\n  "id": "a/b",\n  "likes": NaN,\n  "downloads": 1234567890\n}', 3, '"likes": NaN,'],
  ['{"a":\n nope}', 2, 'nope}'],
  ['{"a":\n\n', 1, '{"a":'],
  ['', 1, ''],
  ['<html>\n', 1, '<html>'],
])('broken JSON names its line: %j', async (text, line, value) => {
  const { model, problems } = await read({ 'model.json': text })
  expect(model).toBeUndefined()
  expect(problems).toEqual([
    expect.objectContaining({
      level: 'error',
      code: 'json',
      model: 'a/b',
      file: 'model.json',
      line,
      value,
      expected: 'one JSON value',
    }),
  ])
  expect(problems[0]?.message).toMatch(/^The file is not JSON: [^\n"]+$/)
})

test('broken files beside a good card cost themselves alone', async () => {
  const { body, problems, ...rest } = await read({
    'README.md': '# T',
    'tree.json': '{}',
    'config.json': '[]',
    'gguf.json': '3',
    'eval_results/a.yaml': 'a: b: c',
    'sheet.yaml': '\nnote: a: b',
    'state.json': '{"from": "me"}',
    'history.jsonl': 'x',
  })
  expect(body).toBe('# T')
  expect(Object.keys(rest)).toEqual(['id', 'card', 'frontMatter', 'evalResults', 'history'])
  expect(problems.map(({ file, code, line }) => [file, code, line])).toEqual(
    [
      ['tree.json', 'wrong-type', undefined],
      ['config.json', 'wrong-type', undefined],
      ['gguf.json', 'wrong-type', undefined],
      ['eval_results/a.yaml', 'yaml', 1],
      ['history.jsonl', 'history-line', 1],
      ['state.json', 'wrong-type', undefined],
      ['sheet.yaml', 'yaml', 2],
    ].toSorted((a, b) => order(problems, a) - order(problems, b)),
  )
  expect(problems.every(({ model }) => model === 'a/b')).toBe(true)
})

/** Position of a file's problem, so that the test does not prescribe the order of reading. */
function order(problems: readonly { file?: string }[], [file]: readonly unknown[]): number {
  return problems.findIndex((problem) => problem.file === file)
}

test('a wrong correction names its line in sheet.yaml', async () => {
  const { problems, edits } = await read({
    'README.md': '',
    'sheet.yaml': '# edits\ncorrections:\n  licens:\n    value: mit\n',
  })
  expect(edits).toEqual({})
  expect(problems).toEqual([
    expect.objectContaining({ file: 'sheet.yaml', line: 3, field: 'corrections.licens' }),
  ])
})

test('a repeated key in sheet.yaml is a warning with its line', async () => {
  const { problems, edits } = await read({ 'README.md': '', 'sheet.yaml': 'note: a\nnote: b\n' })
  expect(edits).toEqual({ note: 'b' })
  expect(problems).toEqual([
    expect.objectContaining({ level: 'warning', code: 'yaml-duplicate-key', line: 2 }),
  ])
})

test('an unknown tag in a results file is a warning', async () => {
  const { problems, evalResults } = await read({
    'README.md': '',
    'eval_results/x.yaml': '- !score 3\n',
  })
  expect(evalResults).toEqual([{ file: 'eval_results/x.yaml', data: ['3'] }])
  expect(problems).toEqual([
    expect.objectContaining({ code: 'yaml-unknown-tag', file: 'eval_results/x.yaml' }),
  ])
})

test('a payload of another model is an error and is not used', async () => {
  const { model, problems } = await read({ 'model.json': '{"modelId": "x/y", "likes": 7}' })
  expect(model).toBeUndefined()
  expect(problems).toEqual([
    expect.objectContaining({ code: 'id-mismatch', level: 'error', value: 'x/y', expected: 'a/b' }),
  ])
})

test('a payload under another case or a former id is used, with a warning', async () => {
  const other = await read({ 'model.json': '{"id": "A/B"}' })
  expect(other).toMatchObject({
    model: { id: 'A/B' },
    problems: [{ code: 'id-mismatch', level: 'warning' }],
  })
  const state = JSON.stringify({
    from: 'hub',
    state: 'present',
    since: '2026-01-01',
    aliases: ['x/old'],
  })
  const former = await read({ 'model.json': '{"id": "x/old"}', 'state.json': state })
  expect(former).toMatchObject({ model: { id: 'x/old' }, problems: [{ level: 'warning' }] })
})

test.each([
  ['Entry not found', 'not-found'],
  ['{"error":"Repository not found"}', 'error-json'],
  ['<!DOCTYPE html>\n<html><head><title>Sign in</title></head><body></body></html>', 'html-page'],
  ['version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 3\n', 'lfs-pointer'],
])('%j is no card and no payload', async (text, code) => {
  const asCard = await read({ 'README.md': text, 'model.json': '{"id": "a/b"}' })
  expect(asCard).not.toHaveProperty('card')
  expect(asCard.problems).toMatchObject([{ code, file: 'README.md', level: 'error' }])
  const asPayload = await read({ 'README.md': '# A card', 'model.json': text })
  expect(asPayload).not.toHaveProperty('model')
  expect(asPayload.problems).toMatchObject([{ code, file: 'model.json' }])
})

test.each([
  '<html>\n<h1>My model</h1>\nA card in HTML',
  '# Not found\n\nA model that finds what is lost.',
  'not found in any benchmark, this model is new',
  '---\nlicense: mit\n---\nEntry not found',
])('%j is a card', async (text) => {
  expect(await read({ 'README.md': text })).toMatchObject({ card: text, problems: [] })
})

test('a folder of error answers is no model', async () => {
  const content = makeFolder({
    'models/x/gone/model.json': '{"error":"Repository not found"}',
    'models/x/lost/README.md': 'Entry not found',
    'models/x/denied/README.md': '<?xml version="1.0"?>\n<Error><Code>AccessDenied</Code></Error>',
    'models/x/lost/model.json': '{"error":"Not found"}',
    'models/x/here/model.json': '{"id":"x/here"}',
  })
  const { models, problems } = await findModels(content)
  expect(models.map(({ id }) => id)).toEqual(['x/here'])
  expect(problems.map(({ model, code }) => `${model} ${code}`)).toEqual([
    'x/denied error-json',
    'x/denied no-model',
    'x/gone error-json',
    'x/gone no-model',
    'x/lost error-json',
    'x/lost not-found',
    'x/lost no-model',
  ])
})

test('a card that the file list does not name is a finding, unless the editor wrote it', async () => {
  const tree = (oid: string, size: number) =>
    JSON.stringify([{ type: 'file', path: 'README.md', oid, size }])
  const card = { 'README.md': 'hello\n' }
  const right = 'ce013625030ba8dba906f756967f9e9ca394464a'
  expect((await read({ ...card, 'tree.json': tree(right, 6) })).problems).toEqual([])
  expect((await read({ ...card, 'tree.json': tree('0'.repeat(40), 6) })).problems).toEqual([])
  const other = tree('1'.repeat(40), 6)
  expect((await read({ ...card, 'tree.json': other })).problems).toMatchObject([
    { code: 'card-differs' },
  ])
  expect(
    (await read({ ...card, 'tree.json': other, 'sheet.yaml': 'card: editor' })).problems,
  ).toEqual([])
})

test('a card in another encoding is read, with a warning', async () => {
  const card = Buffer.from('\uFEFF---\nlicense: mit\n---\n# T\n', 'utf16le')
  const { frontMatter, body, problems } = await read({ 'README.md': new Uint8Array(card) })
  expect(frontMatter.data).toEqual({ license: 'mit' })
  expect(body).toBe('# T\n')
  expect(problems).toEqual([
    expect.objectContaining({
      code: 'encoding',
      message: 'The file is not UTF-8; it was read as utf-16le',
    }),
  ])
})

test('a file too large to be a card is not read', async () => {
  const path = makeFolder({ 'README.md': 'x', 'model.json': '{}' })
  truncateSync(join(path, 'README.md'), 5 * 2 ** 20)
  const { card, model, problems } = await readSnapshot({ id: 'a/b', path })
  expect(card).toBeUndefined()
  expect(model).toEqual({})
  expect(problems).toEqual([
    expect.objectContaining({
      code: 'file-too-large',
      file: 'README.md',
      value: '5242880 bytes',
      expected: 'at most 4194304 bytes',
    }),
  ])
})

test('a folder where a file should be is reported', async () => {
  const path = makeFolder({ 'README.md': '# T' })
  mkdirSync(join(path, 'config.json'))
  writeFileSync(join(path, 'config.json/x'), '')
  const { problems, config } = await readSnapshot({ id: 'a/b', path })
  expect(config).toBeUndefined()
  expect(problems).toEqual([expect.objectContaining({ code: 'not-a-file', file: 'config.json' })])
})
