import { expect, test } from 'vitest'
import { CardIndex, type IndexedCard } from '../../../src/compile/card-index.ts'
import { noWords } from '../../../src/compile/kept-words.ts'
import { digestListing, makeListing } from '../../../src/compile/listing.ts'
import { SiteData } from '../../../src/compile/site-data.ts'
import type { Score } from '../../../src/evals/score.ts'
import type { SheetRecord } from '../../../src/sheet/record.ts'
import { type Outputs, outputNames } from '../../../src/snapshot/catalog-schema.ts'
import { modelRecord, own } from '../view/scores.ts'

// Every name is put in.
const outputs = Object.fromEntries(outputNames.map((name) => [name, true])) as Outputs
const site: SiteData['site'] = {
  title: 'Models',
  endpoint: 'https://huggingface.co',
  remoteImages: 'link',
  outputs,
  brand: { styles: [], header: [], foot: [], filters: [] },
}

const withoutWords = (cards: readonly IndexedCard[]) => new CardIndex(noWords, cards)

function dataOf(records: SheetRecord[], scores: Score[] = [], more: Partial<SiteData> = {}) {
  const compiled = records.map((record) => ({ ...record, digest: '', words: '' }))
  const digests = { records: '', scores: JSON.stringify(scores) }
  return new SiteData(
    { site: { ...site, ...more.site }, digests, records: compiled },
    scores,
    withoutWords,
  )
}

const scores = [...own('a/one', 60), ...own('a/two', 70)]
const task = { id: 'text-generation', label: 'Text generation' }
const two = modelRecord('a/two', { task })

/** The listing of a model with these facts beside another one. */
const listing = (facts: Partial<SheetRecord>): string =>
  digestListing(dataOf([modelRecord('a/one', facts), two], scores))

test('what is only printed of a model moves no list of pages', () => {
  const facts: Partial<SheetRecord>[] = [
    { downloads: 7, likes: 3, trend: 'up' },
    { summary: 'Another one.' },
    { problems: { errors: 1, warnings: 2 }, findings: ['wrong-type'] },
    { disclosed: 'sss' },
  ]
  for (const fact of facts) expect(listing(fact)).toBe(listing({}))
})

test.each<[string, Partial<SheetRecord>]>([
  ['a card', { card: true }],
  ['hashes', { hashes: true }],
  ['BibTeX', { citations: true }],
  ['a page of scores', { scores: 41 }],
  ['a picture', { images: ['images/1.png'] }],
  ['a day', { snapshotDate: '2026-01-01' }],
  ['a former id', { aliases: ['b/then'] }],
  ['a list', { task }],
  ['a badge', { parameters: 7e9 }],
  ['a month of changes', { changes: [{ date: '2026-01-02', kind: 'added' }] }],
])('%s that comes moves the list of pages', (_what, facts) => {
  expect(listing(facts)).not.toBe(listing({}))
})

test('a model, a board and a setting move the list of pages', () => {
  const before = digestListing(dataOf([two], scores))
  expect(listing({})).not.toBe(before)
  expect(digestListing(dataOf([two], []))).not.toBe(before)
  const others = { site: { ...site, outputs: { ...outputs, badges: false } } }
  expect(digestListing(dataOf([two], scores, others))).not.toBe(before)
})

test('a listing says what there is of each model', () => {
  const { records, badges } = makeListing(
    dataOf([modelRecord('a/one', { card: true, scores: 41 })]),
  )
  expect(records).toMatchObject([
    { id: 'a/one', hasCard: true, hasManyScores: true, hasHashes: false, hasOwner: true },
  ])
  expect(badges).toEqual([])
})
