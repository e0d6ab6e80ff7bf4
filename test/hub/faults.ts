/** What the loopback Hub does instead of answering well. */
export type Fault =
  | 'reset'
  | 'cut-json'
  | 'cut-body'
  | 'wrong-type'
  | 'stall'
  | 'drip'
  | 'error-500'
  | 'error-503'
  | 'too-many'
  | 'too-many-with-date'

/** Says which fault, if any, the `n`th request gets. */
export type FaultPlan = (path: string, n: number) => Fault | undefined

/** A small seeded generator (mulberry32): the same faults in every run of a test. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** A share of all requests fails, each with one of the faults in turn of the dice. */
export function randomFaults(share: number, faults: readonly Fault[], seed: number): FaultPlan {
  const random = seededRandom(seed)
  return () => (random() < share ? faults[Math.floor(random() * faults.length)] : undefined)
}

/** The first `count` requests whose path has `part` in it get the fault. */
export function firstRequests(part: string, count: number, fault: Fault): FaultPlan {
  let seen = 0
  return (path) => {
    if (!path.includes(part) || seen >= count) return undefined
    seen += 1
    return fault
  }
}
