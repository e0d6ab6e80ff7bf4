import type { Command } from 'commander'
import { usageError } from '../messages/error.ts'
import { terminal } from '../messages/terminal.ts'
import { addModels } from '../snapshot/catalog-edit.ts'
import { parseModelRef } from '../snapshot/model-id.ts'
import { editCatalog } from './catalog-file.ts'
import { finish } from './finish.ts'
import { type ContentOptions, withShared } from './options.ts'
import { say } from './talk.ts'

const t = terminal.commandLine.commands.add

/** Adds `modelsheets add`. */
export function registerAdd(program: Command): void {
  withShared(program.command('add'), ['content'])
    .description(t.what)
    .argument('<model...>', t.models)
    .action((names: string[], { content }: ContentOptions) =>
      finish(async () => {
        const refs = names.map((name) => {
          const ref = parseModelRef(name)
          if (ref) return ref
          throw usageError({ code: 'names-no-model' }, { value: name })
        })
        const { changed, same } = editCatalog(content, (text) => addModels(text, refs))
        for (const id of changed) say(t.added({ id }))
        for (const id of same) say(t.same({ id }))
        if (changed.length > 0) say(t.next)
        return 0
      }),
    )
}
