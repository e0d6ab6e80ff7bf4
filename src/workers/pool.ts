import { Worker, type WorkerOptions } from 'node:worker_threads'
import { known } from '../known.ts'
import { terminal } from '../messages/terminal.ts'
import { settleEngine } from './engine.ts'
import type { PoolMessage, Stage, WorkerMessage } from './protocol.ts'
import { StageBoard } from './stage-board.ts'

/** How a pool's threads are made. */
export interface PoolSettings {
  /** The file each thread runs; it calls `serve`. */
  entry: URL
  /** Threads at most; one is started when a task finds none idle. */
  threads: number
  /** Mebibytes of heap a thread may use. */
  memory: number
  /** What every thread knows from its start. */
  data?: unknown
  /** Environment of the threads; the process's own unless told. */
  env?: NonNullable<WorkerOptions['env']>
  /** Answers what a task asks of the thread that has the pool (`askPool`). */
  answer?: (question: string) => unknown
  /** Milliseconds in which this process looks at a thread that says nothing before it is ended: the last resort. */
  patience?: number
}

/** What became of a task: its answer, or the stage it did not survive and why. */
export type Outcome<Answer> =
  | { done: true; answer: Answer }
  | { done: false; stage: string; reason: string }

// A machine that gives us a hundredth of a core still ends the longest stage within this.
const defaultPatience = 30 * 60_000

/** Milliseconds from one look at a thread that works to the next. */
const LOOK_MS = 50

/**
 * Runs tasks on worker threads. Each stage of a task has a budget of processor time of its thread, so
 * that what comes out does not depend on how busy the machine is. A thread that uses up a budget, fills
 * its memory or dies is replaced; its task comes back without an answer. Idle threads do not keep the
 * process alive.
 */
export class ThreadPool<Task, Answer, Terms = never> {
  readonly #settings: PoolSettings
  readonly #queue: { task: Task; resolve: (outcome: Outcome<Answer>) => void }[] = []
  readonly #threads = new Set<Thread<Task, Answer, Terms>>()
  readonly #idle: Thread<Task, Answer, Terms>[] = []
  #terms: { terms: Terms } | undefined
  #closed = false

  constructor(settings: PoolSettings) {
    this.#settings = settings
  }

  /** Starts a thread, unless there is one: it loads before the first task is known. */
  begin(): void {
    const first = this.#threads.size === 0 ? this.#start() : undefined
    if (first) this.#idle.push(first)
  }

  /** Tells every thread what all tasks to come have in common. */
  agree(terms: Terms): void {
    this.#terms = { terms }
    for (const thread of this.#threads) thread.agree(terms)
  }

  /** Runs a task on the next thread that is free; never rejects. */
  run(task: Task): Promise<Outcome<Answer>> {
    return new Promise((resolve) => {
      this.#queue.push({ task, resolve })
      this.#next()
    })
  }

  /** Ends the threads, and with them the tasks that are not done: nobody hears of these any more. */
  async close(): Promise<void> {
    this.#closed = true
    await Promise.all([...this.#threads].map((thread) => thread.end()))
  }

  #next(): void {
    if (this.#closed || this.#queue.length === 0) return
    const thread = this.#takeIdle() ?? this.#start()
    const waiting = thread && this.#queue.shift()
    if (!waiting) return
    void thread.run(waiting.task).then((outcome) => {
      if (this.#closed) return
      if (thread.ended) this.#threads.delete(thread)
      else this.#idle.push(thread)
      waiting.resolve(outcome)
      this.#next()
    })
  }

  /** An idle thread that lives: one may have died of what it left undone after its last answer. */
  #takeIdle(): Thread<Task, Answer, Terms> | undefined {
    for (let thread = this.#idle.pop(); thread; thread = this.#idle.pop()) {
      if (!thread.ended) return thread
      this.#threads.delete(thread)
    }
    return undefined
  }

  #start(): Thread<Task, Answer, Terms> | undefined {
    if (this.#threads.size >= this.#settings.threads) return undefined
    const thread = new Thread<Task, Answer, Terms>(this.#settings)
    if (this.#terms) thread.agree(this.#terms.terms)
    this.#threads.add(thread)
    return thread
  }
}

/** One worker thread, which runs one task at a time. */
class Thread<Task, Answer, Terms> {
  ended = false
  readonly #worker: Worker
  readonly #patience: number
  readonly #board = new StageBoard()
  readonly #replies = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
  readonly #answer: PoolSettings['answer']
  #settle: ((outcome: Outcome<Answer>) => void) | undefined
  #timer: NodeJS.Timeout | undefined
  /** Stages before the task's first; until it begins, the thread is still being loaded. */
  #before = 0
  /** The stage that was seen last, when it was first seen, and how many looks there were since. */
  #seen = { count: 0, at: 0, looks: 0 }
  /** When a stage that is late may have used up its processor time, too. */
  #due = 0

  constructor({ entry, memory, data, env, answer, patience }: PoolSettings) {
    this.#answer = answer
    this.#patience = patience ?? defaultPatience
    settleEngine()
    this.#worker = new Worker(entry, {
      workerData: data,
      resourceLimits: { maxOldGenerationSizeMb: memory },
      // Flags such as --input-type are for the program, and a worker would refuse to start with them.
      execArgv: [],
      ...known({ env: env || undefined }),
    })
    // What a worker of ours says is what `serve` sends.
    this.#worker.on('message', (message: WorkerMessage<Answer>) => this.#hear(message))
    this.#worker.on('error', (error) => this.#break(reasonOf(error, memory)))
    this.#worker.on('exit', () => this.#break(terminal.workers.ended))
    this.#worker.unref()
    this.#say({ kind: 'stages', memory: this.#board.memory, replies: this.#replies.buffer })
  }

  agree(terms: Terms): void {
    this.#say({ kind: 'terms', terms })
  }

  run(task: Task): Promise<Outcome<Answer>> {
    return new Promise((resolve) => {
      this.#settle = resolve
      this.#worker.ref()
      this.#before = this.#board.count
      this.#see(this.#before)
      this.#timer = setInterval(() => void this.#look(), LOOK_MS)
      this.#say({ kind: 'task', task })
    })
  }

  async end(): Promise<void> {
    this.ended = true
    await this.#worker.terminate()
  }

  #say(message: PoolMessage<Task, Terms>): void {
    this.#worker.postMessage(message)
  }

  #hear(message: WorkerMessage<Answer>): void {
    if (message.kind === 'ask') this.#reply(message.question)
    else if (message.kind === 'answer') this.#finish({ done: true, answer: message.answer })
    else this.#finish({ done: false, stage: this.#stageName(), reason: message.reason })
  }

  #reply(question: string): void {
    try {
      this.#say({ kind: 'reply', answer: this.#answer?.(question) })
    } catch (error) {
      this.#say({ kind: 'no-reply', reason: reasonOf(error, 0) })
    }
    Atomics.add(this.#replies, 0, 1)
    Atomics.notify(this.#replies, 0)
  }

  /** What the task is at, once the thread has loaded and begun it. */
  get #stage(): Stage | undefined {
    return this.#board.count === this.#before ? undefined : this.#board.read()
  }

  /** Whether the task is still at the stage it was at when this many were counted. */
  #isAt(count: number): boolean {
    return this.#settle !== undefined && this.#before !== count && this.#board.count === count
  }

  #stageName(): string {
    return this.#stage?.name ?? 'start'
  }

  #finish(outcome: Outcome<Answer>): void {
    clearInterval(this.#timer)
    const settle = this.#settle
    this.#settle = undefined
    this.#worker.unref()
    settle?.(outcome)
  }

  /** Gives the thread up: nothing it is asked now would be answered in time. */
  #break(reason: string): void {
    const stage = this.#stageName()
    void this.end()
    this.#finish({ done: false, stage, reason })
  }

  #see(count: number): void {
    this.#seen = { count, at: performance.now(), looks: 0 }
    this.#due = 0
  }

  async #look(): Promise<void> {
    const { count } = this.#board
    if (count !== this.#seen.count) this.#see(count)
    const late = performance.now() - this.#seen.at
    this.#seen.looks += 1
    // Looks are counted, not time: while this process is stopped, its threads are, too, and nothing is heard of them.
    if (this.#seen.looks * LOOK_MS >= this.#patience)
      return this.#break(terminal.workers.silent({ seconds: this.#patience / 1000 }))
    const stage = this.#stage
    // Processor time runs no faster than the clock, so most stages are never asked for theirs.
    if (!stage || late < Math.max(stage.limit, this.#due)) return
    this.#due = Number.POSITIVE_INFINITY
    const usage = await this.#worker.cpuUsage().catch(() => undefined)
    if (!usage || !this.#isAt(count)) return
    const left = stage.limit - (usage.user + usage.system - stage.since) / 1000
    if (left > 0) this.#due = late + left
    // The answer may be waiting behind this very timer.
    else
      setImmediate(() => {
        if (this.#isAt(count)) this.#break(terminal.workers.slow({ seconds: stage.limit / 1000 }))
      })
  }
}

function reasonOf(error: unknown, memory: number): string {
  if (!(error instanceof Error)) return String(error)
  const code = 'code' in error ? error.code : undefined
  return code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? terminal.workers.memory({ most: memory })
    : error.message
}
