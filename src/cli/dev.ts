import { join, resolve } from 'node:path'
import type { Command } from 'commander'
import { recompileOnChange } from '../compile/watch-content.ts'
import { setVariable } from '../environment.ts'
import { known } from '../known.ts'
import { terminal } from '../messages/terminal.ts'
import { ownProject } from '../renderer/project.ts'
import { compileWithProgress } from './build.ts'
import { finish } from './finish.ts'
import { placeOf, root, type ServerOptions, serverSettings, withShared } from './options.ts'
import { say, serverLoudness } from './talk.ts'
import { countProblems } from './terminal.ts'

/** Adds `modelsheets dev`. */
export function registerDev(program: Command): void {
  withShared(program.command('dev'), ['content', 'base', 'port', 'host', 'open'])
    .description(terminal.commandLine.commands.dev.what)
    .action((options: ServerOptions) => finish(() => runDev(options)))
}

async function runDev(options: ServerOptions): Promise<number> {
  const { base, site } = placeOf(options)
  const server = serverSettings(options)
  const compiled = await compileWithProgress(options.content, base)
  say(
    `${terminal.commandLine.models({ number: String(compiled.records.length) })}; ${countProblems(compiled.problems)}`,
  )
  setVariable('MODELSHEETS_STORE', compiled.store)
  setVariable('MODELSHEETS_CONTENT', resolve(options.content))
  setVariable('MODELSHEETS_DEV', '1')
  const { dev } = await import('astro')
  await dev({
    ...ownProject(root, join(compiled.store, 'project')),
    base,
    ...known({ site }),
    server,
    logLevel: serverLoudness(),
    cacheDir: join(compiled.store, 'astro'),
  })
  recompileOnChange(
    resolve(options.content),
    () => compileWithProgress(options.content, base),
    (error) => console.error(error),
  )
  return 0
}
