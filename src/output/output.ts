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
import { errorCode } from '../errors.ts'
import { takeLock } from '../lock.ts'
import { fillFolder } from './fill.ts'
import { type Holdings, inspect, refuseCollisions } from './foreign.ts'
import { type Manifest, readManifest, writeManifest, writtenFiles } from './manifest.ts'
import { moveAway, moveFolder, removeSite, retireSite } from './move.ts'
import {
  filesOfRemembered,
  handOn,
  lookAt,
  memoryFile,
  memoryOfSpare,
  type Remembered,
  recall,
  remember,
  sameFolders,
} from './remembered.ts'
import { FolderFiles, filesOf, folderOf, nameOf, type SiteFiles } from './site-files.ts'

/**
 * The folder that a site is built for. The site that stands there stays as it is until the new one is
 * whole beside it; then the two change places. A run that was killed at any moment is finished or undone
 * by the next.
 */
export interface Output {
  /**
   * Looks through the folder; whoever asks for what is in it has that done.
   * @throws UsageError when it holds files that a build would have to delete.
   */
  look(): void
  /** Files in the folder that no build wrote; they stay. */
  readonly foreign: readonly string[]
  /** What is remembered of the site that stands there, where it is as it was published. */
  readonly untouched: Remembered | undefined
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
  /** Its files, as they were digested when they were written, with the marks of the files as they stand. */
  files: SiteFiles
  /** Marks of its folders in which nothing has changed since they were looked at. */
  untouched?: ReadonlyMap<string, string>
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
  /** Its files by folder. */
  folders: SiteFiles
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
 * Takes an output folder for a build: finishes what an earlier run left. That nothing in it will be lost is made sure by
 * `look`, before anything in it is touched.
 * @param path Absolute path of the folder; it need not exist.
 * @param memories Folder for what is remembered of published sites: their files are not read again.
 * @throws LockedError while another build writes there.
 */
export function openOutput(path: string, memories: string): Output {
  const places = placesFor(existsSync(path) ? realpathSync(path) : path)
  const lock = takeLock(`${places.work}.lock`, 'build')
  try {
    recover(places)
    const memory = memoryFile(memories, places.out)
    let seen: { known: Remembered | undefined; holdings: Holdings } | undefined
    const look = (): NonNullable<typeof seen> => {
      if (seen) return seen
      const known = recall(memory)
      seen = { known, holdings: inspect(places.out, known, memory) }
      return seen
    }
    return {
      look: () => void look(),
      get foreign() {
        return look().holdings.foreign
      },
      get untouched() {
        return look().holdings.untouched
      },
      standing: (key) => {
        const { known, holdings } = look()
        if (known?.key !== key) return undefined
        const published = publishedOf(filesOfRemembered(known))
        if (holdings.untouched) return published
        return holdings.missing > 0 || holdings.ours.size !== published.files
          ? undefined
          : published
      },
      publish: (site) => {
        lock.check()
        return publish(places, site, look().holdings, memory)
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

function publish(places: Places, site: BuiltSite, holdings: Holdings, memory: string): Published {
  for (const path of holdings.kept) rmSync(join(site.folder, path), { force: true })
  const files = sitesFiles(site, holdings)
  const untouched = holdings.kept.length === 0 ? site.untouched : undefined
  const made = { key: site.key ?? '', files, ...(untouched && { untouched }) }
  const digests = (): Iterable<[path: string, digest: string]> =>
    filesOf(files).map(({ path, digest }) => [path, digest])
  if (holdings.foreign.length > 0) refuseCollisions(places.out, new Map(digests()), holdings)
  mkdirSync(places.work, { recursive: true })
  writeFileSync(join(places.work, '.gitignore'), '*\n')
  rmSync(places.next, { recursive: true, force: true })
  let seen: Remembered
  try {
    moveFolder(site.folder, places.next)
    writeManifest(places.next, files)
    // Before anybody else can put something there.
    seen = lookAt(places.next, made, true)
  } catch (error) {
    // A full disk, most of the time: what did arrive would keep it full.
    rmSync(places.work, { recursive: true, force: true })
    throw error
  }
  if (holdings.foreign.length > 0 || !swap(places)) {
    const manifest: Manifest = new Map(digests())
    fill(places, manifest, holdings.ours)
    seen = lookAt(places.out, made, false)
    retireSite(places.next, (path) => manifest.has(path), site.spare)
  } else if (existsSync(places.old)) retireFormer(places.old, holdings, memory, site.spare)
  remember(memory, seen)
  rmSync(places.work, { recursive: true, force: true })
  return publishedOf(files)
}

/** The files of a site in the order of their folders, but for those that give way to what git or the host keeps there. */
function sitesFiles({ files }: BuiltSite, { kept }: Holdings): SiteFiles {
  const sorted = new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)))
  for (const path of kept) {
    const others = sorted.get(folderOf(path))?.list.filter(({ name }) => name !== nameOf(path))
    if (others) sorted.set(folderOf(path), FolderFiles.of(others))
  }
  return sorted
}

/** Takes the site away that stood there, with what is remembered of it. */
function retireFormer(old: string, holdings: Holdings, memory: string, spare?: string): void {
  const { untouched } = holdings
  if (spare !== undefined && untouched && sameFolders(old, untouched)) {
    if (moveAway(old, spare)) handOn(memory, memoryOfSpare(spare))
    else removeSite(old)
  } else retireSite(old, (path) => holdings.ours.has(path), spare)
}

/** Sums up a site. */
function publishedOf(folders: SiteFiles): Published {
  const sum = { files: 0, bytes: 0, pages: 0 }
  for (const { size } of folders.values()) {
    sum.files += size.files
    sum.bytes += size.bytes
    sum.pages += size.pages
  }
  return { ...sum, folders }
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
