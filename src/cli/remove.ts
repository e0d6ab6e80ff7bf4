import type { Command } from 'commander'
import { UsageError } from '../errors.ts'
import { removeModels } from '../snapshot/catalog-edit.ts'
import { parseModelRef } from '../snapshot/model-id.ts'
import { editCatalog } from './catalog-file.ts'
import { finish } from './finish.ts'
import { type ContentOptions, withShared } from './options.ts'

/** Adds `modelsheets remove`. */
export function registerRemove(program: Command): void {
  withShared(program.command('remove'), ['content'])
    .description('Take models out of catalog.yaml; sync --prune then removes their folders')
    .argument('<model...>', 'owner/name, or the address of its page')
    .action((names: string[], { content }: ContentOptions) =>
      finish(async () => {
        const ids = names.map((name) => parseModelRef(name)?.id ?? name)
        const { changed, same } = editCatalog(content, (text) => removeModels(text, ids))
        for (const id of changed) console.log(`removed ${id}`)
        if (same.length === 0) return 0
        throw new UsageError(`Not named in the catalogue: ${same.join(', ')}`, {
          hint: 'a model that a search or an author brings is left out by "exclude"',
        })
      }),
    )
}
