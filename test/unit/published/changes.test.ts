import { expect, test } from 'vitest'
import { uuidOf } from '../../../src/compile/uuid.ts'
import { changeMonths, listChanges } from '../../../src/published/changes.ts'
import { atomFeed, jsonFeed } from '../../../src/published/feeds.ts'
import { modelChanges } from '../../../src/sheet/changes.ts'
import type { HistoryLine } from '../../../src/snapshot/wire.ts'
import { record } from '../view/records.ts'

const [one, two] = ['1'.repeat(40), '2'.repeat(40)]

function changesOf(...history: HistoryLine[]) {
  return modelChanges({ history })?.map(({ date, kind, from, to }) => [
    date.slice(8),
    kind,
    from,
    to,
  ])
}

test('each change says what it was and what it is, on the day of the later snapshot', () => {
  expect(
    changesOf(
      { date: '2026-01-01', sha: one, licence: 'mit', access: 'open', results: 2 },
      { date: '2026-01-02', sha: two, licence: 'mit', access: 'open', results: 2 },
      { date: '2026-01-03', sha: two, licence: 'cc-by-nc-4.0', access: 'manual', results: 5 },
      { date: '2026-01-04', sha: two, access: 'manual', newVersion: 'a/next' },
      { date: '2026-01-05', sha: two, access: 'manual' },
    ),
  ).toEqual([
    ['01', 'added', undefined, undefined],
    ['02', 'revision', one, two],
    ['03', 'licence', 'MIT License', expect.stringContaining('Non')],
    ['03', 'access', 'open', 'manual'],
    ['03', 'results', '2', '5'],
    ['04', 'replaced', undefined, 'a/next'],
    ['05', 'replaced', 'a/next', undefined],
  ])
})

test('what an earlier snapshot does not say is not taken for a change', () => {
  expect(
    changesOf(
      { date: '2026-01-01', downloads: 1 },
      {
        date: '2026-01-02',
        sha: one,
        licence: 'mit',
        access: 'auto',
        newVersion: 'a/b',
        results: 1,
      },
    ),
  ).toEqual([['01', 'added', undefined, undefined]])
  expect(changesOf()).toBeUndefined()
})

test('a licence that is spelled in another way is no change', () => {
  expect(
    changesOf(
      { date: '2026-01-01', licence: 'apache-2.0' },
      { date: '2026-01-02', licence: 'Apache-2.0' },
    ),
  ).toHaveLength(1)
})

test('a repository that is gone is withdrawn on the day that was seen', () => {
  const state = {
    from: 'hub',
    state: 'deleted',
    since: '2026-02-01',
    aliases: [],
    withheld: [],
  } as const
  expect(modelChanges({ history: [], state: { ...state, aliases: [], withheld: [] } })).toEqual([
    { date: '2026-02-01', kind: 'withdrawn', to: 'deleted' },
  ])
})

const records = [
  record('a/<b>&"', {
    changes: [
      { date: '2026-01-01', kind: 'added' },
      { date: '2026-02-03', kind: 'licence', from: 'MIT', to: ']]></summary><script>' },
    ],
  }),
  record('b/two', { changes: [{ date: '2026-02-03', kind: 'replaced', to: 'b/three' }] }),
  record('c/three', { changes: [{ date: 'last week', kind: 'added' }] }),
]

test('changes of all models come newest first under ids that stay', () => {
  const list = listChanges(records, uuidOf)
  expect(list.map(({ model, kind }) => `${model} ${kind}`)).toEqual([
    'a/<b>&" licence',
    'b/two replaced',
    'a/<b>&" added',
  ])
  expect(listChanges(records, uuidOf)).toEqual(list)
  expect(new Set(list.map(({ id }) => id)).size).toBe(3)
  expect(list[0]?.id).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  )
  expect(changeMonths(list).map(({ month, changes }) => [month, changes])).toEqual([
    ['2026-02', 2],
    ['2026-01', 1],
  ])
})

test('both feeds say the same, and texts from outside stay text', () => {
  const feed = {
    title: 'Models',
    path: 'changes/',
    page: 'changes/',
    publisher: 'Shelf',
    updated: '2026-02-03',
    changes: listChanges(records, uuidOf),
    address: (path: string) => `https://a.example/${path}`,
  }
  const atom = atomFeed(feed)
  expect(atom).toContain('Licence changed: MIT → ]]&gt;&lt;/summary&gt;&lt;script&gt;')
  expect(atom).not.toContain('<script>')
  expect(atom).toContain('href="https://a.example/models/a/%3Cb%3E%26%22/"')
  expect(jsonFeed(feed)).toMatchObject({
    items: [
      { content_text: 'Licence changed: MIT → ]]></summary><script>', tags: ['licence'] },
      { title: 'b/two: Replaced by b/three' },
      { content_text: 'Added to the catalogue' },
    ],
  })
})
