import { access } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Command } from 'commander'
import { UsageError } from '../errors.ts'
import { finish } from './finish.ts'
import { normalizeBase, root, type ServerOptions, serverSettings, withShared } from './options.ts'

interface PreviewOptions extends ServerOptions {
  out: string
}

/** Adds `modelsheets preview`. */
export function registerPreview(program: Command): void {
  withShared(program.command('preview'), ['content', 'out', 'base', 'port', 'host'])
    .description('Serve a built site; it needs no content folder')
    .action((options: PreviewOptions) => finish(() => runPreview(options)))
}

async function runPreview(options: PreviewOptions): Promise<number> {
  const out = resolve(options.out)
  await access(join(out, 'index.html')).catch(() => {
    throw new UsageError(`There is no built site at ${options.out}`, {
      hint: 'run modelsheets build first',
    })
  })
  const { preview } = await import('astro')
  const server = await preview({
    root,
    base: normalizeBase(options.base),
    outDir: out,
    server: serverSettings(options),
  })
  await server.closed()
  return 0
}
