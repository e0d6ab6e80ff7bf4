/** The announced limits of one bucket. */
export interface BucketLimit {
  quota: number
  /** Length of the fixed window in seconds. */
  window: number
}

/** Counts one bucket's requests in fixed windows and says so in the Hub's headers. */
export class RateWindow {
  readonly name: string
  readonly limit: BucketLimit
  /** Requests that came when nothing was left. */
  exceeded = 0
  /** Most requests in one window, as a share of its quota. */
  peak = 0
  #start = 0
  #used = 0

  constructor(name: string, limit: BucketLimit) {
    this.name = name
    this.limit = limit
  }

  /** Takes one request; false when it is one too many. */
  take(now: number): boolean {
    const length = this.limit.window * 1000
    if (now - this.#start >= length) {
      this.#start = now - (now % length)
      this.#used = 0
    }
    this.#used += 1
    this.peak = Math.max(this.peak, this.#used / this.limit.quota)
    if (this.#used <= this.limit.quota) return true
    this.exceeded += 1
    return false
  }

  headers(now: number): Record<string, string> {
    const { quota, window } = this.limit
    const left = Math.max(0, quota - this.#used)
    const reset = Math.ceil((this.#start + window * 1000 - now) / 1000)
    return {
      RateLimit: `"${this.name}";r=${left};t=${reset}`,
      'RateLimit-Policy': `"fixed window";"${this.name}";q=${quota};w=${window}`,
    }
  }
}
