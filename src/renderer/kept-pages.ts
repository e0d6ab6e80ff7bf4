import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { FormerAnswers } from '../compile/answer-digests.ts'
import type { Layers } from '../compile/site-data.ts'
import { beginWork, finishWork } from '../compile/unfinished.ts'
import { isRecord, parseJson } from '../json.ts'
import { readSealed, writeSealed } from '../lines.ts'
import { folderOf } from '../output/site-files.ts'
import type { Shard } from '../shard.ts'
import { bytesFile, bytesFolder, type KeptBytes, removeOthers } from './kept-bytes.ts'
import { PageFolder, pagesByFolder } from './page-lines.ts'
import { QuestionTable } from './question-table.ts'
import { isOwnRoute } from './site-file.ts'

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

/** What is kept beside the pages: what they were answered, and what they were listed by. */
export interface KeptFacts {
  answers: FormerAnswers
  /** Digest of what they were listed by, where these are all pages of the site. */
  listing: string | undefined
}

/** The pages of a site as they were last rendered: by folder, as most folders are what they were. */
export class KeptPages {
  readonly folders: readonly PageFolder[]
  readonly table: QuestionTable
  readonly routes: readonly string[]
  /** Paths of what the owner put beside the models. */
  readonly own: ReadonlySet<string>
  readonly layers: Layers | undefined
  readonly listing: string | undefined
  #digests: ReadonlyMap<string, string> | undefined

  constructor(
    { routes = [], own = [], layers, listing }: Omit<Head, 'version' | 'key'> = {},
    table = new QuestionTable(),
    folders: readonly PageFolder[] = [],
  ) {
    this.folders = folders
    this.table = table
    this.routes = routes
    this.own = new Set(own)
    this.layers = layers
    this.listing = listing
  }

  /** What all pages were answered. */
  get answers(): FormerAnswers {
    this.#digests ??= this.table.digests
    return { layers: this.layers, digests: this.#digests }
  }

  /** The pages of a folder. */
  pagesOf(folder: PageFolder): KeptPage[] {
    return folder.pages(this.table, this.routes)
  }

  /** All pages by path. */
  get pages(): Map<string, KeptPage> {
    const pages = new Map<string, KeptPage>()
    for (const folder of this.folders)
      for (const page of this.pagesOf(folder)) pages.set(page.path, page)
    return pages
  }
}

/** The head of a list. */
interface Head {
  version: number
  key: string
  layers?: Layers | undefined
  routes?: readonly string[]
  listing?: string | undefined
  own?: readonly string[]
  /** Lines of questions that follow; those of folders are behind them. */
  questions?: number
}

/** True for the head of a list that this version wrote under this key. */
function isHead(value: unknown, key: string): value is Head {
  return isRecord(value) && value['version'] === VERSION && value['key'] === key
}

const VERSION = 5

/** The list of all pages of a store, or of those that one of several machines renders. */
function listFile(store: string, shard?: Shard): string {
  return join(store, shard ? `pages-${shard.number}-of-${shard.count}.jsonl` : 'pages.jsonl')
}

/** The pages that were last rendered with this key; none when the list is another one's, or is damaged. */
export function readKept(store: string, key: string, shard?: Shard): KeptPages {
  return readList(store, key, shard) ?? new KeptPages()
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
  const [first = '', ...lines] = readSealed(listFile(store, shard)) ?? []
  const { value: head } = parseJson(first)
  if (!isHead(head, key)) return undefined
  const table = new QuestionTable()
  const { questions = 0 } = head
  // By the seal of the file, `listLines` wrote them: no second parse.
  for (const line of lines.slice(0, questions)) table.take(JSON.parse(line) as string[])
  return new KeptPages(
    head,
    table,
    lines.slice(questions).map((line) => new PageFolder(line)),
  )
}

/** Folders whose pages are what they were, and the list that they are of. */
export interface SameFolders {
  from: KeptPages
  folders: readonly PageFolder[]
}

/**
 * Writes the list of kept pages, and removes bytes that none of them has.
 * @param pages All but those of folders that are the same.
 * @param others All other pages that bytes are kept of; where they are not known, these are looked for.
 */
export function writeKept(
  store: string,
  key: string,
  pages: readonly KeptPage[],
  facts: KeptFacts,
  others?: Iterable<Pick<KeptPage, 'digest'>>,
  same?: SameFolders,
): void {
  writeList(store, key, pages, facts, { same })
  const folder = bytesFolder(store)
  if (others === undefined) {
    const wanted = new Set(pages.map(({ digest }) => digest))
    for (const { files } of same?.folders ?? [])
      for (const digest of files.digests) wanted.add(digest)
    removeOthers(folder, wanted)
  } else {
    const gone = new Set(Array.from(others, ({ digest }) => digest))
    for (const { digest } of pages) gone.delete(digest)
    if (gone.size > 0)
      for (const { files } of same?.folders ?? [])
        for (const digest of files.digests) gone.delete(digest)
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
  writeList(store, key, pages, { answers, listing: undefined }, { shard })
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
  { shard, same }: { shard?: Shard; same?: SameFolders | undefined } = {},
): void {
  writeSealed(listFile(store, shard), listLines(key, pages, facts, same))
}

function* listLines(
  key: string,
  pages: readonly KeptPage[],
  { answers: { layers, digests }, listing }: KeptFacts,
  { from, folders: same }: SameFolders = { from: new KeptPages(), folders: [] },
): Generator<string> {
  const { table } = from
  const asked = new Uint8Array(table.size)
  for (const folder of same) for (const number of folder.asked) asked[number] = 1
  table.keep((number) => asked[number] === 1)
  const routes = [...new Set([...from.routes, ...pages.map(({ route }) => route)])]
  const numbers = new Map(routes.map((route, number) => [route, number]))
  const made = Array.from(pagesByFolder(pages), ([folder, inFolder]) =>
    PageFolder.of(folder, inFolder, table, numbers),
  )
  const isSame = new Set(same.map(({ folder }) => folder))
  const own = [
    ...pages.flatMap(({ path, route }) => (isOwnRoute(route) ? [path] : [])),
    ...[...from.own].filter((path) => isSame.has(folderOf(path))),
  ]
  const questions = [...table.lines(digests)]
  const head: Head = {
    version: VERSION,
    key,
    layers,
    routes,
    listing,
    own,
    questions: questions.length,
  }
  yield JSON.stringify(head)
  yield* questions
  for (const folder of [...same, ...made]) yield folder.toString()
}
