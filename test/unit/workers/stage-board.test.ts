import { expect, test } from 'vitest'
import { StageBoard } from '../../../src/workers/stage-board.ts'

test('what a thread writes is read from the same memory', () => {
  const pool = new StageBoard()
  const thread = new StageBoard(pool.memory)
  const { count } = pool
  const stage = { name: '/models/a/é/', limit: 10_000, since: 1_234_567_890_123 }
  thread.begin(stage)
  expect(pool.read()).toEqual(stage)
  expect(pool.count).not.toBe(count)
  thread.begin({ ...stage, name: 'b' })
  expect(pool.read()).toEqual({ ...stage, name: 'b' })
})

test('a long name is cut between two characters', () => {
  const board = new StageBoard()
  board.begin({ name: `a${'é'.repeat(1000)}`, limit: 1, since: 0 })
  expect(board.read()?.name).toMatch(/^aé{100,}$/)
})
