/**
 * What a reader of a built site downloads beside a card: kibibytes by gzip of each page of a model without
 * its card, of the styles and the scripts that it loads with what these import; and scripts that stop a page from
 * being shown.
 *
 *   node bench/weight.ts [folder of the site]
 */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { listFiles } from '../src/output/manifest.ts'
import { root } from './cards.ts'

const site = resolve(process.argv[2] ?? join(root, 'dist'))
const kibibytes = (text: string | Buffer): number => gzipSync(text).length / 1024

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
function fileOf(address: string): string | undefined {
  const path = decodeURI(new URL(address, 'https://site.example').pathname)
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

const sizes = new Map<string, number>()

/** Kibibytes of files of the site; each counts once. */
function sizeOf(addresses: readonly string[]): number {
  const files = new Set(
    addresses.flatMap((address) => {
      const file = fileOf(address)
      return file === undefined ? [] : [...loadedWith(file)]
    }),
  )
  return [...files].reduce((total, file) => {
    const size = sizes.get(file) ?? kibibytes(readFileSync(file))
    sizes.set(file, size)
    return total + size
  }, 0)
}

interface Weight {
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

function weigh(path: string): Weight {
  const html = readFileSync(join(site, path), 'utf8')
  const elements = [...elementsOf(parse(html, { sourceCodeLocationInfo: true }))]
  const named = (tag: string, name: string): Tree.Element[] =>
    elements.filter((one) => one.tagName === tag && attribute(one, name) !== undefined)
  const sheets = named('link', 'href').filter((one) => attribute(one, 'rel') === 'stylesheet')
  const scripts = named('script', 'src')
  const sum = (all: readonly Tree.Element[], name: string): number =>
    sizeOf(all.flatMap((one) => attribute(one, name) ?? []))
  const isBlocking = (one: Tree.Element): boolean =>
    ['async', 'defer'].every((name) => attribute(one, name) === undefined) &&
    attribute(one, 'type') !== 'module'
  return {
    path,
    page: kibibytes(html.replace(cardOf(html, elements), '')),
    styles: sum(sheets, 'href'),
    scripts: sum(scripts, 'src'),
    blocking: scripts.filter(isBlocking).flatMap((one) => attribute(one, 'src') ?? []),
  }
}

function part(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
}

function row(name: string, values: readonly number[]): void {
  const figures = [0.5, 0.9, 0.95, 1].map((share) => part(values, share).toFixed(1).padStart(8))
  console.log(`${name.padEnd(40)}${figures.join('')}`)
}

const paths = listFiles(site).filter((path) => path.endsWith('.html'))
const weights = paths.map(weigh)
const sheets = weights.filter(({ path }) => path.startsWith('models/'))
const others = weights.filter(({ path }) => !path.startsWith('models/'))
console.log(`${sheets.length} pages of models, ${others.length} others; KiB by gzip\n`)
console.log(
  `${''.padEnd(40)}${['median', 'p90', 'p95', 'most'].map((text) => text.padStart(8)).join('')}`,
)
row(
  'beside the card: page, styles, scripts',
  sheets.map((one) => one.page + one.styles + one.scripts),
)
row(
  '  page without its card',
  sheets.map(({ page }) => page),
)
row(
  '  styles',
  sheets.map(({ styles }) => styles),
)
row(
  '  scripts',
  sheets.map(({ scripts }) => scripts),
)
row(
  'other pages with styles and scripts',
  others.map((one) => one.page + one.styles + one.scripts),
)
row(
  '  styles',
  others.map(({ styles }) => styles),
)
const blocking = new Set(weights.flatMap((one) => one.blocking))
console.log(
  `\nscripts that stop a page from being shown: ${blocking.size}  ${[...blocking].slice(0, 5).join(' ')}`,
)
const heaviest = sheets
  .toSorted((a, b) => b.page + b.styles + b.scripts - a.page - a.styles - a.scripts)
  .slice(0, 5)
for (const { path, page, styles, scripts } of heaviest)
  console.log(`  ${(page + styles + scripts).toFixed(1).padStart(8)}  ${path}`)
