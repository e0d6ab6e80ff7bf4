import { Worker } from 'node:worker_threads'
import { renderReadmeSync } from './pipeline.ts'
import { plainReadme } from './plain.ts'
import type { Readme, ReadmeContext } from './readme.ts'
import type { Job } from './worker.ts'

/**
 * CPU milliseconds a card of up to 100,000 characters may take; longer ones get their share, and the
 * first card of a worker some more, because nothing is compiled yet. On an idle machine the clock says
 * the same; on a busy one, a harmless card is not cut for waiting its turn.
 */
const budget = 550
const perCharacter = 0.01
const coldStart = 250
/** Milliseconds on the clock after which a card is cut whatever the machine is doing. */
const patience = 1200
/** Milliseconds for the worker to load, once. */
const startBudget = 20_000

interface Waiting {
  job: Job
  resolve: (readme: Readme) => void
}

/** A worker, and whether it has loaded. */
interface Slot {
  worker: Worker
  ready: boolean
  /** Whether it has rendered a card. */
  warm: boolean
}

let current: Slot | undefined
/** Kept warm once a card had to be ended, so that the next one need not wait. */
let spare: Slot | undefined
let running: Waiting | undefined
/** Set when a worker could not be loaded. */
let unavailable = false
let timer: NodeJS.Timeout | undefined
const queue: Waiting[] = []

function cut(markdown: string, message: string): Readme {
  return plainReadme(markdown, { code: 'cut', message })
}

function finish(readme: Readme): void {
  clearTimeout(timer)
  const done = running
  running = undefined
  done?.resolve(readme)
}

function discard(slot: Slot | undefined): void {
  slot?.worker.removeAllListeners()
  void slot?.worker.terminate()
}

/** Ends the worker with the card it is on; the next card gets a fresh one. */
function giveUp(message: string): void {
  const old = current
  current = spare ?? spawn()
  spare = undefined
  discard(old)
  if (running) finish(cut(running.job.markdown, message))
  if (!unavailable) spare = spawn()
  next()
}

function isReadme(message: unknown): message is Readme {
  return typeof message === 'object' && message !== null && 'html' in message
}

function spawn(): Slot {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    // Flags such as --input-type are for the program, and a worker would refuse to start with them.
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 768 },
  })
  const slot: Slot = { worker, ready: false, warm: false }
  worker.on('message', (message: unknown) => {
    if (isReadme(message)) finish(message)
    else slot.ready = true
    next()
  })
  worker.on('error', () => {
    if (!slot.ready) failedStart(slot)
    else if (slot === current)
      giveUp('This card could not be rendered and is shown as it was written')
    else if (slot === spare) spare = undefined
  })
  worker.unref()
  return slot
}

/** Starts the next card when the worker is free; the process waits for cards, never for a worker. */
function next(): void {
  if (running) return
  const waiting = queue[0]
  if (!waiting) {
    current?.worker.unref()
    return
  }
  current ??= spawn()
  current.worker.ref()
  clearTimeout(timer)
  if (!current.ready) {
    timer = setTimeout(failedStart, startBudget, current)
    return
  }
  queue.shift()
  running = waiting
  const extra = Math.max(0, waiting.job.markdown.length - 100_000) * perCharacter
  void watch(current, waiting, budget + (current.warm ? 0 : coldStart), extra)
  current.warm = true
}

async function cpuTime({ worker }: Slot): Promise<number> {
  const { user, system } = await worker.cpuUsage()
  return (user + system) / 1000
}

/** Posts a card and ends the worker when the card has used up its time. */
async function watch(slot: Slot, waiting: Waiting, base: number, extra: number): Promise<void> {
  const limit = base + extra
  const before = await cpuTime(slot)
  const started = performance.now()
  slot.worker.postMessage(waiting.job)
  const check = async (): Promise<void> => {
    const used = (await cpuTime(slot)) - before
    if (running !== waiting || slot !== current) return
    const left = limit - used
    if (left <= 10 || performance.now() - started > patience + extra) {
      // A result may be waiting behind this very timer.
      setImmediate(() => {
        if (running === waiting)
          giveUp('This card took too long to render and is shown as it was written')
      })
    } else timer = setTimeout(() => void check(), Math.min(100, Math.max(15, left)))
  }
  timer = setTimeout(() => void check(), limit)
}

/** Characters of a card that is rendered without a limit where no worker can be had. */
const maxUnlimited = 100_000

/** A worker that does not load will not load the next time either: render here, within the bounds. */
function failedStart(slot: Slot): void {
  if (slot === spare) spare = undefined
  if (slot !== current) return
  unavailable = true
  clearTimeout(timer)
  current = undefined
  discard(slot)
  for (const { job, resolve } of queue.splice(0)) resolve(renderHere(job))
}

function renderHere({ markdown, context, sheets }: Job): Readme {
  if (markdown.length > maxUnlimited)
    return cut(markdown, 'This card is too long to render and is shown as it was written')
  return renderReadmeSync(markdown, { ...context, sheetHref: (id) => sheets.get(id) })
}

const modelAddress =
  /(?:huggingface\.co|hf\.co|hf-mirror\.com|[("'=<\s]|\]:\s?)\/([\w.%-]+(?:\/[\w.%-]+)?)/g

/** Asks for every model the card may link to, because the worker cannot. */
function sheetsFor(markdown: string, context: ReadmeContext): ReadonlyMap<string, string> {
  const sheets = new Map<string, string>()
  if (!context.sheetHref) return sheets
  const text = context.endpoint
    ? markdown.replaceAll(context.endpoint.replace(/\/+$/, ''), 'hf.co')
    : markdown
  for (const match of text.matchAll(modelAddress)) {
    let id = match[1] ?? ''
    try {
      id = decodeURIComponent(id)
    } catch {
      // Not an id then.
    }
    for (const wish of [id, id.replace(/[.]+$/, ''), id.split('/')[0] ?? id]) {
      const href = sheets.has(wish) ? undefined : context.sheetHref(wish)
      if (href !== undefined) sheets.set(wish, href)
    }
  }
  return sheets
}

/** Renders a card in a worker that is ended when its time is up; the card is plain text then. */
export function renderWithBudget(markdown: string, context: ReadmeContext): Promise<Readme> {
  const { sheetHref: _, ...plain } = context
  const job: Job = { markdown, context: plain, sheets: sheetsFor(markdown, context) }
  if (unavailable) return Promise.resolve(renderHere(job))
  return new Promise((resolve) => {
    queue.push({ job, resolve })
    next()
  })
}

/** Loads the worker ahead of the first card that needs it; it does not keep the process alive. */
export function warmUp(): void {
  if (!unavailable) current ??= spawn()
}
