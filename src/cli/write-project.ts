import { lstatSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { usageError } from '../messages/error.ts'
import type { StarterFile } from '../starter/project.ts'

/** What became of the files of a project, by path. */
export interface Written {
  wrote: string[]
  /** Files that were there with the very text. */
  same: string[]
  /** Files that were there with another text; they are as they were. */
  left: string[]
}

/**
 * Writes the files of a project that are not there yet. Whatever stands at the path of one (a file, a
 * folder, a link that leads nowhere) is left as it is.
 * @throws UsageError when the folder is a file.
 */
export function writeProject(folder: string, files: readonly StarterFile[]): Written {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === false)
    throw usageError({ code: 'project-is-file' }, { file: folder })
  const written: Written = { wrote: [], same: [], left: [] }
  for (const { path, text } of files) {
    const target = join(folder, path)
    const there = lstatSync(target, { throwIfNoEntry: false })
    if (!there) {
      mkdirSync(dirname(target), { recursive: true })
      // 'wx': what came there in the meantime is not overwritten, either.
      writeFileSync(target, text, { flag: 'wx' })
      written.wrote.push(path)
    } else if (there.isFile() && readFileSync(target, 'utf8') === text) written.same.push(path)
    else written.left.push(path)
  }
  return written
}
