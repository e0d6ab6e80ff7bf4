import { words } from '../messages/words.ts'
import { ThreadPool } from '../workers/pool.ts'
import type { Rendering } from './chat-template.ts'
import type { TemplateJob } from './template-worker.ts'

/** Limits of one template: all its renderings together. */
export interface TemplateLimits {
  /** Milliseconds of processor time. */
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
  readonly #pool: ThreadPool<TemplateJob, Record<string, Rendering>>

  constructor(limits: Partial<TemplateLimits> = {}) {
    this.#limits = { ...defaultLimits, ...limits }
    this.#pool = new ThreadPool({
      entry: new URL('./template-worker.ts', import.meta.url),
      threads: 1,
      memory: this.#limits.memory,
      // Templates need nothing of the environment.
      env: {},
    })
  }

  /** Renders a template with each context; never throws: a failure is an `error` per context. */
  async render<Name extends string>(
    source: string,
    contexts: Record<Name, Record<string, unknown>>,
    date: string,
  ): Promise<Record<Name, Rendering>> {
    if (source.length > longestSource) return failed(contexts, words.usage.templateFaults.long)
    const { time, output } = this.#limits
    const outcome = await this.#pool.run({ source, contexts, time, limit: output, date })
    if (!outcome.done) return failed(contexts, outcome.reason)
    // The worker answers for each context that it was given.
    return outcome.answer as Record<Name, Rendering>
  }

  /** Ends the worker. */
  close(): Promise<void> {
    return this.#pool.close()
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
