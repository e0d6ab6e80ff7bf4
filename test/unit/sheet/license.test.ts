import { expect, test } from 'vitest'
import {
  licenseClassLabels,
  licenseClassMeanings,
  readLicense,
} from '../../../src/sheet/license.ts'
import { LICENSES } from '../../../src/sheet/license-table.ts'

const resolve = (path: string): string => `https://hub/a/b/blob/main/${path}`
const read = (fields: Record<string, unknown>, tags: string[] = []) =>
  readLicense(fields, tags, resolve)

test('a known licence has its name, class, SPDX id and text', () => {
  expect(read({ license: 'apache-2.0' })).toEqual({
    id: 'apache-2.0',
    name: 'Apache License 2.0',
    class: 'permissive',
    spdx: 'Apache-2.0',
    url: 'https://spdx.org/licenses/Apache-2.0.html',
    source: 'card',
  })
})

test('a community licence is not passed off as open', () => {
  expect(read({ license: 'llama3.2' })).toMatchObject({
    name: 'Llama 3.2 Community License',
    class: 'with-conditions',
    condition: expect.stringContaining('acceptable-use policy'),
  })
  expect(read({ license: 'llama3.2' })).not.toHaveProperty('spdx')
})

test.each([
  ['MIT', 'mit', 'MIT License', 'permissive'],
  [' Apache-2.0 ', 'apache-2.0', 'Apache License 2.0', 'permissive'],
  [['mit', 'apache-2.0'], 'mit', 'MIT License', 'permissive'],
  ['bsl-1.0', 'bsl-1.0', 'Boost Software License 1.0', 'permissive'],
  ['cc-by-nc-4.0', 'cc-by-nc-4.0', expect.stringContaining('NonCommercial'), 'non-commercial'],
  ['apple-amlr', 'apple-amlr', expect.stringContaining('Research'), 'research'],
  ['unknown', 'unknown', 'Unknown licence', 'unknown'],
  ['other', 'other', 'Other licence', 'unknown'],
  ['my-own', 'my-own', 'my-own', 'unknown'],
  ['cc-by-nc-sa-4', 'cc-by-nc-sa-4', 'cc-by-nc-sa-4', 'non-commercial'],
  ['constructor', 'constructor', 'constructor', 'unknown'],
  ['__proto__', '__proto__', '__proto__', 'unknown'],
])('license: %j is read as %s', (license, id, name, licenseClass) => {
  expect(read({ license })).toMatchObject({ id, name, class: licenseClass, source: 'card' })
})

test.each([{}, { license: '' }, { license: null }, { license: 3 }, { license: { a: 'mit' } }])(
  'nothing is stated by %j',
  (fields) => {
    expect(read(fields)).toBeUndefined()
  },
)

test('the Hub’s tag counts where the card is silent', () => {
  expect(read({}, ['gguf', 'license:mit'])).toMatchObject({ id: 'mit', source: 'tags' })
  expect(read({ license: 'gemma' }, ['license:mit'])).toMatchObject({ id: 'gemma', source: 'card' })
})

test.each([
  ['qwen-research', 'research'],
  ['Falcon LLM Community License', 'with-conditions'],
  ['bria-non-commercial', 'non-commercial'],
  ['flux-1-dev-nc-license', 'non-commercial'],
  ['mit-style', 'permissive'],
  ['modified-mit', 'with-conditions'],
  ['something-else', 'unknown'],
])('license: other with the name %s is %s', (license_name, licenseClass) => {
  expect(read({ license: 'other', license_name })).toMatchObject({
    id: 'other',
    name: license_name,
    class: licenseClass,
  })
})

test('a name without an id is a licence all the same', () => {
  expect(read({ license_name: 'deepseek', license_link: 'LICENSE' })).toEqual({
    name: 'deepseek',
    class: 'with-conditions',
    condition: "The publisher's own terms apply; read them before use.",
    url: 'https://hub/a/b/blob/main/LICENSE',
    source: 'card',
  })
})

test('without any name a licence id that says nothing is named as it is', () => {
  expect(read({}, ['license:'])).toBeUndefined()
  expect(read({ license_name: 'x' }, ['license:mit'])).toMatchObject({ id: 'mit', name: 'x' })
})

test.each([
  ['https://example.org/licence', 'https://example.org/licence'],
  ['LICENSE.md', 'https://hub/a/b/blob/main/LICENSE.md'],
  ['./docs/LICENSE', 'https://hub/a/b/blob/main/docs/LICENSE'],
  ['/LICENSE', 'https://hub/a/b/blob/main/LICENSE'],
])('the link %s leads to %s', (license_link, url) => {
  expect(read({ license: 'other', license_link })?.url).toBe(url)
})

test.each([
  'javascript:alert(1)',
  ' JavaScript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  'https://',
  'mailto:a@b.c',
])('the link %s never comes through', (license_link) => {
  expect(read({ license: 'other', license_link })).not.toHaveProperty('url')
})

test('a card’s own link comes before the licence’s usual text', () => {
  expect(read({ license: 'llama3.2', license_link: 'LICENSE' })?.url).toBe(
    'https://hub/a/b/blob/main/LICENSE',
  )
})

test('every licence of the table has a class with a name and a meaning, and a whole address', () => {
  for (const [id, facts] of Object.entries(LICENSES)) {
    expect(id).toBe(id.toLowerCase())
    expect(licenseClassLabels[facts.class]).toBeTruthy()
    expect(licenseClassMeanings[facts.class]).toMatch(/\.$/)
    if (facts.url) expect(new URL(facts.url).protocol).toBe('https:')
  }
  // https://huggingface.co/docs/hub/repositories-licenses lists 83 ids.
  expect(Object.keys(LICENSES)).toHaveLength(83)
})
