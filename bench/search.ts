/**
 * Measures the search of the catalogue: time to build the index and to answer, and bytes on the way, at 2,498, 10,000 and
 * 50,000 models made from the corpus of real cards beside the project. `node bench/search.ts`. Other libraries are
 * measured beside it where they are installed: `npm install --no-save flexsearch @orama/orama`.
 */

import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { Answers } from '../src/catalogue/answers.ts'
import { type Entry, packBlock } from '../src/catalogue/entry.ts'
import { BLOCK } from '../src/catalogue/files.ts'
import { languageNames } from '../src/catalogue/language-names.ts'
import { parseQuery } from '../src/catalogue/query.ts'
import { SearchIndex } from '../src/catalogue/search.ts'
import { wordsOf } from '../src/catalogue/words.ts'
import { compileContent } from '../src/compile/compile-content.ts'
import { makeCatalogue } from '../src/view/catalogue.ts'
import { catalogueEntries } from '../src/view/catalogue-entries.ts'
import { catalogueFacets } from '../src/view/catalogue-page.ts'

const root = resolve(import.meta.dirname, '..')
const corpus = resolve(root, '../shared/corpus')
const queries = [
  'llama',
  'mistarl 7b',
  'qwen gguf',
  'embedding',
  'text to speech',
  'chat 13b',
  'bert ner',
  'qw',
  'model',
  'wav2vec2 large',
  'stable difusion',
  'العربية',
]

/** Processor time of this process so far, in milliseconds. */
const processor = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Copies of the entries under names of their own, until there are as many as asked for. */
function grow(entries: readonly Entry[], count: number): Entry[] {
  const words = entries.flatMap(({ id }) => wordsOf(id)).filter((word) => word.length > 3)
  return Array.from({ length: count }, (_none, at) => {
    const entry = entries[at % entries.length]
    if (!entry) throw new Error('no entries')
    const copy = Math.floor(at / entries.length)
    const word = words[(at * 7919 + copy * 31) % words.length] ?? ''
    return copy === 0 ? entry : { ...entry, id: `${entry.id}-${word}-${copy}` }
  })
}

function row(name: string, build: number, times: readonly number[], more = ''): void {
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length
  const figures = [build.toFixed(0), mean.toFixed(1), Math.max(...times).toFixed(1)]
  console.log(`${name.padEnd(28)} ${figures.map((one) => one.padStart(9)).join(' ')} ${more}`)
}

async function measure(entries: readonly Entry[]): Promise<void> {
  console.log(`\n${entries.length} models${' '.repeat(18)}   build ms  mean ms    max ms`)
  const blocks = Array.from({ length: Math.ceil(entries.length / BLOCK) }, (_none, at) =>
    JSON.stringify(packBlock(entries.slice(at * BLOCK, (at + 1) * BLOCK), at * BLOCK)),
  )
  const bytes = blocks.map((block) => gzipSync(block).length)
  const codes = new Set(entries.flatMap(({ languages }) => languages))
  const names = new Map([...codes].map((code) => [code, languageNames(code)]))
  const before = processor()
  const index = new SearchIndex((code) => names.get(code) ?? [])
  index.add(entries)
  const build = processor() - before
  const search = queries.map((query) => {
    const start = processor()
    index.search(query)
    return processor() - start
  })
  row('names (MiniSearch, ours)', build, search)
  const answers = new Answers({
    index: () =>
      Promise.resolve({
        models: entries.length,
        facets: catalogueFacets(entries),
        languages: Object.fromEntries(names),
        setups: [],
      }),
    ranking: () => Promise.resolve({ places: [], texts: [] }),
    cards: () => Promise.resolve({}),
    block: (number) => Promise.resolve(JSON.parse(blocks[number - 1] ?? '')),
    summaries: () => Promise.resolve([]),
  })
  const start = processor()
  while (await answers.loadBlock());
  const load = processor() - start
  const sizes = bytes.map((size) => `${Math.round(size / 1000)}`).join(' + ')
  row('whole answer, asked first', load, await timesOf(answers), `${sizes} kB gzip`)
  const rounds: number[] = []
  for (let round = 0; round < 5; round += 1) rounds.push(...(await timesOf(answers)))
  row('whole answer, later keys', load, rounds)
  await others(entries)
}

/** Processor time of each query as the page asks it, with counts and the first rows. */
async function timesOf(answers: Answers): Promise<number[]> {
  const times: number[] = []
  for (const query of [...queries.map((text) => `?q=${text}`), '?use=commercial&sort=parameters']) {
    const asked = processor()
    await answers.answer(parseQuery(query), 50)
    times.push(processor() - asked)
  }
  return times
}

/** Libraries that were weighed; they are no dependencies, so they are measured only where somebody put them. */
async function others(entries: readonly Entry[]): Promise<void> {
  const texts = entries.map(({ id, taskLabel = '' }, at) => ({
    id: String(at),
    text: [...wordsOf(id), ...wordsOf(taskLabel)].join(' '),
  }))
  const flexsearch: string = 'flexsearch'
  const flex = await import(flexsearch).catch(() => undefined)
  if (flex) {
    const start = processor()
    const index = new flex.Index({ tokenize: 'forward' })
    for (const { id, text } of texts) index.add(Number(id), text)
    const build = processor() - start
    const times = queries.map((query) => {
      const asked = processor()
      index.search(query, { limit: 100 })
      return processor() - asked
    })
    row('FlexSearch (no mistakes)', build, times)
  }
  const oramaName: string = '@orama/orama'
  const orama = await import(oramaName).catch(() => undefined)
  if (orama) {
    const start = processor()
    const database = orama.create({ schema: { text: 'string' } })
    await orama.insertMultiple(database, texts, 5000)
    const build = processor() - start
    const times: number[] = []
    for (const term of queries) {
      const asked = processor()
      await orama.search(database, { term, tolerance: 1, threshold: 0, limit: 100 })
      times.push(processor() - asked)
    }
    row('Orama', build, times)
  }
}

const folder = await mkdtemp(join(tmpdir(), 'modelsheets-bench-'))
try {
  const content = existsSync(corpus) ? corpus : join(root, 'content')
  const { records } = await compileContent({ content, cache: folder, base: '/' })
  const entries = catalogueEntries(makeCatalogue(records))
  for (const count of [records.length, 10_000, 50_000]) await measure(grow(entries, count))
} finally {
  await rm(folder, { recursive: true, force: true })
}
