import type { Clock } from '../../../src/sources/clock.ts'

/** A clock that moves only when somebody sleeps; it writes down how long. */
export function fakeClock(start = 1_000_000): Clock & { slept: number[] } {
  let time = start
  const slept: number[] = []
  return {
    slept,
    now: () => time,
    sleep: async (ms) => {
      slept.push(ms)
      time += ms
    },
  }
}
