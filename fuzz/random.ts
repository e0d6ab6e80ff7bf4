/** A stream of numbers that a seed decides: the same seed gives the same inputs on every machine. */
export class Random {
  #state: number

  /** @param seed Any text; two texts give two streams. */
  constructor(seed: string) {
    // FNV-1a: http://www.isthe.com/chongo/tech/comp/fnv/
    let hash = 0x811c9dc5
    for (let at = 0; at < seed.length; at += 1)
      hash = Math.imul(hash ^ seed.charCodeAt(at), 0x01000193)
    this.#state = hash >>> 0
  }

  /** A number from 0 up to but not 1. Source: mulberry32 by Tommy Ettinger, public domain. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = this.#state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  /** A whole number from 0 to `below` - 1. */
  whole(below: number): number {
    return Math.floor(this.next() * below)
  }

  /** One of a list that is not empty. */
  pick<T>(list: readonly [T, ...T[]]): T {
    return list[this.whole(list.length)] ?? list[0]
  }

  /** True this often, from 0 to 1. */
  chance(share: number): boolean {
    return this.next() < share
  }
}
