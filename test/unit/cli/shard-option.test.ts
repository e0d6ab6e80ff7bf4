import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { readShard } from '../../../src/cli/shard-option.ts'
import { namesSetBy } from '../../../src/environment.ts'
import { partOf, shardsOf } from '../../../src/shard.ts'

beforeEach(() => {
  for (const name of [...namesSetBy('scheduler'), 'MODELSHEETS_SHARDS']) vi.stubEnv(name, '')
})
afterEach(() => vi.unstubAllEnvs())

test.each([
  [
    'Slurm from 0',
    { SLURM_ARRAY_TASK_ID: '0', SLURM_ARRAY_TASK_MIN: '0', SLURM_ARRAY_TASK_COUNT: '4' },
    1,
    4,
  ],
  [
    'Slurm from 1',
    { SLURM_ARRAY_TASK_ID: '4', SLURM_ARRAY_TASK_MIN: '1', SLURM_ARRAY_TASK_COUNT: '4' },
    4,
    4,
  ],
  ['Kubernetes', { JOB_COMPLETION_INDEX: '2', MODELSHEETS_SHARDS: '3' }, 3, 3],
  ['GitLab', { CI_NODE_INDEX: '1', CI_NODE_TOTAL: '5' }, 1, 5],
])('%s says which part it is', (_name, variables, number, count) => {
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value)
  expect(readShard(undefined)).toEqual({ number, count })
  expect(readShard('1/2')).toEqual({ number: 1, count: 2 })
})

test.each([undefined, '', '0/2', '3/2', '1', '1/0', '1/2/3', '-1/2', '1/1000000'])(
  '%j is no part',
  (text) => {
    expect(() => readShard(text)).toThrow('It is not said which part')
  },
)

test.each([
  { JOB_COMPLETION_INDEX: '3', MODELSHEETS_SHARDS: '3' },
  { SLURM_ARRAY_TASK_ID: 'one', SLURM_ARRAY_TASK_COUNT: '2' },
  { CI_NODE_INDEX: '1' },
])('what a scheduler cannot mean is no part: %j', (variables) => {
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value)
  expect(() => readShard(undefined)).toThrow('It is not said which part')
})

test('all parts together are the list, and each has about as much', () => {
  const list = Array.from({ length: 17 }, (_, index) => index)
  const parts = shardsOf(5).map((shard) => partOf(list, shard))
  expect(parts.flat().sort((a, b) => a - b)).toEqual(list)
  expect(parts.map(({ length }) => length)).toEqual([4, 4, 3, 3, 3])
})
