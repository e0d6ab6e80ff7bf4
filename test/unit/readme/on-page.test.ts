import { expect, test } from 'vitest'
import { renderReadmeSync } from '../../../src/readme/pipeline.ts'
import { renderReadme } from '../../../src/readme/render.ts'

const onPage = (markdown: string): string => renderReadmeSync(markdown, { headingShift: 2 }).html

test('headings follow each other without a gap, whatever levels their author took', () => {
  const html = onPage('## Start\n\n##### Deep\n\n##### Deep, too\n\n### Less\n\n# Top')
  const levels = [...html.matchAll(/<h(\d)(?:[^>]*aria-level="(\d)")?/g)]
  expect(levels.map(([, tag, level]) => Number(level ?? tag))).toEqual([3, 4, 4, 4, 3])
  // Their looks go by the author's levels.
  expect(levels.map(([, tag]) => Number(tag))).toEqual([4, 6, 6, 5, 3])
  expect(onPage('# A\n\n## B\n\n### C').includes('aria-level')).toBe(false)
})

test('a heading without words is none', () => {
  expect(onPage('## \n\ntext')).not.toMatch(/<h\d/)
})

test('links of a fold’s title stand in what it opens', () => {
  const html = onPage(
    '<details><summary>News: <a href="https://example.org/a">the report</a></summary>\n\nMore.\n\n</details>',
  )
  expect(html).toMatch(/<summary[^>]*>News: the report<\/summary>/)
  expect(html).toMatch(
    /<\/summary>\s*<p class="summary-links"[^>]*><a href="https:\/\/example.org\/a"/,
  )
})

test('tables of one section have names of their own, and a corner heads nothing', () => {
  const table = '|  | a |\n| --- | --- |\n| x | 1 |'
  const html = onPage(`## Scores\n\n${table}\n\nAgain.\n\n${table}`)
  expect([...html.matchAll(/aria-label="([^"]*)"/g)].map(([, name]) => name)).toEqual([
    'Table: Scores',
    'Table: Scores (2)',
  ])
  expect(html).not.toMatch(/<th[^>]*><\/th>/)
})

test('a card on its own is as its author wrote it', async () => {
  const { html } = await renderReadme('#### Deep\n\n|  | a |\n| --- | --- |\n| x | 1 |')
  expect(html).not.toContain('aria-level')
  expect(html).toMatch(/<th[^>]*><\/th>/)
})
