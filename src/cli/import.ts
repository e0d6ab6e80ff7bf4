import type { Command } from 'commander'
import { terminal } from '../messages/terminal.ts'
import { finish } from './finish.ts'
import type { ImportFlags } from './import-folders.ts'
import { withShared } from './options.ts'

const t = terminal.commandLine.commands.import

/** Adds `modelsheets import`. */
export function registerImport(program: Command): void {
  withShared(program.command('import'), ['content'])
    .description(t.what)
    .argument('<dir>', t.folder)
    .option('--id <id>', t.id)
    .option('--hash', t.hash)
    .action((dir: string, flags: ImportFlags) =>
      finish(async () => (await import('./import-folders.ts')).importFrom(dir, flags)),
    )
}
