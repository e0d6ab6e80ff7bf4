import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { ModelFolder } from '../snapshot/read.ts'
import type { CompileResult, SiteContext } from './compile-model.ts'
import type { WorkerAnswer, WorkerTask } from './worker.ts'

/** How the pool is sized and how long one model may take. */
export interface PoolOptions {
  /** Threads at most; one a core unless told. */
  workers?: number
  /** Milliseconds one model may take before its worker is ended and its card shown as plain text. */
  budget?: number
}

/**
 * Compiles models on worker threads, each under a time budget. A worker that hangs or dies is replaced,
 * and its model is compiled again with its card as plain text: no card can stop a build.
 * @yields Each model's result as it is done, in no order.
 */
export async function* compileOnPool(
  folders: readonly ModelFolder[],
  site: SiteContext,
  options: PoolOptions = {},
): AsyncGenerator<{ folder: ModelFolder; result: CompileResult }> {
  const budget = options.budget ?? 10_000
  // A worker takes about half a second to start; below a few dozen models a second one only costs.
  const wanted = Math.ceil(folders.length / 40)
  const count = Math.max(1, Math.min(options.workers ?? availableParallelism(), wanted))
  const queue = [...folders]
  const done: { folder: ModelFolder; result: CompileResult }[] = []
  let wake: () => void = () => undefined
  let failure: unknown
  const lane = async (): Promise<void> => {
    let thread = new CompileThread(site)
    try {
      const replace = async (): Promise<void> => {
        await thread.end()
        thread = new CompileThread(site)
      }
      for (let folder = queue.shift(); folder; folder = queue.shift()) {
        let outcome = await thread.run({ folder }, budget)
        if (outcome.broken) {
          await replace()
          outcome = await thread.run({ folder, plain: outcome.reason }, budget)
        }
        // The next model must not meet a thread that is still busy with this one.
        if (outcome.broken) await replace()
        done.push({
          folder,
          result: outcome.broken ? failed(folder, outcome.reason) : outcome.result,
        })
        wake()
      }
    } finally {
      await thread.end()
    }
  }
  const lanes = Promise.all(Array.from({ length: count }, lane)).catch((error: unknown) => {
    failure = error
    wake()
  })
  for (let left = folders.length; left > 0; ) {
    const next = done.shift()
    if (next) {
      left -= 1
      yield next
      continue
    }
    if (failure) throw failure
    await new Promise<void>((resolve) => {
      wake = resolve
      // A result may have come between the look at the list and here.
      if (done.length > 0 || failure) resolve()
    })
  }
  await lanes
}

function failed({ id }: ModelFolder, reason: string): CompileResult {
  return {
    scores: [],
    problems: [
      {
        level: 'error',
        code: 'compile-failed',
        model: id,
        message: `The model could not be compiled and is left out: ${reason.split('\n', 1)[0]}`,
      },
    ],
    timing: { read: 0, readme: 0, sheet: 0, sections: 0, write: 0 },
  }
}

type Outcome = { broken: false; result: CompileResult } | { broken: true; reason: string }

/** One worker thread that compiles one model at a time. */
class CompileThread {
  readonly #worker: Worker
  /** Ends the task under way. */
  #settle: ((outcome: Outcome) => void) | undefined

  constructor(site: SiteContext) {
    this.#worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: site })
    this.#worker.on('message', (answer: WorkerAnswer) =>
      this.#settle?.(
        'result' in answer
          ? { broken: false, result: answer.result }
          : { broken: true, reason: answer.failure },
      ),
    )
    this.#worker.on('error', (error) => this.#settle?.({ broken: true, reason: error.message }))
    this.#worker.on('exit', () => this.#settle?.({ broken: true, reason: 'its worker ended' }))
  }

  /** Compiles one model; a thread whose outcome is broken must be ended. */
  run(task: WorkerTask, budget: number): Promise<Outcome> {
    return new Promise((resolve) => {
      const settle = (outcome: Outcome): void => {
        clearTimeout(timer)
        this.#settle = undefined
        resolve(outcome)
      }
      const timer = setTimeout(
        () => settle({ broken: true, reason: `it took longer than ${budget / 1000} s` }),
        budget,
      )
      this.#settle = settle
      this.#worker.postMessage(task)
    })
  }

  async end(): Promise<void> {
    await this.#worker.terminate()
  }
}
