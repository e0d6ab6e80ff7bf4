import type { HostName } from '../snapshot/catalog-schema.ts'

/** What a host takes at most of one site. */
export interface HostLimits {
  /** Files in all. */
  files?: number
  /** Bytes in all. */
  bytes?: number
  /** Bytes of one file. */
  fileBytes?: number
  /** Files and folders in one folder. */
  folderEntries?: number
}

const MB = 1e6
const MiB = 2 ** 20

/**
 * The limits that hosts publish, read in November 2026.
 * - GitHub Pages: a site of 1 GB, a deployment of ten minutes.
 *   https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits
 * - Cloudflare Pages and Workers: 20,000 files, 100,000 on paid plans, 25 MiB a file.
 *   https://developers.cloudflare.com/pages/platform/limits/
 *   https://developers.cloudflare.com/workers/platform/limits/#static-assets
 * - Netlify: 54,000 files in one folder. https://docs.netlify.com/deploy/deploy-overview/
 * - Hugging Face: under 100,000 files in a repository, under 10,000 entries in a folder, as advice.
 *   https://huggingface.co/docs/hub/storage-limits
 * - GitLab.com: 200,000 entries, 1 GB. https://docs.gitlab.com/user/gitlab_com/#gitlab-pages
 */
export const hostLimits: Readonly<Record<HostName, HostLimits>> = {
  'github-pages': { bytes: 1000 * MB },
  cloudflare: { files: 20_000, fileBytes: 25 * MiB },
  'cloudflare-paid': { files: 100_000, fileBytes: 25 * MiB },
  netlify: { folderEntries: 54_000 },
  huggingface: { files: 100_000, folderEntries: 10_000 },
  'gitlab-pages': { files: 200_000, bytes: 1000 * MB },
  server: {},
}

/** The hosts that a site is judged by which names none. */
const common: readonly HostName[] = ['github-pages', 'cloudflare']

/** From which part of a limit on a site is near to it. */
const NEAR = 0.8

/** A limit that a site is near to, or has passed. */
export interface HostFinding {
  host: HostName
  limit: keyof HostLimits
  /** What the site has of it, and what the host takes. */
  has: number
  takes: number
  /** The file or folder that has so much, where it is one. */
  path?: string
}

/** How much the files of one folder of a site are, those of its inner folders left out. */
export interface FolderUse {
  path: string
  files: number
  bytes: number
  largest: { name: string; bytes: number }
}

/**
 * The limits that a site is near to: those of its host from four fifths on, or where it names none, those of
 * the two most common ones as far as they are passed.
 * @param site Its folders.
 */
export function hostFindings(site: Iterable<FolderUse>, host: HostName | undefined): HostFinding[] {
  const measured = measure(site)
  return (host === undefined ? common : [host]).flatMap((name) =>
    limitNames.flatMap((limit) => {
      const takes = hostLimits[name][limit]
      const { has, path } = measured[limit]
      if (takes === undefined || has <= takes * (host === undefined ? 1 : NEAR)) return []
      return [{ host: name, limit, has, takes, ...(path === undefined ? {} : { path }) }]
    }),
  )
}

const limitNames = ['files', 'bytes', 'fileBytes', 'folderEntries'] as const

interface Measure {
  has: number
  path?: string
}
type Measured = Record<keyof HostLimits, Measure>

function measure(site: Iterable<FolderUse>): Measured {
  const entries = new Map<string, number>()
  const enter = (folder: string, number: number): void => {
    const known = entries.get(folder)
    entries.set(folder, (known ?? 0) + number)
    // The folder itself is an entry of the one above it.
    if (known === undefined && folder !== '')
      enter(folder.slice(0, Math.max(0, folder.lastIndexOf('/'))), 1)
  }
  const all = { files: 0, bytes: 0 }
  let largest: Measure = { has: 0 }
  for (const { path, files, bytes, largest: own } of site) {
    all.files += files
    all.bytes += bytes
    enter(path, files)
    const name = path === '' ? own.name : `${path}/${own.name}`
    largest = larger(largest, { has: own.bytes, path: name })
  }
  let fullest: Measure = { has: 0 }
  for (const [path, has] of entries) fullest = larger(fullest, { has, path })
  return {
    files: { has: all.files },
    bytes: { has: all.bytes },
    fileBytes: largest,
    folderEntries: fullest,
  }
}

/** The larger of two; of two that are as large, the one whose path comes first, in whichever order they come. */
function larger(a: Measure, b: Measure): Measure {
  if (a.has !== b.has) return a.has > b.has ? a : b
  return (a.path ?? '') < (b.path ?? '') ? a : b
}
