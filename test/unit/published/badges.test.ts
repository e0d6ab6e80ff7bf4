import { expect, test } from 'vitest'
import { badgeFacts, factBadge, modelBadge } from '../../../src/published/badges.ts'
import { badgeHtml, badgeMarkdown, cardHtml, embedPath } from '../../../src/published/embeds.ts'
import type { PreviewFact } from '../../../src/view/preview.ts'
import { badgeFaults } from '../../site/embeds-check.ts'

const facts: PreviewFact[] = [
  { kind: 'parameters', label: 'Parameters', value: '3.21B' },
  { kind: 'licence', label: 'Licence', value: 'Apache License 2.0', short: 'Apache-2.0' },
  { kind: 'memory', label: 'Memory at 8K', value: '2.4 GB' },
  { kind: 'score', label: 'MMLU', value: '70 %', note: 'rank 1 of 3 models' },
]

test('a badge says what is known of a model, and of what a figure is', async () => {
  const svg = modelBadge('One-3B', { facts })
  expect(svg).toContain('<title>One-3B: 3.21B · Apache-2.0 · 2.4 GB memory · MMLU 70 %</title>')
  expect(svg).toContain('role="img"')
  expect(modelBadge('One-3B', { facts: [] })).toContain('<title>One-3B: model sheet</title>')
  expect(await badgeFaults(new Map([['one', svg]]))).toEqual([])
  const loaded = svg.replace('</svg>', '<image href="https://a.example/x.png"/></svg>')
  expect(await badgeFaults(new Map([['one', loaded]]))).not.toEqual([])
})

test('a badge of one fact is there where it is known', async () => {
  const badges = badgeFacts.map((fact): [string, string] => [
    fact,
    factBadge(fact, { facts }) ?? '',
  ])
  expect(badges[1]?.[1]).toContain('<title>Licence: Apache-2.0</title>')
  expect(await badgeFaults(new Map(badges))).toEqual([])
  expect(factBadge('memory', { facts: facts.slice(0, 2) })).toBeUndefined()
})

test('a badge is as wide as its text, whatever letters it has', () => {
  const width = (name: string): number =>
    Number(/^<svg [^>]*width="(\d+)"/.exec(modelBadge(name, { facts: [] }))?.[1])
  expect(width('a model of one line')).toBeGreaterThan(width('a model'))
  expect(width('通义千问大模型')).toBeGreaterThan(width('abcdefg'))
  // Every text states the width that it was given, so that it fits with any font.
  expect(modelBadge('نموذج', { facts }).match(/textLength="\d+"/g)).toHaveLength(2)
  expect(width('W'.repeat(500))).toBeLessThan(700)
})

test.each([
  '</title><script>alert(1)</script>',
  '"><image href="https://evil.example/x.png"/>',
  ']]>&x;<!ENTITY x "y">',
  '\u0000\u001b\ud800\ufffe\u202eabc',
  "' onload='alert(1)",
])('a name %j is data in a badge', async (name) => {
  const hostile = facts.map((fact) => ({ ...fact, label: name, value: name }))
  expect(await badgeFaults(new Map([['it', modelBadge(name, { facts: hostile })]]))).toEqual([])
})

test('what is to be copied leads to the sheet and holds no markup of a name', () => {
  const id = 'a/[x](y)"><b>'
  const page = 'https://models.example.org/models/a/x/'
  expect(badgeMarkdown({ id, page }, `${page}badge.svg`)).toBe(
    `[![a/\\[x\\](y)"\\>\\<b\\>: model sheet](${page}badge.svg)](${page})`,
  )
  expect(badgeHtml({ id, page }, `${page}badge.svg`)).toBe(
    `<a href="${page}"><img src="${page}badge.svg" alt="a/[x](y)&quot;&gt;&lt;b&gt;: model sheet" height="20"></a>`,
  )
  expect(cardHtml({ id: 'a/b' }, 'https://x.example/embed/a/b/')).toContain(
    'title="a/b: model sheet"',
  )
  expect(embedPath('a/模型')).toBe('embed/a/%E6%A8%A1%E5%9E%8B/')
})
