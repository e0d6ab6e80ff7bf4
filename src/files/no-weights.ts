import type { Snapshot } from '../snapshot/snapshot.ts'
import { fileKind } from './kind.ts'

/** Bytes that no weights of a model fit into; a repository of a placeholder has some tens. */
const leastBytes = 1000

/** Kinds of files that stand beside weights and hold none. */
const BESIDE: ReadonlySet<string> = new Set(['card', 'licence', 'image', 'document'])

/**
 * Whether a repository surely holds no weights: nothing but a card and the like is listed, or where no files
 * are, all that the Hub stores for it is smaller than any weights.
 */
export function holdsNoWeights({ tree, model }: Pick<Snapshot, 'tree' | 'model'>): boolean {
  if (tree !== undefined && tree.length > 0)
    return tree.every(
      ({ type, path }) =>
        type === 'directory' || path === '.gitattributes' || BESIDE.has(fileKind(path)),
    )
  if (model?.siblings !== undefined && model.siblings.length > 0) return false
  const stored = model?.usedStorage
  // The Hub tags a form of weights by files that it saw; a storage of nothing was not counted then.
  if (stored === 0 && model?.tags?.some((tag) => tag === 'safetensors' || tag === 'gguf'))
    return false
  return stored !== undefined && stored < leastBytes
}
