import { join } from 'node:path'
import type { Command } from 'commander'
import { type CompiledContent, compileContent } from '../compile/compile-content.ts'
import { type OpenStore, openStore } from '../compile/open-store.ts'
import type { Problem } from '../errors.ts'
import { sheetError } from '../messages/error.ts'
import { problem } from '../messages/problem.ts'
import { words } from '../messages/words.ts'
import { openOutput, type Published } from '../output/output.ts'
import { printable } from '../printable.ts'
import { type RenderedSite, renderSite, siteKey } from '../renderer/render-site.ts'
import { formatBytes } from '../view/format.ts'
import { finish } from './finish.ts'
import {
  type ContentOptions,
  cache,
  normalizeBase,
  parseSite,
  root,
  safeOutput,
  withShared,
} from './options.ts'
import { countProblems, Progress, paint, printProblem } from './terminal.ts'

interface BuildOptions extends ContentOptions {
  out: string
  site?: string
  base: string
  strict?: boolean
}

/** Most errors that a build prints one by one; `check` prints them all. */
const SHOWN_ERRORS = 10

/** Adds `modelsheets build`. */
export function registerBuild(program: Command): void {
  withShared(program.command('build'), ['content', 'out', 'base'])
    .description(words.commandLine.commands.build.what)
    .option('--site <url>', words.commandLine.commands.build.site)
    .option('--strict', words.commandLine.commands.build.strict)
    .action((options: BuildOptions) => finish(() => runBuild(options)))
}

async function runBuild(options: BuildOptions): Promise<number> {
  const base = normalizeBase(options.base)
  const site = parseSite(options.site)
  const output = openOutput(safeOutput(options.out, options.content), join(cache, 'outputs'))
  // Held to the end: what is compiled must not change while pages are rendered from it.
  const held = openStore(cache, options.content, base)
  try {
    const start = performance.now()
    const compiled = await compileWithProgress(options.content, base, held)
    const compiledAt = performance.now()
    if (compiled.records.length === 0) {
      printErrors(compiled)
      throw sheetError({ code: 'no-model-shown' })
    }
    const { store, records, scores } = compiled
    const pages = { root, cache, store, content: options.content, records, scores, base, site }
    const standing = output.standing(await siteKey(pages))
    const rendered = standing ? undefined : await renderSite(pages)
    if (rendered) assertWhole(compiled, rendered)
    const published = standing ?? (rendered && output.publish(rendered))
    printErrors(compiled)
    const failed = rendered?.failed ?? []
    for (const { id, failure } of failed) printProblem(pageProblem(id, failure))
    if (published) printBuilt(options.out, compiled, published, output.foreign)
    const seconds = (from: number, to: number): string => ((to - from) / 1000).toFixed(1)
    const end = performance.now()
    const times = {
      problems: countProblems(compiled.problems),
      all: seconds(start, end),
      content: seconds(start, compiledAt),
      pages: seconds(compiledAt, end),
      ...(rendered && { rendered: rendered.rendered }),
    }
    console.log(`  ${words.commandLine.builtIn(times)}`)
    const strict = options.strict && compiled.problems.some(({ level }) => level === 'error')
    return strict || compiled.left.length > 0 || failed.length > 0 ? 1 : 0
  } finally {
    held.release()
    output.release()
  }
}

/**
 * Makes sure that a rendered site is whole before it takes the place of another.
 * @throws SheetError that names the first page that is missing though nothing failed.
 */
function assertWhole({ records }: CompiledContent, { files, failed }: RenderedSite): void {
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
  out: string,
  { records }: CompiledContent,
  { files, bytes, pages }: Published,
  foreign: readonly string[],
): void {
  const built = { models: records.length, pages, files, size: formatBytes(bytes), out }
  console.log(`${paint('green', '✓')} ${words.commandLine.built(built)}`)
  if (foreign.length > 0) {
    const paths = foreign.slice(0, 3).map((path) => printable(path))
    console.log(`  ${words.commandLine.foreign({ number: foreign.length, paths })}`)
  }
}

/** Compiles a content folder, showing how far it is. */
export async function compileWithProgress(
  content: string,
  base: string,
  store?: OpenStore,
): Promise<CompiledContent> {
  const progress = new Progress(words.commandLine.reading)
  return compileContent({
    content,
    cache,
    base,
    ...(store && { store }),
    onProgress: (done, total, id) => progress.update(done, total, id),
  })
}

function printErrors({ problems, left }: CompiledContent): void {
  const errors = problems.filter(({ level }) => level === 'error')
  for (const problem of errors.slice(0, SHOWN_ERRORS)) printProblem(problem)
  if (errors.length > SHOWN_ERRORS)
    console.log(words.commandLine.moreErrors({ number: errors.length - SHOWN_ERRORS }))
  const plain = errors.flatMap(({ code, model }) => (code === 'card-plain' && model ? [model] : []))
  if (plain.length > 0) console.log(words.commandLine.shownPlain({ ids: plain }))
  if (left.length > 0) console.log(words.commandLine.leftOut({ ids: left }))
}
