import { expect, test } from 'vitest'
import { compareFacts, compareTableHtml } from '../../../src/view/compare-table.ts'
import { entry, shelf } from '../catalogue/entries.ts'

const [widget, gguf, embed, mixture] = shelf

/** The values of one fact, by its label. */
const values = (entries: typeof shelf, label: string) =>
  compareFacts(entries).find((fact) => fact.label === label)

test('facts stand side by side; what differs is told, what nobody states is left out', () => {
  const both = [widget, gguf].flatMap((one) => one ?? [])
  expect(values(both, 'Parameters')).toEqual({
    label: 'Parameters',
    values: ['7.2B', '7.2B'],
    differs: false,
  })
  const facts = compareFacts(both)
  expect(facts.some(({ differs }) => differs)).toBe(true)
  for (const { values: stated } of facts) expect(stated.some(Boolean)).toBe(true)
  expect(compareFacts([entry('a/b')]).map(({ label }) => label)).toEqual(['Kind'])
})

test('a mixture of experts states both sizes, and memory that is not all known is over that', () => {
  const all = [mixture, embed].flatMap((one) => one ?? [])
  expect(values(all, 'Parameters')?.values[0]).toMatch(/^30B \(.*3B.*\)$/)
  const memory = compareFacts(all).filter(({ values: [first] }) => first?.startsWith('over '))
  expect(memory.length).toBeGreaterThan(0)
})

test('a long list is cut, with the number of the rest', () => {
  const languages = Array.from({ length: 11 }, (_, index) => `l${index}`)
  const fact = compareFacts([entry('a/b', { languages })]).find(({ label }) =>
    /anguage/.test(label),
  )
  expect(fact?.values[0]).toMatch(/^l0, l1, .*l7 .*3/)
})

test('the table escapes what it prints and marks rows that differ', () => {
  const html = compareTableHtml(
    [entry('a/x', { licenceName: '<b>&' }), entry('a/y', { licenceName: 'MIT' })],
    '/shelf/',
  )
  expect(html).toContain('&lt;b&gt;&amp;')
  expect(html).not.toContain('<b>&')
  expect(html).toContain('<tr class="is-different">')
  expect(html).toContain('href="/shelf/models/a/x/')
  expect(html).toContain('href="/shelf/models/a/y/#files"')
  expect(
    compareTableHtml(
      [widget, embed].flatMap((one) => one ?? []),
      '/',
    ),
  ).toContain('is-quiet')
})
