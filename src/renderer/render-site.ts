import { createHash, hash } from 'node:crypto'
import { statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join, resolve } from 'node:path'
import { useKnowledge } from '../benchmarks/knowledge.ts'
import { readCardIndex } from '../compile/card-index.ts'
import { digestListing, makeListing } from '../compile/listing.ts'
import { AnswerDigests, answerTo, type FormerAnswers } from '../compile/questions.ts'
import { SiteData } from '../compile/site-data.ts'
import { digestSite, readHead, readKnown } from '../compile/store.ts'
import { beginWork } from '../compile/unfinished.ts'
import type { Score } from '../evals/score.ts'
import { fileMark } from '../file-mark.ts'
import type { Remembered } from '../output/remembered.ts'
import { partOf, type Shard } from '../shard.ts'
import type { CompiledRecord } from '../sheet/record.ts'
import { findModelsRoot } from '../snapshot/find-models.ts'
import type { SitePage } from './entry.ts'
import { bytesFile, bytesFolder, isWhole } from './kept-bytes.ts'
import {
  joinKept,
  type KeptFacts,
  type KeptPage,
  readKept,
  writeKept,
  writeShard,
} from './kept-pages.ts'
import { LISTING } from './listing-question.ts'
import { byFile, listOf, type PageList, REPLACEABLE } from './page-list.ts'
import { type FailedPage, groupPages, PagePool } from './page-pool.ts'
import { openRenderer } from './renderer.ts'
import { type RendererSettings, rendererKey } from './renderer-key.ts'
import { fileOf } from './site-file.ts'
import {
  type ClientFile,
  clientFiles,
  openSiteFolder,
  type SiteFile,
  spareSite,
} from './site-folder.ts'
import type { PageAnswer } from './worker.ts'

/** What the pages of a site depend on beside the compiled content. */
export interface RenderOptions extends RendererSettings {
  /** Folder of the compiled content; this process alone builds from it. */
  store: string
  /** The content folder. */
  content: string
  /** The generator's folder for what it keeps. */
  cache: string
  /** What is remembered of the site that stands in the output folder, where it is as it was published. */
  standing?: Remembered | undefined
  /** The models of the site. */
  records: readonly CompiledRecord[]
  /** Their figures of known benchmarks. */
  scores: readonly Score[]
}

/** A site that was rendered. */
export interface RenderedSite {
  /** Folder that holds it, and nothing else. */
  folder: string
  /** Where the site that it replaces may be moved to, for the next build to begin with. */
  spare: string
  /** Its files by path. */
  files: ReadonlyMap<string, SiteFile>
  /** Key of everything it was made from; absent where pages failed, which another build tries again. */
  key?: string
  /** Pages of models that could not be rendered. */
  failed: FailedPage[]
  /** Pages and files of the owner's that gave way, by their path in the site, to what stands there anyway. */
  taken: string[]
  /** Pages and files that were rendered; all others are as they were. */
  rendered: number
}

/** Milliseconds of processor time that one page may take, and more for each model, as a page may be of all of them. */
const PAGE_BUDGET = 10_000
const BUDGET_OF_MODEL = 1

/**
 * The key of everything that a site is made from: code and settings, the compiled content, and the files
 * that pages carry as they are. Two sites of one key have the same bytes.
 */
export async function siteKey(options: RenderOptions): Promise<string> {
  const { store, content, records } = options
  const key = createHash('sha256').update(rendererKey(options))
  const models = await findModelsRoot(resolve(content))
  digestSite(store, key)
  for (const { id, images = [] } of records)
    for (const image of images) key.update(`\0${markOf(join(models, id, image))}`)
  for (const file of Object.values((await readHead(store)).files))
    if ('from' in file) key.update(`\0${markOf(resolve(content, file.from))}`)
  return key.digest('hex').slice(0, 16)
}

/**
 * Renders the pages of compiled content: those whose answers are no more what they were, and no others. The
 * site is put together in a folder of its own.
 * @throws SheetError when pages cannot be bundled, or a page of no model fails.
 */
export async function renderSite(options: RenderOptions): Promise<RenderedSite> {
  const { store } = options
  // Of before rendering: what changes meanwhile makes the next build look again.
  const wanted = await siteKey(options)
  const isUnfinished = beginWork(store, 'render')
  const bytes = bytesFolder(store)
  const folder = openSiteFolder(store, options.standing)
  const place = (pages: readonly KeptPage[]): Promise<void> =>
    folder.add(entriesOf(pages), ({ digest }) => bytesFile(bytes, digest))
  // What is as it was is put in place while the rest is rendered. As in Astro's own generation, a file of
  // `public/` is not overwritten by a page.
  let client = new Map<string, ClientFile>()
  const { key, former, same, made, plain, facts, failed, taken, own, rendered } = await renderPages(
    options,
    undefined,
    {
      holds: (page) => folder.holds(page.path, page.mark),
      place: async (standing, folderOfClient, isOwn) => {
        client = clientFiles(folderOfClient)
        for (const path of REPLACEABLE) if (isOwn(path)) client.delete(path)
        await folder.add(client, ({ from }) => from)
        await place(standing)
      },
    },
  )
  await place([...made, ...plain])
  folder.finish()
  const fresh = [...same, ...made]
  const files = new Map<string, SiteFile>(entriesOf(fresh))
  for (const [path, file] of [...entriesOf(plain), ...client]) files.set(path, file)
  // What failed is tried again by the next build; its bytes are in the site already.
  const isWhole = plain.length + failed.length + taken.length === 0
  const others = isUnfinished || former.length === 0 ? undefined : [...former, ...plain]
  writeKept(store, key, fresh, isWhole ? facts : { ...facts, listing: undefined }, others)
  taken.push(...[...own].filter((path) => client.has(path)))
  const madeFrom = failed.length === 0 && taken.length === 0 ? { key: wanted } : {}
  const spare = spareSite(store)
  return { folder: folder.path, spare, files, failed, taken, rendered, ...madeFrom }
}

function* entriesOf(pages: readonly KeptPage[]): Generator<[path: string, page: KeptPage]> {
  for (const page of pages) yield [page.path, page]
}

/**
 * Renders the part of the pages that falls to one of several machines, and keeps them in the store.
 * @returns How many pages fell to it, and how many of them were rendered.
 */
export async function renderShard(
  options: RenderOptions,
  shard: Shard,
): Promise<{ pages: number; rendered: number; failed: FailedPage[] }> {
  const { key, same, made, plain, facts, rendered, failed } = await renderPages(options, shard)
  const fresh = [...same, ...made]
  writeShard(options.store, key, fresh, facts.answers, shard)
  return { pages: fresh.length + plain.length, rendered, failed }
}

/**
 * Makes the pages of all machines those of the store.
 * @returns The shards that are missing, or were rendered from something else.
 */
export async function joinPages(
  options: RenderOptions,
  shards: readonly Shard[],
): Promise<Shard[]> {
  const key = pagesKey(rendererKey(options), await readKnown(options.store))
  return joinKept(options.store, key, shards)
}

/** Key of what every page has without asking. */
function pagesKey(renderer: string, known: unknown): string {
  return hash('sha256', JSON.stringify([renderer, known]), 'hex').slice(0, 16)
}

interface RenderedPages {
  key: string
  /** Pages that were kept; none where the list of them was another one's. */
  former: KeptPage[]
  /** Pages that are as they were. */
  same: KeptPage[]
  /** Pages that were rendered and are whole. */
  made: KeptPage[]
  /** Pages that failed and stand as plain sheets. */
  plain: KeptPage[]
  /** What the pages were answered, and listed by. */
  facts: KeptFacts
  failed: FailedPage[]
  /** What of the owner's gave way. */
  taken: string[]
  /** Paths of what the owner put beside the models. */
  own: ReadonlySet<string>
  rendered: number
}

/** The site that pages are put together to. */
interface Target {
  /** True when the bytes of a page stand there as they were kept. */
  holds(page: KeptPage): boolean
  /** Called while pages are rendered, with those that need not be. */
  place(same: readonly KeptPage[], client: string, isOwn: (path: string) => boolean): Promise<void>
}

async function renderPages(
  options: RenderOptions,
  shard?: Shard,
  target?: Target,
): Promise<RenderedPages> {
  const { store, cache, records, scores } = options
  const content = resolve(options.content)
  const renderer = await openRenderer(options, cache)
  const known = await readKnown(store)
  useKnowledge(known)
  const key = pagesKey(renderer.key, known)
  const data = new SiteData({ ...(await readHead(store)), records }, scores, (cards) =>
    readCardIndex(store, cards, { file: join(store, 'card-words'), key }),
  )
  const bytes = bytesFolder(store)
  const pool = new PagePool(
    {
      entry: renderer.entry,
      store,
      content,
      bytes,
      budget: PAGE_BUDGET + BUDGET_OF_MODEL * options.records.length,
      ...(renderer.script === undefined ? {} : { script: renderer.script }),
    },
    availableParallelism(),
    (question) => (question === LISTING ? makeListing(data) : answerTo(data, question)),
  )
  try {
    pool.begin()
    const { pages: kept, answers, listing: former } = readKept(store, key, shard)
    // What pages are listed by is made of this layer.
    const isSameList = answers.layers?.all === data.layers.all
    const listed = former && (isSameList ? former : digestListing(data))
    const listing = former && former === listed ? listOf(kept) : pool.list().then(byFile)
    // Meanwhile the answers are digested that former pages had, or what most answers need is made.
    const digests = new AnswerDigests(data, (path) => markOf(resolve(content, path)), answers)
    const moved = pagesThatMoved(kept.values(), answers, digests)
    if (moved.size === kept.size) void data.scoreboard.boards
    const list = await listing
    const { same, stale } = sortOut(
      shard ? sharded(list, shard) : list,
      kept,
      (page) => !moved.has(page) && (target?.holds(page) || isWhole(bytes, page)),
    )
    const made: KeptPage[] = []
    const plain: KeptPage[] = []
    const onDone = (page: SitePage, { asked, failure, ...body }: PageAnswer): void => {
      // Before anything that it read can be another one.
      for (const question of asked) digests.of(question)
      const one = { path: fileOf(page), route: page.route, ...body, asked }
      if (failure === undefined) made.push(one)
      else plain.push(one)
    }
    const [failed] = await Promise.all([
      pool.render(stale, onDone),
      target?.place(same, renderer.client, (path) => list.own.has(path)),
    ])
    const facts = { answers: digests.answers, listing: listed ?? digestListing(data) }
    return {
      key,
      former: [...kept.values()],
      same,
      made,
      plain,
      facts,
      failed,
      taken: list.taken,
      own: list.own,
      rendered: stale.length,
    }
  } finally {
    await pool.close()
  }
}

/** The pages that would be answered something else than they were. */
function pagesThatMoved(
  pages: Iterable<KeptPage>,
  { digests: former }: FormerAnswers,
  digests: AnswerDigests,
): Set<KeptPage> {
  const isSame = (question: string): boolean => digests.of(question) === former.get(question)
  const moved = new Set<KeptPage>()
  for (const page of pages) if (!page.asked.every(isSame)) moved.add(page)
  return moved
}

/** Of the pages of a site those that fall to one of several machines. */
function sharded({ paths, page }: PageList, shard: Shard): Pick<PageList, 'paths' | 'page'> {
  const all = Array.from(paths, (path) => page(path) ?? [])
  const part = partOf(groupPages(all.flat()), shard)
  return { paths: part.flat().map(fileOf), page }
}

/** Tells pages that are as they were from those to render. */
function sortOut(
  { paths, page }: Pick<PageList, 'paths' | 'page'>,
  kept: ReadonlyMap<string, KeptPage>,
  isSame: (page: KeptPage) => boolean,
): { same: KeptPage[]; stale: SitePage[] } {
  const same: KeptPage[] = []
  const stale: SitePage[] = []
  for (const path of paths) {
    const former = kept.get(path)
    if (former && isSame(former)) {
      same.push(former)
      continue
    }
    const one = page(path)
    if (one) stale.push(one)
  }
  return { same, stale }
}

/** Tells a file of the content folder from one with other bytes. */
function markOf(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false })
  return stats ? fileMark(stats) : 'none'
}
