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

/**
 * The limits that a site is near to: those of its host from four fifths on, or where it names none, those of
 * the two most common ones as far as they are passed.
 * @param sizes Bytes of each file, by its path in the site.
 */
export function hostFindings(
  sizes: ReadonlyMap<string, number>,
  host: HostName | undefined,
): HostFinding[] {
  const measured = measure(sizes)
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

type Measured = Record<keyof HostLimits, { has: number; path?: string }>

function measure(sizes: ReadonlyMap<string, number>): Measured {
  const folders = new Map<string, number>()
  const enter = (path: string): void => {
    const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')))
    if (folder !== '' && !folders.has(folder)) enter(folder)
    folders.set(folder, (folders.get(folder) ?? 0) + 1)
  }
  let bytes = 0
  let largest: Measured['fileBytes'] = { has: 0 }
  for (const [path, size] of sizes) {
    bytes += size
    if (size > largest.has) largest = { has: size, path }
    enter(path)
  }
  let fullest: Measured['folderEntries'] = { has: 0 }
  for (const [path, has] of folders) if (has > fullest.has) fullest = { has, path }
  return {
    files: { has: sizes.size },
    bytes: { has: bytes },
    fileBytes: largest,
    folderEntries: fullest,
  }
}
