import { readdir } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Command, InvalidArgumentError } from 'commander'
import { UsageError } from '../errors.ts'

/** Folder of the generator itself: Astro's root. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

/** Folder for compiled content and Astro's caches. */
export const cache = join(root, '.modelsheets')

/** The options that several commands share: each is declared here and nowhere else. */
const shared = {
  content: ['--content <dir>', 'content folder, with models/<owner>/<name>/', 'content'],
  base: ['--base <path>', 'path the site is served under', '/'],
  out: ['--out <dir>', 'folder of the built site', 'dist'],
  port: ['--port <number>', 'port to listen on', '4321'],
  host: ['--host [address]', 'listen beyond this machine', undefined],
} as const

/** Adds shared options to a command, in this order. */
export function withShared(command: Command, names: readonly (keyof typeof shared)[]): Command {
  for (const name of names) {
    const [flags, what, preset] = shared[name]
    if (name === 'content' || name === 'out') command.option(flags, what, parseFolder, preset)
    else command.option(flags, what, preset)
  }
  return command
}

function parseFolder(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError('expected a folder')
  return text
}

/** What every command is given. */
export interface ContentOptions {
  content: string
}

/** Options of the commands that serve a site. */
export interface ServerOptions extends ContentOptions {
  base: string
  port: string
  host?: boolean | string
}

/** Gives Astro's server settings. @throws UsageError for a port that is none. */
export function serverSettings({ port, host }: ServerOptions): {
  port: number
  host?: boolean | string
} {
  return { port: parsePort(port), ...(host === undefined ? {} : { host }) }
}

/**
 * Gives a base path with both its slashes.
 * @throws UsageError for what cannot be the path of an address.
 */
export function normalizeBase(base: string): string {
  const path = `/${base.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/')
  if (!/^\/(?:(?!\.+\/)[\w.~-]+\/)*$/.test(path))
    throw new UsageError(`--base cannot be ${base}`, { expected: 'a path such as /models' })
  return path
}

/**
 * Gives the site's address as Astro wants it.
 * @throws UsageError when it is none.
 */
export function parseSite(site: string | undefined): string | undefined {
  if (site === undefined) return undefined
  if (URL.canParse(site) && /^https?:$/.test(new URL(site).protocol)) return site
  throw new UsageError(`--site cannot be ${site}`, {
    expected: 'an address such as https://models.example.org',
  })
}

/**
 * Gives the output folder as an absolute path, after making sure that emptying it loses nothing but an
 * earlier build.
 * @throws UsageError when it holds other things, or the content itself.
 */
export async function safeOutput(out: string, content: string): Promise<string> {
  const path = resolve(out)
  const inside = (folder: string): boolean => {
    const way = relative(path, resolve(folder))
    return !/^\.\.(?:[/\\]|$)/.test(way) && way !== resolve(folder)
  }
  if (inside(content) || inside(root))
    throw new UsageError(`--out cannot be ${out}: building would delete what is in it`, {
      hint: 'name a folder of its own',
    })
  const entries = await readdir(path).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOENT') return []
    throw new UsageError(`--out cannot be ${out}: ${error.message}`, { expected: 'a folder' })
  })
  const isOurs = entries.includes('schema') && entries.includes('catalogue.json')
  if (entries.length > 0 && !isOurs)
    throw new UsageError(`The output folder ${out} holds files that no build wrote`, {
      expected: 'an empty folder, a new one, or an earlier build',
      hint: 'building would delete them',
    })
  return path
}

/**
 * Reads a port number.
 * @throws UsageError when it is none.
 */
export function parsePort(text: string): number {
  const port = Number(text)
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port
  throw new UsageError(`--port cannot be ${text}`, { expected: 'a number from 0 to 65535' })
}
