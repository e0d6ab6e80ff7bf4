import { watch } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Command } from 'commander'
import { DEV_VARIABLE, STORE_VARIABLE } from '../compile/store.ts'
import { compileWithProgress } from './build.ts'
import {
  type ContentOptions,
  normalizeBase,
  parsePort,
  root,
  withBase,
  withContent,
} from './options.ts'
import { countProblems } from './terminal.ts'

interface DevOptions extends ContentOptions {
  base: string
  port: string
  host?: boolean | string
}

/** Adds `modelsheets dev`. */
export function registerDev(program: Command): void {
  withBase(
    withContent(program.command('dev').description('Serve the site while content is edited')),
  )
    .option('--port <number>', 'port to listen on', '4321')
    .option('--host [address]', 'listen beyond this machine')
    .action(runDev)
}

async function runDev(options: DevOptions): Promise<void> {
  const base = normalizeBase(options.base)
  const port = parsePort(options.port)
  const compiled = await compileWithProgress(options.content, base)
  console.log(`${compiled.records.length} models; ${countProblems(compiled.problems)}`)
  process.env[STORE_VARIABLE] = compiled.store
  process.env[DEV_VARIABLE] = '1'
  const { dev } = await import('astro')
  await dev({
    root,
    base,
    server: { port, ...(options.host === undefined ? {} : { host: options.host }) },
    cacheDir: join(compiled.store, 'astro'),
  })
  recompileOnChange(resolve(options.content), () => compileWithProgress(options.content, base))
}

/** Compiles again a moment after the last change of a burst; the loader sees the new index. */
function recompileOnChange(content: string, compile: () => Promise<unknown>): void {
  let timer: NodeJS.Timeout | undefined
  watch(content, { recursive: true }, () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      compile().catch((error: unknown) => console.error(error))
    }, 300)
  })
}
