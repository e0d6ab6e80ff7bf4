import { hubHeader } from '../facts/hub-header.ts'
import { type BaseModelFacts, ggufHeader } from '../facts/model-facts.ts'
import { type Settings, textOf } from '../facts/settings.ts'
import { listFiles, type RepositoryFile } from '../files/repository-files.ts'
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

/** Architectures of GGUF headers that diffuse pictures, video or sound step by step. */
const DIFFUSES =
  /^(?:flux\d?|sd1|sd2|sd3|sdxl|wan|aura|hidream|cosmos|ltxv|hyvid|hunyuan_video|lumina2|qwen_image|z_image|chroma|pixart|kolors)$/i

/** Tasks whose models, where their weights are one GGUF file, diffuse. */
const STEPS = /^(?:text-to-(?:image|video)|image-to-(?:image|video)|image-text-to-(?:image|video))$/

function makesInSteps(snapshot: Snapshot, header: Settings | undefined): boolean {
  const architecture = textOf(header, 'general.architecture') ?? hubHeader(snapshot)?.architecture
  if (architecture) return DIFFUSES.test(architecture)
  return (
    STEPS.test(snapshot.model?.pipeline_tag ?? '') &&
    listFiles(snapshot).some(({ path }) => /\.gguf$/i.test(path))
  )
}

/** Reads what a model keeps of its context: its header's word, its configuration's, or its kind's. */
export function modelCache(
  snapshot: Snapshot,
  files: readonly RepositoryFile[],
  base?: BaseModelFacts,
): ModelCache {
  const header = ggufHeader(snapshot)
  if (!snapshot.config && makesInSteps(snapshot, header))
    return { cache: { kind: 'none', reason: { code: 'between-steps' }, growing: true } }
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
