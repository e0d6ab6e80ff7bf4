import type { Stage } from './protocol.ts'

/** Bytes of a stage's name; a longer one is cut. */
const NAME = 256
const NUMBERS = 8
const TEXT = NUMBERS + 2 * Float64Array.BYTES_PER_ELEMENT

/**
 * What a thread is at, in memory that it shares with its pool. A stage is no message: nearly every one ends long
 * before its limit, and telling the pool of each cost more than many a stage itself.
 */
export class StageBoard {
  readonly memory: SharedArrayBuffer
  /** The number of stages begun, twice; odd while one is being written. Behind it, bytes of the name. */
  readonly #state: Int32Array
  readonly #numbers: Float64Array
  readonly #name: Buffer

  /** @param memory That of the pool, in the thread. */
  constructor(memory = new SharedArrayBuffer(TEXT + NAME)) {
    this.memory = memory
    this.#state = new Int32Array(memory, 0, 2)
    this.#numbers = new Float64Array(memory, NUMBERS, 2)
    this.#name = Buffer.from(memory, TEXT, NAME)
  }

  /** Writes the next stage; only the thread does so. */
  begin({ name, limit, since }: Stage): void {
    Atomics.add(this.#state, 0, 1)
    this.#numbers[0] = limit
    this.#numbers[1] = since
    this.#state[1] = this.#name.write(name)
    Atomics.add(this.#state, 0, 1)
  }

  /** Tells one stage from the next. */
  get count(): number {
    return Atomics.load(this.#state, 0)
  }

  /** The stage that was begun last; undefined while one is being written, which takes no time. */
  read(): Stage | undefined {
    const count = this.count
    const [limit = 0, since = 0] = this.#numbers
    const name = this.#name.toString('utf8', 0, this.#state[1])
    return count % 2 === 0 && count === this.count ? { name, limit, since } : undefined
  }
}
