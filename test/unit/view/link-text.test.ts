import { expect, test } from 'vitest'
import { shownLinks } from '../../../src/view/link-text.ts'

test('of several licence texts a page links one, and every other link', () => {
  const link = (kind: 'hub' | 'paper' | 'licence', label: string) => ({
    kind,
    label,
    url: `https://example.org/${label}`,
    source: 'card' as const,
  })
  const links = [link('hub', 'a'), link('licence', 'b'), link('paper', 'c'), link('licence', 'd')]
  expect(shownLinks(links).map(({ label }) => label)).toEqual(['a', 'c', 'd'])
  expect(shownLinks([])).toEqual([])
})
