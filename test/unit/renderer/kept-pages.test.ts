import {
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { beginWork } from '../../../src/compile/unfinished.ts'
import { bytesFile, bytesFolder, isWhole, keepBytes } from '../../../src/renderer/kept-bytes.ts'
import {
  joinKept,
  type KeptPage,
  readKept,
  writeKept,
  writeShard,
} from '../../../src/renderer/kept-pages.ts'
import { makeFolder } from '../snapshot/folder.ts'

function keep(store: string, path: string, text: string): KeptPage {
  return {
    path,
    route: 'src/routes/[...page].astro',
    asked: ['model a/b', 'site '],
    ...keepBytes(bytesFolder(store), new TextEncoder().encode(text)),
  }
}

const layers = { site: '1', records: '2', boards: '3', all: '4', cards: 'c' }
const answers = {
  layers,
  digests: new Map([
    ['model a/b', 'digest'],
    ['site ', 'other'],
  ]),
}

const facts = { answers, listing: 'listed' }

/** Names of all kept bytes. */
function digestsIn(store: string): string[] {
  const folder = bytesFolder(store)
  return readdirSync(folder).flatMap((part) => readdirSync(join(folder, part)))
}

test('pages are kept with their bytes, and bytes that no page has go', () => {
  const store = makeFolder({})
  const [one, two] = [keep(store, 'index.html', 'one'), keep(store, 'a/index.html', 'two')]
  writeKept(store, 'key', [one, two], facts)
  expect([...readKept(store, 'key').pages.values()]).toEqual([one, two])
  expect(readKept(store, 'key')).toMatchObject({ answers, listing: 'listed' })
  expect(readFileSync(bytesFile(bytesFolder(store), one.digest), 'utf8')).toBe('one')
  writeKept(store, 'key', [two], facts)
  expect([...readKept(store, 'key').pages.keys()]).toEqual(['a/index.html'])
  expect(digestsIn(store)).toEqual([two.digest])
})

test('of pages that are known to have gone, the bytes go that no other page has', () => {
  const store = makeFolder({})
  const [one, two] = [keep(store, 'index.html', 'one'), keep(store, 'a/index.html', 'two')]
  const twin = keep(store, 'b/index.html', 'two')
  const stray = keep(store, 'stray', 'of a build that was killed')
  writeKept(store, 'key', [two], facts, [one, twin])
  expect(digestsIn(store).sort()).toEqual([two.digest, stray.digest].sort())
})

test('work is unfinished until the list of its pages is written', () => {
  const store = makeFolder({})
  expect(beginWork(store, 'render')).toBe(false)
  expect(beginWork(store, 'render')).toBe(true)
  writeKept(store, 'key', [keep(store, 'index.html', 'one')], facts)
  expect(beginWork(store, 'render')).toBe(false)
})

test('pages of another key, and of another version, are none', () => {
  const store = makeFolder({})
  writeKept(store, 'key', [keep(store, 'index.html', 'one')], facts)
  expect(readKept(store, 'another').pages.size).toBe(0)
  writeFileSync(join(store, 'pages.jsonl'), '{"version":0,"key":"key"}\n{}\n')
  expect(readKept(store, 'key').pages.size).toBe(0)
  expect(readKept(makeFolder({}), 'key').pages.size).toBe(0)
})

test('bytes that somebody wrote to are not taken for the page', () => {
  const store = makeFolder({})
  const folder = bytesFolder(store)
  const page = keep(store, 'index.html', 'one')
  const file = bytesFile(folder, page.digest)
  expect(isWhole(folder, page)).toBe(true)
  writeFileSync(file, 'own')
  expect(isWhole(folder, page)).toBe(false)
  writeFileSync(file, 'one')
  utimesSync(file, 1, 1)
  expect(isWhole(folder, page)).toBe(true)
  expect(isWhole(folder, { ...page, digest: '0'.repeat(64) })).toBe(false)
})

test('bytes that are kept again replace those that somebody wrote to', () => {
  const store = makeFolder({})
  const page = keep(store, 'index.html', 'one')
  writeFileSync(bytesFile(bytesFolder(store), page.digest), 'own')
  const again = keep(store, 'index.html', 'one')
  expect(isWhole(bytesFolder(store), again)).toBe(true)
  mkdirSync(bytesFolder(store), { recursive: true })
  expect(digestsIn(store)).toEqual([page.digest])
})

test('bytes that two pages have are kept once', () => {
  const store = makeFolder({})
  const one = keep(store, 'index.html', 'one')
  expect(keep(store, 'a/index.html', 'one').mark).toBe(one.mark)
})

test('bytes that a site has a link to are replaced, never written to', () => {
  const store = makeFolder({})
  const page = keep(store, 'index.html', 'one')
  const file = bytesFile(bytesFolder(store), page.digest)
  const link = join(store, 'link')
  linkSync(file, link)
  writeFileSync(file, 'own')
  keep(store, 'index.html', 'one')
  expect(readFileSync(file, 'utf8')).toBe('one')
  expect(readFileSync(link, 'utf8')).toBe('own')
})

test('the half that a killed build left of a page is replaced', () => {
  const store = makeFolder({})
  const page = keep(store, 'index.html', 'one')
  const file = bytesFile(bytesFolder(store), page.digest)
  truncateSync(file, 1)
  expect(isWhole(bytesFolder(store), page)).toBe(false)
  const again = keep(store, 'index.html', 'one')
  expect(readFileSync(file, 'utf8')).toBe('one')
  expect(isWhole(bytesFolder(store), again)).toBe(true)
  expect(digestsIn(store)).toEqual([page.digest])
})

test('the lists of all machines become one, or those that are missing are named', () => {
  const store = makeFolder({})
  const first = { number: 1, count: 2 }
  const second = { number: 2, count: 2 }
  const one = keep(store, 'index.html', 'one')
  const two = keep(store, 'a/index.html', 'two')
  writeShard(store, 'key', [one], answers, first)
  expect(joinKept(store, 'key', [first, second])).toEqual([second])
  writeShard(store, 'another', [two], answers, second)
  expect(joinKept(store, 'key', [first, second])).toEqual([second])
  expect(readKept(store, 'key').pages.size).toBe(0)
  writeShard(store, 'key', [two], answers, second)
  expect(joinKept(store, 'key', [first, second])).toEqual([])
  expect([...readKept(store, 'key').pages.values()]).toEqual([one, two])
})

test('a machine by itself removes what its pages were a day ago, and nothing that others may be at', () => {
  const store = makeFolder({})
  const shard = { number: 1, count: 2 }
  const page = keep(store, 'index.html', 'one')
  const [old, fresh] = [keep(store, 'a', 'old'), keep(store, 'b', 'fresh')]
  utimesSync(bytesFile(bytesFolder(store), old.digest), 1, 1)
  writeShard(store, 'key', [page], answers, shard)
  expect(digestsIn(store).sort()).toEqual([page.digest, fresh.digest].sort())
  utimesSync(bytesFile(bytesFolder(store), fresh.digest), 1, 1)
  writeShard(store, 'key', [page], answers, { number: 2, count: 2 })
  expect(digestsIn(store)).toHaveLength(2)
})

test('a list that is not as it was written is none', () => {
  const store = makeFolder({})
  writeKept(store, 'key', [keep(store, 'index.html', 'one')], facts)
  const list = join(store, 'pages.jsonl')
  const text = readFileSync(list, 'utf8')
  for (const damaged of [text.replace('digest', 'digesr'), text.slice(0, -1), text.slice(9), '']) {
    writeFileSync(list, damaged)
    expect(readKept(store, 'key').pages.size).toBe(0)
    expect(readKept(store, 'key').listing).toBeUndefined()
  }
  writeFileSync(list, text)
  expect(readKept(store, 'key').pages.size).toBe(1)
})

test('folders that are the same are kept as they are, beside pages that ask something else', async () => {
  const store = makeFolder({})
  const at = (path: string, ...asked: string[]): KeptPage => ({ ...keep(store, path, path), asked })
  const stays = [at('a/index.html', 'site ', 'find a'), at('a/x.json', 'find a'), at('b/y.json')]
  const goes = [at('c/index.html', 'site ', 'find c', 'model c'), at('index.html', 'find c')]
  writeKept(store, 'key', [...stays, ...goes], {
    ...facts,
    answers: answered('1', [...stays, ...goes]),
  })
  const before = readKept(store, 'key')
  const folders = before.folders.filter(({ folder }) => /^[ab]$/.test(folder))
  const comes = [at('c/index.html', 'find d', 'model d', 'latest '), at('d/index.html', 'site ')]
  const next = { ...facts, answers: answered('2', [...stays, ...comes]) }
  writeKept(store, 'key', comes, next, goes, { from: before, folders })
  const after = readKept(store, 'key')
  expect(new Set(after.pages.values())).toEqual(new Set([...stays, ...comes]))
  expect(after.answers).toEqual(next.answers)
  expect(digestsIn(store).sort()).toEqual([...stays, ...comes].map(({ digest }) => digest).sort())
  const moved = await after.table.moved((question) => (question === 'find a' ? '3' : '2'))
  const found = [...moved.keys()].filter((number) => moved[number] === 1)
  expect(found.map((number) => after.table.question(number))).toEqual(['find a'])
  // Numbers that nobody needs are given again: a list does not grow with each build.
  expect(after.table.size).toBe(5)
})

/** Answers to all questions of some pages. */
function answered(digest: string, pages: readonly KeptPage[]) {
  const questions = new Set(pages.flatMap(({ asked }) => asked))
  return { layers, digests: new Map([...questions].map((question) => [question, digest])) }
}

test('where two machines were answered otherwise, their pages have no answer', () => {
  const store = makeFolder({})
  const shards = [1, 2].map((number) => ({ number, count: 2 }))
  const pages = shards.map(({ number }) => keep(store, `${number}.html`, `${number}`))
  const others = {
    layers: { ...layers, site: '5' },
    digests: new Map([...answers.digests, ['site ', 'another']]),
  }
  shards.forEach((shard, at) => {
    writeShard(store, 'key', pages.slice(at, at + 1), at === 0 ? answers : others, shard)
  })
  expect(joinKept(store, 'key', shards)).toEqual([])
  const joined = readKept(store, 'key')
  expect([...joined.pages.keys()]).toEqual(['1.html', '2.html'])
  expect(joined.listing).toBeUndefined()
  expect(joined.answers).toEqual({
    layers: undefined,
    digests: new Map([
      ['model a/b', 'digest'],
      ['site ', ''],
    ]),
  })
})
