import type { Answer } from '../catalogue/answers.ts'
import type { CatalogueQuery } from '../catalogue/query.ts'
import type { CatalogueRequest, CatalogueResponse } from './catalogue-worker.ts'

/** What becomes of one question. */
export interface Listener {
  onAnswer(answer: Answer): void
  /** Summaries of the answer's rows, in their order. */
  onSummaries?(texts: readonly string[]): void
  onFailed?(fault: string): void
}

/** The catalogue's answers, from a worker: typing and scrolling never wait for them. */
export class CatalogueClient {
  readonly #base: string
  #worker: Worker | undefined
  #turn = 0
  #listener: Listener | undefined

  /** @param base Path the site is served under, with both slashes. */
  constructor(base: string) {
    this.#base = base
  }

  /** Starts the worker, which loads the first part of the catalogue; before this nothing is loaded. */
  open(): Worker {
    if (this.#worker) return this.#worker
    const worker = new Worker(new URL('./catalogue-worker.ts', import.meta.url), { type: 'module' })
    worker.addEventListener('message', ({ data }: MessageEvent<CatalogueResponse>) => {
      // A later question has been asked by now.
      if (data.turn !== this.#turn) return
      if (data.kind === 'answer') this.#listener?.onAnswer(data.answer)
      else if (data.kind === 'summaries') this.#listener?.onSummaries?.(data.texts)
      else this.#listener?.onFailed?.(data.fault)
    })
    this.#worker = worker
    this.#send({ kind: 'open', base: this.#base })
    return worker
  }

  /** Asks; an earlier question is answered no more. */
  ask(query: CatalogueQuery, limit: number, listener: Listener): void {
    this.open()
    this.#turn += 1
    this.#listener = listener
    this.#send({ kind: 'ask', turn: this.#turn, query, limit })
  }

  /** Answers to what was asked are wanted no more. */
  cancel(): void {
    this.#turn += 1
    this.#listener = undefined
  }

  #send(request: CatalogueRequest): void {
    this.#worker?.postMessage(request)
  }
}
