import { terminal } from '../messages/terminal.ts'
import { printable } from '../printable.ts'
import type { ClientStats } from './hub-client.ts'
import type { SyncEvent } from './sync-options.ts'

/** Where progress goes: a terminal is redrawn, anything else gets plain lines. */
export interface ProgressStream {
  isTTY?: boolean | undefined
  columns?: number | undefined
  write(text: string): unknown
}

const REDRAW_MS = 100

const t = terminal.sync.progress

/** Shows a sync while it runs. */
export class SyncProgress {
  readonly #stream: ProgressStream
  readonly #stats: ClientStats
  readonly #now: () => number
  readonly #start: number
  #total = 0
  #done = 0
  #files = 0
  #waitingFor = ''
  #waitingUntil = 0
  #drawn = 0

  constructor(stream: ProgressStream, stats: ClientStats, now: () => number) {
    this.#stream = stream
    this.#stats = stats
    this.#now = now
    this.#start = now()
  }

  /** Takes what happens; models that did not change get no line of their own. */
  take(event: SyncEvent): void {
    switch (event.type) {
      case 'models':
        this.#total += event.total
        this.#line(t.models({ number: event.total }))
        break
      case 'model':
        this.#done += 1
        this.#files += event.files
        if (event.result === 'added' || event.result === 'updated') {
          this.#line(`${event.result} ${event.id}`)
        }
        break
      case 'kept':
        this.#done += 1
        this.#line(t.kept({ id: event.id, fault: event.message }))
        break
      case 'marked':
        this.#line(t.marked({ id: event.id, state: event.state }))
        break
      case 'removed':
        this.#line(t.removed({ id: event.id }))
    }
    this.#draw()
  }

  /** Says that a bucket is closed until then. */
  wait(bucket: string, until: number): void {
    const isNews = until > this.#waitingUntil + 1000
    this.#waitingFor = bucket
    this.#waitingUntil = Math.max(this.#waitingUntil, until)
    if (isNews && until - this.#now() >= 1000) this.#line(this.#waitText())
    this.#draw(true)
  }

  /** Takes the live line away. */
  end(): void {
    if (this.#stream.isTTY) this.#stream.write('\r\u001b[2K')
  }

  /** The live line: models, files, rate, waiting, time left. */
  status(): string {
    const now = this.#now()
    const seconds = Math.max(0.001, (now - this.#start) / 1000)
    const parts = [
      t.status({
        done: this.#done,
        total: this.#total,
        files: this.#files,
        rate: (this.#stats.requests / seconds).toFixed(1),
      }),
    ]
    if (this.#waitingUntil > now) parts.push(this.#waitText())
    const left = this.#done > 0 ? ((this.#total - this.#done) * seconds) / this.#done : undefined
    if (left !== undefined && left >= 1) parts.push(t.left({ time: formatDuration(left) }))
    return parts.join(' · ')
  }

  #waitText(): string {
    const time = new Date(this.#waitingUntil).toISOString().slice(11, 19)
    return t.wait({ bucket: this.#waitingFor, time })
  }

  #line(text: string): void {
    if (this.#stream.isTTY) this.#stream.write(`\r\u001b[2K${printable(text)}\n`)
    else this.#stream.write(`${printable(text)}\n`)
    this.#drawn = 0
  }

  #draw(now = false): void {
    if (!this.#stream.isTTY) return
    if (!now && this.#now() - this.#drawn < REDRAW_MS) return
    this.#drawn = this.#now()
    // Some terminals call themselves 0 columns wide.
    const width = (this.#stream.columns || 80) - 1
    this.#stream.write(`\r\u001b[2K${printable(this.status()).slice(0, width)}`)
  }
}

function formatDuration(seconds: number): string {
  const whole = Math.round(seconds)
  if (whole < 60) return `${whole} s`
  return `${Math.floor(whole / 60)} min ${whole % 60} s`
}
