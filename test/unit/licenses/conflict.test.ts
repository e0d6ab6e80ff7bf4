import { expect, test } from 'vitest'
import { licenseConflicts } from '../../../src/licenses/conflict.ts'
import { licenseOfKnownBase } from '../../../src/licenses/known-bases.ts'
import { catalogueFindings } from '../../../src/sheet/catalogue-facts.ts'

const permissive = { name: 'Apache License 2.0', class: 'permissive' as const }
const research = { name: 'Research', class: 'research' as const }
const unknown = { name: 'x', class: 'unknown' as const }

test('a derivative that is freer than its base is named with both licences', () => {
  expect(licenseConflicts(permissive, [{ id: 'a/base', license: research }])).toEqual([
    {
      base: 'a/base',
      kind: 'freer',
      baseLicense: research,
      ownLicense: permissive,
      source: 'catalogue',
    },
  ])
})

test('stricter, equal and unknown licences are no conflict', () => {
  expect(licenseConflicts(research, [{ id: 'a', license: permissive }])).toEqual([])
  expect(licenseConflicts(permissive, [{ id: 'a', license: permissive }])).toEqual([])
  expect(licenseConflicts(permissive, [{ id: 'a', license: unknown }, { id: 'b' }])).toEqual([])
  expect(licenseConflicts(unknown, [{ id: 'a', license: research }])).toEqual([])
  expect(licenseConflicts(undefined, [{ id: 'a', license: research }])).toEqual([])
})

test('a well-known base that is not in the catalogue is compared all the same', () => {
  expect(licenseConflicts(permissive, [{ id: 'meta-llama/Llama-3.1-70B-Instruct' }])).toMatchObject(
    [{ kind: 'freer', source: 'known-bases', baseLicense: { class: 'with-conditions' } }],
  )
  expect(licenseConflicts(permissive, [{ id: 'someone/Llama-3.1-70B-Instruct' }])).toEqual([])
})

test('what the catalogue says of a base comes before the table', () => {
  const bases = [{ id: 'meta-llama/Llama-3.1-8B', license: permissive }]
  expect(licenseConflicts(permissive, bases)).toEqual([])
})

test('a base whose changed versions may not be shared has no derivatives', () => {
  const base = { name: 'ND', class: 'with-conditions' as const, noDerivatives: true }
  expect(licenseConflicts(base, [{ id: 'a/b', license: base }])).toMatchObject([
    { kind: 'no-derivatives' },
  ])
})

test('known bases are told apart by their version', () => {
  expect(licenseOfKnownBase('meta-llama/Llama-3.2-1B')).toBe('llama3.2')
  expect(licenseOfKnownBase('Google/Gemma-2-9b-it')).toBe('gemma')
  expect(licenseOfKnownBase('google/gemma-4-12b')).toBeUndefined()
  expect(licenseOfKnownBase('Qwen/Qwen-Image')).toBeUndefined()
})

test('a conflict is a finding with both licences', () => {
  const model = { id: 'me/mine', license: permissive, baseModels: [{ id: 'a/base' }] }
  expect(catalogueFindings(model, (id) => ({ id, license: research }))).toMatchObject([
    { code: 'license-conflict', model: 'me/mine', message: expect.stringContaining('Research') },
  ])
})
