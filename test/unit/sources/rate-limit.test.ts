import { expect, test } from 'vitest'
import { parseRateLimit, parseRetryAfter, RateGate } from '../../../src/sources/rate-limit.ts'
import { fakeClock } from './fake-clock.ts'

const headers = (remaining: number, reset: number, quota = 500): Headers =>
  new Headers({
    RateLimit: `"api";r=${remaining};t=${reset}`,
    'RateLimit-Policy': `"fixed window";"api";q=${quota};w=300`,
  })

test('the headers of the Hub are read', () => {
  expect(parseRateLimit(headers(485, 163))).toEqual({
    bucket: 'api',
    remaining: 485,
    reset: 163,
    quota: 500,
    window: 300,
  })
})

test.each([
  {},
  { RateLimit: 'nonsense' },
  { RateLimit: '"api";r=-1;t=x' },
  { RateLimit: '"api";r=5' },
])('headers that say nothing usable are no limit: %j', (fields) => {
  expect(parseRateLimit(new Headers(fields))).toBeUndefined()
})

test.each([
  ['3', 3000],
  ['Thu, 01 Jan 1970 00:16:50 GMT', 10_000],
  ['Thu, 01 Jan 1970 00:00:00 GMT', 0],
  ['soon', undefined],
  [null, undefined],
])('Retry-After %j is %j ms', (value, expected) => {
  expect(parseRetryAfter(value, 1_000_000)).toBe(expected)
})

test('until the first answer only one request is out', async () => {
  const gate = new RateGate('api', fakeClock())
  const out: number[] = []
  for (const n of [1, 2, 3]) void gate.enter().then(() => out.push(n))
  await tick()
  expect(out).toEqual([1])
  gate.settle(headers(400, 60))
  await tick()
  expect(out).toEqual([1, 2, 3])
})

test('without rate-limit headers nothing is held back', async () => {
  const clock = fakeClock()
  const gate = new RateGate('api', clock)
  await gate.enter()
  gate.settle(new Headers())
  for (let n = 0; n < 50; n += 1) await gate.enter()
  expect(clock.slept).toEqual([])
})

test('with nothing left, the next request waits for the end of the window and a second more', async () => {
  const clock = fakeClock()
  const gate = new RateGate('api', clock)
  await gate.enter()
  gate.settle(headers(0, 60))
  await gate.enter()
  expect(clock.slept).toEqual([61_000])
})

test('a small rest is spread over the rest of the window, and a reserve stays', async () => {
  const clock = fakeClock()
  const gate = new RateGate('api', clock)
  await gate.enter()
  gate.settle(headers(30, 100))
  let sent = 0
  const start = clock.now()
  while (clock.now() - start < 100_000) {
    await gate.enter()
    gate.settle(undefined)
    sent += 1
  }
  expect(sent).toBeLessThanOrEqual(21)
  expect(sent).toBeGreaterThanOrEqual(18)
  expect(Math.max(...clock.slept)).toBeLessThan(12_000)
})

test('requests under way count as spent, whatever an older answer says', async () => {
  const clock = fakeClock()
  const gate = new RateGate('api', clock)
  await gate.enter()
  gate.settle(headers(200, 60, 200))
  for (let n = 0; n < 100; n += 1) await gate.enter()
  gate.settle(headers(199, 60, 200))
  let more = 0
  while (clock.slept.length === 0) {
    await gate.enter()
    more += 1
  }
  expect(100 + more).toBeLessThanOrEqual(200)
})

test('an answer does not know of the requests that were under way when it was made', async () => {
  const clock = fakeClock()
  const gate = new RateGate('api', clock)
  await gate.enter()
  gate.settle(new Headers())
  for (let n = 0; n < 40; n += 1) await gate.enter()
  // The server counted none of the other 39 yet: of the 80 it says are left, 41 are.
  gate.settle(headers(80, 60, 100))
  let more = 0
  while (clock.slept.length === 0) {
    await gate.enter()
    more += 1
  }
  expect(more).toBeLessThanOrEqual(21)
})

test('a pause closes the gate for as long as the server said', async () => {
  const clock = fakeClock()
  const gate = new RateGate('api', clock)
  gate.pause(5000)
  expect(gate.closedUntil).toBe(1_005_000)
  await gate.enter()
  expect(clock.slept).toEqual([5000])
})

function tick(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0))
}
