import { expect, test } from 'vitest'
import { identifyLicense } from '../../../src/licenses/identify.ts'
import { readLicense } from '../../../src/licenses/license.ts'
import { NAMED_LICENSES } from '../../../src/licenses/named.ts'
import { FSF_LIBRE, HUB_LICENSES, SPDX_LICENSES } from '../../../src/licenses/table.ts'
import { type LicenseTerm, licenseMeaning } from '../../../src/licenses/terms.ts'
import { en } from '../../../src/messages/en.ts'
import { say } from '../../../src/messages/sentence.ts'
import { statedLicense } from '../../../src/sheet/license-fields.ts'

const resolve = (path: string): string => `https://hub/a/b/blob/main/${path}`
const read = (fields: Record<string, unknown>, tags: string[] = []) =>
  readLicense(statedLicense(fields), tags, resolve)
const termSentence = (term: LicenseTerm) => say(en.licenses.terms, term)
const sentences = (fields: Record<string, unknown>) =>
  (read(fields)?.terms ?? []).map(termSentence).join(' ')

test('a known licence has its name, class, SPDX id and text', () => {
  expect(read({ license: 'apache-2.0' })).toEqual({
    id: 'apache-2.0',
    name: 'Apache License 2.0',
    class: 'permissive',
    spdx: 'Apache-2.0',
    osiApproved: true,
    fsfLibre: true,
    url: 'https://spdx.org/licenses/Apache-2.0.html',
    terms: [],
    source: 'card',
  })
})

test('a community licence is not passed off as open', () => {
  expect(read({ license: 'llama3.2' })).toMatchObject({
    name: 'Llama 3.2 Community License',
    class: 'with-conditions',
  })
  expect(sentences({ license: 'llama3.2' })).toContain('prohibited uses')
  expect(read({ license: 'llama3.2' })).not.toHaveProperty('spdx')
})

test.each([
  ['MIT', 'mit', 'MIT License', 'permissive'],
  [' Apache-2.0 ', 'apache-2.0', 'Apache License 2.0', 'permissive'],
  [['mit', 'apache-2.0'], 'mit', 'MIT License and Apache License 2.0', 'permissive'],
  [['mit'], 'mit', 'MIT License', 'permissive'],
  ['bsl-1.0', 'bsl-1.0', 'Boost Software License 1.0', 'permissive'],
  ['cc-by-nc-4.0', 'cc-by-nc-4.0', expect.stringContaining('Non Commercial'), 'non-commercial'],
  ['apple-amlr', 'apple-amlr', expect.stringContaining('Research'), 'research'],
  ['unknown', 'unknown', 'Unknown licence', 'unknown'],
  ['other', 'other', 'Other licence', 'unknown'],
  ['my-own', 'my-own', 'my-own', 'unknown'],
  ['cc-by-nc-sa-4', 'cc-by-nc-sa-4.0', expect.stringContaining('Share Alike'), 'non-commercial'],
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
    class: licenseClass,
  })
})

test('a name without an id is a licence all the same', () => {
  expect(read({ license_name: 'deepseek', license_link: 'LICENSE' })).toEqual({
    name: 'DeepSeek License Agreement',
    class: 'with-conditions',
    terms: [{ code: 'forbidden-uses' }],
    url: 'https://hub/a/b/blob/main/LICENSE',
    source: 'card',
  })
})

test('without any name a licence id that says nothing is named as it is', () => {
  expect(read({}, ['license:'])).toBeUndefined()
  expect(read({ license_name: 'x' }, ['license:mit'])).toMatchObject({
    id: 'mit',
    name: 'MIT License',
  })
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

test('every licence of the tables has a name and a meaning, and a whole address', () => {
  const entries = [
    ...Object.keys(HUB_LICENSES),
    ...Object.keys(SPDX_LICENSES),
    ...NAMED_LICENSES.keys(),
  ]
  for (const id of entries) {
    const license = identifyLicense(id)
    expect(license, id).toMatchObject({ recognized: true, name: expect.stringMatching(/\w/) })
    expect(en.licenses.meanings[licenseMeaning(license)]).toMatch(/\.$/)
    for (const term of license.terms) expect(termSentence(term)).not.toMatch(/undefined|“”/)
    if (license.url) expect(new URL(license.url).protocol).toBe('https:')
  }
  // https://huggingface.co/docs/hub/repositories-licenses lists 83 ids.
  expect(Object.keys(HUB_LICENSES)).toHaveLength(83)
  const spdx = new Set(entries.map((id) => identifyLicense(id).spdx))
  for (const id of FSF_LIBRE) expect(spdx).toContain(id)
})

test.each([
  ['apache2.0', 'apache-2.0'],
  ['Apache License 2.0', 'apache-2.0'],
  ['apache-2', 'apache-2.0'],
  ['GPLv3', 'gpl-3.0'],
  ['GNU General Public License v3.0', 'gpl-3.0'],
  ['AGPLv3', 'agpl-3.0'],
  ['cc0', 'cc0-1.0'],
  ['The MIT License', 'mit'],
  ['BSD 3-Clause', 'bsd-3-clause'],
])('the spelling %s is %s', (text, id) => {
  expect(identifyLicense(text).id).toBe(id)
})

test.each([
  ['0bsd', '0BSD', 'permissive'],
  ['MIT OR Apache-2.0', 'MIT OR Apache-2.0', 'permissive'],
  ['mit or gpl-3.0', 'MIT OR GPL-3.0-only', 'permissive'],
  ['(MIT AND CC-BY-NC-4.0)', 'MIT AND CC-BY-NC-4.0', 'non-commercial'],
  [
    'GPL-2.0-only WITH Classpath-exception-2.0',
    'GPL-2.0-only WITH Classpath-exception-2.0',
    'with-conditions',
  ],
  ['MPL-1.1', 'MPL-1.1', 'with-conditions'],
])('%s is the SPDX expression %s', (text, spdx, licenseClass) => {
  expect(identifyLicense(text)).toMatchObject({ spdx, class: licenseClass, recognized: true })
})

test.each([
  ['mnpl', 'non-commercial'],
  ['mnpl-0.1', 'non-commercial'],
  ['mrl', 'research'],
  ['mistral-ai-non-production', 'non-commercial'],
  ['exaone', 'non-commercial'],
  ['EXAONE AI Model License Agreement 1.1 - NC', 'non-commercial'],
  ['lfm1.0', 'with-conditions'],
  ['lfm-open-license-v1.0', 'with-conditions'],
  ['kimi-k2', 'with-conditions'],
  ['glm-4', 'with-conditions'],
  ['internlm', 'with-conditions'],
  ['dbrx', 'with-conditions'],
  ['cpml', 'non-commercial'],
  ['sdxl-turbo', 'non-commercial'],
  ['yi-34b', 'with-conditions'],
  ['yi-license', 'with-conditions'],
  ['nvidia-nemotron-open-model-license', 'with-conditions'],
  ['sam-license', 'with-conditions'],
  ['dinov3-license', 'with-conditions'],
  ['ltxv-open-weights-license-0.x', 'with-conditions'],
  ['hippocratic', 'with-conditions'],
  ['nscl-v1', 'non-commercial'],
  ['ai2-impact-license-low-risk', 'with-conditions'],
  ['cc-by-4.0', 'permissive'],
  ['gpl-3.0', 'with-conditions'],
  ['agpl-3.0', 'with-conditions'],
  ['openrail', 'with-conditions'],
  ['creativeml-openrail-m', 'with-conditions'],
  ['apple-amlr', 'research'],
  ['academic free license', 'permissive'],
])('license: other named %s is %s', (license_name, licenseClass) => {
  expect(read({ license: 'other', license_name })?.class).toBe(licenseClass)
})

test('of several licences all are named and the strictest counts', () => {
  expect(read({ license: ['apache-2.0', 'cc-by-nc-4.0'] })).toMatchObject({
    id: 'cc-by-nc-4.0',
    class: 'non-commercial',
    name: expect.stringMatching(/Apache License 2\.0 and .*Non Commercial/),
    stated: [{ id: 'apache-2.0' }, { id: 'cc-by-nc-4.0' }],
  })
})

test('of several licences an unknown one leaves what is allowed unknown', () => {
  expect(read({ license: ['mit', 'house rules'] })?.class).toBe('unknown')
})

test('license_name outweighs a licence that is less strict', () => {
  expect(read({ license: 'apache-2.0', license_name: 'tongyi-qianwen-research' })?.class).toBe(
    'research',
  )
  expect(read({ license: 'mit', license_name: 'gemma' })).toMatchObject({
    class: 'with-conditions',
    name: 'MIT License and Gemma Terms of Use',
  })
  expect(read({ license: 'cc-by-nc-4.0', license_name: 'mit' })?.class).toBe('non-commercial')
})

test('the clauses that decide are told', () => {
  expect(sentences({ license: 'llama3.1' })).toMatch(
    /700 million.*“Built with Llama”.*name with “Llama”/,
  )
  expect(sentences({ license: 'llama3.1' })).not.toContain('European Union')
  expect(sentences({ license: 'llama3.2' })).toContain('European Union')
  expect(sentences({ license: 'llama4' })).toContain('European Union')
  expect(sentences({ license: 'gemma' })).toContain('prohibited uses')
  expect(sentences({ license: 'cc-by-nd-4.0' })).toContain('fine-tunes')
})

test('what a class means is not contradicted by the terms', () => {
  const meaning = (license: string) => en.licenses.meanings[licenseMeaning(read({ license }))]
  expect(meaning('cc0-1.0')).not.toContain('notices')
  expect(meaning('mit')).toContain('notices')
  expect(meaning('llama3.1')).toContain('exclude')
  expect(meaning('cc-by-nd-4.0')).toContain('as it is')
})

test.each([
  ['mit, cc-by-nc-4.0', 'non-commercial'],
  ['apache-2.0 and llama3.1', 'with-conditions'],
  ['mit & apache-2.0', 'permissive'],
  ['mit, of a kind with nc terms', 'non-commercial'],
])('one text with several licences, %s, is %s', (license, licenseClass) => {
  expect(read({ license })?.class).toBe(licenseClass)
})

test('"other" beside a licence is one more that nobody knows', () => {
  expect(read({ license: ['other', 'mit'] })?.class).toBe('unknown')
  expect(read({ license: ['other', 'cc-by-nc-4.0'] })?.class).toBe('non-commercial')
})
