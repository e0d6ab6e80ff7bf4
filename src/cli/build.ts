import { resolve } from 'node:path'
import type { Command } from 'commander'
import { RELATIVE_BASE } from '../address.ts'
import {
  type CompiledContent,
  type CompileOptions,
  compileContent,
} from '../compile/compile-content.ts'
import { WORTH_A_BUNDLE } from '../compile/kept-code.ts'
import { type OpenStore, openStore } from '../compile/open-store.ts'
import { known } from '../known.ts'
import { usageError } from '../messages/error.ts'
import { terminal } from '../messages/terminal.ts'
import type { Output } from '../output/output.ts'
import { PagesAhead } from '../renderer/pages-ahead.ts'
import { finish } from './finish.ts'
import { cache, type PlaceOptions, placeOf, root, withShared } from './options.ts'
import { keepProgram } from './program-bundle.ts'
import { openSite, type PublishOptions, publishSite } from './publish.ts'
import { detail } from './talk.ts'
import { Progress } from './terminal.ts'

interface BuildOptions extends PlaceOptions {
  out: string
  relative?: boolean
  strict?: boolean
  json?: boolean
}

/** Adds `modelsheets build`. */
export function registerBuild(program: Command): void {
  withShared(program.command('build'), ['content', 'out', 'base'])
    .description(terminal.commandLine.commands.build.what)
    .option('--site <url>', terminal.commandLine.commands.build.site)
    .option('--relative', terminal.commandLine.commands.build.relative)
    .option('--strict', terminal.commandLine.commands.build.strict)
    .option('--json', terminal.commandLine.commands.build.json)
    .action((options: BuildOptions) => finish(() => runBuild(options)))
}

async function runBuild(options: BuildOptions): Promise<number> {
  const { base, site } = buildPlace(options)
  const output = openSite(options)
  try {
    // Held to the end: what is compiled must not change while pages are rendered from it.
    const held = openStore(cache, options.content, base)
    try {
      return await buildInto(output, held, { ...options, base, site })
    } finally {
      held.release()
    }
  } finally {
    output.release()
  }
}

/** Builds a site with what is held for it. */
async function buildInto(
  output: Output,
  held: OpenStore,
  options: PublishOptions,
): Promise<number> {
  const { content, base, site } = options
  const ahead = new PagesAhead({ root, cache, store: held.path, content, base, site, output })
  try {
    const all = performance.now()
    const compiled = await compileWithProgress(content, base, held, (records) => {
      output.look()
      ahead.begin(records)
    })
    const start = { all, pages: performance.now() }
    const status = await publishSite(compiled, output, options, start, ahead)
    if (compiled.records.length >= WORTH_A_BUNDLE) await keepProgram(cache)
    return status
  } finally {
    await ahead.close()
  }
}

/**
 * Where the site will be: at an address, or on a disk, which has none.
 * @throws UsageError for a site that is read from a disk and is given an address nevertheless.
 */
function buildPlace(options: BuildOptions): ReturnType<typeof placeOf> {
  if (!options.relative) return placeOf(options)
  if (options.site !== undefined || options.base !== undefined)
    throw usageError({ code: 'relative-address' })
  return { base: RELATIVE_BASE }
}

/**
 * Compiles a content folder, showing how far it is.
 * @param meanwhile Called once models are being compiled, with the records of all others.
 */
export async function compileWithProgress(
  content: string,
  base: string,
  store?: OpenStore,
  meanwhile?: CompileOptions['meanwhile'],
): Promise<CompiledContent> {
  const progress = new Progress(terminal.commandLine.reading)
  const compiled = await compileContent({
    content,
    cache,
    base,
    ...known({ store, meanwhile }),
    onProgress: (done, total, id) => progress.update(done, total, id),
  })
  const { records, left, reused } = compiled
  const models = records.length + left.length
  detail(terminal.commandLine.compiled({ content: resolve(content), models, reused }))
  detail(terminal.commandLine.kept({ store: compiled.store }))
  return compiled
}
