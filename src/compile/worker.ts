import { workerData } from 'node:worker_threads'
import { useKnowledge } from '../benchmarks/knowledge.ts'
import type { ModelFolder } from '../snapshot/find-models.ts'
import { serve } from '../workers/serve.ts'
import { type CompileResult, compileModel, type SiteContext } from './compile-model.ts'

/** One model, and why its card is to be shown as plain text, if so. */
export interface CompileTask {
  folder: ModelFolder
  plain?: string
}

const site: SiteContext = workerData
if (site.known) useKnowledge(site.known)

serve<CompileTask, CompileResult>(({ folder, plain }, begin) =>
  compileModel(folder, site, begin, plain),
)
