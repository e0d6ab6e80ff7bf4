import { useKnowledge } from '../benchmarks/knowledge.ts'
import { rememberColours } from '../readme/highlight.ts'
import type { ModelFolder } from '../snapshot/find-models.ts'
import { serve } from '../workers/serve.ts'
import { type CompileResult, compileModel, type SiteContext } from './compile-model.ts'
import { readFormerCard } from './model-files.ts'

/** One model. */
export interface CompileTask {
  folder: ModelFolder
  /** Digest of what was last compiled of it by this very code. */
  former?: string
  /** Why its card is to be shown as plain text, if so. */
  plain?: string
}

/** Milliseconds of processor time for what is taken from the last time. */
const formerBudget = 5000

let site: SiteContext | undefined

serve<CompileTask, CompileResult, SiteContext>(
  ({ folder, former, plain }, begin) => {
    if (!site) throw new Error('Models are to be compiled before it is said for which site')
    if (former !== undefined) {
      begin('former', formerBudget)
      rememberColours(readFormerCard(site.store, folder.id, former) ?? '')
    }
    return compileModel(folder, site, begin, plain)
  },
  (terms) => {
    site = terms
    if (terms.known) useKnowledge(terms.known)
  },
)
