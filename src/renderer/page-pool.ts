import { sheetError } from '../messages/error.ts'
import { type Outcome, ThreadPool } from '../workers/pool.ts'
import type { SitePage } from './entry.ts'
import { modelOf } from './site-file.ts'
import type { PageAnswer, PageTask, PageWorkerData, RenderTask } from './worker.ts'

/** A page of a model that could not be rendered. */
export interface FailedPage {
  /** Id of the model. */
  id: string
  /** What went wrong. */
  failure: string
}

/** Pages that belong together: those of one model, which have its parts in common. */
export function groupPages(pages: readonly SitePage[]): SitePage[][] {
  return [...Map.groupBy(pages, (page) => modelOf(page) ?? page.pathname).values()]
}

/** Pages that a thread is given at once: of every task two messages wake a thread up. */
const AT_ONCE = 32

/** Where pages are few and one thread does them all, it is given more, as the main one has other things to do. */
const FEW_AT_ONCE = 150

/**
 * Pages of no model that a thread is given at once at most. They show what is made of all models, and a thread that
 * renders some of them has made most of it for the others.
 */
const OF_ALL_AT_ONCE = 2000

/**
 * Pages in parts for one task each; what belongs together is in one part. Those of no model come first, for one in two
 * threads.
 */
function inParts(pages: readonly SitePage[], few: boolean, threads: number): SitePage[][] {
  const most = few ? FEW_AT_ONCE : AT_ONCE
  const ofAll: SitePage[] = []
  const parts: SitePage[][] = []
  for (const group of groupPages(pages)) {
    const last = parts.at(-1)
    if (group.every((page) => modelOf(page) === undefined)) ofAll.push(...group)
    else if (last && last.length + group.length <= most) last.push(...group)
    else parts.push(group)
  }
  const share = Math.ceil(ofAll.length / Math.max(1, Math.floor(threads / 2)))
  const atOnce = Math.min(OF_ALL_AT_ONCE, Math.max(AT_ONCE, share))
  const first = Array.from({ length: Math.ceil(ofAll.length / atOnce) }, (_none, at) =>
    ofAll.slice(at * atOnce, (at + 1) * atOnce),
  )
  return [...first, ...parts]
}

/**
 * Fewer pages than these are rendered sooner by one thread, which asks the main one for answers, than threads have
 * read the catalogue.
 */
export const FEW = 600

/**
 * Mebibytes of heap of one thread. Of 2,048 or more V8 lets a heap grow to four times what lives in it before it clears up;
 * of fewer, to twice that (`MemoryController::MaxGrowingFactor`).
 */
const memory = 2000

/** What threads need to know once there is something to render pages of. */
export interface PageTerms {
  /** Milliseconds of processor time that one page may take. */
  budget: number
  /** Answers a question of a page, as it is noted, where pages are few. */
  answer: (question: string) => unknown
}

/** Renders pages on worker threads. */
export class PagePool {
  readonly #pool: ThreadPool<PageTask, SitePage[] | PageAnswer[]>
  readonly #threads: number
  #terms: PageTerms | undefined
  /** What the thread that has begun is asked for last. */
  #last: Promise<unknown> | undefined
  /** Questions whose answers it was told. */
  readonly #told = new Set<string>()

  constructor(data: PageWorkerData, threads: number) {
    this.#threads = threads
    this.#pool = new ThreadPool({
      entry: new URL('./worker.ts', import.meta.url),
      threads,
      memory,
      data,
      answer: (question) => this.#termsNow.answer(question),
    })
  }

  /** Starts a thread for what will be asked of it: it reads the code meanwhile. */
  begin(): void {
    this.#last ??= this.#pool.run({ kind: 'render', pages: [], few: false, budget: 0 })
  }

  /** Does work by the thread that has begun once it is done with all before: another one would cost more to start. */
  #inTurn<Done>(work: () => Promise<Done>): Promise<Done> {
    const done = Promise.resolve(this.#last).then(work)
    this.#last = done.catch(() => undefined)
    return done
  }

  /** Says on what terms pages are listed and rendered from now on. */
  agree(terms: PageTerms): void {
    this.#terms = terms
  }

  get #termsNow(): PageTerms {
    if (!this.#terms)
      throw new Error('Pages are asked for before there is anything to make them of')
    return this.#terms
  }

  /** Every page and file of the site. @throws SheetError when they cannot be listed. */
  async list(): Promise<SitePage[]> {
    const outcome = await this.#inTurn(() => this.#pool.run({ kind: 'list' }))
    if (!outcome.done)
      throw sheetError({ code: 'pages-not-listed', values: { fault: outcome.reason } })
    // A task of this kind has this answer.
    return outcome.answer as SitePage[]
  }

  /**
   * Renders pages; those of one model belong together, so that its parts are read once.
   * A page of a model that its thread does not survive becomes a plain sheet, and one that does not even
   * become that is left out.
   * @param onDone Called with each page that there is, in no order.
   * @param askedBy What a page is likely to ask: where pages are few, the answers are told before.
   * @returns The pages of models that failed.
   * @throws SheetError for another page that fails.
   */
  async render(
    pages: readonly SitePage[],
    onDone: (page: SitePage, answer: PageAnswer) => void,
    askedBy: (page: SitePage) => readonly string[] = () => [],
  ): Promise<FailedPage[]> {
    const failed: FailedPage[] = []
    const few = pages.length < FEW
    const done = (page: SitePage, answer: PageAnswer): void => {
      const id = modelOf(page)
      if (answer.failure !== undefined && id !== undefined)
        failed.push({ id, failure: answer.failure })
      onDone(page, answer)
    }
    const one = async (page: SitePage): Promise<void> => {
      const first = await this.#run([page], few)
      if (first.done) {
        for (const answer of first.answer) done(page, answer)
        return
      }
      const id = modelOf(page)
      if (id === undefined)
        throw sheetError({
          code: 'page-not-rendered',
          values: { path: page.pathname, fault: first.reason },
        })
      const second = await this.#run([page], few, { plain: first.reason })
      if (second.done) for (const answer of second.answer) done(page, answer)
      else failed.push({ id, failure: first.reason })
    }
    const several = async (part: SitePage[]): Promise<void> => {
      const told = few ? this.#tell(part.flatMap(askedBy)) : []
      const outcome = await this.#run(part, few, { told })
      if (!outcome.done) for (const page of part) await one(page)
      else
        part.forEach((page, index) => {
          const answer = outcome.answer[index]
          if (answer) done(page, answer)
        })
    }
    const parts = inParts(pages, few, this.#threads)
    if (few)
      await this.#inTurn(async () => {
        for (const part of parts) await several(part)
      })
    else await Promise.all(parts.map(several))
    return failed.sort((a, b) => (a.id < b.id ? -1 : 1))
  }

  /** Ends the threads. */
  close(): Promise<void> {
    return this.#pool.close()
  }

  /** Answers to questions of which the thread was told none: one that takes its place asks for them. */
  #tell(questions: readonly string[]): [question: string, answer: unknown][] {
    const fresh = new Set(questions.filter((question) => !this.#told.has(question)))
    for (const question of fresh) this.#told.add(question)
    return Array.from(fresh, (question) => [question, this.#termsNow.answer(question)])
  }

  async #run(
    pages: SitePage[],
    few: boolean,
    more: Pick<RenderTask, 'plain' | 'told'> = {},
  ): Promise<Outcome<PageAnswer[]>> {
    const outcome = await this.#pool.run({
      kind: 'render',
      pages,
      few,
      budget: this.#termsNow.budget,
      ...more,
    })
    // A task of this kind has this answer.
    return outcome as Outcome<PageAnswer[]>
  }
}
