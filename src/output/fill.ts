import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { filesOfManifest, type Manifest, pathsInTheWay, writeManifest } from './manifest.ts'
import { moveFile, removeFile } from './move.ts'

/**
 * Puts a site into a folder that cannot be renamed, or that holds other people's files: file by file, what
 * pages refer to before the pages, stale files last. It can be killed and called again.
 * @param next Folder of the new site; files that were moved already are not in it any more.
 * @param former What the site that stands there is made of; of its files, the same bytes stay untouched.
 */
export function fillFolder(next: string, out: string, manifest: Manifest, former: Manifest): void {
  const stale = [...former.keys()].filter((path) => !manifest.has(path))
  const inTheWay = new Set(pathsInTheWay(stale, manifest))
  for (const path of inTheWay) removeFile(out, path)
  const isPage = (path: string): boolean => path.endsWith('.html')
  const paths = [...manifest.keys()]
  for (const path of [...paths.filter((path) => !isPage(path)), ...paths.filter(isPage)]) {
    const from = join(next, path)
    if (!existsSync(from)) continue
    const stays = former.get(path) === manifest.get(path) && existsSync(join(out, path))
    if (!stays) moveFile(from, join(out, path))
  }
  for (const path of stale) if (!inTheWay.has(path)) removeFile(out, path)
  writeManifest(out, filesOfManifest(manifest))
}
