import { known } from '../known.ts'
import type { Clock } from './clock.ts'

/** What `RateLimit` and `RateLimit-Policy` said. */
export interface RateLimitState {
  bucket: string
  /** Requests left in the window. */
  remaining: number
  /** Seconds until the window ends. */
  reset: number
  /** Requests a window allows. */
  quota?: number
  /** Length of the window in seconds. */
  window?: number
}

/**
 * Parses `RateLimit: "api";r=485;t=163` and `RateLimit-Policy: "fixed window";"api";q=500;w=300`.
 * Gives undefined when the first is missing or not understood.
 * https://huggingface.co/docs/hub/rate-limits
 */
export function parseRateLimit(headers: Headers): RateLimitState | undefined {
  const limit = headers.get('ratelimit')
  if (limit === null) return undefined
  const remaining = parameter(limit, 'r')
  const reset = parameter(limit, 't')
  if (remaining === undefined || reset === undefined) return undefined
  const policy = headers.get('ratelimit-policy') ?? ''
  const quota = parameter(policy, 'q')
  const window = parameter(policy, 'w')
  return {
    bucket: /^\s*"([^"]*)"/.exec(limit)?.[1] ?? '',
    remaining,
    reset,
    ...known({ quota, window }),
  }
}

function parameter(header: string, name: string): number | undefined {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(\\d{1,9})(?![\\d.])`).exec(header)?.[1]
  return found === undefined ? undefined : Number(found)
}

/** Seconds or a date, as `Retry-After` may give either; milliseconds from `now`, never negative. */
export function parseRetryAfter(value: string | null, now: number): number | undefined {
  if (value === null) return undefined
  if (/^\s*\d+(?:\.\d+)?\s*$/.test(value)) return Number(value) * 1000
  const date = Date.parse(value)
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}

// The header's seconds are whole: one more makes sure that the window is over on the server too.
const MARGIN_MS = 1000
const PACE_BELOW = 0.2
const RESERVE = 0.02

/**
 * One queue per rate-limit bucket. It lets requests out in order, alone until the first answer of a
 * window tells what is left, evenly spread when little is left, and not at all when nothing is.
 */
export class RateGate {
  readonly name: string
  readonly #clock: Clock
  #inFlight = 0
  #unlimited = false
  #quota = 0
  #remaining: number | undefined
  #windowEnd = 0
  #pausedUntil = 0
  #lastOut = 0
  #tail: Promise<void> = Promise.resolve()
  #settled: () => void = () => {}

  constructor(name: string, clock: Clock) {
    this.name = name
    this.#clock = clock
  }

  /** When the gate opens again, in milliseconds since 1970; undefined while it is open. */
  get closedUntil(): number | undefined {
    const wait = this.#delay(this.#clock.now())
    return wait > 0 && Number.isFinite(wait) ? this.#clock.now() + wait : undefined
  }

  /** Waits for the turn of one request; `settle` must follow. */
  enter(signal?: AbortSignal): Promise<void> {
    const turn = this.#tail.then(() => this.#turn(signal))
    this.#tail = turn
    return turn
  }

  /** Takes the answer's rate-limit headers, or undefined when there was no answer. */
  settle(headers: Headers | undefined): void {
    this.#inFlight -= 1
    if (headers) this.#learn(parseRateLimit(headers))
    this.#settled()
  }

  /** Lets nothing out for `ms`, as a 429 asks. */
  pause(ms: number): void {
    this.#pausedUntil = Math.max(this.#pausedUntil, this.#clock.now() + ms)
  }

  async #turn(signal: AbortSignal | undefined): Promise<void> {
    for (;;) {
      if (signal?.aborted) break
      const wait = this.#delay(this.#clock.now())
      if (wait <= 0) break
      if (Number.isFinite(wait)) await this.#clock.sleep(wait, signal)
      else await new Promise<void>((resolve) => (this.#settled = resolve))
    }
    this.#inFlight += 1
    this.#lastOut = this.#clock.now()
    if (this.#remaining !== undefined) this.#remaining -= 1
  }

  #delay(now: number): number {
    if (now < this.#pausedUntil) return this.#pausedUntil - now
    if (this.#remaining !== undefined && now >= this.#windowEnd) this.#remaining = undefined
    if (this.#remaining === undefined) {
      return this.#unlimited || this.#inFlight === 0 ? 0 : Number.POSITIVE_INFINITY
    }
    const left = this.#remaining - Math.floor(this.#quota * RESERVE)
    if (left <= 0) return this.#windowEnd - now
    if (left > this.#quota * PACE_BELOW) return 0
    return this.#lastOut + (this.#windowEnd - now) / left - now
  }

  #learn(state: RateLimitState | undefined): void {
    if (!state) {
      if (this.#remaining === undefined) this.#unlimited = true
      return
    }
    this.#unlimited = false
    this.#quota = state.quota ?? Math.max(this.#quota, state.remaining)
    const end = this.#clock.now() + state.reset * 1000 + MARGIN_MS
    // Requests under way may or may not be counted in the answer: assume that they are not.
    const left = state.remaining - this.#inFlight
    const sameWindow = this.#remaining !== undefined && end < this.#windowEnd + 2 * MARGIN_MS
    this.#remaining = sameWindow ? Math.min(this.#remaining ?? left, left) : left
    if (!sameWindow) this.#windowEnd = end
  }
}
