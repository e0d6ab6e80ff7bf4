import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { FormerAnswers } from '../compile/questions.ts'
import type { Layers } from '../compile/site-data.ts'
import { beginWork, finishWork } from '../compile/unfinished.ts'
import { isRecord, parseJson } from '../json.ts'
import { readLines, writeLines } from '../lines.ts'
import type { Shard } from '../shard.ts'
import { bytesFile, bytesFolder, type KeptBytes, removeOthers } from './kept-bytes.ts'
import { linesOf, takeLine } from './page-lines.ts'

/**
 * The pages of a site as they were last rendered: a list of which page has which kept bytes and what
 * it asked of the site. A store has one build at a time.
 */

/** A page that is kept. */
export interface KeptPage extends KeptBytes {
  /** Where it stands in the site. */
  path: string
  /** The route that it is of. */
  route: string
  /** Its questions to the site. */
  asked: readonly string[]
}

/** The pages of a site as they were last rendered, and what all of them were answered. */
export interface KeptPages {
  pages: Map<string, KeptPage>
  answers: FormerAnswers
  /** Digest of what they were listed by, where these are all pages of the site. */
  listing: string | undefined
}

/** What is kept beside the pages: what they were answered, and what they were listed by. */
export type KeptFacts = Omit<KeptPages, 'pages'>

/** The head of a list. */
interface Head {
  layers?: Layers
  routes?: readonly string[]
  listing?: string
  pages?: number
}

/** True for the head of a list that this version wrote under this key. */
function isHead(value: unknown, key: string): value is Head {
  return isRecord(value) && value['version'] === VERSION && value['key'] === key
}

const VERSION = 4

/** The list of all pages of a store, or of those that one of several machines renders. */
function listFile(store: string, shard?: Shard): string {
  return join(store, shard ? `pages-${shard.number}-of-${shard.count}.jsonl` : 'pages.jsonl')
}

/** The pages that were last rendered with this key, by path; none when the list is another one's. */
export function readKept(store: string, key: string, shard?: Shard): KeptPages {
  return (
    readList(store, key, shard) ?? {
      pages: new Map(),
      answers: { layers: undefined, digests: new Map() },
      listing: undefined,
    }
  )
}

/**
 * Makes one list of those of all machines.
 * @returns The shards whose list is not there, or is of another key: then nothing is done.
 */
export function joinKept(store: string, key: string, shards: readonly Shard[]): Shard[] {
  const lists = shards.map((shard) => readList(store, key, shard))
  const missing = shards.filter((_, index) => lists[index] === undefined)
  if (missing.length === 0) {
    // Of each machine other bytes may be kept, which no list names.
    beginWork(store, 'render')
    const all = lists.flatMap((list) => list ?? [])
    const pages = all.flatMap((list) => [...list.pages.values()])
    writeList(store, key, pages, {
      answers: joinAnswers(all.map(({ answers }) => answers)),
      listing: undefined,
    })
  }
  return missing
}

/** What all machines were answered. Where two were answered otherwise, nobody knows what their pages have. */
function joinAnswers(all: readonly FormerAnswers[]): FormerAnswers {
  const digests = new Map<string, string>()
  for (const [question, digest] of all.flatMap((answers) => [...answers.digests])) {
    const known = digests.get(question) ?? digest
    digests.set(question, known === digest ? digest : '')
  }
  const layers = all.map((answers) => JSON.stringify(answers.layers))
  const isOne = layers.every((one) => one === layers[0])
  return { layers: isOne ? all[0]?.layers : undefined, digests }
}

function readList(store: string, key: string, shard?: Shard): KeptPages | undefined {
  const file = listFile(store, shard)
  if (!existsSync(file)) return undefined
  const pages = new Map<string, KeptPage>()
  const digests = new Map<string, string>()
  let head: Head | undefined
  for (const { text } of readLines(file)) {
    const { value } = parseJson(text)
    if (head !== undefined) takeLine(value, head.routes ?? [], pages, digests)
    else if (isHead(value, key)) head = value
    else return undefined
  }
  if (head === undefined) return undefined
  return {
    pages,
    answers: { layers: head.layers, digests },
    // A line that is damaged is a page that is not listed.
    listing: pages.size === head.pages ? head.listing : undefined,
  }
}

/**
 * Writes the list of kept pages, and removes bytes that none of them has.
 * @param others All other pages that bytes are kept of; where they are not known, these are looked for.
 */
export function writeKept(
  store: string,
  key: string,
  pages: readonly KeptPage[],
  facts: KeptFacts,
  others?: Iterable<KeptPage>,
): void {
  writeList(store, key, pages, facts)
  const folder = bytesFolder(store)
  if (others === undefined) removeOthers(folder, new Set(pages.map(({ digest }) => digest)))
  else {
    const gone = new Set(Array.from(others, ({ digest }) => digest))
    for (const { digest } of pages) gone.delete(digest)
    for (const digest of gone) rmSync(bytesFile(folder, digest), { force: true })
  }
  finishWork(store, 'render')
}

const DAY_MS = 24 * 60 * 60_000

/**
 * Writes the list of one machine. Bytes that it does not name stay, as others may have them; in a folder that
 * no other machine has a list in, those go that were there a day ago.
 */
export function writeShard(
  store: string,
  key: string,
  pages: readonly KeptPage[],
  answers: FormerAnswers,
  shard: Shard,
): void {
  writeList(store, key, pages, { answers, listing: undefined }, shard)
  const lists = readdirSync(store).filter((name) => /^pages-\d+-of-\d+\.jsonl$/.test(name))
  if (lists.length === 1)
    removeOthers(
      bytesFolder(store),
      new Set(pages.map(({ digest }) => digest)),
      Date.now() - DAY_MS,
    )
}

function writeList(
  store: string,
  key: string,
  pages: readonly KeptPage[],
  facts: KeptFacts,
  shard?: Shard,
): void {
  const file = listFile(store, shard)
  writeLines(file, listLines(key, pages, facts))
}

function* listLines(
  key: string,
  pages: readonly KeptPage[],
  { answers: { layers, digests }, listing }: KeptFacts,
): Generator<string> {
  const routes = [...new Set(pages.map(({ route }) => route))]
  yield JSON.stringify({ version: VERSION, key, layers, routes, listing, pages: pages.length })
  yield* linesOf(pages, digests, new Map(routes.map((route, number) => [route, number])))
}
