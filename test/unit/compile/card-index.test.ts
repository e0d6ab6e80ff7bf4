import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { fileOfWord } from '../../../src/catalogue/card-text.ts'
import { CardBlock, readCardIndex, readKeptCards } from '../../../src/compile/card-index.ts'
import { writeModel } from '../../../src/compile/model-files.ts'
import type { StoredModel } from '../../../src/compile/packed-model.ts'

let store = ''
let file = ''
const keeping = (key = 'key') => readKeptCards(file, key)

beforeEach(() => {
  store = mkdtempSync(join(tmpdir(), 'modelsheets-'))
  file = join(store, 'card-words')
  const made = store
  onTestFinished(() => rmSync(made, { recursive: true }))
})

/** Writes a model whose card says something. */
function write(id: string, text: string): { id: string; digest: string } {
  // Only its card is looked at.
  const model = { sheet: {}, readme: { html: `<p>${text}</p>` } } as StoredModel
  return { id, digest: writeModel(store, id, model).words }
}

/** Cards enough for two files. */
const many = () => Array.from({ length: 70 }, (_none, at) => write(`a/m${at}`, `all say n${at}`))

const filesOf = (index: ReturnType<typeof readCardIndex>) =>
  [1, 2].map((file) => ({ words: index.text(1, file), digest: index.digest(1, file) }))

test('a word stands in its file with the steps from model to model', () => {
  const cards = many()
  const index = readCardIndex(store, cards)
  const wordsOf = (file: number): Record<string, unknown> => JSON.parse(index.text(1, file))
  const fileOf = (word: string) => wordsOf(fileOfWord(word, 2))
  expect(fileOf('n7')).toMatchObject({ n7: [7] })
  expect(fileOf('all')['all']).toBe(0)
  expect([1, 2].flatMap((file) => Object.keys(wordsOf(file)))).toHaveLength(72)
})

test('a file is written as its words are as an object, of which whole numbers come first', () => {
  const all = '10 9 007 0 4294967294 4294967295 99999999999 01 2nd gulls łąka "'.split(' ')
  const words = Uint32Array.from(all.keys())
  const vocabulary = all.toSorted()
  const text = new CardBlock(
    { vocabulary, cards: new Map([['a', { digest: '', words }]]) },
    [{ id: 'a' }],
    1,
  ).text(1)
  expect(Object.keys(JSON.parse(text)).toSorted()).toEqual(vocabulary)
  expect(JSON.stringify(JSON.parse(text))).toBe(text)
})

test('what is kept gives what reading all cards again gives, whatever changed', () => {
  const cards = many()
  readCardIndex(store, cards, keeping())
  const changed = cards.with(3, write('a/m3', 'gulls say n4')).toSpliced(5, 1).toReversed()
  const steps = [cards, changed, changed.concat(write('b/new', 'gulls')), changed.slice(2), cards]
  for (const now of steps) {
    const fresh = now === cards ? many() : now
    expect(filesOf(readCardIndex(store, fresh, keeping()))).toEqual(
      filesOf(readCardIndex(store, fresh)),
    )
  }
})

test('words are read of their card where their file is damaged, or is of other parts', () => {
  const cards = many()
  const whole = filesOf(readCardIndex(store, cards))
  const models = join(store, 'models')
  const words = readdirSync(models, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.words'))
    .map((path) => join(models, path))
  expect(words).toHaveLength(cards.length)
  const texts = words.map((path) => readFileSync(path, 'utf8'))
  for (const damage of [
    (text: string) => text.replace('say', 'sax'),
    (text: string) => text.slice(0, -1),
    () => '',
    // As after a build that was killed before it had written the parts.
    (_text: string, at: number) => texts.at(at - 1) ?? '',
  ]) {
    for (const [at, path] of words.entries()) writeFileSync(path, damage(texts[at] ?? '', at))
    expect(filesOf(readCardIndex(store, cards))).toEqual(whole)
  }
})

test('only cards that changed are read again', () => {
  const cards = many()
  const before = filesOf(readCardIndex(store, cards, keeping()))
  rmSync(join(store, 'models'), { recursive: true })
  expect(filesOf(readCardIndex(store, cards, keeping()))).toEqual(before)
})

test('a file moves with its words, and no other one does', () => {
  const cards = many()
  const before = filesOf(readCardIndex(store, cards, keeping()))
  const after = filesOf(
    readCardIndex(store, cards.with(3, write('a/m3', 'all say n3 gulls')), keeping()),
  )
  const moved = [1, 2].filter((file) => before[file - 1]?.digest !== after[file - 1]?.digest)
  expect(moved).toEqual([fileOfWord('gulls', 2)])
})

test('what is damaged, or was kept by other code, is as if it were not there', () => {
  const cards = many()
  const whole = filesOf(readCardIndex(store, cards, keeping()))
  const bytes = readFileSync(file)
  // The first card has one word more than it had, by its line.
  const text = bytes.toString('latin1')
  const more = text.replace(/(\["a\/m0","[^"]+",)\d+/, '$14')
  expect(more).not.toBe(text)
  for (const damaged of [
    Buffer.from(more, 'latin1'),
    Buffer.from('no head'),
    bytes.subarray(0, -4),
    Buffer.concat([bytes.subarray(0, -1), Buffer.from([9])]),
  ]) {
    writeFileSync(file, damaged)
    expect(filesOf(readCardIndex(store, cards, keeping()))).toEqual(whole)
    // It is written anew.
    expect(readFileSync(file)).toEqual(bytes)
  }
  readCardIndex(store, cards, keeping('other'))
  expect(readFileSync(file)).not.toEqual(bytes)
})
