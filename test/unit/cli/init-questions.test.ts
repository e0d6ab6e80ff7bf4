import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { readCollection, readModels, readOwner, readTitle } from '../../../src/cli/init-answers.ts'
import { askMissing, Stopped } from '../../../src/cli/init-questions.ts'
import type { InitAnswers } from '../../../src/cli/new-project.ts'
import { makeFolder } from '../snapshot/folder.ts'

const nothing: InitAnswers = {
  models: [],
  owners: [],
  collections: [],
  searches: [],
  folders: [],
}

const DOWN = '\u001b[B'
const ENTER = '\r'
const BACK = '\u007f'

/** Answers questions with keys, each as soon as the words that it answers to stand on the screen. */
async function answer(
  said: InitAnswers,
  keys: readonly (readonly [question: string, ...keys: string[]])[],
): Promise<InitAnswers> {
  const input = new PassThrough()
  const output = new PassThrough()
  const left = [...keys]
  let screen = ''
  output.on('data', (chunk: Buffer) => {
    screen += chunk.toString()
    const [next] = left
    if (next === undefined || !screen.includes(next[0])) return
    left.shift()
    screen = ''
    setImmediate(() => {
      for (const key of next.slice(1)) input.write(key)
    })
  })
  return askMissing(said, 'My shelf', { input, output })
}

test('somebody who presses Enter gets the title of the folder, models by id and GitHub Pages', async () => {
  const answers = await answer(nothing, [
    ['What is the site called', ENTER],
    ['Where do its models come from', ENTER],
    ['Which models', 'BAAI/bge-m3, gpt2', ENTER],
    ['Where will the site be published', ENTER],
    ['In which language', DOWN, ENTER],
  ])
  expect(answers).toEqual({
    ...nothing,
    title: 'My shelf',
    models: [{ id: 'BAAI/bge-m3' }, { id: 'gpt2' }],
    host: 'github-pages',
    language: 'zh-Hant',
  })
})

test('what the flags say is not asked, and a wrong answer is told and asked again', async () => {
  const answers = await answer({ ...nothing, title: 'Shelf', host: 'none', language: 'en' }, [
    ['Where do its models come from', DOWN, ENTER],
    ['Which account', 'a b', ENTER],
    ['This names no account', BACK, BACK, BACK, 'BAAI', ENTER],
  ])
  expect(answers).toEqual({
    ...nothing,
    title: 'Shelf',
    owners: ['BAAI'],
    host: 'none',
    language: 'en',
  })
})

test('a folder that does not say which model it is has its id asked', async () => {
  const folder = makeFolder({ 'README.md': '# One' })
  const answers = await answer({ ...nothing, title: 'Shelf', host: 'none', language: 'en' }, [
    ['Where do its models come from', DOWN, DOWN, DOWN, DOWN, ENTER],
    ['Which folder', folder, ENTER],
    ['does not say which model', 'lab/one', ENTER],
  ])
  expect(answers.folders).toEqual([{ kind: 'download', id: 'lab/one', root: folder }])
})

test('Ctrl-C ends the questions', async () => {
  await expect(answer(nothing, [['What is the site called', '\u0003']])).rejects.toThrow(Stopped)
})

test('flags are read as people write them', () => {
  expect(readModels(' BAAI/bge-m3,gpt2@v1 https://huggingface.co/a/b ')).toEqual([
    { id: 'BAAI/bge-m3' },
    { id: 'gpt2', revision: 'v1' },
    { id: 'a/b' },
  ])
  expect(readOwner('https://huggingface.co/BAAI/')).toBe('BAAI')
  expect(readCollection('https://huggingface.co/collections/a/b-65a1')).toBe('a/b-65a1')
  expect(() => readModels('BAAI/bge-m3,../x')).toThrow('names no model')
  expect(() => readOwner('a/b')).toThrow('names no account')
  expect(() => readCollection('b')).toThrow('names no collection')
  expect(() => readTitle('a\nb')).toThrow('no title')
})
