import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { markedSize } from '../file-mark.ts'
import { takeLock } from '../lock.ts'
import { fillFolder } from './fill.ts'
import { type Holdings, inspect, refuseCollisions } from './foreign.ts'
import { type Manifest, readManifest, writeManifest, writtenFiles } from './manifest.ts'
import { errorCode, moveFolder, removeSite, retireSite } from './move.ts'
import { recall, remember } from './remembered.ts'

/**
 * The folder that a site is built for. The site that stands there stays as it is until the new one is
 * whole beside it; then the two change places. A run that was killed at any moment is finished or undone
 * by the next.
 */
export interface Output {
  /** Files in the folder that no build wrote; they stay. */
  foreign: readonly string[]
  /** The site that stands there, when it was made from just this and is whole. */
  standing(key: string): Published | undefined
  /** Puts a built site in place: takes the folder it was built in and moves it here. */
  publish(site: BuiltSite): Published
  /** Lets other builds in. */
  release(): void
}

/** A site that is ready to be put in place. */
export interface BuiltSite {
  /** Folder that holds it, and nothing else. */
  folder: string
  /** Its files by path, as they were digested when they were written, and the marks of the files as they stand. */
  files: ReadonlyMap<string, { digest: string; bytes: number; mark?: string }>
  /** Where the former site may be moved to, on the same disk; it is removed when that cannot be. */
  spare?: string
  /** Key of everything that it was made from; absent where a build may come to another site. */
  key?: string
}

/** What was put in place. */
export interface Published {
  files: number
  bytes: number
  pages: number
  /** Bytes of each file, by its path. */
  sizes: ReadonlyMap<string, number>
}

/** Where things are while a site changes places. */
interface Places {
  out: string
  /** Our own folder beside the site, or inside it where nothing can be written beside it. */
  work: string
  /** The new site, whole when it holds its manifest. */
  next: string
  /** The former site. */
  old: string
  /** Is there while files are moved one by one. */
  filling: string
}

/**
 * Takes an output folder for a build: finishes what an earlier run left, and makes sure that nothing in it
 * will be lost.
 * @param path Absolute path of the folder; it need not exist.
 * @param memory Folder for what is remembered of published sites: their files are not read again.
 * @throws LockedError while another build writes there.
 * @throws UsageError when it holds files that a build would have to delete.
 */
export function openOutput(path: string, memory: string): Output {
  const places = placesFor(existsSync(path) ? realpathSync(path) : path)
  const lock = takeLock(`${places.work}.lock`, 'build')
  try {
    recover(places)
    const known = recall(memory, places.out)
    const holdings = inspect(places.out, known)
    return {
      foreign: holdings.foreign,
      standing: (key) => {
        const { ours, missing } = holdings
        if (known?.key !== key || missing > 0 || ours.size !== known.files.size) return undefined
        const sizes = new Map([...known.files].map(([path, [, mark]]) => [path, markedSize(mark)]))
        return { files: ours.size, bytes: known.bytes, pages: countPages(ours), sizes }
      },
      publish: (site) => {
        lock.check()
        const published = publish(places, site, holdings)
        const { key = '', files } = site
        const kept = new Set(holdings.kept)
        const present = [...files].filter(([path]) => !kept.has(path))
        remember(memory, places.out, { key, bytes: published.bytes, files: present })
        return published
      },
      release: lock.release,
    }
  } catch (error) {
    lock.release()
    throw error
  }
}

function placesFor(out: string): Places {
  const parent = dirname(out)
  mkdirSync(parent, { recursive: true })
  // Where nothing stands yet, the folder beside it tells why nothing can be written.
  const work =
    isWritable(parent) || !existsSync(out)
      ? join(parent, `.${basename(out)}.modelsheets`)
      : join(out, '.modelsheets')
  const [next, old, filling] = ['next', 'old', 'filling'].map((name) => join(work, name))
  return { out, work, next: next ?? '', old: old ?? '', filling: filling ?? '' }
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** Finishes or undoes what a killed run left; afterwards one whole site stands, or none. */
function recover(places: Places): void {
  const { out, work, next, old, filling } = places
  if (!existsSync(work)) return
  if (existsSync(filling)) {
    const manifest = readManifest(next)
    if (manifest) fillFolder(next, out, manifest, existsSync(out) ? writtenFiles(out) : new Map())
  } else if (!existsSync(out) && existsSync(old)) {
    renameSync(existsSync(next) && readManifest(next) ? next : old, out)
  }
  if (existsSync(old)) removeSite(old)
  rmSync(work, { recursive: true, force: true })
}

function publish(places: Places, site: BuiltSite, holdings: Holdings): Published {
  const kept = new Set(holdings.kept)
  for (const path of kept) rmSync(join(site.folder, path), { force: true })
  const files = [...site.files].filter(([path]) => !kept.has(path))
  const bytes = files.reduce((sum, [, file]) => sum + file.bytes, 0)
  const manifest: Manifest = new Map(
    files
      .map(([path, { digest }]): [string, string] => [path, digest])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
  refuseCollisions(places.out, manifest, holdings)
  mkdirSync(places.work, { recursive: true })
  writeFileSync(join(places.work, '.gitignore'), '*\n')
  rmSync(places.next, { recursive: true, force: true })
  try {
    moveFolder(site.folder, places.next)
    writeManifest(places.next, manifest)
  } catch (error) {
    // A full disk, most of the time: what did arrive would keep it full.
    rmSync(places.work, { recursive: true, force: true })
    throw error
  }
  if (holdings.foreign.length > 0 || !swap(places)) {
    fill(places, manifest, holdings.ours)
    retireSite(places.next, manifest, site.spare)
  } else if (existsSync(places.old)) retireSite(places.old, holdings.ours, site.spare)
  rmSync(places.work, { recursive: true, force: true })
  const sizes = new Map(files.map(([path, file]) => [path, file.bytes]))
  return { files: manifest.size, bytes, pages: countPages(manifest), sizes }
}

function countPages(manifest: Manifest): number {
  return [...manifest.keys()].filter((path) => path.endsWith('.html')).length
}

/** Changes the two sites by renames; gives false where the folder cannot be renamed, as a mount point. */
function swap({ out, next, old }: Places): boolean {
  try {
    if (existsSync(out)) {
      // Whoever may read the former site may read the new one.
      chmodSync(next, statSync(out).mode)
      renameSync(out, old)
    }
  } catch (error) {
    if (!CANNOT_RENAME.has(errorCode(error))) throw error
    return false
  }
  renameSync(next, out)
  return true
}

const CANNOT_RENAME = new Set(['EBUSY', 'EXDEV', 'EPERM', 'EACCES', 'ENOTSUP', 'EINVAL'])

function fill({ out, next, filling }: Places, manifest: Manifest, former: Manifest): void {
  writeFileSync(filling, '', { flush: true })
  fillFolder(next, out, manifest, former)
}
