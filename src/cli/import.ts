import type { Command } from 'commander'
import { readVariable } from '../environment.ts'
import { printable } from '../printable.ts'
import { recoverFolders } from '../snapshot/write-folder.ts'
import { lockContent } from '../snapshot/write-lock.ts'
import { dayOf, systemClock } from '../sources/clock.ts'
import { findRepositories } from '../sources/folder.ts'
import { importFolder } from '../sources/folder-import.ts'
import { readLocalModels } from '../sources/local-models.ts'
import { finish } from './finish.ts'
import { type ContentOptions, withShared } from './options.ts'

interface ImportFlags extends ContentOptions {
  id?: string
  hash?: boolean
}

/** Adds `modelsheets import`. */
export function registerImport(program: Command): void {
  withShared(program.command('import'), ['content'])
    .description(
      'Take models from a folder of hf download, a git clone or the Hub cache; no network',
    )
    .argument('<dir>', 'the folder')
    .option('--id <id>', 'which model it is, when the folder does not say')
    .option('--hash', 'read large files for their SHA-256 where no tool wrote it down')
    .action((dir: string, flags: ImportFlags) => finish(() => importFrom(dir, flags)))
}

async function importFrom(dir: string, flags: ImportFlags): Promise<number> {
  const folders = findRepositories(dir, flags.id)
  const lock = lockContent(flags.content)
  try {
    recoverFolders(flags.content)
    const locals = readLocalModels(flags.content)
    const day = dayOf(systemClock, readVariable('SOURCE_DATE_EPOCH'))
    for (const folder of folders) {
      const local = locals.get(folder.id)
      const done = await importFolder(flags.content, folder, local, day, flags.hash ?? false)
      console.log(
        printable(`${done.result} ${done.id} (${folder.kind}, ${folder.sha ?? 'commit unknown'})`),
      )
      for (const note of done.notes) console.log(printable(`  ${note}`))
    }
    return 0
  } finally {
    lock.release()
  }
}
