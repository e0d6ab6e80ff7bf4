import { readVariable } from '../environment.ts'
import { terminal } from '../messages/terminal.ts'
import { printable } from '../printable.ts'
import { recoverFolders } from '../snapshot/write-folder.ts'
import { lockContent } from '../snapshot/write-lock.ts'
import { dayOf, systemClock } from '../sources/clock.ts'
import { findRepositories, type RepositoryFolder } from '../sources/folder.ts'
import { importFolder } from '../sources/folder-import.ts'
import { readLocalModels } from '../sources/local-models.ts'
import type { ContentOptions } from './options.ts'
import { say } from './talk.ts'

/** What `modelsheets import` is told. */
export interface ImportFlags extends ContentOptions {
  id?: string
  hash?: boolean
}

const t = terminal.commandLine.commands.import

/** Takes the models of a folder into the content. @returns The exit status. */
export async function importFrom(dir: string, flags: ImportFlags): Promise<number> {
  await importAll(findRepositories(dir, flags.id), flags)
  return 0
}

/** Takes models from folders into the content, and prints what came of each. */
export async function importAll(
  folders: readonly RepositoryFolder[],
  flags: Pick<ImportFlags, 'content' | 'hash'>,
): Promise<void> {
  const lock = lockContent(flags.content)
  try {
    recoverFolders(flags.content)
    const locals = readLocalModels(flags.content)
    const day = dayOf(systemClock, readVariable('SOURCE_DATE_EPOCH'))
    for (const folder of folders) {
      const local = locals.get(folder.id)
      const done = await importFolder(flags.content, folder, local, day, flags.hash ?? false)
      say(
        printable(
          t.done({ result: done.result, id: done.id, kind: folder.kind, commit: folder.sha ?? '' }),
        ),
      )
      for (const note of done.notes) say(printable(`  ${note}`))
    }
  } finally {
    lock.release()
  }
}
