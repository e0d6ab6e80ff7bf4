import type { Answer } from '../catalogue/answers.ts'
import type { CatalogueQuery } from '../catalogue/query.ts'
import type { CatalogueRequest, CatalogueResponse } from './catalogue-service.ts'

/** What becomes of one question. */
export interface Listener {
  onAnswer(answer: Answer): void
  /** Summaries of the answer's rows, in their order. */
  onSummaries?(texts: readonly string[]): void
  onFailed?(fault: string): void
}

/** Takes questions, and hands them on. */
type Send = (request: CatalogueRequest) => void

/**
 * The catalogue's answers, from a worker: typing and scrolling never wait for them. From a disk no worker can be
 * started, and the page answers itself.
 */
export class CatalogueClient {
  readonly #base: string
  #send: Send | undefined
  #turn = 0
  #listener: Listener | undefined

  /** @param base Path the site is served under, with both slashes. */
  constructor(base: string) {
    this.#base = base
  }

  /** Starts what answers, which loads the first part of the catalogue; before this nothing is loaded. */
  open(): Send {
    if (this.#send) return this.#send
    const send = connect((response) => this.#hear(response))
    this.#send = send
    send({ kind: 'open', base: this.#base })
    return send
  }

  /** Asks; an earlier question is answered no more. */
  ask(query: CatalogueQuery, limit: number, listener: Listener): void {
    const send = this.open()
    this.#turn += 1
    this.#listener = listener
    send({ kind: 'ask', turn: this.#turn, query, limit })
  }

  /** Answers to what was asked are wanted no more. */
  cancel(): void {
    this.#turn += 1
    this.#listener = undefined
  }

  #hear(response: CatalogueResponse): void {
    // A later question has been asked by now.
    if (response.turn !== this.#turn) return
    if (response.kind === 'answer') this.#listener?.onAnswer(response.answer)
    else if (response.kind === 'summaries') this.#listener?.onSummaries?.(response.texts)
    else this.#listener?.onFailed?.(response.fault)
  }
}

function connect(hear: (response: CatalogueResponse) => void): Send {
  if (import.meta.env.MODELSHEETS_RELATIVE) {
    const served = import('./catalogue-service.ts').then(({ serveCatalogue }) =>
      serveCatalogue(hear),
    )
    return (request) => void served.then((serve) => serve(request))
  }
  const worker = new Worker(new URL('./catalogue-worker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<CatalogueResponse>) => hear(data))
  return (request) => worker.postMessage(request)
}
