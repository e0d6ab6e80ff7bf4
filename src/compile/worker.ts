import { parentPort, workerData } from 'node:worker_threads'
import { useKnowledge } from '../benchmarks/knowledge.ts'
import type { ModelFolder } from '../snapshot/read.ts'
import { type CompileResult, compileModel, type SiteContext } from './compile-model.ts'

/** What the pool sends to a worker: one model, and why its card is to be shown as plain text, if so. */
export interface WorkerTask {
  folder: ModelFolder
  plain?: string
}

/** What a worker answers. */
export type WorkerAnswer = { result: CompileResult } | { failure: string }

const site: SiteContext = workerData
if (site.known) useKnowledge(site.known)

parentPort?.on('message', ({ folder, plain }: WorkerTask) => {
  compileModel(folder, site, plain).then(
    (result) => parentPort?.postMessage({ result } satisfies WorkerAnswer),
    (error: unknown) =>
      parentPort?.postMessage({
        failure: error instanceof Error ? (error.stack ?? error.message) : String(error),
      } satisfies WorkerAnswer),
  )
})
