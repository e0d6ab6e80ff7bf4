import { setTimeout } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { type PoolSettings, ThreadPool } from '../../../src/workers/pool.ts'
import type { Task } from './busy-worker.ts'

const entry = new URL('./busy-worker.ts', import.meta.url)
const pools: ThreadPool<Task, string, string>[] = []
afterAll(() => Promise.all(pools.map((pool) => pool.close())))

function makePool(settings: Partial<PoolSettings> = {}): ThreadPool<Task, string, string> {
  const pool = new ThreadPool<Task, string, string>({ entry, threads: 1, memory: 64, ...settings })
  pools.push(pool)
  return pool
}

const done = { done: true, answer: 'done' }

test('more tasks than threads are all answered', async () => {
  const pool = makePool({ threads: 2 })
  const outcomes = await Promise.all(
    Array.from({ length: 7 }, () => pool.run({ spend: 1, limit: 10_000 })),
  )
  expect(outcomes).toEqual(Array(7).fill(done))
})

test('a stage over its budget of processor time ends its thread, and the next task gets a new one', async () => {
  const pool = makePool()
  expect(await pool.run({ spend: 60_000, limit: 200 })).toEqual({
    done: false,
    stage: 'work',
    reason: 'it took longer than 0.2 s of processor time',
  })
  expect(await pool.run({ spend: 1, limit: 200 })).toEqual(done)
})

test('waiting costs nothing: a stage that the clock says is late goes on', async () => {
  // Four threads share what cores there are; each may use hardly more than it needs.
  const pool = makePool({ threads: 4 })
  const outcomes = await Promise.all(
    Array.from({ length: 4 }, () => pool.run({ spend: 400, limit: 700 })),
  )
  expect(outcomes).toEqual(Array(4).fill(done))
})

test.each([
  ['throw', 'it fell'],
  ['exit', 'its thread ended'],
  ['memory', 'it needed more than 64 MiB of memory'],
] as const)(
  'a task that ends by %s says so, and the next one is answered',
  async (fail, reason) => {
    const pool = makePool()
    expect(await pool.run({ fail })).toEqual({ done: false, stage: 'fall', reason })
    expect(await pool.run({ spend: 1, limit: 10_000 })).toEqual(done)
  },
)

test('a task asks its pool and waits for each answer, beside others that do', async () => {
  const answer = (question: string): string => {
    if (question === 'c') throw new Error('nobody knows c')
    return question.toUpperCase()
  }
  const pool = makePool({ threads: 2, answer })
  const tasks = [['a', 'b', 'a'], ['d'], ['a', 'c'], ['b']]
  expect(await Promise.all(tasks.map((ask) => pool.run({ ask })))).toEqual([
    { done: true, answer: 'A B A' },
    { done: true, answer: 'D' },
    { done: false, stage: 'start', reason: 'nobody knows c' },
    { done: true, answer: 'B' },
  ])
  expect(await pool.run({ ask: ['a'] })).toEqual({ done: true, answer: 'A' })
})

test('every thread knows what was agreed on before its first task, whenever it was started', async () => {
  const pool = makePool({ threads: 2 })
  pool.begin()
  pool.agree('terms')
  const outcomes = await Promise.all([1, 2].map(() => pool.run({ agreed: true })))
  expect(outcomes).toEqual(Array(2).fill({ done: true, answer: 'terms' }))
  pool.agree('others')
  expect(await pool.run({ agreed: true })).toEqual({ done: true, answer: 'others' })
})

test('of a pool that was closed nothing is heard any more, and no thread is started', async () => {
  const pool = makePool()
  const heard: unknown[] = []
  for (const task of [{ wait: 60_000 }, { agreed: true }] as const)
    void pool.run(task).then((outcome) => heard.push(outcome))
  await pool.close()
  void pool.run({ agreed: true }).then((outcome) => heard.push(outcome))
  await setTimeout(300)
  expect(heard).toEqual([])
})

test('a thread that neither works nor answers is ended at last', async () => {
  expect(await makePool({ patience: 300 }).run({ fail: 'silence' })).toMatchObject({
    reason: 'nothing was heard of it for 0.3 s',
  })
})

test('no task is given to a thread that died after its last answer', async () => {
  const pool = makePool()
  expect(await pool.run({ fail: 'later' })).toEqual(done)
  // Most of the time it is dead by then; where it is not, the task that it dies of comes back.
  await setTimeout(500)
  let outcome = await pool.run({ spend: 1, limit: 10_000 })
  while (!outcome.done) outcome = await pool.run({ spend: 1, limit: 10_000 })
  expect(outcome).toEqual(done)
})

test('a thread is not given up for the time in which this process was stopped', async () => {
  const pool = makePool({ patience: 1000 })
  await pool.run({ spend: 1, limit: 10_000 })
  const outcome = pool.run({ wait: 1500 })
  await setTimeout(200)
  // As for a process that gets SIGSTOP and SIGCONT: no timer goes off, and no message is heard.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1100)
  expect(await outcome).toEqual(done)
})

test('a thread that cannot be loaded is told with its error', async () => {
  const pool = makePool({ entry: new URL('./no-such-file.ts', import.meta.url) })
  expect(await pool.run({ spend: 1, limit: 1 })).toMatchObject({
    done: false,
    stage: 'start',
    reason: expect.stringContaining('no-such-file.ts'),
  })
})
