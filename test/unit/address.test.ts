import { expect, test } from 'vitest'
import { canonicalAddress, hubEndpoint, repositoryOfFile } from '../../src/address.ts'
import { renderReadme } from '../../src/readme/render.ts'
import { normalizeSheet } from '../../src/sheet/normalize.ts'
import { makeCard } from './sheet/make.ts'

const own = 'https://hub.example.org/mirror'

test.each([
  ['https://huggingface.co/a/b', 'https://huggingface.co/a/b'],
  ['http://www.huggingface.co/a/b?x=1#y', 'https://huggingface.co/a/b?x=1#y'],
  ['https://hf.co/a/b', 'https://huggingface.co/a/b'],
  ['https://hf-mirror.com', 'https://huggingface.co'],
  [`${own}/a/b`, 'https://huggingface.co/a/b'],
  [`${own}?x`, 'https://huggingface.co?x'],
  // Other hosts and other paths of the same host are somebody else's.
  [`${own}s/a/b`, `${own}s/a/b`],
  ['https://huggingface.co.example.org/a', 'https://huggingface.co.example.org/a'],
  ['https://example.org/?u=https://hf.co/a', 'https://example.org/?u=https://hf.co/a'],
])('%s on the Hub is %s', (address, canonical) => {
  expect(canonicalAddress(address, own)).toBe(canonical)
})

test.each([
  [`${own}/a/b/blob/main/LICENSE`, 'a/b'],
  ['https://hf.co/a/b/resolve/main/LICENSE', 'a/b'],
  ['http://www.huggingface.co/a/b/raw/main/LICENSE', 'a/b'],
  [`${own}/a/b/tree/main`, undefined],
  ['https://example.org/a/b/blob/main/LICENSE', undefined],
])('%s is a file of %s', (address, id) => {
  expect(repositoryOfFile(address, own)).toBe(id)
})

test('the endpoint itself is read without a slash at the end', () => {
  expect(hubEndpoint(`${own}/`)).toBe(own)
})

test('a card on a Hub of one’s own is read as one on the public Hub', async () => {
  const card = (hub: string): string => `# Small

Base: [the base](${hub}/lab/base) · Demo: [try it](${hub}/spaces/lab/demo) · [Paper](${hub}/papers/2401.00001)

| Model | MMLU |
|---|---|
| [small](${hub}/lab/small) | 61.2 |
| [other](${hub}/lab/other) | 60.1 |
`
  const sheetOn = async (hub: string, endpoint?: string) => {
    const body = card(hub)
    const snapshot = makeCard({ base_model: `${hub}/lab/base` }, { id: 'lab/small', body })
    const readme = await renderReadme(body, { id: 'lab/small', ...(endpoint ? { endpoint } : {}) })
    return normalizeSheet(snapshot, readme, endpoint ? { endpoint } : {})
  }
  const there = await sheetOn('https://huggingface.co')
  const here = await sheetOn(own, own)
  expect(here.baseModels).toEqual(there.baseModels)
  expect(here.papers).toEqual(there.papers)
  expect(here.links.map(({ kind }) => kind)).toEqual(there.links.map(({ kind }) => kind))
  expect(here.evaluations.map(({ whose }) => whose)).toEqual(
    there.evaluations.map(({ whose }) => whose),
  )
  expect(there.evaluations.map(({ whose }) => whose)).toEqual(['measured', 'comparison'])
})
