import type { RepositoryFile } from '../files/repository-files.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'

/**
 * Whether a repository holds an adapter and no model: the size in its name is its base's. PEFT loads
 * nothing but adapters (https://huggingface.co/docs/peft).
 */
export function isAdapter(snapshot: Snapshot, files: readonly RepositoryFile[]): boolean {
  if (files.some(({ kind }) => kind === 'weights')) return false
  return (
    files.some(({ kind }) => kind === 'adapter') ||
    (snapshot.model?.library_name ?? snapshot.frontMatter.data['library_name']) === 'peft'
  )
}
