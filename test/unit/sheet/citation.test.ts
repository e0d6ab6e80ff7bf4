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

test('an entry in a comment is none, and a comment in code is code', () => {
  const other = entry.replace('ours2026', 'template')
  const commented = `<!-- ${other} -->\n\n${entry}\n\n<!--\n${other}`
  expect(bibtexEntries(commented).map(({ key }) => key)).toEqual(['ours2026'])
  const fenced = `\`\`\`\n<!-- as it is\n\`\`\`\n${entry}\n~~~bibtex\n<!-- ${other} -->\n~~~`
  expect(bibtexEntries(fenced).map(({ key }) => key)).toEqual(['ours2026', 'template'])
  expect(bibtexEntries(`See \`<!--\` there.\n${entry}`)).toHaveLength(1)
})

test.each([
  '',
  'Cite us @ home {please, do}',
  '@misc{open, title={never closed}',
  'mail@example.org{a,',
])('no entry in %j', (body) => {
  expect(bibtexEntries(body)).toEqual([])
})
