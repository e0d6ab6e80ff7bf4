import { expect, test } from 'vitest'
import { bibtexEntries } from '../../../src/usage/citation.ts'
import { licenseConflicts } from '../../../src/usage/license-conflict.ts'

const entry = '@misc{ours2026,\n  title={A {Nested} title},\n  year={2026}\n}'

test('entries are taken as written, quoted or fenced, each key once', () => {
  const quoted = entry.replace(/^/gm, '> ')
  const body = `# Card\n\n\`\`\`bibtex\n${entry}\n\`\`\`\n\n${quoted.replace('ours2026', 'theirs')}\n\n${entry}`
  expect(bibtexEntries(body)).toEqual([
    { type: 'misc', key: 'ours2026', text: entry },
    { type: 'misc', key: 'theirs', text: entry.replace('ours2026', 'theirs') },
  ])
})

test.each([
  '',
  'Cite us @ home {please, do}',
  '@misc{open, title={never closed}',
  'mail@example.org{a,',
])('no entry in %j', (body) => {
  expect(bibtexEntries(body)).toEqual([])
})

const permissive = { name: 'Apache License 2.0', class: 'permissive' as const }
const research = { name: 'Research', class: 'research' as const }
const unknown = { name: 'x', class: 'unknown' as const }

test('a derivative that is freer than its base is named with both licences', () => {
  expect(licenseConflicts(permissive, [{ id: 'a/base', license: research }])).toEqual([
    { base: 'a/base', baseLicense: research, ownLicense: permissive },
  ])
})

test('stricter, equal and unknown licences are no conflict', () => {
  expect(licenseConflicts(research, [{ id: 'a', license: permissive }])).toEqual([])
  expect(licenseConflicts(permissive, [{ id: 'a', license: permissive }])).toEqual([])
  expect(licenseConflicts(permissive, [{ id: 'a', license: unknown }, { id: 'b' }])).toEqual([])
  expect(licenseConflicts(unknown, [{ id: 'a', license: research }])).toEqual([])
  expect(licenseConflicts(undefined, [{ id: 'a', license: research }])).toEqual([])
})
