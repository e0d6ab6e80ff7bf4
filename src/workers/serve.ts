import { threadCpuUsage } from 'node:process'
import { parentPort } from 'node:worker_threads'
import type { BeginStage, PoolMessage, WorkerMessage } from './protocol.ts'
import { StageBoard } from './stage-board.ts'

/**
 * Makes this worker thread answer the tasks of its pool, one at a time. `handle` begins each stage of its
 * work: only then does a clock run, so neither loading this thread nor waiting for a turn counts.
 */
export function serve<Task, Answer>(
  handle: (task: Task, begin: BeginStage) => Answer | Promise<Answer>,
): void {
  let board: StageBoard | undefined
  const say = (message: WorkerMessage<Answer>): void => parentPort?.postMessage(message)
  const begin: BeginStage = (name, limit) => {
    const { user, system } = threadCpuUsage()
    board?.begin({ name, limit, since: user + system })
  }
  const answer = async (task: Task): Promise<void> => {
    try {
      say({ kind: 'answer', answer: await handle(task, begin) })
    } catch (error) {
      say({ kind: 'threw', reason: error instanceof Error ? error.message : String(error) })
    }
  }
  parentPort?.on('message', (message: PoolMessage<Task>) => {
    if (message.kind === 'stages') board = new StageBoard(message.memory)
    else void answer(message.task)
  })
}
