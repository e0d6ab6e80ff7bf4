import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Command, InvalidArgumentError } from 'commander'
import { z } from 'zod'
import { compileContent, compileShard, joinShards } from '../compile/compile-content.ts'
import { isWholeSite, readIndex, readProblems, readScores } from '../compile/store.ts'
import { parseJson } from '../json.ts'
import { known } from '../known.ts'
import { type Lock, takeLock } from '../lock.ts'
import { sheetError, usageError } from '../messages/error.ts'
import { terminal } from '../messages/terminal.ts'
import { joinPages, renderShard } from '../renderer/render-site.ts'
import { type Shard, shardsOf } from '../shard.ts'
import { finish } from './finish.ts'
import { cache, placeOf, root, withShared } from './options.ts'
import { openSite, publishSite } from './publish.ts'
import { readShard } from './shard-option.ts'
import { say } from './talk.ts'
import { countProblems, Progress, printProblem } from './terminal.ts'

const t = terminal.commandLine.commands.shards

interface SharedOptions {
  content: string
  work: string
}

interface CompileOptions extends SharedOptions {
  base?: string
  shard?: string
}

interface IndexOptions extends SharedOptions {
  base?: string
  site?: string
  shards: number
}

interface RenderOptions extends SharedOptions {
  shard?: string
}

interface MergeOptions extends SharedOptions {
  out: string
  shards: number
  strict?: boolean
}

/** Adds the commands by which several machines build one site over a folder that they share. */
export function registerShards(program: Command): void {
  const shared = (name: string, what: string, options: Parameters<typeof withShared>[1]): Command =>
    withShared(program.command(name), ['content', ...options])
      .description(what)
      .requiredOption('--work <dir>', t.work)
  shared('compile', t.compile, ['base'])
    .option('--shard <i/n>', t.shard)
    .action((options: CompileOptions) => finish(() => runCompile(options)))
  shared('index', t.index, ['base'])
    .requiredOption('--shards <n>', t.shards, parseCount)
    .option('--site <url>', terminal.commandLine.commands.build.site)
    .action((options: IndexOptions) => finish(() => runIndex(options)))
  shared('render', t.render, [])
    .option('--shard <i/n>', t.shard)
    .action((options: RenderOptions) => finish(() => runRender(options)))
  shared('merge', t.merge, ['out'])
    .requiredOption('--shards <n>', t.shards, parseCount)
    .option('--strict', terminal.commandLine.commands.build.strict)
    .action((options: MergeOptions) => finish(() => runMerge(options)))
}

function parseCount(text: string): number {
  const most = 100_000
  if (/^\d{1,6}$/.test(text) && Number(text) >= 1 && Number(text) <= most) return Number(text)
  throw new InvalidArgumentError(terminal.commandLine.notWhole({ least: 1, most }))
}

async function runCompile(options: CompileOptions): Promise<number> {
  const { base } = placeOf(options)
  const shard = readShard(options.shard)
  return locked(options.work, `compile-${shard.number}-of-${shard.count}`, async (store) => {
    const progress = new Progress(terminal.commandLine.reading)
    const onProgress = progress.update.bind(progress)
    const made = await compileShard({ content: options.content, base, onProgress }, store, shard)
    say(t.compiled({ ...shard, models: made.models, reused: made.reused }))
    return 0
  })
}

async function runIndex(options: IndexOptions): Promise<number> {
  const { base, site } = placeOf(options)
  const { content, shards } = options
  return locked(options.work, 'lock', async (store, lock) => {
    const missing = await joinShards({ content, base }, store, shardsOf(shards))
    refuseMissing('compile', missing)
    const held = { path: store, release: lock.release }
    const { records, problems, left } = await compileContent({ content, cache, base, store: held })
    writeFileSync(
      join(store, 'site.json'),
      JSON.stringify({ base, ...known({ site: site || undefined }) }),
    )
    for (const problem of problems.filter(({ level }) => level === 'error').slice(0, 10))
      printProblem(problem)
    say(t.indexed({ models: records.length, left: left.length, problems: countProblems(problems) }))
    return 0
  })
}

async function runRender(options: RenderOptions): Promise<number> {
  const shard = readShard(options.shard)
  return locked(options.work, `render-${shard.number}-of-${shard.count}`, async (store) => {
    const pages = await renderOptions(options.content, store)
    const made = await renderShard(pages, shard)
    say(t.rendered({ ...shard, pages: made.pages, rendered: made.rendered }))
    return 0
  })
}

async function runMerge(options: MergeOptions): Promise<number> {
  const output = openSite(options)
  try {
    return await locked(options.work, 'lock', async (store) => {
      const all = performance.now()
      const pages = await renderOptions(options.content, store)
      refuseMissing('render', await joinPages(pages, shardsOf(options.shards)))
      const compiled = { ...pages, problems: readProblems(store), left: pages.left }
      const start = { all, pages: performance.now() }
      return publishSite(compiled, output, { ...pages, ...options }, start)
    })
  } finally {
    output.release()
  }
}

const siteSchema = z.object({ base: z.string(), site: z.string().exactOptional() })

/** What pages are rendered from, as `index` left it in the folder. */
async function renderOptions(content: string, store: string) {
  const { data: site } = siteSchema.safeParse(parseJson(textOf(join(store, 'site.json'))).value)
  if (!site) throw usageError({ code: 'not-indexed' }, { file: store })
  if (!(await isWholeSite(store))) throw usageError({ code: 'index-in-parts' }, { file: store })
  const { records, left } = await readIndex(store)
  const scores = await readScores(store)
  return { root, cache, store, content, records, left, scores, ...site }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

/** Works in a folder that machines share, with a part of it that no other machine is at. */
async function locked(
  work: string,
  part: string,
  run: (store: string, lock: Lock) => Promise<number>,
): Promise<number> {
  const store = resolve(work)
  mkdirSync(store, { recursive: true })
  const lock = takeLock(join(store, part === 'lock' ? part : `lock-${part}`), 'build')
  try {
    return await run(store, lock)
  } finally {
    lock.release()
  }
}

function refuseMissing(command: 'compile' | 'render', missing: readonly Shard[]): void {
  const [first] = missing
  if (first === undefined) return
  const shards = missing.map(({ number, count }) => `${number}/${count}`)
  throw sheetError({
    code: 'shards-missing',
    values: { command, first: shards[0] ?? '', shards: shards.join(', ') },
  })
}
