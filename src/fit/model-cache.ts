import { type BaseModelFacts, ggufHeader } from '../facts/model-facts.ts'
import type { RepositoryFile } from '../files/repository-files.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { cacheFromConfig } from './cache-from-config.ts'
import { cacheFromHeader } from './cache-from-header.ts'
import type { CacheModel } from './cache-model.ts'

/** What a model keeps of its context, and who says so. */
export interface ModelCache {
  cache: CacheModel
  source?: 'gguf' | 'config' | 'base'
  /** Id of the base model whose configuration was borrowed. */
  base?: string
}

/** Reads what a model keeps of its context: its header's word, its configuration's, or its kind's. */
export function modelCache(
  snapshot: Snapshot,
  files: readonly RepositoryFile[],
  base?: BaseModelFacts,
): ModelCache {
  const header = ggufHeader(snapshot)
  if (header) return { cache: cacheFromHeader(header), source: 'gguf' }
  if (snapshot.config) return { cache: cacheFromConfig(snapshot.config), source: 'config' }
  const isPipeline = files.some(({ path }) => path === 'model_index.json')
  if (isPipeline || snapshot.model?.library_name === 'diffusers') {
    return { cache: { kind: 'none', reason: { code: 'between-steps' }, growing: true } }
  }
  // The payload's excerpt of the configuration names the architecture, which settles it for encoders.
  const excerpt = snapshot.model?.config && cacheFromConfig(snapshot.model.config)
  if (excerpt?.kind === 'none') return { cache: excerpt, source: 'config' }
  if (base?.config) {
    return { cache: cacheFromConfig(base.config), source: 'base', base: base.id }
  }
  return { cache: { kind: 'unknown', reason: { code: 'nothing-known' } } }
}
