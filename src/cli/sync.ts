import { type Command, InvalidArgumentError } from 'commander'
import { terminal } from '../messages/terminal.ts'
import { finish } from './finish.ts'
import { withShared } from './options.ts'
import type { SyncFlags } from './run-sync.ts'

const t = terminal.commandLine.commands.sync

/** Adds `modelsheets sync`. */
export function registerSync(program: Command): void {
  withShared(program.command('sync'), ['content'])
    .description(t.what)
    .argument('[id...]', t.models)
    .option('--dry-run', t.dryRun)
    .option('--prune', t.prune)
    .option('--full', t.full)
    .option('--accept-deletions', t.acceptDeletions)
    .option('--json', t.json)
    .option('--concurrency <n>', t.concurrency, wholeNumber(1, 64), 8)
    .option('--timeout <seconds>', t.timeout, wholeNumber(1, 3600), 30)
    .option('--max-wait <seconds>', t.maxWait, wholeNumber(1, 86_400), 900)
    .action((ids: string[], flags: SyncFlags) =>
      finish(async () => (await import('./run-sync.ts')).sync(ids, flags)),
    )
}

function wholeNumber(min: number, max: number): (text: string) => number {
  return (text) => {
    const number = Number(text)
    if (Number.isInteger(number) && number >= min && number <= max) return number
    throw new InvalidArgumentError(terminal.commandLine.notWhole({ least: min, most: max }))
  }
}
