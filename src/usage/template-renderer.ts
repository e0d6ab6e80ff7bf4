import { Worker } from 'node:worker_threads'
import type { Rendering } from './chat-template.ts'
import type { TemplateJob } from './template-worker.ts'

/** Limits of one template: all its renderings together. */
export interface TemplateLimits {
  /** Milliseconds. */
  time: number
  /** Characters of one output. */
  output: number
  /** Mebibytes of the worker's memory. */
  memory: number
}

const defaultLimits: TemplateLimits = { time: 2000, output: 50_000, memory: 64 }

/** Longest template that is tried, in characters; the longest known are under 40,000. */
const longestSource = 200_000

/**
 * Renders chat templates in a worker of its own. A template is a program by a stranger: one that runs
 * too long, prints too much or eats the memory ends its worker, and the next one gets a new worker.
 * Close it when the last template is done.
 */
export class TemplateRenderer {
  readonly #limits: TemplateLimits
  #worker: Worker | undefined
  #queue: Promise<unknown> = Promise.resolve()
  #settle: ((value: unknown) => void) | undefined

  constructor(limits: Partial<TemplateLimits> = {}) {
    this.#limits = { ...defaultLimits, ...limits }
  }

  /** Renders a template with each context; never throws: a failure is an `error` per context. */
  render<Name extends string>(
    source: string,
    contexts: Record<Name, Record<string, unknown>>,
    date: string,
  ): Promise<Record<Name, Rendering>> {
    if (source.length > longestSource)
      return Promise.resolve(failed(contexts, 'the template is too long'))
    const job: TemplateJob = { source, contexts, limit: this.#limits.output, date }
    const result = this.#queue.then(() => this.#run(job, contexts))
    this.#queue = result
    return result
  }

  /** Ends the worker. */
  async close(): Promise<void> {
    await this.#queue
    await this.#worker?.terminate()
    this.#worker = undefined
  }

  /** Starts a worker and waits until it has loaded its interpreter. */
  async #start(): Promise<Worker> {
    const worker = new Worker(new URL('./template-worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: this.#limits.memory, maxYoungGenerationSizeMb: 16 },
      // Templates need nothing of the environment.
      env: {},
      execArgv: [],
    })
    await new Promise<unknown>((resolve) => {
      this.#settle = resolve
      worker.on('message', (value: unknown) => this.#settle?.(value))
      worker.on('error', () => this.#settle?.('it needed too much memory'))
      worker.on('exit', () => this.#settle?.('it ended its process'))
    })
    worker.unref()
    return worker
  }

  async #run<Name extends string>(
    job: TemplateJob,
    contexts: Record<Name, unknown>,
  ): Promise<Record<Name, Rendering>> {
    this.#worker ??= await this.#start()
    const worker = this.#worker
    const result = await new Promise<unknown>((resolve) => {
      const timer = setTimeout(
        () => this.#settle?.(`it took longer than ${this.#limits.time} ms`),
        this.#limits.time,
      )
      this.#settle = (value) => {
        clearTimeout(timer)
        resolve(value)
      }
      worker.postMessage(job)
    })
    this.#settle = undefined
    // The worker is our own file: what it answers is what the job asked for.
    if (typeof result !== 'string') return result as Record<Name, Rendering>
    this.#worker = undefined
    await worker.terminate()
    return failed(contexts, result)
  }
}

function failed<Name extends string>(
  contexts: Record<Name, unknown>,
  error: string,
): Record<Name, Rendering> {
  const entries = Object.keys(contexts).map((name): [string, Rendering] => [name, { error }])
  // The keys are those of `contexts`.
  return Object.fromEntries(entries) as Record<Name, Rendering>
}
