import { threadCpuUsage } from 'node:process'
import { parentPort, receiveMessageOnPort } from 'node:worker_threads'
import type { BeginStage, PoolMessage, Reply, WorkerMessage } from './protocol.ts'
import { StageBoard } from './stage-board.ts'

/** How many replies the pool has sent. */
let replies: Int32Array | undefined

/**
 * Asks the pool of this thread and waits for what its `answer` gives.
 * @throws where the pool has no answer.
 */
export function askPool(question: string): unknown {
  if (!parentPort || !replies) throw new Error('No pool has started this thread')
  const before = Atomics.load(replies, 0)
  parentPort.postMessage({ kind: 'ask', question })
  Atomics.wait(replies, 0, before)
  // A thread has one task, and the pool sends nothing else meanwhile.
  const reply: Reply | undefined = receiveMessageOnPort(parentPort)?.message
  if (reply?.kind === 'reply') return reply.answer
  throw new Error(reply?.reason ?? 'The pool did not reply')
}

/**
 * Makes this worker thread answer the tasks of its pool, one at a time. `handle` begins each stage of its
 * work: only then does a clock run, so neither loading this thread nor waiting for a turn counts.
 * @param agree Called with what the pool says of all tasks, before the first of them.
 */
export function serve<Task, Answer, Terms = never>(
  handle: (task: Task, begin: BeginStage) => Answer | Promise<Answer>,
  agree?: (terms: Terms) => void,
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
  parentPort?.on('message', (message: PoolMessage<Task, Terms>) => {
    if (message.kind === 'stages') {
      board = new StageBoard(message.memory)
      replies = new Int32Array(message.replies)
    } else if (message.kind === 'terms') agree?.(message.terms)
    else if (message.kind === 'task') void answer(message.task)
  })
}
