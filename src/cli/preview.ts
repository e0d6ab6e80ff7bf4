import { access } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Command } from 'commander'
import { usageError } from '../messages/error.ts'
import { terminal } from '../messages/terminal.ts'
import { ownProject } from '../renderer/project.ts'
import { finish } from './finish.ts'
import { cache, placeOf, root, type ServerOptions, serverSettings, withShared } from './options.ts'
import { serverLoudness } from './talk.ts'

interface PreviewOptions extends ServerOptions {
  out: string
}

/** Adds `modelsheets preview`. */
export function registerPreview(program: Command): void {
  withShared(program.command('preview'), ['content', 'out', 'base', 'port', 'host', 'open'])
    .description(terminal.commandLine.commands.preview.what)
    .action((options: PreviewOptions) => finish(() => runPreview(options)))
}

async function runPreview(options: PreviewOptions): Promise<number> {
  const out = resolve(options.out)
  await access(join(out, 'index.html')).catch(() => {
    throw usageError({ code: 'no-built-site', values: { out: options.out } })
  })
  const { preview } = await import('astro')
  const server = await preview({
    ...ownProject(root, join(cache, 'project')),
    base: placeOf(options).base,
    outDir: out,
    server: serverSettings(options),
    logLevel: serverLoudness(),
  })
  await server.closed()
  return 0
}
