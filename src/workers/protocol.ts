/** What a worker thread says to its pool; both ends are our own files. */
export type WorkerMessage<Answer> =
  | ({ kind: 'stage' } & Stage)
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
