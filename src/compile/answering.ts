import { getCollection } from 'astro:content'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { useKnowledge } from '../benchmarks/knowledge.ts'
import { readVariable } from '../environment.ts'
import { sheetError } from '../messages/error.ts'
import type { CompiledRecord } from '../sheet/record.ts'
import { readCardIndex } from './card-index.ts'
import { type Listing, makeListing } from './listing.ts'
import type { Source } from './questions.ts'
import { SiteData } from './site-data.ts'
import { type CompiledIndex, currentStore, readIndex, readKnown, readScores } from './store.ts'

/** Who answers what pages ask: this process, which reads what was compiled once a build, or another thread. */

/**
 * True while `modelsheets dev` serves the pages. It is not `import.meta.env.DEV`: a variable DEV in the environment would
 * make that true in a build.
 */
export const isDev = readVariable('MODELSHEETS_DEV') === '1'

/** The records of the content collection `models`: Astro's data store has them, or what `useRecords` tells. */
let readRecords = async ({ records }: CompiledIndex): Promise<readonly CompiledRecord[]> => {
  const entries = await getCollection('models')
  if (entries.length === 0 && records.length > 0) throw sheetError({ code: 'no-collection' })
  return entries.map(({ data }) => data)
}

/** Tells where the records of the collection come from in pages that Astro holds no data for. */
export function useRecords(read: typeof readRecords): void {
  readRecords = read
}

let last: { made: number; data: Promise<SiteData> } | undefined

let listing: (() => unknown) | undefined

/** Has routes list their pages by what another thread tells. */
export function useListing(tell: () => unknown): void {
  let told: { listing: unknown } | undefined
  listing = () => {
    told ??= { listing: tell() }
    return told.listing
  }
}

/** What routes list their pages by. */
export async function loadListing(): Promise<Listing> {
  // The other thread makes it by the same function.
  return listing ? (listing() as Listing) : makeListing(await wholeData())
}

/** Everything that is held in memory. */
function wholeData(): Promise<SiteData> {
  const made = isDev ? statSync(join(currentStore(), 'index.json')).mtimeMs : 0
  if (last?.made !== made) last = { made, data: readData() }
  return last.data
}

async function readData(): Promise<SiteData> {
  const store = currentStore()
  await knowBenchmarks()
  const index = await readIndex(store)
  const records = [...(await readRecords(index))].sort((a, b) => (a.id < b.id ? -1 : 1))
  return new SiteData({ ...index, records }, await readScores(store), (cards) =>
    readCardIndex(store, cards),
  )
}

/** Pages are bundled away from the data of the benchmarks: they know what was known to the compiler. */
async function knowBenchmarks(): Promise<void> {
  useKnowledge(await readKnown(currentStore()))
}

let elsewhere: { answers: (question: string) => unknown; known: Promise<void> } | undefined
const answered = new Map<string, unknown>()

/**
 * Has pages ask another thread, which holds everything in memory, as long as this one does not.
 * @param told Answers that it gave already, each to a question as it is noted.
 */
export function useAnswers(
  answer: (question: string) => unknown,
  told: Iterable<readonly [question: string, answer: unknown]> = [],
): void {
  for (const [question, one] of told) answered.set(question, one)
  if (elsewhere !== undefined) return
  const answers = (question: string): unknown => {
    if (!answered.has(question)) answered.set(question, answer(question))
    return answered.get(question)
  }
  elsewhere = { answers, known: knowBenchmarks() }
}

let ofCards: ((question: string) => unknown) | undefined

/**
 * Has pages ask another thread for the words of cards: it has read those of all, which takes longer than to be told the
 * few files that are made of them.
 */
export function useCards(answer: (question: string) => unknown): void {
  ofCards = answer
}

/** Who answers what pages ask of the words of cards. */
export async function answeringCards(): Promise<Source> {
  return ofCards ?? answering()
}

/** Who answers what pages ask. */
export async function answering(): Promise<Source> {
  if (last !== undefined || elsewhere === undefined) return wholeData()
  await elsewhere.known
  return elsewhere.answers
}
