/** What a pool says to its thread; both ends are our own files. */
export type PoolMessage<Task> =
  /** The first of all: where the thread tells what it is at. */
  { kind: 'stages'; memory: SharedArrayBuffer } | { kind: 'task'; task: Task }

/** What a worker thread says to its pool. */
export type WorkerMessage<Answer> =
  | { kind: 'answer'; answer: Answer }
  | { kind: 'threw'; reason: string }

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
