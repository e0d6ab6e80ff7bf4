import { known } from '../known.ts'
import { terminal } from '../messages/terminal.ts'
import type { Clock } from './clock.ts'
import { HubError, isTransient } from './hub-error.ts'
import { parseRateLimit, parseRetryAfter, RateGate } from './rate-limit.ts'
import { Slots } from './slots.ts'
import { type HubAnswer, type HubRequest, sendOnce, type TransportOptions } from './transport.ts'

/** How a client behaves; times in milliseconds. */
export interface ClientOptions {
  endpoint: string
  token?: string | undefined
  /** Most requests under way at once. */
  concurrency?: number
  /** Most tries of one request. */
  tries?: number
  stallTimeout?: number
  /** First step of the back-off; each try doubles it. */
  backOff?: number
  /** Longest wait that a server may ask for. */
  maxWait?: number
  clock: Clock
  fetch?: typeof fetch
  random?: () => number
  signal?: AbortSignal
  /** Told of each wait for a rate limit: the bucket and the end in milliseconds since 1970. */
  onWait?: (bucket: string, until: number) => void
}

/** What a client has done so far. Bytes are those of bodies after content decoding. */
export interface ClientStats {
  requests: number
  bytes: number
  retries: number
  notModified: number
  /** Time during which at least one request waited for its turn in a rate-limit queue. */
  waitedMs: number
}

const t = terminal.sync.failures

// A Hub that answers nothing at all is asked this often, over all requests, before the run gives up.
const GIVE_UP_AFTER = 5
const MAX_REDIRECTS = 5
const MAX_BACK_OFF = 30_000

/** Sends requests to one Hub: a queue per rate-limit bucket, bounded concurrency, bounded retries. */
export class HubClient {
  readonly endpoint: string
  readonly stats: ClientStats = { requests: 0, bytes: 0, retries: 0, notModified: 0, waitedMs: 0 }
  readonly #options: Required<Pick<ClientOptions, 'tries' | 'backOff' | 'maxWait' | 'random'>> &
    ClientOptions
  readonly #transport: TransportOptions
  readonly #gates = new Map<string, RateGate>()
  readonly #slots: Slots
  #failuresInARow = 0
  #waiting = 0
  #waitingSince = 0

  constructor(options: ClientOptions) {
    this.endpoint = options.endpoint.replace(/\/+$/, '')
    this.#options = { tries: 7, backOff: 500, maxWait: 900_000, random: Math.random, ...options }
    this.#slots = new Slots(options.concurrency ?? 8)
    const stallTimeout = options.stallTimeout ?? 30_000
    this.#transport = {
      endpoint: this.endpoint,
      token: options.token === '' ? undefined : options.token,
      stallTimeout,
      totalTimeout: stallTimeout * 6,
      fetch: options.fetch ?? fetch,
      userAgent: 'modelsheets-sync',
      onBytes: (count) => {
        this.stats.bytes += count
      },
      ...known({ signal: options.signal }),
    }
  }

  /** True when `token` is part of the text: it must never be written or shown. */
  holdsToken(text: Uint8Array | string): boolean {
    const { token } = this.#transport
    if (token === undefined) return false
    return Buffer.from(text).includes(token)
  }

  /**
   * Gives the complete answer (200, 206 or 304). Throws `HubError`: at once for what is final, after
   * the last try for what is transient.
   */
  async get(request: HubRequest): Promise<HubAnswer> {
    for (let tries = 1; ; tries += 1) {
      try {
        const answer = await this.#once(request)
        this.#failuresInARow = 0
        if (answer.status === 304) this.stats.notModified += 1
        return answer
      } catch (error) {
        await this.#afterFailure(error, tries, request)
      }
    }
  }

  /** A `fetch` for the field's libraries: the same queues, retries and rules as `get`. */
  fetchLike(request: Omit<HubRequest, 'url' | 'headers'> = {}): typeof fetch {
    return async (input, init) => {
      const url = input instanceof Request ? input.url : String(input)
      const headers = Object.fromEntries(new Headers(init?.headers))
      // The client adds its own token where it may go; Xet's protocol would lead past the queues.
      delete headers.authorization
      if (headers.accept?.includes('xet')) headers.accept = '*/*'
      const answer = await this.get({ ...request, url, headers })
      const response = new Response(answer.body, { status: answer.status, headers: answer.headers })
      response.headers.delete('content-encoding')
      Object.defineProperty(response, 'url', { value: url })
      return response
    }
  }

  async #once(request: HubRequest): Promise<HubAnswer> {
    let url = new URL(request.url)
    for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
      const answer = await this.#hop(url, request)
      if (answer instanceof URL) url = answer
      else if (request.isRight?.(answer.body) ?? true) return answer
      else throw new HubError('transient', t.content({ url: request.url }))
    }
    throw new HubError('wrong-answer', t.redirects({ url: request.url }))
  }

  /** One request on the wire; a redirect counts against its bucket like any other. */
  async #hop(url: URL, request: HubRequest): Promise<HubAnswer | URL> {
    if (this.#failuresInARow >= GIVE_UP_AFTER) {
      throw new HubError('unreachable', t.silent({ host: new URL(this.endpoint).host }))
    }
    const gate = this.#gate(url)
    const { clock, signal, onWait } = this.#options
    const until = gate.closedUntil
    if (until !== undefined) onWait?.(gate.name, until)
    if (this.#waiting === 0) this.#waitingSince = clock.now()
    this.#waiting += 1
    await gate.enter(signal)
    this.#waiting -= 1
    if (this.#waiting === 0) this.stats.waitedMs += clock.now() - this.#waitingSince
    this.stats.requests += 1
    let answered = false
    let asked: number | undefined
    const onHeaders = (status: number, headers: Headers): void => {
      answered = true
      asked = this.#askedWait(status, headers)
      if (asked !== undefined) gate.pause(Math.min(asked, this.#options.maxWait))
      gate.settle(headers)
    }
    try {
      return await this.#slots.run(() => sendOnce(url, request, { ...this.#transport, onHeaders }))
    } catch (error) {
      if (asked === undefined || !(error instanceof HubError)) throw error
      throw this.#limited(error, gate, asked)
    } finally {
      if (!answered) gate.settle(undefined)
    }
  }

  /** Milliseconds that a 429 or 503 asks to wait, when it says so. */
  #askedWait(status: number, headers: Headers): number | undefined {
    if (status !== 429 && status !== 503) return undefined
    const after = parseRetryAfter(headers.get('retry-after'), this.#options.clock.now())
    const reset = status === 429 ? parseRateLimit(headers)?.reset : undefined
    return after ?? (reset === undefined ? undefined : reset * 1000 + 1000)
  }

  #limited(error: HubError, gate: RateGate, asked: number): HubError {
    const { clock, maxWait, onWait } = this.#options
    if (asked > maxWait) {
      const seconds = Math.round(asked / 1000)
      return new HubError('refused', t.wait({ seconds }))
    }
    onWait?.(gate.name, clock.now() + asked)
    return new HubError(error.kind, error.message, {
      retryAfter: asked,
      ...known({ status: error.status }),
    })
  }

  async #afterFailure(error: unknown, tries: number, request: HubRequest): Promise<void> {
    const { clock, signal, backOff, random } = this.#options
    const most = request.tries ?? this.#options.tries
    if (!isTransient(error)) {
      // A final answer is an answer all the same.
      if (error instanceof HubError && error.status !== undefined) this.#failuresInARow = 0
      throw error
    }
    if (tries >= most || signal?.aborted) {
      // Another host's outage says nothing about the Hub.
      if (request.url.startsWith(this.endpoint)) this.#failuresInARow += 1
      throw error
    }
    this.stats.retries += 1
    const asked = error instanceof HubError ? error.retryAfter : undefined
    // The gate itself waits as long as the server asked; what is added here only spreads the tries.
    const step = Math.min(MAX_BACK_OFF, backOff * 2 ** (tries - 1))
    await clock.sleep(
      asked === undefined ? step / 2 + (random() * step) / 2 : random() * backOff,
      signal,
    )
  }

  #gate(url: URL): RateGate {
    const name = bucketOf(url, new URL(this.endpoint))
    const gate = this.#gates.get(name) ?? new RateGate(name, this.#options.clock)
    this.#gates.set(name, gate)
    return gate
  }
}

/** The rate-limit bucket an address counts for: https://huggingface.co/docs/hub/rate-limits */
export function bucketOf(url: URL, endpoint: URL): string {
  if (url.origin !== endpoint.origin) return url.origin
  const path = url.pathname.slice(endpoint.pathname.replace(/\/$/, '').length)
  if (path.startsWith('/api/resolve-cache/') || /^\/[^/]+(?:\/[^/]+)?\/resolve\//.test(path)) {
    return 'resolvers'
  }
  return path.startsWith('/api/') ? 'api' : 'pages'
}
