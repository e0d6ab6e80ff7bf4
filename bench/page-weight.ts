import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { listFiles } from '../src/output/manifest.ts'

const gzipped = (text: string | Buffer): number => gzipSync(text).length

/** Every element of a page. */
function* elementsOf(node: Tree.ParentNode): Generator<Tree.Element> {
  for (const child of node.childNodes) {
    if ('tagName' in child) yield child
    if ('childNodes' in child) yield* elementsOf(child)
  }
}

function attribute({ attrs }: Tree.Element, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value
}

/** The file of the site that a page names; `undefined` for one that is elsewhere. */
function fileOf(site: string, page: string, address: string): string | undefined {
  const path = decodeURI(new URL(address, `https://site.example/${page}`).pathname)
  // A site that is served below a path has its files beside that path's name.
  const parts = path.split('/').slice(1)
  return parts
    .map((_, at) => join(site, ...parts.slice(at)))
    .find((one) => parts.length > 0 && existsSync(one))
}

/** A file, and the scripts that it imports before it runs, and theirs. */
function loadedWith(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found
  found.add(file)
  if (!file.endsWith('.js')) return found
  for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(
    /(?:^|[;}\s])(?:import|export)(?:[^"'();]*?from)?\s*["'](\.\/[^"']+)["']/g,
  ))
    loadedWith(join(dirname(file), name), found)
  return found
}

/** Bytes of files of the site; each counts once. */
function sizeOf(
  site: string,
  page: string,
  addresses: readonly string[],
  sizes: Map<string, number>,
): number {
  const files = new Set(
    addresses.flatMap((address) => {
      const file = fileOf(site, page, address)
      return file === undefined ? [] : [...loadedWith(file)]
    }),
  )
  return [...files].reduce((total, file) => {
    const size = sizes.get(file) ?? gzipped(readFileSync(file))
    sizes.set(file, size)
    return total + size
  }, 0)
}

/** What a reader downloads with a page, in bytes by gzip. */
export interface PageWeight {
  path: string
  /** The page without its card. */
  page: number
  styles: number
  scripts: number
  blocking: string[]
}

/** The card of a page, as it stands between its tags; empty where there is none. */
function cardOf(html: string, elements: readonly Tree.Element[]): string {
  const card = elements.find((one) => attribute(one, 'id') === 'card')
  const place = card?.sourceCodeLocation
  return place ? html.slice(place.startOffset, place.endOffset) : ''
}

function weigh(site: string, path: string, sizes: Map<string, number>): PageWeight {
  const html = readFileSync(join(site, path), 'utf8')
  const elements = [...elementsOf(parse(html, { sourceCodeLocationInfo: true }))]
  const named = (tag: string, name: string): Tree.Element[] =>
    elements.filter((one) => one.tagName === tag && attribute(one, name) !== undefined)
  const sheets = named('link', 'href').filter((one) => attribute(one, 'rel') === 'stylesheet')
  const scripts = named('script', 'src')
  const sum = (all: readonly Tree.Element[], name: string): number =>
    sizeOf(
      site,
      path,
      all.flatMap((one) => attribute(one, name) ?? []),
      sizes,
    )
  const isBlocking = (one: Tree.Element): boolean =>
    ['async', 'defer'].every((name) => attribute(one, name) === undefined) &&
    attribute(one, 'type') !== 'module'
  return {
    path,
    page: gzipped(html.replace(cardOf(html, elements), '')),
    styles: sum(sheets, 'href'),
    scripts: sum(scripts, 'src'),
    blocking: scripts.filter(isBlocking).flatMap((one) => attribute(one, 'src') ?? []),
  }
}

/** Weighs each page of a built site. */
export function weighPages(site: string): PageWeight[] {
  const sizes = new Map<string, number>()
  return listFiles(site)
    .filter((path) => path.endsWith('.html'))
    .map((path) => weigh(site, path, sizes))
}

/** The value that a share of all is not above. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
}
