import { join, resolve } from 'node:path'
import type { CompiledContent } from '../compile/compile-content.ts'
import { readSettings } from '../compile/settings.ts'
import type { Problem } from '../errors.ts'
import { known } from '../known.ts'
import { sheetError } from '../messages/error.ts'
import { problem } from '../messages/problem.ts'
import { terminal } from '../messages/terminal.ts'
import { type Output, openOutput, type Published } from '../output/output.ts'
import { printable } from '../printable.ts'
import { type RenderedSite, renderSite, siteKey } from '../renderer/render-site.ts'
import { englishBytes } from '../view/format.ts'
import { hostLines } from './host-lines.ts'
import { cache, root, safeOutput } from './options.ts'
import { countProblems, paint, printProblem } from './terminal.ts'

/** Most errors that a build prints one by one; `check` prints them all. */
const SHOWN_ERRORS = 10

/** Where a site goes, and under which address. */
export interface PublishOptions {
  content: string
  out: string
  base: string
  site?: string | undefined
  strict?: boolean | undefined
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
 * @returns The exit status.
 */
export async function publishSite(
  compiled: Compiled,
  output: Output,
  options: PublishOptions,
  start: { all: number; pages: number },
): Promise<number> {
  if (compiled.records.length === 0) {
    printErrors(compiled)
    throw sheetError({ code: 'no-model-shown' })
  }
  const { store, records, scores } = compiled
  const { content, base, site } = options
  const pages = { root, cache, store, content, records, scores, base, site }
  const standing = output.standing(await siteKey(pages))
  const rendered = standing ? undefined : await renderSite(pages)
  if (rendered) assertWhole(compiled, rendered)
  const published = standing ?? (rendered && output.publish(rendered))
  printErrors(compiled)
  const failed = rendered?.failed ?? []
  for (const { id, failure } of failed) printProblem(pageProblem(id, failure))
  if (published) printBuilt(options, compiled, published, output.foreign)
  const seconds = (from: number, to: number): string => ((to - from) / 1000).toFixed(1)
  const end = performance.now()
  const times = {
    problems: countProblems(compiled.problems),
    all: seconds(start.all, end),
    content: seconds(start.all, start.pages),
    pages: seconds(start.pages, end),
    ...known({ rendered: rendered?.rendered }),
  }
  console.log(`  ${terminal.commandLine.builtIn(times)}`)
  const strict = options.strict && compiled.problems.some(({ level }) => level === 'error')
  return strict || compiled.left.length > 0 || failed.length > 0 ? 1 : 0
}

/**
 * Makes sure that a rendered site is whole before it takes the place of another.
 * @throws SheetError that names the first page that is missing though nothing failed.
 */
function assertWhole({ records }: Compiled, { files, failed }: RenderedSite): void {
  const without = new Set(failed.map(({ id }) => id))
  const ids = records.flatMap(({ id }) => (without.has(id) ? [] : [id]))
  const pages = ['index.html', '404.html', ...ids.map((id) => `models/${id}/index.html`)]
  const missing = pages.filter((path) => !files.has(path))
  if (missing.length > 0)
    throw sheetError(
      { code: 'pages-missing', values: { number: missing.length } },
      { file: missing[0] ?? '' },
    )
}

function pageProblem(id: string, fault: string): Problem {
  return problem({ level: 'error', code: 'page-failed', model: id, values: { fault } })
}

function printBuilt(
  { out, content }: PublishOptions,
  { records }: Compiled,
  { files, bytes, pages, sizes }: Published,
  foreign: readonly string[],
): void {
  const built = { models: records.length, pages, files, size: englishBytes(bytes), out }
  console.log(`${paint('green', '✓')} ${terminal.commandLine.built(built)}`)
  if (foreign.length > 0) {
    const paths = foreign.slice(0, 3).map((path) => printable(path))
    console.log(`  ${terminal.commandLine.foreign({ number: foreign.length, paths })}`)
  }
  const { host } = readSettings(resolve(content)).settings
  for (const line of hostLines(sizes, host)) console.log(`  ${paint('yellow', line)}`)
}

function printErrors({ problems, left }: Compiled): void {
  const errors = problems.filter(({ level }) => level === 'error')
  for (const problem of errors.slice(0, SHOWN_ERRORS)) printProblem(problem)
  if (errors.length > SHOWN_ERRORS)
    console.log(terminal.commandLine.moreErrors({ number: errors.length - SHOWN_ERRORS }))
  const plain = errors.flatMap(({ code, model }) => (code === 'card-plain' && model ? [model] : []))
  if (plain.length > 0) console.log(terminal.commandLine.shownPlain({ ids: plain }))
  if (left.length > 0) console.log(terminal.commandLine.leftOut({ ids: left }))
}
