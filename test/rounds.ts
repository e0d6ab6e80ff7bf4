import { readVariable } from '../src/environment.ts'

/** How many times as long the randomised tests are: 1 unless the environment says more, as the nightly run does. */
export const times = Math.max(1, Math.floor(Number(readVariable('MODELSHEETS_TEST_ROUNDS'))) || 1)

/**
 * How often a test that goes round at random, or kills at any moment, does so.
 * @param few As often as each run of the tests does it.
 */
export function rounds(few: number): number {
  return few * times
}

/** Seeds, a round each: the first is the one that every run of the tests has. */
export function seeds(): string[] {
  return Array.from({ length: times }, (_, index) => `seed ${index + 1}`)
}
