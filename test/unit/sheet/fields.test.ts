import { expect, test } from 'vitest'
import { blobUrl, hubUrl, resolveUrl, webAddress } from '../../../src/address.ts'
import { contentLanguage, languageName, readLanguages } from '../../../src/sheet/language.ts'
import { readLibrary } from '../../../src/sheet/library.ts'
import { sha256Sums } from '../../../src/sheet/sha256-sums.ts'
import { splitTags } from '../../../src/sheet/tags.ts'
import { libraryId, libraryLabel, readTask } from '../../../src/sheet/task.ts'
import { asText, asTexts, keyOf, known } from '../../../src/sheet/values.ts'

test.each([
  [' a ', 'a'],
  ['', undefined],
  ['  ', undefined],
  [3, undefined],
  [true, undefined],
  [null, undefined],
  [['a'], undefined],
])('%j as a text is %j', (value, text) => {
  expect(asText(value)).toBe(text)
})

test.each([
  ['a', ['a']],
  [
    [' a', 'b', 'a', '', 3, null],
    ['a', 'b'],
  ],
  [undefined, []],
  [{ a: 'b' }, []],
])('%j as texts is %j', (value, texts) => {
  expect(asTexts(value)).toEqual(texts)
})

test('a key of anything can be asked for', () => {
  expect(keyOf({ a: 1 }, 'a')).toBe(1)
  expect([keyOf(null, 'a'), keyOf([1], '0'), keyOf('text', 'length')]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})

test('only what is undefined is unknown', () => {
  expect(known({ a: undefined, b: null, c: 0, d: '', e: false })).toEqual({
    b: null,
    c: 0,
    d: '',
    e: false,
  })
})

test('addresses encode every character of a path', () => {
  expect(hubUrl('https://hub', 'a/b')).toBe('https://hub/a/b')
  expect(resolveUrl('https://hub', 'a/b', 'refs/pr/1', 'x y/模?#.bin')).toBe(
    'https://hub/a/b/resolve/refs%2Fpr%2F1/x%20y/%E6%A8%A1%3F%23.bin',
  )
  expect(blobUrl('https://hub', 'gpt2', 'main', 'LICENSE')).toBe(
    'https://hub/gpt2/blob/main/LICENSE',
  )
})

test.each([
  ['https://a.org/x', 'https://a.org/x'],
  ['HTTP://a.org', 'HTTP://a.org'],
  ['javascript:alert(1)', undefined],
  ['//a.org', undefined],
  ['https://', undefined],
  [undefined, undefined],
])('%j as a web address is %j', (text, address) => {
  expect(webAddress(text)).toBe(address)
})

test.each([
  ['no', 'Norwegian'],
  ['zh', 'Chinese'],
  ['zh-TW', 'Chinese (Taiwan)'],
  ['pt_br', 'Brazilian Portuguese'],
  ['yue', 'Cantonese'],
  ['multilingual', 'Multilingual'],
  ['Code', 'Code'],
  ['english', undefined],
  ['xx', undefined],
  ['e', undefined],
  ['', undefined],
  ['constructor', undefined],
  ['__proto__', undefined],
  ['toString', undefined],
])('the language %j is %j', (code, name) => {
  expect(languageName(code)).toBe(name)
})

test('languages keep their order and their unknown codes', () => {
  expect(
    readLanguages({ language: ['zh', 'en', 'zh', 'klingon'], language_bcp47: 'en-GB' }),
  ).toEqual([
    { code: 'zh', name: 'Chinese' },
    { code: 'en', name: 'English' },
    { code: 'klingon' },
    { code: 'en-GB', name: 'British English' },
  ])
  expect(readLanguages({ language: { a: 'b' } })).toEqual([])
})

test.each([
  [['zh_TW', 'en'], 'zh-TW'],
  [['multilingual', 'fr'], 'fr'],
  [['code'], undefined],
  [['constructor'], undefined],
  [[], undefined],
])('a card in %j is marked as %j', (language, tag) => {
  expect(contentLanguage(readLanguages({ language }), undefined)).toBe(tag)
})

test.each([
  ['text-generation', 'Text Generation'],
  ['text2text-generation', 'Text-to-text generation'],
])('the task %s is printed as %s', (id, label) => {
  expect(readTask(id)).toEqual({ id, label })
})

test.each(['Text Generation', 'text_generation', ' TEXT-GENERATION '])(
  '%j is text-generation',
  (text) => {
    expect(readTask(text)?.id).toBe('text-generation')
  },
)

test.each([undefined, '', 'my_own-task', 'constructor', 'text-generaton'])(
  '%j is no task',
  (text) => {
    expect(readTask(text)).toBeUndefined()
  },
)

test.each([
  ['Transformers', 'transformers'],
  ['Sentence Transformers', 'sentence-transformers'],
  ['my-own', 'my-own'],
  ['constructor', 'constructor'],
])('the library %s is %s', (text, id) => {
  expect(libraryId(text)).toBe(id)
})

test.each([
  ['transformers', 'Transformers'],
  ['my-lib', 'my-lib'],
  ['constructor', 'constructor'],
  ['__proto__', '__proto__'],
])('the library %s is printed as %s', (id, label) => {
  expect(libraryLabel(id)).toBe(label)
})

test('two letters are a language only where the card names none', () => {
  expect(splitTags(['ml', 'ai'], ['en']).topics).toEqual(['ml', 'ai'])
  expect(splitTags(['ml', 'en'], []).topics).toEqual([])
})

test('tags are split into what they mean, and what other fields say is left out', () => {
  expect(
    splitTags(
      [
        'transformers',
        'safetensors',
        'gguf',
        'text-generation',
        'arxiv:2106.09685',
        'dataset:a/b',
        'base_model:quantized:a/b',
        'license:mit',
        'doi:10.1/x',
        'en',
        'pt-br',
        'region:us',
        'endpoints_compatible',
        'deploy:somewhere',
        'Taiwan',
        'Taiwan',
        'constructor',
        '__proto__',
        '',
      ],
      ['pt-br', 'en'],
    ),
  ).toEqual({
    topics: ['Taiwan', 'constructor', '__proto__'],
    libraries: ['transformers'],
    formats: ['safetensors', 'gguf'],
    regions: ['us'],
    features: ['endpoints_compatible', 'deploy:somewhere'],
  })
})

const card = { library: 'transformers', source: 'card' } as const

test('weights that are listed decide the library', () => {
  expect(readLibrary([{ path: 'x.Q4_K_M.gguf', kind: 'weights' }], card, ['gguf'])).toMatchObject({
    id: 'gguf',
    source: 'files',
  })
})

test.each([
  [card, 'The card declares Transformers, but the only weights the Hub tags are GGUF.'],
  [
    { library: 'transformers', source: 'hub' } as const,
    'The Hub declares Transformers, but the only weights the Hub tags are GGUF.',
  ],
  [{ library: 'llama.cpp', source: 'card' } as const, undefined],
  [{ library: undefined, source: 'hub' } as const, undefined],
])('without listed weights the format tags decide: %j', (declared, note) => {
  expect(readLibrary([], declared, ['gguf', 'transformers'])).toEqual({
    id: 'gguf',
    label: 'GGUF',
    source: 'tags',
    ...(note && { note, declared: { label: 'Transformers', by: declared.source } }),
  })
})

test('a card that took over the tag mlx from its base does not hide GGUF', () => {
  const tags = ['gguf', 'transformers', 'mlx']
  expect(readLibrary([], card, tags, 'Lark-27B-i1-GGUF')).toMatchObject({ id: 'gguf' })
})

test('a name that ends in GGUF counts where no weights are listed, unless Safetensors are tagged', () => {
  const name = 'Lark-27B-GGUF'
  expect(readLibrary([], card, ['gguf', 'pytorch'], name)).toMatchObject({
    id: 'gguf',
    source: 'name',
    note: 'The card declares Transformers, but the name says GGUF.',
  })
  expect(readLibrary([], card, [], name)).toMatchObject({ id: 'gguf', source: 'name' })
  expect(readLibrary([], card, ['safetensors'], name)).toMatchObject({ id: 'transformers' })
  expect(readLibrary([], card, [], 'GGUF-tools')).toMatchObject({ id: 'transformers' })
})

test('without listed weights MLX counts where tags and name say it', () => {
  const tags = ['transformers', 'safetensors', 'mlx']
  expect(readLibrary([], card, tags, 'Lark-27B-mxfp8-mlx')).toEqual({
    id: 'mlx',
    label: 'MLX',
    source: 'tags',
    declared: { label: 'Transformers', by: 'card' },
    note: 'The card declares Transformers, but name and tags say MLX.',
  })
  expect(readLibrary([], card, tags, 'Lark-27B')).toMatchObject({ id: 'transformers' })
  expect(readLibrary([], card, ['transformers'], 'Lark-mlx')).toMatchObject({ id: 'transformers' })
})

test('several formats leave the library to what is declared', () => {
  expect(readLibrary([], card, ['gguf', 'safetensors'])).toMatchObject({
    id: 'transformers',
    source: 'card',
  })
})

test('hashes are printed as sha256sum reads them, odd names escaped', () => {
  const file = (path: string, sha256?: string) => ({
    path,
    kind: 'weights',
    url: '',
    ...(sha256 && { sha256 }),
  })
  const hash = 'a'.repeat(64)
  expect(
    sha256Sums({
      files: [file('x.gguf', hash), file('README.md'), file('a\\b\nc\r', hash)],
    }),
  ).toBe(`${hash}  x.gguf\n\\${hash}  a\\\\b\\nc\\r\n`)
})

test.each([
  ['這個模型以繁體中文寫成', ['en', 'zh'], 'zh'],
  ['このモデルは日本語です', ['en', 'zh', 'ja'], 'ja'],
  ['نموذج لغوي من نوع BERT', ['en', 'ar'], 'ar'],
  ['A model with one word of 中文', ['zh', 'en'], 'en'],
  ['Модель для русского языка', ['en'], 'en'],
  // Digits and signs alone are of no script; a single Greek letter makes no Greek text.
  ['12.5 — 3 × 4', ['ja', 'en'], 'ja'],
  ['The loss of the whole model is weighted by λ', ['el', 'en'], 'en'],
])('a card is tagged with the language it is written in: %s', (text, language, tag) => {
  expect(contentLanguage(readLanguages({ language }), text)).toBe(tag)
})
