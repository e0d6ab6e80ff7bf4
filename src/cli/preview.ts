import { access } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Command } from 'commander'
import { UsageError } from '../errors.ts'
import { normalizeBase, parsePort, root, withBase } from './options.ts'

interface PreviewOptions {
  out: string
  base: string
  port: string
  host?: boolean | string
}

/** Adds `modelsheets preview`. */
export function registerPreview(program: Command): void {
  withBase(program.command('preview').description('Serve a built site'))
    .option('--out <dir>', 'folder of the build', 'dist')
    .option('--port <number>', 'port to listen on', '4321')
    .option('--host [address]', 'listen beyond this machine')
    .option('--content <dir>', 'taken for the sake of one set of options; not read')
    .action(runPreview)
}

async function runPreview(options: PreviewOptions): Promise<void> {
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
    server: {
      port: parsePort(options.port),
      ...(options.host === undefined ? {} : { host: options.host }),
    },
  })
  await server.closed()
}
