import { statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { useKnowledge } from '../benchmarks/knowledge.ts'
import { AnswerDigests } from '../compile/answer-digests.ts'
import { readCardIndex } from '../compile/card-index.ts'
import { keptOutline } from '../compile/kept-outline.ts'
import { digestListing, makeListing } from '../compile/listing.ts'
import { answerTo, isName } from '../compile/questions.ts'
import { SiteData } from '../compile/site-data.ts'
import { readHead, readKnown } from '../compile/store.ts'
import type { Score } from '../evals/score.ts'
import { partOf, type Shard } from '../shard.ts'
import type { CompiledRecord } from '../sheet/record.ts'
import { stampOfOwn } from '../snapshot/stamp.ts'
import type { SitePage } from './entry.ts'
import { bytesFolder, isWhole } from './kept-bytes.ts'
import {
  type KeptFacts,
  type KeptPage,
  type KeptPages,
  readKept,
  type SameFolders,
} from './kept-pages.ts'
import { LISTING } from './listing-question.ts'
import type { PageFolder } from './page-lines.ts'
import { byFile, type PageList } from './page-list.ts'
import { type FailedPage, groupPages } from './page-pool.ts'
import { type AheadOptions, PagesAhead, pagesKey } from './pages-ahead.ts'
import { fileOf, pageOf } from './site-file.ts'
import { askedBy, noPages, type Render, renderSure, sortSure } from './sure-pages.ts'
import type { PageAnswer } from './worker.ts'

/** What the pages of a site are made from. */
export interface PagesOptions extends AheadOptions {
  /** The models of the site. */
  records: readonly CompiledRecord[]
  /** Their figures of known benchmarks. */
  scores: readonly Score[]
  /** The key of everything that the site is made from, where it is known. */
  key?: string
  /** What was made ready for just this place while models were compiled; it is closed in the end. */
  ahead?: PagesAhead
}

/** Milliseconds of processor time that one page may take, and more for each model, as a page may be of all of them. */
const PAGE_BUDGET = 10_000
const BUDGET_OF_MODEL = 1

/** The pages of a site, or of a part of it. */
interface RenderedPages {
  key: string
  /** Whether pages were kept. */
  hasFormer: boolean
  /** Folders whose pages are all as they were. */
  folders: SameFolders
  /** All other pages as they were kept, or as they were made and are not of the site. */
  former: KeptPage[]
  /** Pages of other folders that are as they were. */
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

/** Pages that are as they were. */
export interface SamePages {
  folders: SameFolders
  same: readonly KeptPage[]
}

/** The site that pages are put together to. */
interface Target {
  /** True when the bytes of a page stand there as they were kept. */
  holds(page: KeptPage): boolean
  /** True when the bytes of all pages of a folder do, and nothing else is in it. */
  holdsFolder(folder: PageFolder): boolean
  /** Called while pages are rendered, with those that need not be. */
  place(same: SamePages, client: string, isOwn: (path: string) => boolean): Promise<void>
  /** Called with pages that were rendered while others still are. */
  add(made: readonly KeptPage[]): Promise<void>
}

/**
 * Renders pages: those whose answers are no more what they were, and no others.
 * @param shard The machine whose part of the pages it is, where several share the work.
 * @param target The site that they are put together to, where there is one.
 * @throws SheetError when pages cannot be bundled, or a page of no model fails.
 */
export async function renderPages(
  options: PagesOptions,
  shard?: Shard,
  target?: Target,
): Promise<RenderedPages> {
  const { store, records, scores, ahead = new PagesAhead(options) } = options
  const content = resolve(options.content)
  try {
    const { renderer, pool } = await ahead.open()
    const known = await readKnown(store)
    useKnowledge(known, ahead.knowledge(known))
    const key = pagesKey(renderer.key, known)
    const data = new SiteData(
      { ...(await readHead(store)), records },
      scores,
      (cards) => readCardIndex(store, cards, ahead.words(known)),
      (boards, make) =>
        keptOutline({ file: join(store, 'board-outline.jsonl'), key }, boards, make),
    )
    const bytes = bytesFolder(store)
    pool.agree({
      budget: PAGE_BUDGET + BUDGET_OF_MODEL * records.length,
      answer: (question) => (question === LISTING ? makeListing(data) : answerTo(data, question)),
    })
    const kept = shard ? readKept(store, key, shard) : ahead.kept(known)
    const { answers, table } = kept
    const digests = new AnswerDigests(data, (path) => markOf(resolve(content, path)), answers)
    const sameText = onceEach()
    const render: Render = async (pages, asked, into = noPages()) => {
      const onDone = (page: SitePage, { asked, failure, ...body }: PageAnswer): void => {
        // Before anything that it read can be another one.
        for (const question of asked) digests.of(question)
        // Each answer of a thread brings texts of its own: of a million pages these would be most of what is kept.
        const one = {
          path: fileOf(page),
          route: sameText(page.route),
          ...body,
          asked: asked.map(sameText),
        }
        if (failure === undefined) into.made.push(one)
        else into.plain.push(one)
      }
      const expected = (page: SitePage): string[] => (asked.get(fileOf(page)) ?? []).filter(isTold)
      into.failed.push(...(await pool.render(pages, onDone, expected)))
      return into
    }
    // A thread is at these while this one looks for all others.
    const sure = shard
      ? Promise.resolve(noPages())
      : renderSure(kept, (question) => digests.of(question), render)
    // What is made here at one go takes long.
    await setImmediate()
    // What pages are listed by is made of this layer.
    const isSameList = answers.layers?.all === data.layers.all
    const listed = kept.listing && (isSameList ? kept.listing : digestListing(data))
    const listing = kept.listing && kept.listing === listed ? undefined : pool.list().then(byFile)
    listing?.catch(() => undefined)
    // Meanwhile the answers are digested that former pages had, or what most answers need is made.
    const moved = await table.moved((question) => digests.of(question))
    if (!moved.includes(1)) void data.outline
    const list = await listing
    const isSame = (page: KeptPage): boolean =>
      page.asked.every((question) => digests.of(question) === answers.digests.get(question)) &&
      (target?.holds(page) || isWhole(bytes, page))
    const { folders, former, same, stale } = list
      ? sortList(shard ? sharded(list, shard) : list.pages, kept, isSame)
      : sortFolders(kept, moved, isSame, (folder) => target?.holdsFolder(folder) === true)
    const own = list?.own ?? kept.own
    const early = sure.then((made) => sortSure(stale, made))
    const rest = early.then(({ rest }) => render(rest, askedBy(former)))
    rest.catch(() => undefined)
    await setImmediate()
    await target?.place({ folders, same }, renderer.client, (path) => own.has(path))
    const { made: before, unused } = await early
    await target?.add(before)
    const { made: after, plain, failed } = await rest
    const made = [...before, ...after]
    const facts = { answers: digests.answers, listing: listed ?? digestListing(data) }
    return {
      key,
      hasFormer: kept.folders.length > 0,
      folders,
      former: [...former, ...unused],
      same,
      made,
      plain,
      facts,
      failed,
      taken: list?.taken ?? [],
      own,
      rendered: stale.length,
    }
  } finally {
    await ahead.close()
  }
}

/** True for a question whose answer a thread may be told before it asks: the words of cards are told once alone. */
function isTold(question: string): boolean {
  const name = question.slice(0, question.indexOf(' '))
  return isName(name) && name !== 'cardWords'
}

/** Gives of equal texts the one that came first. */
function onceEach(): (text: string) => string {
  const texts = new Map<string, string>()
  return (text) => {
    const known = texts.get(text)
    if (known === undefined) texts.set(text, text)
    return known ?? text
  }
}

/** Of the pages of a site those that fall to one of several machines. */
function sharded({ pages }: PageList, shard: Shard): PageList['pages'] {
  const part = partOf(groupPages([...pages.values()]), shard)
  return new Map(part.flat().map((page) => [fileOf(page), page]))
}

type Sorted = Pick<RenderedPages, 'folders' | 'former' | 'same'> & { stale: SitePage[] }

/** Tells pages that are as they were from those to render, where the site has other pages than it had. */
function sortList(
  pages: PageList['pages'],
  kept: KeptPages,
  isSame: (page: KeptPage) => boolean,
): Sorted {
  const former = kept.pages
  const same: KeptPage[] = []
  const stale: SitePage[] = []
  for (const [path, page] of pages) {
    const before = former.get(path)
    if (before && isSame(before)) same.push(before)
    else stale.push(page)
  }
  return { folders: { from: kept, folders: [] }, former: [...former.values()], same, stale }
}

/** Tells pages that are as they were from those to render, where the site has the pages that it had. */
function sortFolders(
  kept: KeptPages,
  moved: Uint8Array,
  isSame: (page: KeptPage) => boolean,
  isHeld: (folder: PageFolder) => boolean,
): Sorted {
  const folders: PageFolder[] = []
  const former: KeptPage[] = []
  const same: KeptPage[] = []
  const stale: SitePage[] = []
  for (const folder of kept.folders) {
    if (isHeld(folder) && !folder.asked.some((question) => moved[question] === 1)) {
      folders.push(folder)
      continue
    }
    for (const page of kept.pagesOf(folder)) {
      former.push(page)
      if (isSame(page)) same.push(page)
      else stale.push(pageOf(page.path, page.route))
    }
  }
  return { folders: { from: kept, folders }, former, same, stale }
}

/**
 * Tells a file of the content folder from one with other bytes: by all that tells the files of a model, since who writes
 * the content may set its times, as a checkout or an unpacked archive does.
 */
export function markOf(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false })
  return stats ? stampOfOwn(stats).join(' ') : 'none'
}
