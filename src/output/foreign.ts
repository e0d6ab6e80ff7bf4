import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { usageError } from '../messages/error.ts'
import { digestOf, listFiles, type Manifest, pathsInTheWay, readManifest } from './manifest.ts'
import { filesOfRemembered, isAsPublished, isAsRemembered, type Remembered } from './remembered.ts'
import { filesOf } from './site-files.ts'

/** What hosts and git keep beside a site: never ours, never in the way. */
const ALWAYS_KEPT = /^(?:\.git(?:\/|$)|\.gitattributes$|\.gitignore$|\.nojekyll$|CNAME$)/

/** The files of an output folder, told apart by who wrote them. */
export interface Holdings {
  /** Files that an earlier build wrote and nobody changed since. */
  ours: Manifest
  /** Files that an earlier build wrote and that are gone. */
  missing: number
  /** Files that no build wrote; they stay. */
  foreign: string[]
  /** Those of them that belong to git or the host: the site gives way to them. */
  kept: string[]
  /** What is remembered of the site, where it is as it was published and nothing else is in the folder. */
  untouched?: Remembered
}

/**
 * Looks through an output folder before anything in it is touched.
 * A folder that no build wrote may hold nothing but what hosts and git keep there.
 * @param known What is remembered of the site that stands there: files that look as they did are not read.
 * @param memory The file in which that is remembered.
 * @throws UsageError that names the files which a build would have to delete or overwrite.
 */
export function inspect(out: string, known: Remembered | undefined, memory: string): Holdings {
  if (!existsSync(out)) return { ours: new Map(), missing: 0, foreign: [], kept: [] }
  if (known && isAsPublished(out, known, memory)) return untouched(known)
  const ours = readManifest(out)
  const files = listFiles(out)
  const foreign = files.filter((path) => !ours?.has(path))
  if (!ours) {
    const strangers = foreign.filter((path) => !ALWAYS_KEPT.test(path))
    if (strangers.length > 0)
      throw usageError({ code: 'out-foreign', values: { out, ...listed(strangers) } })
  }
  const present = new Set(files)
  const written = new Map([...(ours ?? [])].filter(([path]) => present.has(path)))
  const changed = [...written].filter(
    ([path, digest]) =>
      !isAsRemembered(known, out, path, digest) && digestOf(join(out, path)) !== digest,
  )
  if (changed.length > 0)
    throw usageError({
      code: 'out-changed',
      values: { out, ...listed(changed.map(([path]) => path)) },
    })
  return {
    ours: written,
    missing: (ours?.size ?? 0) - written.size,
    foreign,
    kept: foreign.filter((path) => ALWAYS_KEPT.test(path)),
  }
}

/** The holdings of a site that is as it was published; who asks for its files has them listed. */
function untouched(known: Remembered): Holdings {
  let files: Manifest | undefined
  return {
    get ours() {
      files ??= new Map(filesOf(filesOfRemembered(known)).map(({ path, digest }) => [path, digest]))
      return files
    },
    missing: 0,
    foreign: [],
    kept: [],
    untouched: known,
  }
}

/**
 * Makes sure that a new site overwrites nothing that no build wrote.
 * @throws UsageError that names the files in its way.
 */
export function refuseCollisions(out: string, next: Manifest, { foreign }: Holdings): void {
  if (foreign.length === 0) return
  const inTheWay = [...foreign.filter((path) => next.has(path)), ...pathsInTheWay(foreign, next)]
  if (inTheWay.length > 0)
    throw usageError({ code: 'out-in-the-way', values: { out, ...listed(inTheWay) } })
}

/** The first of many paths, as an error names them. */
function listed(paths: readonly string[]): { paths: string; more: number } {
  return { paths: paths.slice(0, 5).join(', '), more: Math.max(0, paths.length - 5) }
}
