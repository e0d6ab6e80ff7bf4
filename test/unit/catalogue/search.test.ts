import { expect, test } from 'vitest'
import { languageNames } from '../../../src/catalogue/language-names.ts'
import { SearchIndex, searchable, textMatcher } from '../../../src/catalogue/search.ts'
import { fold, wordsOf } from '../../../src/catalogue/words.ts'
import { entry, shelf } from './entries.ts'

const index = new SearchIndex(languageNames)
index.add(shelf)
const found = (text: string): string[] =>
  index.search(text).map((hit) => hit.entry.id.split('/')[1] ?? '')

test.each([
  ['widget', ['Widget-7B-Instruct', 'Widget-7B-Instruct-GGUF']],
  ['WIDGET 7b', ['Widget-7B-Instruct', 'Widget-7B-Instruct-GGUF']],
  ['7b widget', ['Widget-7B-Instruct', 'Widget-7B-Instruct-GGUF']],
  ['wigdet', ['Widget-7B-Instruct', 'Widget-7B-Instruct-GGUF']],
  ['widgt instrct', ['Widget-7B-Instruct', 'Widget-7B-Instruct-GGUF']],
  ['ｗｉｄｇｅｔ gguf', ['Widget-7B-Instruct-GGUF']],
  ['gguf 7B', ['Widget-7B-Instruct-GGUF']],
  ['q4_k_m', ['Widget-7B-Instruct-GGUF']],
  ['zeta', ['tiny-embed']],
  ['embeddings', ['tiny-embed']],
  ['semantic search', ['tiny-embed']],
  ['speech to text', ['SpeechReader']],
  ['text to speech', ['Speaker']],
  ['asr', ['SpeechReader']],
  ['speech reader', ['SpeechReader']],
  ['arabic', ['tiny-embed']],
  ['العربية', ['tiny-embed']],
  ['german', ['Widget-7B-Instruct']],
  ['Deutsch', ['Widget-7B-Instruct']],
  ['retrieval', ['tiny-embed']],
  // No model has both: those with most of the words.
  ['8b widget', ['Widget-7B-Instruct', 'Widget-7B-Instruct-GGUF']],
  ['', []],
])('%s finds %j', (text, expected) => {
  expect(found(text)).toEqual(expected)
})

test('names come before owners before tags', () => {
  const many = new SearchIndex()
  many.add([
    entry('a/one', { topics: ['falcon'] }),
    entry('falcon/two'),
    entry('b/falcon-three'),
    entry('c/falconry'),
  ])
  expect(many.search('falcon').map((hit) => hit.entry.id)).toEqual([
    'b/falcon-three',
    'c/falconry',
    'falcon/two',
    'a/one',
  ])
})

test('names are cut where people cut them', () => {
  expect(wordsOf('Qwen3.8-27B')).toEqual(['qwen3.8', 'qwen', '3.8', '27b'])
  expect(wordsOf('CodeLlama-34b')).toEqual(
    expect.arrayContaining(['codellama', 'code', 'llama', '34b']),
  )
  expect(wordsOf('all-MiniLM-L6-v2')).toEqual(
    expect.arrayContaining(['all', 'minilm', 'mini', 'lm', 'l6', 'v2']),
  )
})

test('letters that look or mean the same are the same', () => {
  expect(fold('ＮＥＲ Ünïcode')).toBe('ner unicode')
  expect(fold('أَحْمَد')).toBe(fold('احمد'))
  expect(fold('مدرسة')).toBe(fold('مدرسه'))
})

test('texts are searched by the beginnings of words, without spaces anywhere', () => {
  const text = searchable('A small chat model. 南北阁大模型')
  expect(textMatcher('chat small')?.(text)).toBe(true)
  expect(textMatcher('hat')?.(text)).toBe(false)
  expect(textMatcher('北阁')?.(text)).toBe(true)
  expect(textMatcher('  ')).toBeUndefined()
})
