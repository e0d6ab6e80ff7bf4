import { workerData } from 'node:worker_threads'
import { setVariable } from '../environment.ts'
import { serve } from '../workers/serve.ts'
import type { RenderedPage, SitePage } from './entry.ts'
import { type KeptBytes, keepBytes } from './kept-pages.ts'

/** What a thread that renders pages is told at its start. */
export interface PageWorkerData {
  /** Address of the bundle's module. */
  entry: string
  store: string
  /** The content folder. */
  content: string
  /** Folder that the pages' bytes are kept in. */
  bytes: string
  /** Milliseconds of processor time that one page may take. */
  budget: number
}

/** To list all pages, or to render some: those of one model, one after another. */
export type PageTask = { kind: 'list' } | { kind: 'render'; pages: SitePage[]; plain?: string }

/** What became of a page. */
export type PageAnswer = KeptBytes & Omit<RenderedPage, 'body'>

/** Milliseconds of processor time for the list of all pages. */
const listBudget = 10 * 60_000

// The thread is started by `page-pool.ts`, which gives exactly this.
const data: PageWorkerData = workerData
setVariable('MODELSHEETS_STORE', data.store)
setVariable('MODELSHEETS_CONTENT', data.content)
const bundle: typeof import('./entry.ts') = await import(data.entry)

serve<PageTask, SitePage[] | PageAnswer[]>(async (task, begin) => {
  if (task.kind === 'list') {
    begin('list', listBudget)
    return bundle.listPages()
  }
  const answers: PageAnswer[] = []
  for (const page of task.pages) {
    begin(page.pathname, data.budget)
    const { body, ...rendered } = await bundle.renderPage(page, task.plain)
    answers.push({ ...keepBytes(data.bytes, body), ...rendered })
  }
  return answers
})
