import { threadCpuUsage } from 'node:process'
import type { BeginStage } from '../../../src/workers/protocol.ts'
import { askPool, serve } from '../../../src/workers/serve.ts'

/** Milliseconds of processor time to spend, or on the clock to wait, what to ask of the pool, or how to fail. */
export type Task =
  | { spend: number; limit: number }
  | { wait: number }
  | { ask: string[] }
  | { agreed: true }
  | { fail: 'throw' | 'exit' | 'later' | 'memory' | 'silence' }

function spend(milliseconds: number): void {
  const { user, system } = threadCpuUsage()
  for (;;) {
    const used = threadCpuUsage()
    if (used.user + used.system - user - system > milliseconds * 1000) return
  }
}

let agreed = 'nothing'

serve<Task, string, string>(answer, (terms) => {
  agreed = terms
})

function answer(task: Task, begin: BeginStage): string | Promise<string> {
  if ('agreed' in task) return agreed
  if ('spend' in task) {
    begin('work', task.limit)
    spend(task.spend)
    return 'done'
  }
  if ('wait' in task) {
    begin('wait', 60_000)
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, task.wait)
    return 'done'
  }
  if ('ask' in task) return task.ask.map((question) => String(askPool(question))).join(' ')
  begin('fall', 60_000)
  if (task.fail === 'throw') throw new Error('it fell')
  if (task.fail === 'exit') process.exit(1)
  if (task.fail === 'later') {
    setImmediate(() => process.exit(1))
    return 'done'
  }
  if (task.fail === 'silence') return new Promise<string>(() => undefined)
  const kept: number[][] = []
  for (;;) kept.push(Array.from({ length: 100_000 }, Math.random))
}
