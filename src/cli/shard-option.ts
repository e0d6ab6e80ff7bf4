import { readVariable, type Variable } from '../environment.ts'
import { usageError } from '../messages/error.ts'
import type { Shard } from '../shard.ts'

/** Where schedulers say which of how many a job is: the number, what it starts from, and the count. */
const schedulers: readonly { number: Variable; first: Variable | 0 | 1; count: Variable }[] = [
  // https://slurm.schedmd.com/job_array.html
  {
    number: 'SLURM_ARRAY_TASK_ID',
    first: 'SLURM_ARRAY_TASK_MIN',
    count: 'SLURM_ARRAY_TASK_COUNT',
  },
  // An Indexed Job says no count: https://kubernetes.io/docs/concepts/workloads/controllers/job/
  { number: 'JOB_COMPLETION_INDEX', first: 0, count: 'MODELSHEETS_SHARDS' },
  // https://docs.gitlab.com/ci/variables/predefined_variables/
  { number: 'CI_NODE_INDEX', first: 1, count: 'CI_NODE_TOTAL' },
]

/**
 * Which part of the work falls to this machine: what `--shard i/n` says, or else the scheduler.
 * @throws UsageError when neither says it, or it cannot be right.
 */
export function readShard(text: string | undefined): Shard {
  const shard = text === undefined ? fromScheduler() : fromText(text)
  const { number, count } = shard ?? {}
  const whole = (value = Number.NaN, most: number): boolean =>
    Number.isInteger(value) && value >= 1 && value <= most
  if (!shard || !whole(count, 100_000) || !whole(number, shard.count))
    throw usageError({ code: 'bad-shard' }, text === undefined ? {} : { value: text })
  return shard
}

function fromText(text: string): Shard | undefined {
  const [, number, count] = /^(\d+)\/(\d+)$/.exec(text) ?? []
  return count === undefined ? undefined : { number: Number(number), count: Number(count) }
}

function fromScheduler(): Shard | undefined {
  for (const { number, first, count } of schedulers) {
    const [at, of] = [readVariable(number), readVariable(count)]
    if (at === undefined || of === undefined) continue
    const from = typeof first === 'number' ? first : Number(readVariable(first) ?? 0)
    return { number: Number(at) - from + 1, count: Number(of) }
  }
  return undefined
}
