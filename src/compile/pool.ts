import { availableParallelism } from 'node:os'
import { known } from '../known.ts'
import { problem } from '../messages/problem.ts'
import type { ModelFolder } from '../snapshot/find-models.ts'
import { ThreadPool } from '../workers/pool.ts'
import type { CompileResult, SiteContext } from './compile-model.ts'
import { compilerEntry } from './compiler-bundle.ts'
import type { CompileTask } from './worker.ts'

/** How the pool is sized. */
export interface PoolOptions {
  /** Threads at most; one a core unless told. */
  workers?: number
  /** The generator's folder for what it keeps. */
  cache?: string
  /** Digest of what was last compiled of a model by this very code, where that is kept. */
  former?: (id: string) => string | undefined
  /** Called once the threads are at work, where there are models to compile: this one has time now. */
  meanwhile?: () => void
}

/** Mebibytes of heap of one thread. */
const memory = 512

/**
 * Compiles models on worker threads, each stage under a budget of processor time. A model whose thread
 * does not survive it is compiled again with its card as plain text: no card can stop a build.
 * @param onDone Called with each model's result as it is done, in no order.
 */
export async function compileOnPool(
  folders: readonly ModelFolder[],
  site: SiteContext,
  onDone: (folder: ModelFolder, result: CompileResult) => void,
  options: PoolOptions = {},
): Promise<void> {
  if (folders.length === 0) return
  // A worker takes about half a second to start; below a few dozen models a second one only costs.
  const wanted = Math.ceil(folders.length / 40)
  const pool = new ThreadPool<CompileTask, CompileResult>({
    entry: await compilerEntry(folders.length, options.cache),
    threads: Math.max(1, Math.min(options.workers ?? availableParallelism(), wanted)),
    memory,
    data: site,
  })
  try {
    const all = folders.map(async (folder) =>
      onDone(folder, await compileOne(pool, folder, options.former?.(folder.id))),
    )
    options.meanwhile?.()
    await Promise.all(all)
  } finally {
    await pool.close()
  }
}

async function compileOne(
  pool: ThreadPool<CompileTask, CompileResult>,
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
