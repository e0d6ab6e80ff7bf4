import type { Command } from 'commander'
import { usageError } from '../messages/error.ts'
import { terminal } from '../messages/terminal.ts'
import { removeModels } from '../snapshot/catalog-edit.ts'
import { parseModelRef } from '../snapshot/model-id.ts'
import { editCatalog } from './catalog-file.ts'
import { finish } from './finish.ts'
import { type ContentOptions, withShared } from './options.ts'
import { say } from './talk.ts'

const t = terminal.commandLine.commands.remove

/** Adds `modelsheets remove`. */
export function registerRemove(program: Command): void {
  withShared(program.command('remove'), ['content'])
    .description(t.what)
    .argument('<model...>', t.models)
    .action((names: string[], { content }: ContentOptions) =>
      finish(async () => {
        const ids = names.map((name) => parseModelRef(name)?.id ?? name)
        const { changed, same } = editCatalog(content, (text) => removeModels(text, ids))
        for (const id of changed) say(t.removed({ id }))
        if (same.length === 0) return 0
        throw usageError({ code: 'not-in-catalog', values: { ids: same.join(', ') } })
      }),
    )
}
