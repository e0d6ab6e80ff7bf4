import { hash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isRecord, parseJson } from '../json.ts'
import { sheetError } from '../messages/error.ts'
import { byFolder, type SiteFiles } from './site-files.ts'

/** Name of the file in a built site that tells which files a build wrote. It is no part of the site. */
export const MANIFEST = '.modelsheets.json'

/** What builds keep inside a site for themselves: the manifest, and the work of a run that goes on. */
const OWN = /^\.modelsheets(?:\.json(?:\.new)?$|\.lock|\/)/

/** The files that a build wrote: path inside the site, `/` between folders → SHA-256 in hex. */
export type Manifest = ReadonlyMap<string, string>

/** True for a path of what builds keep inside a site for themselves. */
export function isOwn(path: string): boolean {
  return OWN.test(path)
}

/** A path that stays inside the site, whoever wrote the manifest. */
const INSIDE = /^(?!.*(?:^|\/)\.{0,2}(?:\/|$))[^\\\0]+$/

/** Every file and link of a site, as paths relative to it, sorted by code unit; what builds keep there for themselves is left out. */
export function listFiles(folder: string): string[] {
  return [...walk(folder, '')].filter((path) => !isOwn(path)).sort()
}

/** Paths below a folder of a site; a link is a file, wherever it leads. */
function* walk(site: string, folder: string): Generator<string> {
  for (const entry of readdirSync(join(site, folder), { withFileTypes: true })) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (entry.isDirectory()) yield* walk(site, path)
    else yield path
  }
}

/** The folders that a path of a site lies in, innermost first. */
function* parentsOf(path: string): Generator<string> {
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1))
    yield path.slice(0, end)
}

/** Of some paths, those where a site has a folder, and those in a folder where it has a file. */
export function pathsInTheWay(paths: readonly string[], site: Manifest): string[] {
  const folders = new Set([...site.keys()].flatMap((path) => [...parentsOf(path)]))
  return paths.filter(
    (path) => folders.has(path) || [...parentsOf(path)].some((parent) => site.has(parent)),
  )
}

/** SHA-256 of a file, in hex. */
export function digestOf(path: string): string {
  return hash('sha256', readFileSync(path), 'hex')
}

/** Writes the manifest of a site; it comes last and in one step, so that a site that has one is whole. */
export function writeManifest(folder: string, site: SiteFiles): void {
  // A line a file: an object of so many keys would cost more than its text.
  const lines: string[] = []
  for (const [path, files] of site)
    for (const line of files.digestLines(path)) lines.push(`  ${line}`)
  const text = `{\n "version": 1,\n "files": {\n${lines.join(',\n')}\n }\n}\n`
  const draft = join(folder, `${MANIFEST}.new`)
  writeFileSync(draft, text, { flush: true })
  renameSync(draft, join(folder, MANIFEST))
}

/**
 * Reads the manifest of a site; gives undefined where there is none.
 * @throws SheetError for one that no build wrote.
 */
export function readManifest(folder: string): Manifest | undefined {
  const path = join(folder, MANIFEST)
  if (!existsSync(path)) return undefined
  const files = filesOf(parseJson(readFileSync(path, 'utf8')).value)
  if (files) return files
  throw sheetError({ code: 'manifest-unreadable' }, { file: path })
}

/** The files that a manifest names; undefined for what is none. Read by hand: it has a line for every file of a site. */
function filesOf(manifest: unknown): Manifest | undefined {
  if (!isRecord(manifest) || manifest['version'] !== 1 || !isRecord(manifest['files']))
    return undefined
  const files = new Map<string, string>()
  for (const [path, digest] of Object.entries(manifest['files'])) {
    if (!INSIDE.test(path) || typeof digest !== 'string') return undefined
    files.set(path, digest)
  }
  return files
}

/** The files of a manifest by folder. */
export function filesOfManifest(manifest: Manifest): SiteFiles {
  return byFolder(Array.from(manifest, ([path, digest]) => [path, { digest, mark: '' }]))
}

/**
 * The files of a site that a build wrote and that are there: what may be removed. A path that leads through
 * a link is not among them, whatever the manifest says.
 */
export function writtenFiles(folder: string): Manifest {
  const present = new Set(listFiles(folder))
  return new Map([...(readManifest(folder) ?? [])].filter(([path]) => present.has(path)))
}
