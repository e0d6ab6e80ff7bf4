import { expect, test } from 'vitest'
import { en } from '../../../src/messages/en.ts'
import type { DisclosedItem } from '../../../src/published/disclosure/disclosure.ts'
import { groupHtml } from '../../../src/published/disclosure/group-html.ts'

const item = (more: Partial<DisclosedItem>): DisclosedItem => ({
  id: 'tasks',
  point: '1(a)',
  asks: en.disclosure.items.tasks,
  state: 'not-stated',
  rule: 'task-or-uses',
  places: [],
  ...more,
})

const group = [
  item({ id: 'release', point: '1(c)' }),
  item({
    state: 'stated',
    places: [
      { kind: 'field', name: 'task<i>', by: 'hub' },
      { kind: 'heading', name: 'Uses', anchor: 'uses' },
      { kind: 'link', name: 'a & b', url: 'https://example.org/?a&b' },
    ],
  }),
  item({ id: 'software', point: '1(e)', whereApplicable: true, state: 'not-looked-for' }),
]

test('items stand under what is said of them, the stated ones first, each with its places', () => {
  const html = groupHtml('One & two', group, true)
  expect(html).toContain('>One &amp; two</h3>')
  expect([...html.matchAll(/<dt>(.*?)<\/dt>/g)].map(([, state]) => state)).toEqual([
    'stated',
    'not stated',
    'not looked for',
  ])
  expect(html).toContain(
    '<dt>stated</dt><dd><ul><li>Tasks it is intended to perform <small>1(a)</small> ' +
      '<span class="place"><bdi>task&lt;i&gt;</bdi> on the Hub</span> ' +
      '<span class="place"><a href="#uses" rel="noopener nofollow ugc"><bdi>Uses</bdi></a></span> ' +
      '<span class="place"><a href="https://example.org/?a&amp;b" rel="noopener nofollow ugc"><bdi>a &amp; b</bdi></a></span></li>',
  )
})

test('numbers of points stand beside what they ask, other names of points do not', () => {
  const numbered = groupHtml('One', group, true)
  expect(numbered).toContain('<li>Date of release <small>1(c)</small></li>')
  expect(numbered).toMatch(/<small>1\(e\)[^<]+where applicable<\/small>/)
  const named = groupHtml('One', group, false)
  expect(named).toContain('<li>Date of release</li>')
  expect(named).toContain('<small>where applicable</small>')
  expect(named).not.toContain('1(')
})
