import { join } from 'node:path'
import type { CompiledContent } from '../compile/compile-content.ts'
import type { Problem } from '../errors.ts'
import { known } from '../known.ts'
import { sheetError } from '../messages/error.ts'
import { problem } from '../messages/problem.ts'
import { terminal } from '../messages/terminal.ts'
import { type Output, openOutput } from '../output/output.ts'
import { folderOf, nameOf } from '../output/site-files.ts'
import type { PagesAhead } from '../renderer/pages-ahead.ts'
import { type RenderedSite, renderSite, siteKey } from '../renderer/render-site.ts'
import { type BuildReport, jsonReport, printProblems, printReport } from './build-report.ts'
import { cache, root, safeOutput } from './options.ts'
import { detail } from './talk.ts'

const t = terminal.commandLine

/** Where a site goes, and under which address. */
export interface PublishOptions {
  content: string
  out: string
  base: string
  site?: string | undefined
  strict?: boolean | undefined
  /** Whether what came of it is printed for programs. */
  json?: boolean | undefined
}

/** What a build says of compiled content. */
export type Compiled = Pick<CompiledContent, 'store' | 'records' | 'scores' | 'problems' | 'left'>

/** Opens the output folder of a build. */
export function openSite({ out, content }: Pick<PublishOptions, 'out' | 'content'>): Output {
  return openOutput(safeOutput(out, content), join(cache, 'outputs'))
}

/**
 * Renders compiled content, puts the site in place, and says what came of it.
 * @param start When the build began, and when it had the content.
 * @param ahead What was made ready for the pages meanwhile.
 * @returns The exit status.
 */
export async function publishSite(
  compiled: Compiled,
  output: Output,
  options: PublishOptions,
  start: { all: number; pages: number },
  ahead?: PagesAhead,
): Promise<number> {
  const { store, records, scores, problems, left } = compiled
  if (records.length === 0) {
    if (!options.json) printProblems(compiled)
    throw sheetError({ code: 'no-model-shown' })
  }
  const { content, out, base, site, strict } = options
  const place = { root, cache, store, content, base, site, output }
  const pages = { ...place, records, scores, ...known({ ahead }) }
  const key = await siteKey(pages)
  const unchanged = output.standing(key)
  if (unchanged) detail(t.standing)
  const rendered = unchanged ? undefined : await renderSite({ ...pages, key })
  if (rendered) assertWhole(compiled, rendered)
  const published = unchanged ?? (rendered && output.publish(rendered))
  const failed = [
    ...(rendered?.failed ?? []).map(({ id, failure }) => pageProblem(id, failure)),
    ...(rendered?.taken ?? []).map(takenProblem),
  ]
  const isWrong = strict && problems.some(({ level }) => level === 'error')
  const end = performance.now()
  const report: BuildReport = {
    status: isWrong || left.length > 0 || failed.length > 0 ? 1 : 0,
    content,
    out,
    models: records.length,
    problems,
    left,
    failed,
    foreign: output.foreign,
    published,
    rendered: rendered?.rendered,
    seconds: {
      all: seconds(start.all, end),
      content: seconds(start.all, start.pages),
      pages: seconds(start.pages, end),
    },
  }
  if (options.json) console.log(jsonReport(report))
  else printReport(report)
  return report.status
}

/** Seconds between two times in milliseconds, to a thousandth. */
function seconds(from: number, to: number): number {
  return Math.round(to - from) / 1000
}

/**
 * Makes sure that a rendered site is whole before it takes the place of another.
 * @throws SheetError that names the first page that is missing though nothing failed.
 */
function assertWhole({ records }: Compiled, { files, failed }: RenderedSite): void {
  const without = new Set(failed.map(({ id }) => id))
  const ids = records.flatMap(({ id }) => (without.has(id) ? [] : [id]))
  const pages = ['index.html', '404.html', ...ids.map((id) => `models/${id}/index.html`)]
  const missing = pages.filter((path) => !files.get(folderOf(path))?.has(nameOf(path)))
  if (missing.length > 0)
    throw sheetError(
      { code: 'pages-missing', values: { number: missing.length } },
      { file: missing[0] ?? '' },
    )
}

function takenProblem(path: string): Problem {
  return problem({ level: 'error', code: 'own-file-taken', file: path, values: { path } })
}

function pageProblem(id: string, fault: string): Problem {
  return problem({ level: 'error', code: 'page-failed', model: id, values: { fault } })
}
