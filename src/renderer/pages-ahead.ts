import { hash } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { join, resolve } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { type Knowledge, type KnownData, makeKnowledge } from '../benchmarks/knowledge.ts'
import { type KeptCards, readKeptCards } from '../compile/card-index.ts'
import { digestRecord } from '../compile/site-data.ts'
import { readKnown } from '../compile/store.ts'
import type { Remembered } from '../output/remembered.ts'
import type { CompiledRecord } from '../sheet/record.ts'
import { bytesFolder } from './kept-bytes.ts'
import { type KeptPages, readKept } from './kept-pages.ts'
import { PagePool } from './page-pool.ts'
import { openRenderer, type Renderer } from './renderer.ts'
import { type RendererSettings, rendererKey } from './renderer-key.ts'
import { type FormerSite, readFormerSite } from './site-folder.ts'

/** What pages are rendered by and with, but for what was compiled. */
export interface AheadOptions extends RendererSettings {
  /** Folder of the compiled content; this process alone builds from it. */
  store: string
  /** The content folder. */
  content: string
  /** The generator's folder for what it keeps. */
  cache: string
  /** The output folder: of the site that stands there it tells what is remembered, where it is as it was published. */
  output?: { readonly untouched: Remembered | undefined }
}

/** The code of the pages, and threads that run it. */
interface OpenedPages {
  renderer: Renderer
  pool: PagePool
}

/** Key of what every page has without asking. */
export function pagesKey(renderer: string, known: unknown): string {
  return hash('sha256', JSON.stringify([renderer, known]), 'hex').slice(0, 16)
}

/** Records that are digested at once. */
const AT_ONCE = 50

/**
 * What rendering needs beside the compiled content: the code of the pages, a thread that has read it, and what is kept
 * of the former build. All of it can be made ready while models are still compiled, and is made ready when it is
 * asked for at the latest.
 */
export class PagesAhead {
  readonly #options: AheadOptions
  #key: string | undefined
  #opened: Promise<OpenedPages> | undefined
  #kept: { key: string; pages: KeptPages } | undefined
  #knowledge: { key: string; made: Knowledge } | undefined
  #words: KeptCards | undefined
  #former: { site: FormerSite | undefined } | undefined

  constructor(options: AheadOptions) {
    this.#options = options
  }

  /** Key of the code and its settings. */
  get rendererKey(): string {
    this.#key ??= rendererKey(this.#options)
    return this.#key
  }

  /**
   * Makes ready what can be. What fails here fails again where it is asked for.
   * @param records Those that models have already.
   */
  begin(records: readonly CompiledRecord[]): void {
    const ready = async (): Promise<void> => {
      await this.open()
      const known = await readKnown(this.#options.store)
      this.kept(known)
      await setImmediate()
      this.former()
      await setImmediate()
      this.knowledge(known)
      await setImmediate()
      this.words(known)
      for (const [at, record] of records.entries()) {
        // What comes of models meanwhile has its turn.
        if (at % AT_ONCE === 0) await setImmediate()
        digestRecord(record)
      }
    }
    ready().catch(() => {})
  }

  /** The code of the pages, and threads that run it. @throws SheetError when pages cannot be bundled. */
  open(): Promise<OpenedPages> {
    this.#opened ??= this.#open()
    return this.#opened
  }

  async #open(): Promise<OpenedPages> {
    const { cache, store, content } = this.#options
    const renderer = await openRenderer(this.#options, cache, this.rendererKey)
    const { entry, script } = renderer
    const pool = new PagePool(
      {
        entry,
        store,
        content: resolve(content),
        bytes: bytesFolder(store),
        ...(script === undefined ? {} : { script }),
      },
      availableParallelism(),
    )
    pool.begin()
    return { renderer, pool }
  }

  /** The pages that were last rendered with this code and what is known of benchmarks. */
  kept(known: KnownData): KeptPages {
    const key = pagesKey(this.rendererKey, known)
    if (this.#kept?.key !== key) this.#kept = { key, pages: readKept(this.#options.store, key) }
    return this.#kept.pages
  }

  /** What is kept of the words of cards for the same pages. */
  words(known: KnownData): KeptCards {
    const key = pagesKey(this.rendererKey, known)
    if (this.#words?.key !== key)
      this.#words = readKeptCards(join(this.#options.store, 'card-words'), key)
    return this.#words
  }

  /** What is known of benchmarks, ready to be asked. */
  knowledge(known: KnownData): Knowledge {
    const key = JSON.stringify(known)
    if (this.#knowledge?.key !== key) this.#knowledge = { key, made: makeKnowledge(known) }
    return this.#knowledge.made
  }

  /** What is remembered of the site before the one that stands. */
  former(): FormerSite | undefined {
    if (this.#former) return this.#former.site
    const { store, output } = this.#options
    const standing = output?.untouched
    this.#former = { site: standing && readFormerSite(store, standing) }
    return this.#former.site
  }

  /** Ends the threads. */
  async close(): Promise<void> {
    const opened = await this.#opened?.catch(() => undefined)
    await opened?.pool.close()
  }
}
