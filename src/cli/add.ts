import type { Command } from 'commander'
import { UsageError } from '../errors.ts'
import { addModels } from '../snapshot/catalog-edit.ts'
import { parseModelRef } from '../snapshot/model-id.ts'
import { editCatalog } from './catalog-file.ts'
import { finish } from './finish.ts'
import { type ContentOptions, withShared } from './options.ts'

/** Adds `modelsheets add`. */
export function registerAdd(program: Command): void {
  withShared(program.command('add'), ['content'])
    .description('Name models in catalog.yaml')
    .argument('<model...>', 'owner/name, owner/name@revision, or the address of its page')
    .action((names: string[], { content }: ContentOptions) =>
      finish(async () => {
        const refs = names.map((name) => {
          const ref = parseModelRef(name)
          if (ref) return ref
          const expected = 'owner/name, or the address of its page'
          throw new UsageError('This names no model', { value: name, expected })
        })
        const { changed, same } = editCatalog(content, (text) => addModels(text, refs))
        for (const id of changed) console.log(`added ${id}`)
        for (const id of same) console.log(`${id} was there already`)
        return 0
      }),
    )
}
