import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Command } from 'commander'
import { type CompiledContent, compileContent } from '../compile/compile-content.ts'
import { setVariable } from '../environment.ts'
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
    .description('Build the site; an earlier build in the folder is replaced')
    .option('--site <url>', 'address the site will have, for canonical links')
    .option('--strict', 'end with status 1 when the content has errors')
    .action((options: BuildOptions) => finish(() => runBuild(options)))
}

async function runBuild(options: BuildOptions): Promise<number> {
  const start = performance.now()
  const base = normalizeBase(options.base)
  const site = parseSite(options.site)
  const out = await safeOutput(options.out, options.content)
  const compiled = await compileWithProgress(options.content, base)
  const compiledAt = performance.now()
  setVariable('MODELSHEETS_STORE', compiled.store)
  // Loaded here, so that --help and wrong use answer at once.
  const { build } = await import('astro')
  await build({
    root,
    base,
    outDir: out,
    ...(site ? { site } : {}),
    cacheDir: join(compiled.store, 'astro'),
    logLevel: 'warn',
  })
  const seconds = (from: number, to: number): string => ((to - from) / 1000).toFixed(1)
  const end = performance.now()
  const { files, bytes, pages } = await measure(out)
  printErrors(compiled)
  console.log(
    `${paint('green', '✓')} ${compiled.records.length} models, ${pages} pages, ${files} files, ${formatBytes(bytes)} in ${options.out}`,
  )
  console.log(
    `  ${countProblems(compiled.problems)}; ${seconds(start, end)} s (content ${seconds(start, compiledAt)} s, pages ${seconds(compiledAt, end)} s)`,
  )
  const failed = options.strict && compiled.problems.some(({ level }) => level === 'error')
  return failed || compiled.left.length > 0 ? 1 : 0
}

/** Compiles a content folder, showing how far it is. */
export async function compileWithProgress(content: string, base: string): Promise<CompiledContent> {
  const progress = new Progress('Reading models')
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
    console.log(`… and ${errors.length - SHOWN_ERRORS} more; modelsheets check prints them all`)
  const plain = errors.flatMap(({ code, model }) => (code === 'card-plain' && model ? [model] : []))
  if (plain.length > 0) console.log(`Shown as plain text: ${plain.join(', ')}`)
  if (left.length > 0) console.log(`Left out: ${left.join(', ')}`)
}

async function measure(folder: string): Promise<{ files: number; bytes: number; pages: number }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  let bytes = 0
  for (const file of files) bytes += (await stat(join(file.parentPath, file.name))).size
  return {
    files: files.length,
    bytes,
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
  }
}
