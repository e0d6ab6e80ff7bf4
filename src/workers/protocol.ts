/** What a pool says to its thread; both ends are our own files. */
export type PoolMessage<Task, Terms> =
  /** The first of all: where the thread tells what it is at, and where replies to it are counted. */
  | { kind: 'stages'; memory: SharedArrayBuffer; replies: SharedArrayBuffer }
  /** What all tasks have in common; it comes before the first of them. */
  | { kind: 'terms'; terms: Terms }
  | { kind: 'task'; task: Task }
  /** To what the thread asked, which waits for it. */
  | Reply

/** What a worker thread says to its pool. */
export type WorkerMessage<Answer> =
  | { kind: 'answer'; answer: Answer }
  | { kind: 'threw'; reason: string }
  /** A question that the task waits for. */
  | { kind: 'ask'; question: string }

/** What a pool says to a question of its thread: the answer, or why there is none. */
export type Reply = { kind: 'reply'; answer: unknown } | { kind: 'no-reply'; reason: string }

/** A part of a task, under a limit of its own. */
export interface Stage {
  name: string
  /** Milliseconds of processor time the stage may take. */
  limit: number
  /** Microseconds of processor time the thread had used when the stage began. */
  since: number
}

/** Begins the next stage of a task: its name, and the milliseconds of processor time it may take. */
export type BeginStage = (name: string, limit: number) => void
