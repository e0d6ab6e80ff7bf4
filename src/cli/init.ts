import { type Command, Option } from 'commander'
import { languageTags } from '../messages/languages.ts'
import { terminal } from '../messages/terminal.ts'
import { hosts } from '../starter/choices.ts'
import { finish } from './finish.ts'
import type { InitFlags } from './new-project.ts'

const t = terminal.starter

/** Adds `modelsheets init`. */
export function registerInit(program: Command): void {
  const several = (text: string, before: string[]): string[] => [...before, text]
  program
    .command('init')
    .description(t.what)
    .argument('[dir]', t.folder, '.')
    .option('--title <text>', t.title)
    .option('--models <ids>', t.models, several, [])
    .option('--owner <name>', t.owner, several, [])
    .option('--collection <name>', t.collection, several, [])
    .option('--search <text>', t.search, several, [])
    .option('--from <dir>', t.from, several, [])
    .option('--id <id>', t.id)
    .addOption(new Option('--host <name>', t.host).choices(hosts))
    .addOption(new Option('--language <tag>', t.language).choices(languageTags))
    .option('-y, --yes', t.yes)
    .action((dir: string, flags: InitFlags) =>
      finish(async () => (await import('./new-project.ts')).init(dir, flags)),
    )
}
