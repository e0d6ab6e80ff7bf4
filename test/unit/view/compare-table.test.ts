import { expect, test } from 'vitest'
import { commonScores } from '../../../src/catalogue/scores.ts'
import { compareCsv, compareMarkdown } from '../../../src/view/compare-copies.ts'
import { compareFacts } from '../../../src/view/compare-facts.ts'
import { type Comparison, compareTableHtml } from '../../../src/view/compare-table.ts'
import { entry, shelf } from '../catalogue/entries.ts'

const [widget, gguf, embed, mixture] = shelf

const sideBySide = (entries: typeof shelf, rest: Partial<Comparison> = {}): Comparison => ({
  entries,
  scores: [],
  commands: [],
  ...rest,
})

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
    sideBySide([entry('a/x', { licenceName: '<b>&' }), entry('a/y', { licenceName: 'MIT' })]),
    '/shelf/',
  )
  expect(html).toContain('&lt;b&gt;&amp;')
  expect(html).not.toContain('<b>&')
  expect(html).toContain('<tr class="is-different">')
  expect(html).toContain('href="/shelf/models/a/x/')
  expect(html).toContain('href="/shelf/models/a/y/#files"')
  expect(compareTableHtml(sideBySide([widget, embed].flatMap((one) => one ?? [])), '/')).toContain(
    'is-quiet',
  )
})

const setup = (slug: string) => ({
  slug,
  name: slug.toUpperCase(),
  setup: 'Accuracy, 5-shot',
  path: `benchmarks/${slug}/`,
})

test('scores stand side by side only where two models were measured alike, and tell what differs', () => {
  const rows = commonScores([
    [
      { ...setup('mmlu'), text: '61.2 %', value: 61.2 },
      { ...setup('gsm8k'), text: '40 %', value: 40 },
      { ...setup('arc'), text: '55 %', value: 55 },
    ],
    [{ ...setup('mmlu'), text: '61.2 %', value: 61.2 }],
    [
      { ...setup('mmlu'), text: '61.2 %', value: 61.2 },
      { ...setup('gsm8k'), text: '44 %', value: 44 },
    ],
  ])
  expect(rows).toEqual([
    { ...setup('mmlu'), texts: ['61.2 %', '61.2 %', '61.2 %'], differs: false },
    { ...setup('gsm8k'), texts: ['40 %', undefined, '44 %'], differs: true },
  ])
  const entries = [entry('a/x'), entry('a/y'), entry('a/z')]
  const html = compareTableHtml(sideBySide(entries, { scores: rows }), '/shelf/')
  expect(html).toContain('href="/shelf/benchmarks/gsm8k/"')
  expect(html).toMatch(/is-different"><th scope="row"><a [^>]*>GSM8K/)
  expect(html).not.toContain('ARC')
})

test('commands and scores are in the copies, commands as they are typed', () => {
  const download = "hf download a/x \\\n  'w|1.gguf'"
  const comparison = sideBySide([entry('a/x', { taskLabel: 'Text Generation' }), entry('a/y')], {
    scores: [{ ...setup('mmlu'), texts: ['61.2 %', '70 %'], differs: true }],
    commands: [{ choice: 'Q4_K_M', download, run: 'llama serve -m "x"' }, undefined],
  })
  const html = compareTableHtml(comparison, '/')
  expect(html).toContain('llama serve -m &quot;x&quot;')
  expect(html).toContain('<copy-button data-label="Copy: Download, a/x">')
  const markdown = compareMarkdown(comparison)
  expect(markdown).toContain('| MMLU (Accuracy, 5-shot) | 61.2 % | 70 % |')
  expect(markdown).toContain(`### a/x, Q4_K_M\n\nDownload:\n\n\`\`\`\n${download}\n\`\`\``)
  const csv = compareCsv(comparison)
  expect(csv).toContain('"MMLU (Accuracy, 5-shot)",61.2 %,70 %\r\n')
  expect(csv).toContain(`Download,"${download}",\r\n`)
})
