import { availableParallelism } from 'node:os'
import { known } from '../known.ts'
import { problem } from '../messages/problem.ts'
import type { ModelFolder } from '../snapshot/find-models.ts'
import { ThreadPool } from '../workers/pool.ts'
import type { CompileResult, SiteContext } from './compile-model.ts'
import { compilerEntry, keptCompiler } from './compiler-bundle.ts'
import type { CompileTask } from './worker.ts'

/** How the pool is sized. */
export interface PoolOptions {
  /** Threads at most; one a core unless told. */
  workers?: number
  /** The generator's folder for what it keeps. */
  cache?: string
}

/** How models are compiled. */
export interface CompileWays {
  /** Digest of what was last compiled of a model by this very code, where that is kept. */
  former?: (id: string) => string | undefined
  /** Called once the threads are at work, where there are models to compile: this one has time now. */
  meanwhile?: () => void
}

type Threads = ThreadPool<CompileTask, CompileResult, SiteContext>

/** Mebibytes of heap of one thread. */
const memory = 512

/** Threads that compile models, each stage under a budget of processor time. */
export class CompilePool {
  readonly #options: PoolOptions
  #pool: Threads | undefined

  constructor(options: PoolOptions = {}) {
    this.#options = options
  }

  /** Starts a thread for what will be compiled, where the compiler is there as one file: it loads meanwhile. */
  begin(): void {
    if (this.#pool) return
    const entry = keptCompiler(this.#options.cache)
    if (entry) this.#open(entry).begin()
  }

  #open(entry: URL): Threads {
    const threads = this.#options.workers ?? availableParallelism()
    this.#pool = new ThreadPool({ entry, threads, memory })
    return this.#pool
  }

  /**
   * Compiles models. One whose thread does not survive it is compiled again with its card as plain text: no card can
   * stop a build.
   * @param onDone Called with each model's result as it is done, in no order.
   * @throws what `meanwhile` throws; nothing more is heard of any model then.
   */
  async compile(
    folders: readonly ModelFolder[],
    site: SiteContext,
    onDone: (folder: ModelFolder, result: CompileResult) => void,
    { former, meanwhile }: CompileWays = {},
  ): Promise<void> {
    if (folders.length === 0) return
    const pool = this.#pool ?? this.#open(await compilerEntry(folders.length, this.#options.cache))
    pool.agree(site)
    const waiting = folders.values()
    const oneByOne = async (): Promise<void> => {
      for (const folder of waiting)
        onDone(folder, await compileOne(pool, folder, former?.(folder.id)))
    }
    // A worker takes about half a second to start; below a few dozen models a second one only costs.
    const wanted = Math.ceil(folders.length / 40)
    const threads = Math.min(this.#options.workers ?? availableParallelism(), wanted)
    const all = Array.from({ length: threads }, oneByOne)
    meanwhile?.()
    await Promise.all(all)
  }

  /** Ends the threads. */
  async close(): Promise<void> {
    await this.#pool?.close()
  }
}

async function compileOne(
  pool: Threads,
  folder: ModelFolder,
  former: string | undefined,
): Promise<CompileResult> {
  const first = await pool.run({ folder, ...known({ former }) })
  if (first.done) return first.answer
  const second = await pool.run({ folder, plain: first.reason })
  return second.done ? second.answer : failed(folder, second.stage, second.reason)
}

function failed({ id }: ModelFolder, stage: string, reason: string): CompileResult {
  return {
    scores: [],
    problems: [
      problem({ level: 'error', code: 'compile-failed', model: id, values: { stage, reason } }),
    ],
    timing: { read: 0, readme: 0, sheet: 0, parts: 0, write: 0 },
  }
}
