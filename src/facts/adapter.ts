import type { RepositoryFile } from '../files/repository-files.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'

type Stated = Pick<Snapshot, 'id' | 'model' | 'frontMatter'>

/**
 * The relations to a base that card, Hub and tags state, e.g. `adapter`
 * (https://huggingface.co/docs/hub/model-cards#specifying-a-base-model).
 */
function statedRelations({ model, frontMatter }: Stated): unknown[] {
  return [
    frontMatter.data['base_model_relation'],
    model?.baseModels?.relation,
    ...(model?.tags ?? []).map((tag) => /^base_model:([a-z]+):/.exec(tag)?.[1]),
  ].filter((relation) => relation !== undefined)
}

/** Names of repositories that hold whole weights, whatever the tags carry over from their source's card. */
const WHOLE_NAME = /(?:^|[-_.])(?:gguf|merged)(?:$|[-_.])/i

/**
 * Whether a repository says of itself that it is an adapter: by its relation, or where none is stated by
 * the tag `lora`, which merged models carry beside another relation.
 */
export function saysAdapter(snapshot: Stated): boolean {
  if (WHOLE_NAME.test(snapshot.id)) return false
  const relations = statedRelations(snapshot)
  if (relations.includes('adapter')) return true
  const tags = snapshot.model?.tags ?? snapshot.frontMatter.data['tags']
  return relations.length === 0 && Array.isArray(tags) && tags.includes('lora')
}

/**
 * Whether a repository holds an adapter and no model: the size in its name is its base's. PEFT loads
 * nothing but adapters (https://huggingface.co/docs/peft).
 */
export function isAdapter(snapshot: Snapshot, files: readonly RepositoryFile[]): boolean {
  if (files.some(({ kind }) => kind === 'weights')) return false
  return (
    saysAdapter(snapshot) ||
    files.some(({ kind }) => kind === 'adapter') ||
    (snapshot.model?.library_name ?? snapshot.frontMatter.data['library_name']) === 'peft'
  )
}
