import { known } from '../known.ts'
import type { ModelParts } from './compiled.ts'

/** What can be done with a model by a command, in the order in which it is done. */
export const commandNames = ['download', 'check', 'run'] as const

/** The commands of the choice of files that a sheet runs its own commands with. */
export interface ModelCommands extends Partial<Record<(typeof commandNames)[number], string>> {
  /** Label of that choice. */
  choice?: string
}

/** The commands that a sheet offers first: they stand on the page with the same text. */
export function modelCommands({
  files,
  usage,
}: Pick<ModelParts, 'files' | 'usage'>): ModelCommands {
  const picked = usage.fillings?.picked
  const choice = files.choices.find(({ id }) => id === picked) ?? files.choices[0]
  const command = (id: string): string | undefined =>
    choice?.commands.find((one) => one.id === id)?.code
  return known({
    choice: choice?.label,
    download: command('hf'),
    check: command('verify'),
    run: usage.groups.flatMap(({ snippets }) => snippets).find(({ runs }) => runs)?.code,
  })
}
