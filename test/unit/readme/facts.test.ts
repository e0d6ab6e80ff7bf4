import { expect, test } from 'vitest'
import { renderReadme } from '../../../src/readme/render.ts'

test('lists headings at their own depth, images by kind and links with what names them', async () => {
  const readme = await renderReadme(
    `# Title\n\n![Logo](logo.png) ![b](https://img.shields.io/badge/a-b-c)\n\n## Links\n\n- **Paper:** [read it](https://arxiv.org/abs/2301.00001)\n\n| Demo | [Space](https://huggingface.co/spaces/a/b) |\n|---|---|\n`,
    { id: 'owner/name', revision: 'abc' },
  )
  expect(readme.headings).toEqual([
    { depth: 1, id: 'user-content-title', text: 'Title' },
    { depth: 2, id: 'user-content-links', text: 'Links' },
  ])
  expect(readme.images).toEqual([
    { src: 'https://huggingface.co/owner/name/resolve/abc/logo.png', alt: 'Logo', kind: 'content' },
    { src: 'https://img.shields.io/badge/a-b-c', alt: 'b', kind: 'badge' },
  ])
  expect(readme.links[0]).toEqual({
    href: 'https://arxiv.org/abs/2301.00001',
    before: 'Paper:',
    text: 'read it',
    kind: 'paper',
    label: 'Paper',
    section: 'Links',
  })
  expect(readme.links[1]).toMatchObject({ kind: 'demo', text: 'Space' })
})

test('a plain cell in the head of a table names its column', async () => {
  const { tables } = await renderReadme(
    '<table><thead><tr><td>Model</td><td>Score</td></tr></thead><tbody><tr><td>a</td><td>1</td></tr></tbody></table>\n',
  )
  expect(tables[0]?.rows.map((row) => row.map(({ header }) => header))).toEqual([
    [true, true],
    [false, false],
  ])
})

test('reads tables cell by cell', async () => {
  const { tables } = await renderReadme(
    '## Scores\n\nOn the test set:\n\n| m | s |\n|---|--:|\n| **a** | 1 |\n',
  )
  expect(tables).toHaveLength(1)
  expect(tables[0]).toMatchObject({
    id: 'user-content-table-1',
    rowIds: ['user-content-table-1-row-1', 'user-content-table-1-row-2'],
    section: 'Scores',
    before: 'On the test set:',
  })
  expect(tables[0]?.rows[1]).toEqual([
    {
      text: 'a',
      html: '<strong>a</strong>',
      header: false,
      bold: true,
      colspan: 1,
      rowspan: 1,
      links: [],
    },
    {
      text: '1',
      html: '1',
      header: false,
      bold: false,
      colspan: 1,
      rowspan: 1,
      links: [],
      align: 'right',
    },
  ])
  expect(tables[0]?.html).toMatch(/^<table>[\s\S]*<\/table>$/)
})

test('says how much of the template was filled in', async () => {
  const { completeness } = await renderReadme(
    '## A\n\nWords.\n\n## B\n\n[More Information Needed]\n',
  )
  expect(completeness).toEqual({ sections: 2, filled: 1 })
})
