import { expect, test } from 'vitest'
import { packBlock, unpackBlock } from '../../../src/catalogue/entry.ts'
import { foldFamilies } from '../../../src/catalogue/families.ts'
import { type CatalogueQuery, parseQuery } from '../../../src/catalogue/query.ts'
import { inOrder, select } from '../../../src/catalogue/select.ts'
import { shelf } from './entries.ts'

const ask = (address: string): CatalogueQuery => parseQuery(address)
const names = (address: string): string[] =>
  inOrder(select(shelf, ask(address)).entries, ask(address)).map(({ id }) => id.split('/')[1] ?? '')

test.each([
  ['?use=commercial', ['Widget-7B-Instruct', 'Widget-7B-Instruct-GGUF', 'MoE-30B-A3B']],
  ['?task=text-to-speech&task=sentence-similarity', ['tiny-embed', 'Speaker']],
  ['?kind=quantized', ['Widget-7B-Instruct-GGUF']],
  ['?can=tools', ['Widget-7B-Instruct']],
  ['?quant=Q8_0', ['Widget-7B-Instruct-GGUF']],
  ['?language=de', ['Widget-7B-Instruct']],
  ['?params=5-9', ['Widget-7B-Instruct', 'Widget-7B-Instruct-GGUF']],
  ['?params=-4&active', ['tiny-embed', 'MoE-30B-A3B']],
  ['?params=-4', ['tiny-embed']],
  ['?download=5', ['Widget-7B-Instruct-GGUF']],
  // What needs more by something unknown is not said to fit, whatever the machine.
  ['?fits=80', ['Widget-7B-Instruct', 'Widget-7B-Instruct-GGUF']],
  ['?fits=8', ['Widget-7B-Instruct-GGUF']],
  ['?fits=8&context=32768', []],
  ['?fits=80&context=131072', []],
  ['?scored', ['Widget-7B-Instruct']],
  ['?owner=lab', ['SpeechReader', 'Speaker']],
  ['?year=2025', ['Widget-7B-Instruct', 'Widget-7B-Instruct-GGUF']],
])('%s gives %j', (address, expected) => {
  expect(names(address)).toEqual(expected)
})

test('counts follow the other filters, and a facet’s own choice hides none of its values', () => {
  const { counts } = select(shelf, ask('?use=commercial&task=text-generation&kind=base'))
  expect(Object.fromEntries(counts.kind)).toEqual({ base: 2, quantized: 1 })
  expect(Object.fromEntries(counts.task)).toEqual({ 'text-generation': 2 })
  expect(Object.fromEntries(counts.licence)).toEqual({ permissive: 1, 'with-conditions': 1 })
})

test('where nothing fits it is known what to leave out', () => {
  const { entries, without } = select(shelf, ask('?task=sentence-similarity&use=commercial'))
  expect(entries).toEqual([])
  expect(Object.fromEntries(without)).toEqual({ task: 3, use: 1 })
})

test.each([
  ['?sort=memory', ['Widget-7B-Instruct-GGUF', 'Widget-7B-Instruct', 'MoE-30B-A3B']],
  ['?sort=memory-reversed', ['MoE-30B-A3B', 'Widget-7B-Instruct', 'Widget-7B-Instruct-GGUF']],
  ['?sort=parameters', ['MoE-30B-A3B', 'Widget-7B-Instruct', 'Widget-7B-Instruct-GGUF']],
  ['?sort=name', ['MoE-30B-A3B', 'Speaker', 'SpeechReader']],
])('%s begins with %j, what is not stated comes last', (address, first) => {
  const ordered = names(address)
  expect(ordered.slice(0, first.length)).toEqual(first)
  expect(ordered).toHaveLength(shelf.length)
})

test('versions stand in the row of their original, which speaks for it', () => {
  const [first, second] = shelf
  if (!first || !second) throw new Error('no shelf')
  for (const entries of [shelf, [second, first, ...shelf.slice(2)]]) {
    const rows = foldFamilies(entries)
    expect(rows).toHaveLength(shelf.length - 1)
    expect(rows[0]?.entry).toBe(first)
    expect(rows[0]?.members).toEqual([second])
  }
  expect(foldFamilies([second])[0]).toEqual({ entry: second, members: [] })
})

test('the editor’s own fields are facets like ours, where the catalogue has them', () => {
  const [first, second, ...others] = shelf.map((entry) => ({ ...entry }))
  if (!first || !second) throw new RangeError('The shelf has fewer than two models')
  first.fields = { 'approved-by': ['Ada', 'Bo'] }
  second.fields = { 'approved-by': ['Bo'] }
  const all = [first, second, ...others]
  const query = parseQuery('?field:approved-by=Ada&field:other=x')
  const { entries, counts } = select(all, query, ['field:approved-by'])
  expect(entries.map(({ id }) => id)).toEqual([first.id])
  expect(Object.fromEntries(counts['field:approved-by'] ?? [])).toEqual({
    Ada: 1,
    Bo: 2,
    '': others.length,
  })
  expect(unpackBlock(packBlock(all, 0)).map(({ fields }) => fields?.['approved-by'])).toEqual([
    ['Ada', 'Bo'],
    ['Bo'],
    ...others.map(() => undefined),
  ])
})
