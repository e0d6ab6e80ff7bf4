import type { Command } from 'commander'
import { type CompiledContent, compileContent } from '../compile/compile-content.ts'
import { readFailedPages } from '../compile/store.ts'
import type { Problem } from '../errors.ts'
import { sheetError } from '../messages/error.ts'
import { problem } from '../messages/problem.ts'
import { words } from '../messages/words.ts'
import { openOutput, type Published } from '../output/output.ts'
import { printable } from '../printable.ts'
import { formatBytes } from '../view/format.ts'
import { finish } from './finish.ts'
import {
  type ContentOptions,
  cache,
  normalizeBase,
  parseSite,
  safeOutput,
  withShared,
} from './options.ts'
import { assertWhole, renderSite } from './render-site.ts'
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
  const output = openOutput(safeOutput(options.out, options.content))
  try {
    const start = performance.now()
    const compiled = await compileWithProgress(options.content, base)
    const compiledAt = performance.now()
    if (compiled.records.length === 0) {
      printErrors(compiled)
      throw sheetError({ code: 'no-model-shown' })
    }
    const rendered = await renderSite({ store: compiled.store, base, site })
    assertWhole(
      rendered,
      compiled.records.map(({ id }) => id),
    )
    const published = output.publish(rendered)
    const failedPages = await readFailedPages(compiled.store)
    printErrors(compiled)
    for (const { id, failure } of failedPages) printProblem(pageProblem(id, failure))
    printBuilt(options.out, compiled, published, output.foreign)
    const seconds = (from: number, to: number): string => ((to - from) / 1000).toFixed(1)
    const end = performance.now()
    const times = {
      problems: countProblems(compiled.problems),
      all: seconds(start, end),
      content: seconds(start, compiledAt),
      pages: seconds(compiledAt, end),
    }
    console.log(`  ${words.commandLine.builtIn(times)}`)
    const failed = options.strict && compiled.problems.some(({ level }) => level === 'error')
    return failed || compiled.left.length > 0 || failedPages.length > 0 ? 1 : 0
  } finally {
    output.release()
  }
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
export async function compileWithProgress(content: string, base: string): Promise<CompiledContent> {
  const progress = new Progress(words.commandLine.reading)
  return compileContent({
    content,
    cache,
    base,
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
