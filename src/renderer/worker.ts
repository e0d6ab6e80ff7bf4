import { workerData } from 'node:worker_threads'
import { setVariable } from '../environment.ts'
import { askPool, serve } from '../workers/serve.ts'
import { findPackagesOf } from './bundle-packages.ts'
import type { RenderedPage, SitePage } from './entry.ts'
import { type KeptBytes, keepBytes } from './kept-bytes.ts'
import { LISTING } from './listing-question.ts'
import { dataScript, isScriptData, relativeFile } from './relative.ts'
import { fileOf } from './site-file.ts'

/** What a thread that renders pages is told at its start. */
export interface PageWorkerData {
  /** Address of the bundle's module. */
  entry: string
  store: string
  /** The content folder. */
  content: string
  /** Folder that the pages' bytes are kept in. */
  bytes: string
  /** Path of the one script of all pages, where the site is read from a disk. */
  script?: string
}

/** To render pages: those of one model one after another. */
export interface RenderTask {
  kind: 'render'
  pages: SitePage[]
  /** Where pages are few, the main thread answers what they ask: this one reads no catalogue for them. */
  few: boolean
  /** What it answers to questions that these pages are likely to ask: each asked for by itself takes a wait. */
  told?: [question: string, answer: unknown][]
  /** Milliseconds of processor time that one page may take. */
  budget: number
  plain?: string
}

/** To list all pages, or to render some. */
export type PageTask = { kind: 'list' } | RenderTask

/** What became of a page. */
export type PageAnswer = KeptBytes & Omit<RenderedPage, 'body'>

/** Milliseconds of processor time for the list of all pages. */
const listBudget = 10 * 60_000

// The thread is started by `page-pool.ts`, which gives exactly this.
const data: PageWorkerData = workerData
setVariable('MODELSHEETS_STORE', data.store)
setVariable('MODELSHEETS_CONTENT', data.content)
findPackagesOf(data.entry)
const bundle: typeof import('./entry.ts') = await import(data.entry)
// Routes are asked for their pages when these are listed.
bundle.useListing(() => askPool(LISTING))
bundle.useCards(askPool)

serve<PageTask, SitePage[] | PageAnswer[]>(async (task, begin) => {
  if (task.kind === 'list') {
    begin('list', listBudget)
    const pages = await bundle.listPages()
    return data.script === undefined ? pages : withScripts(pages)
  }
  if (task.few) bundle.useAnswers(askPool, task.told)
  const answers: PageAnswer[] = []
  for (const page of task.pages) {
    begin(page.pathname, task.budget)
    const { body, ...rendered } = await renderPage(page, task.plain)
    answers.push({ ...keepBytes(data.bytes, body), ...rendered })
  }
  return answers
})

/** The pages of a site that is read from a disk: each file that scripts read is there as a script, too. */
function withScripts(pages: readonly SitePage[]): SitePage[] {
  const scripts = pages
    .filter((page) => isScriptData(fileOf(page)))
    .map((page) => ({ ...page, pathname: `${page.pathname}.js` }))
  return [...pages, ...scripts]
}

async function renderPage(page: SitePage, plain: string | undefined): Promise<RenderedPage> {
  const { script } = data
  if (script === undefined) return bundle.renderPage(page, plain)
  const isScript = page.type === 'endpoint' && page.pathname.endsWith('.json.js')
  const pathname = isScript ? page.pathname.slice(0, -'.js'.length) : page.pathname
  const rendered = await bundle.renderPage({ ...page, pathname }, plain)
  const body = isScript
    ? dataScript(rendered.body)
    : relativeFile(fileOf(page), rendered.body, script)
  return { ...rendered, body }
}
