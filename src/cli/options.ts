import { existsSync, realpathSync, statSync } from 'node:fs'
import { isAbsolute, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Command, InvalidArgumentError } from 'commander'
import { readSettings } from '../compile/settings.ts'
import { cacheFolder } from '../environment.ts'
import { known } from '../known.ts'
import { usageError } from '../messages/error.ts'
import { terminal } from '../messages/terminal.ts'

/** Folder of the generator itself. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

/** Folder of what builds keep: a clone's own; of an installed package, that of the folder one works in. */
export const cache = cacheFolder(import.meta.url.endsWith('.ts') ? root : process.cwd())

/** The options that several commands share: each is declared here and nowhere else. */
const shared = {
  content: ['--content <dir>', 'content'],
  base: ['--base <path>', undefined],
  out: ['--out <dir>', 'dist'],
  port: ['--port <number>', '4321'],
  host: ['--host [address]', undefined],
  open: ['--open', undefined],
} as const

/** Adds shared options to a command, in this order. */
export function withShared(command: Command, names: readonly (keyof typeof shared)[]): Command {
  for (const name of names) {
    const [flags, preset] = shared[name]
    const what = terminal.commandLine.options[name]
    if (name === 'content' || name === 'out') command.option(flags, what, parseFolder, preset)
    else command.option(flags, what, preset)
  }
  return command
}

function parseFolder(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError(terminal.commandLine.notFolder)
  return text
}

/** What every command is given. */
export interface ContentOptions {
  content: string
}

/** Options that say where a site is served; what is not given is what the catalogue states. */
export interface PlaceOptions extends ContentOptions {
  base?: string
  site?: string
}

/** Where a site is served. */
export interface Place {
  /** Path that it is served under, with both its slashes. */
  base: string
  /** Its address, where that is known. */
  site?: string
}

/**
 * Gives where a site is served: what the command line says, else `site` of the catalogue.
 * @throws UsageError for what cannot be the path or the address of a site.
 */
export function placeOf({ content, base, site }: PlaceOptions): Place {
  const stated =
    base === undefined || site === undefined ? readSettings(resolve(content)).settings.stated : {}
  return {
    base: normalizeBase(base ?? stated.base ?? '/'),
    ...known({ site: parseSite(site ?? stated.url) }),
  }
}

/** Options of the commands that serve a site. */
export interface ServerOptions extends ContentOptions {
  base?: string
  port: string
  host?: boolean | string
  open?: boolean
}

/** Gives Astro's server settings. @throws UsageError for a port that is none. */
export function serverSettings({ port, host, open }: ServerOptions): {
  port: number
  host?: boolean | string
  open?: boolean
} {
  return { port: parsePort(port), ...known({ host, open }) }
}

/**
 * Gives a base path with both its slashes.
 * @throws UsageError for what cannot be the path of an address.
 */
export function normalizeBase(base: string): string {
  const path = `/${base.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/')
  if (!/^\/(?:(?!\.+\/)[\w.~-]+\/)*$/.test(path))
    throw usageError({ code: 'bad-base', values: { base } })
  return path
}

/**
 * Gives the site's address as Astro wants it.
 * @throws UsageError when it is none.
 */
export function parseSite(site: string | undefined): string | undefined {
  if (site === undefined) return undefined
  if (URL.canParse(site) && /^https?:$/.test(new URL(site).protocol)) return site
  throw usageError({ code: 'bad-site', values: { site } })
}

/**
 * Gives the output folder as an absolute path, after making sure that it is none of the folders that a
 * build reads.
 * @throws UsageError when it is a file, or when the content or the generator lies in it.
 */
export function safeOutput(out: string, content: string): string {
  const path = realPath(resolve(out))
  const isInside = (folder: string): boolean => {
    const way = relative(path, realPath(resolve(folder)))
    return !/^\.\.(?:[/\\]|$)/.test(way) && !isAbsolute(way)
  }
  if (isInside(content) || isInside(root))
    throw usageError({ code: 'out-holds-content', values: { out } })
  if (existsSync(path) && !statSync(path).isDirectory())
    throw usageError({ code: 'out-is-file', values: { out } })
  return path
}

/** The path without links, where it exists. */
function realPath(path: string): string {
  return existsSync(path) ? realpathSync(path) : path
}

/**
 * Reads a port number.
 * @throws UsageError when it is none.
 */
export function parsePort(text: string): number {
  const port = Number(text)
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port
  throw usageError({ code: 'bad-port', values: { port: text } })
}
