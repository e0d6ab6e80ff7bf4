import { createHash } from 'node:crypto'
import { join, resolve } from 'node:path'
import { digestSite, readHead, readKnown } from '../compile/store.ts'
import { beginWork } from '../compile/unfinished.ts'
import { byFolder, FolderFiles, type SiteFiles } from '../output/site-files.ts'
import type { Shard } from '../shard.ts'
import { findModelsRoot } from '../snapshot/find-models.ts'
import { bytesFile, bytesFolder } from './kept-bytes.ts'
import { joinKept, type KeptPage, writeKept, writeShard } from './kept-pages.ts'
import { REPLACEABLE } from './page-list.ts'
import type { FailedPage } from './page-pool.ts'
import { PagesAhead, pagesKey } from './pages-ahead.ts'
import { markOf, type PagesOptions, renderPages } from './render-pages.ts'
import { rendererKey } from './renderer-key.ts'
import { type ClientFile, clientFiles, openSiteFolder, spareSite } from './site-folder.ts'

/** A site that was rendered. */
export interface RenderedSite {
  /** Folder that holds it, and nothing else. */
  folder: string
  /** Where the site that it replaces may be moved to, for the next build to begin with. */
  spare: string
  files: SiteFiles
  /** Marks of its folders in which nothing has changed since they were looked at. */
  untouched: ReadonlyMap<string, string>
  /** Key of everything it was made from; absent where pages failed, which another build tries again. */
  key?: string
  /** Pages of models that could not be rendered. */
  failed: FailedPage[]
  /** Pages and files of the owner's that gave way, by their path in the site, to what stands there anyway. */
  taken: string[]
  /** Pages and files that were rendered; all others are as they were. */
  rendered: number
}

/**
 * The key of everything that a site is made from: code and settings, the compiled content, and the files
 * that pages carry as they are. Two sites of one key have the same bytes.
 */
export async function siteKey(options: PagesOptions): Promise<string> {
  const { store, content, records } = options
  const key = createHash('sha256').update(options.ahead?.rendererKey ?? rendererKey(options))
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
export async function renderSite(options: PagesOptions): Promise<RenderedSite> {
  const { store, ahead = new PagesAhead(options) } = options
  // Of before rendering: what changes meanwhile makes the next build look again.
  const wholeKey = options.key ?? (await siteKey({ ...options, ahead }))
  const isUnfinished = beginWork(store, 'render')
  const bytes = bytesFolder(store)
  const folder = openSiteFolder(store, ahead.former())
  const place = (pages: readonly KeptPage[]): Promise<void> =>
    folder.add(entriesOf(pages), ({ digest }) => bytesFile(bytes, digest))
  // What is as it was is put in place while the rest is rendered. As in Astro's own generation, a file of
  // `public/` is not overwritten by a page.
  let client = new Map<string, ClientFile>()
  const files = new Map<string, FolderFiles>()
  const { key, folders, former, same, made, plain, facts, failed, taken, own, ...rendered } =
    await renderPages({ ...options, ahead }, undefined, {
      holds: (page) => folder.holds(page.path, page.mark),
      holdsFolder: (one) => folder.holdsFolder(one.folder, one.files),
      place: async (standing, folderOfClient, isOwn) => {
        client = clientFiles(folderOfClient)
        for (const path of REPLACEABLE) if (isOwn(path)) client.delete(path)
        await folder.add(client, ({ from }) => from)
        for (const one of standing.folders.folders) {
          const kept = folder.keepFolder(one.folder, one.files)
          if (kept === undefined) await place(standing.folders.from.pagesOf(one))
          files.set(one.folder, kept ?? one.files)
        }
        await place(standing.same)
      },
      add: place,
    })
  await place([...made, ...plain])
  folder.finish()
  const fresh = [...same, ...made]
  const others = byFolder([...entriesOf(fresh), ...entriesOf(plain), ...client])
  for (const [path, one] of others) {
    // Files for the browser may lie in a folder whose pages are what they were.
    const before = files.get(path)
    files.set(path, before ? FolderFiles.of([...before.list, ...one.list]) : one)
  }
  // What failed is tried again by the next build; its bytes are in the site already.
  const isWhole = plain.length + failed.length + taken.length === 0
  writeKept(
    store,
    key,
    fresh,
    isWhole ? facts : { ...facts, listing: undefined },
    isUnfinished || !rendered.hasFormer ? undefined : [...former, ...plain],
    folders,
  )
  taken.push(...[...own].filter((path) => client.has(path)))
  const madeFrom = failed.length === 0 && taken.length === 0 ? { key: wholeKey } : {}
  return {
    folder: folder.path,
    spare: spareSite(store),
    files,
    untouched: folder.untouched,
    failed,
    taken,
    rendered: rendered.rendered,
    ...madeFrom,
  }
}

function* entriesOf(pages: readonly KeptPage[]): Generator<[path: string, page: KeptPage]> {
  for (const page of pages) yield [page.path, page]
}

/**
 * Renders the part of the pages that falls to one of several machines, and keeps them in the store.
 * @returns How many pages fell to it, and how many of them were rendered.
 */
export async function renderShard(
  options: PagesOptions,
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
export async function joinPages(options: PagesOptions, shards: readonly Shard[]): Promise<Shard[]> {
  const key = pagesKey(rendererKey(options), await readKnown(options.store))
  return joinKept(options.store, key, shards)
}
