import { lstatSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from '../errors.ts'
import { type Finding, problem } from '../messages/problem.ts'
import { bounds } from '../snapshot/bounds.ts'
import { leadsInside } from '../snapshot/content-file.ts'

/** Names with a dot in front that a host looks for; all others are somebody's own business. */
const DOTTED: ReadonlySet<string> = new Set(['.well-known', '.nojekyll'])

/** What no address of a file can be made of on every host. */
const UNFIT = /[\p{Cc}\\#?%:*"<>|]/u

/**
 * The files in a folder of the content folder that the site may carry, by their path there, sorted. A link is
 * followed while it leads to a file of the content folder; what else is no file, or too large, is reported.
 * @param folder Name of the folder below the content folder: `public`, `pages`.
 */
export function ownFilesIn(
  content: string,
  folder: string,
): { paths: string[]; problems: Problem[] } {
  const paths: string[] = []
  const problems: Problem[] = []
  const refuse = (path: string, finding: Finding): void => {
    problems.push(problem({ ...finding, file: `${folder}/${path}` }))
  }
  const walk = (inside: string): void => {
    const names = readdirSync(join(content, folder, inside)).sort()
    for (const name of names) {
      if (name.startsWith('.') && !DOTTED.has(name)) continue
      if (paths.length >= bounds.ownFiles) return
      const path = inside === '' ? name : `${inside}/${name}`
      const full = join(content, folder, path)
      const finding = UNFIT.test(name) ? unfit(name) : lookAt(content, full)
      if (finding === 'folder') walk(path)
      else if (finding === 'file') paths.push(path)
      else refuse(path, finding)
    }
  }
  const root = lstatSync(join(content, folder), { throwIfNoEntry: false })
  if (root?.isDirectory()) walk('')
  if (paths.length >= bounds.ownFiles)
    problems.push(
      problem({
        level: 'error',
        code: 'too-many',
        file: folder,
        values: { most: bounds.ownFiles },
      }),
    )
  return { paths, problems }
}

function unfit(value: string): Finding {
  return { level: 'error', code: 'own-file-name', value }
}

/** What stands under a name, or why it is not carried; a folder is entered only where it is no link. */
function lookAt(content: string, path: string): 'folder' | 'file' | Finding {
  const own = lstatSync(path)
  if (own.isDirectory()) return 'folder'
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats === undefined) return { level: 'error', code: 'link-nowhere' }
  if (!leadsInside(content, path)) return { level: 'error', code: 'link-outside' }
  if (!stats.isFile()) return { level: 'error', code: 'own-file-other' }
  if (stats.size <= bounds.ownFileBytes) return 'file'
  return {
    level: 'error',
    code: 'file-too-large',
    value: `${stats.size} bytes`,
    values: { bytes: bounds.ownFileBytes },
  }
}
