import { expect, test } from 'vitest'
import { bibtexEntries } from '../../../src/sheet/citation.ts'

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
