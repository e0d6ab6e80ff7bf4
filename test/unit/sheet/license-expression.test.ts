import { expect, test } from 'vitest'
import { identifyLicense } from '../../../src/licenses/identify.ts'
import { makeCard, makeSheet } from './make.ts'

const foundIn = (data: Record<string, unknown>) =>
  makeSheet(makeCard({ language: 'en', tags: ['a'], ...data })).diagnostics

const codes = (license: unknown): (string | undefined)[] =>
  foundIn({ license })
    .map(({ code }) => code)
    .filter((code) => code?.includes('licens'))

test.each([
  'MIT OR Apache-2.0',
  'Apache-2.0 OR MIT',
  'mit or apache-2.0',
  'MIT AND CC-BY-4.0',
  '(MIT OR Apache-2.0) AND CC-BY-4.0',
  'Apache-2.0 WITH LLVM-exception',
  'GPL-2.0-or-later WITH Classpath-exception-2.0',
  'MIT OR LicenseRef-acme',
  'MIT',
  'Apache-2.0',
])('%s is well-formed: there is nothing to note', (text) => {
  expect(codes(text)).toEqual([])
})

test.each([
  ['MIT/Apache-2.0', 'MIT OR Apache-2.0'],
  ['Apache 2.0 / MIT', 'Apache-2.0 OR MIT'],
  ['apache2 or mit', 'Apache-2.0 OR MIT'],
])('%s is read, and the note says how it is written: %s', (text, expected) => {
  expect(identifyLicense(text)).toMatchObject({ class: 'permissive', spdx: expected })
  expect(foundIn({ license: text })).toContainEqual(
    expect.objectContaining({ code: 'license-expression', value: text, expected }),
  )
})

test('several licences in one list may be expressions', () => {
  expect(codes(['MIT OR Apache-2.0', 'CC-BY-4.0'])).toEqual(['several-licenses'])
})

test('of an AND the strictest counts, of an OR the reader chooses, and AND binds first', () => {
  expect(identifyLicense('MIT AND CC-BY-NC-4.0').class).toBe('non-commercial')
  expect(identifyLicense('MIT OR GPL-3.0-only').class).toBe('permissive')
  expect(identifyLicense('(MIT OR GPL-3.0-only) AND CC-BY-4.0')).toMatchObject({
    spdx: '(MIT OR GPL-3.0-only) AND CC-BY-4.0',
    name: expect.stringMatching(/^\(MIT License or GNU .+ only\) and Creative Commons/),
  })
})

test.each([
  'MIT with restrictions',
  'Apache-2.0 with Commons Clause',
  'MIT (modified)',
  'mit-custom',
])('%s is not permissive: what it adds is not known', (text) => {
  expect(identifyLicense(text).class).toBe('unknown')
})

test.each([
  ['GPLv3+', 'GPL-3.0-or-later'],
  ['GPL-3.0+', 'GPL-3.0-or-later'],
  ['lgpl-2.1+', 'LGPL-2.1-or-later'],
])('%s is %s', (text, spdx) => {
  expect(identifyLicense(text)).toMatchObject({ spdx, class: 'with-conditions' })
})
