import { boundedLayers } from '../facts/attention-shape.ts'
import { numberOf, numbersOf, type Settings, textOf } from '../facts/settings.ts'
import { known } from '../known.ts'
import {
  encoders,
  hybridDecoders,
  latentDecoders,
  plainDecoders,
  slidingDecoders,
} from './architectures.ts'
import { widthsOfHeader } from './buffers.ts'
import { grouped, latentModel, withWidths } from './cache-from-config.ts'
import type { CacheGroup, CacheModel, UnknownReason } from './cache-model.ts'
import { headerState, stateBytes } from './recurrent-state.ts'

const unknown = (reason: UnknownReason): CacheModel => ({ kind: 'unknown', reason })

/** Layers of a period of which all but the last slide, by architecture; llama.cpp fixes these in code. */
const slidingPeriods: Readonly<Record<string, number>> = {
  gemma2: 2,
  gemma3: 6,
  cohere2: 4,
  'gpt-oss': 2,
  gpt_oss: 2,
  olmo3: 4,
  exaone4: 4,
}

interface Header {
  get: (name: string) => number | undefined
  list: (name: string) => readonly number[] | undefined
  settings: Settings
  architecture: string
  layers: number
}

function isSliding(header: Header, index: number): boolean | undefined {
  const pattern = header.settings[`${header.architecture}.attention.sliding_window_pattern`]
  if (Array.isArray(pattern)) return pattern[index] === true || pattern[index] === 1
  const period =
    typeof pattern === 'number' && pattern > 0 ? pattern : slidingPeriods[header.architecture]
  if (period === undefined) return undefined
  // gpt-oss begins with a sliding layer, the others end each period with the full one: same rule.
  return (index + 1) % period !== 0
}

/** Which layers keep a state instead of keys and values, as far as the header says. */
function recurrentLayers(header: Header): readonly boolean[] | undefined {
  const indexes = Array.from({ length: header.layers }, (_, index) => index)
  const listed = header.settings[`${header.architecture}.attention.recurrent_layers`]
  if (Array.isArray(listed) && listed.length >= header.layers) {
    return indexes.map((index) => listed[index] === true || listed[index] === 1)
  }
  const every = header.get('full_attention_interval')
  if (every) return indexes.map((index) => (index + 1) % every !== 0)
  const kvHeads = header.list('attention.head_count_kv')
  return kvHeads?.includes(0) ? indexes.map((index) => kvHeads[index] === 0) : undefined
}

function layersOf(
  header: Header,
  recurrent: readonly boolean[],
): Omit<CacheGroup, 'layers'>[] | UnknownReason {
  const heads = header.get('attention.head_count')
  const perLayer = header.list('attention.head_count_kv')
  const single = header.get('attention.head_count_kv')
  const embedding = header.get('embedding_length')
  const derived = heads && embedding ? embedding / heads : undefined
  const window = header.get('attention.sliding_window')
  const slides = slidingDecoders.has(header.architecture)
  const shared = header.get('attention.shared_kv_layers') ?? 0
  const found: Omit<CacheGroup, 'layers'>[] = []
  for (let index = 0; index < header.layers - shared; index++) {
    const kvHeads = perLayer ? perLayer[index] : single
    if (recurrent[index] || kvHeads === 0) continue
    const sliding = slides ? isSliding(header, index) : false
    if (sliding === undefined) return { code: 'no-pattern' }
    const suffix = sliding ? '_swa' : ''
    const keySize =
      header.get(`attention.key_length${suffix}`) ?? header.get('attention.key_length') ?? derived
    const valueSize =
      header.get(`attention.value_length${suffix}`) ??
      header.get('attention.value_length') ??
      keySize
    if (kvHeads === undefined || !keySize || !valueSize) return { code: 'no-heads-in-header' }
    if (sliding && !window) return { code: 'no-window' }
    found.push({
      keys: kvHeads * keySize,
      values: kvHeads * valueSize,
      ...known({ window: sliding && window !== undefined ? window : undefined }),
    })
  }
  return found
}

function latentCache(header: Header): CacheModel {
  const rank = header.get('attention.kv_lora_rank')
  const rope = header.get('rope.dimension_count')
  if (!rank || !rope) return unknown({ code: 'no-ranks' })
  return latentModel(header.layers, rank + rope, header.get('attention.indexer.key_length'))
}

/**
 * Files made before llama.cpp kept the compressed vector have whole keys and values: they state many KV
 * heads (https://github.com/ggml-org/llama.cpp/pull/12801).
 */
function keepsWholeKeys(header: Header): boolean {
  return (
    header.get('attention.key_length_mla') === undefined &&
    (header.get('attention.head_count_kv') ?? 1) > 1 &&
    header.get('attention.key_length') !== undefined
  )
}

function hybridCache(header: Header): CacheModel {
  const state = headerState(header.settings, header.architecture)
  if (!state) return unknown({ code: 'no-state' })
  // Falcon H1 runs attention and Mamba side by side in every layer; Mamba has nothing else.
  const isParallel = /^falcon[_-]h1$/.test(header.architecture)
  const isPure = /^mamba2?$/.test(header.architecture)
  const none = Array.from({ length: header.layers }, () => isPure)
  const recurrent = isParallel || isPure ? none : recurrentLayers(header)
  if (!recurrent) return unknown({ code: 'no-mix' })
  const found = layersOf(header, recurrent)
  if (!Array.isArray(found)) return unknown(found)
  const feedForward =
    header.architecture.startsWith('nemotron_h') && header.list('attention.head_count_kv')
      ? (header.list('feed_forward_length') ?? []).filter((size) => size > 0).length
      : 0
  const stateLayers = isParallel ? header.layers : recurrent.filter(Boolean).length - feedForward
  return {
    kind: 'layers',
    groups: grouped(found),
    stateBytes: stateLayers * stateBytes(state),
    stateLayers,
  }
}

function decoderCache(settings: Settings, architecture: string): CacheModel {
  const layers = boundedLayers(numberOf(settings, `${architecture}.block_count`))
  if (!layers) return unknown({ code: 'no-layers-in-header' })
  const header: Header = {
    get: (name) => numberOf(settings, `${architecture}.${name}`),
    list: (name) => numbersOf(settings, `${architecture}.${name}`),
    settings,
    architecture,
    // Layers for predicting further tokens are in the file but keep no cache of the main model.
    layers: layers - (numberOf(settings, `${architecture}.nextn_predict_layers`) ?? 0),
  }
  if (latentDecoders.has(architecture) && !keepsWholeKeys(header)) return latentCache(header)
  if (hybridDecoders.has(architecture)) return hybridCache(header)
  const isKnown =
    plainDecoders.has(architecture) ||
    slidingDecoders.has(architecture) ||
    latentDecoders.has(architecture)
  if (!isKnown) return unknown({ code: 'architecture', values: { architecture } })
  const found = layersOf(header, [])
  if (!Array.isArray(found)) return unknown(found)
  return { kind: 'layers', groups: grouped(found), stateBytes: 0, stateLayers: 0 }
}

/**
 * Reads from a GGUF header's metadata what one sequence keeps in memory.
 * Keys: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md. Unknown as in `cacheFromConfig`.
 */
export function cacheFromHeader(settings: Settings): CacheModel {
  const architecture = textOf(settings, 'general.architecture')
  if (!architecture) return unknown({ code: 'no-architecture-in-header' })
  if (encoders.has(architecture)) return { kind: 'none', reason: { code: 'whole-input' } }
  return withWidths(decoderCache(settings, architecture), widthsOfHeader(settings, architecture))
}
