import { type AttentionShape, attentionShape } from '../facts/attention-shape.ts'
import { numberOf, type Settings, textConfig, textOf } from '../facts/settings.ts'
import { known } from '../known.ts'
import {
  encoderDecoders,
  encoders,
  hybridDecoders,
  latentDecoders,
  plainDecoders,
  slidingDecoders,
} from './architectures.ts'
import { type LayerKind, layerKinds } from './attention-layers.ts'
import { type BufferWidths, widthsOfConfig } from './buffers.ts'
import type { CacheGroup, CacheModel, UnknownReason } from './cache-model.ts'
import {
  deltaNetState,
  gatedRecurrenceState,
  mamba2State,
  mambaState,
  type StateSize,
  shortConvolutionState,
  stateBytes,
} from './recurrent-state.ts'
import { windowPrograms } from './window-programs.ts'

const unknown = (reason: UnknownReason): CacheModel => ({ kind: 'unknown', reason })

function at(value: number | readonly number[] | undefined, index: number): number | undefined {
  return typeof value === 'object' ? value[index] : value
}

/** Sums layers that keep the same into groups, in the order they first occur. */
export function grouped(layers: readonly Omit<CacheGroup, 'layers'>[]): CacheGroup[] {
  const groups = new Map<string, CacheGroup>()
  for (const layer of layers) {
    if (layer.keys + layer.values === 0) continue
    const key = [layer.keys, layer.values, layer.window, layer.windowIn, layer.fixedTokens].join(
      '|',
    )
    const found = groups.get(key)
    if (found) found.layers += 1
    else groups.set(key, { layers: 1, ...layer })
  }
  return Array.from(groups.values())
}

interface Sizes {
  kvHeads: number
  headSize: number
  valueSize: number
}

/** Gemma 4 gives its global layers other heads than its sliding ones. */
function sizesOf(
  config: Settings,
  shape: AttentionShape,
  kind: LayerKind,
  index: number,
): Sizes | undefined {
  const isGlobal = kind === 'full'
  const kvHeads =
    (isGlobal ? numberOf(config, 'num_global_key_value_heads') : undefined) ??
    (kind === 'sliding' ? numberOf(config, 'swa_num_key_value_heads') : undefined) ??
    at(shape.kvHeads, index)
  const headSize = (isGlobal ? numberOf(config, 'global_head_dim') : undefined) ?? shape.keyWidth
  if (kvHeads === undefined || headSize === undefined) return undefined
  // A head size of its own serves keys and values.
  const valueSize = headSize === shape.keyWidth ? (shape.valueWidth ?? headSize) : headSize
  return { kvHeads, headSize, valueSize }
}

function attentionLayers(
  config: Settings,
  type: string,
  shape: AttentionShape,
  kinds: readonly LayerKind[],
): Omit<CacheGroup, 'layers'>[] | undefined {
  const window = numberOf(
    config,
    'sliding_window',
    'attention_chunk_size',
    'sliding_window_size',
    'attention_window_size',
  )
  const windowIn = windowPrograms(type, Array.isArray(config['layer_types']))
  // The last layers of Gemma 3n and 4 read the cache of earlier ones.
  const own = kinds.length - (numberOf(config, 'num_kv_shared_layers') ?? 0)
  const layers: Omit<CacheGroup, 'layers'>[] = []
  for (const [index, kind] of kinds.entries()) {
    if (index >= own || kind === 'recurrent' || kind === 'none') continue
    const sizes = sizesOf(config, shape, kind, index)
    if (!sizes) return undefined
    if (kind === 'sliding' && window === undefined) return undefined
    layers.push({
      keys: sizes.kvHeads * sizes.headSize,
      values: sizes.kvHeads * sizes.valueSize,
      ...(kind === 'sliding' && window !== undefined && { window, windowIn }),
    })
  }
  return layers
}

function latentCache(config: Settings, layers: number): CacheModel {
  const rank = numberOf(config, 'kv_lora_rank')
  const rope = numberOf(config, 'qk_rope_head_dim')
  if (!rank || !rope) return unknown({ code: 'no-ranks' })
  return latentModel(layers, rank + rope, numberOf(config, 'index_head_dim'))
}

/**
 * Latent attention keeps one compressed vector per token and layer. DeepSeek V3.2's indexer adds an
 * 8-bit key with a scale for 128 numbers:
 * https://github.com/vllm-project/vllm/blob/main/vllm/model_executor/models/deepseek_v2.py.
 */
export function latentModel(layers: number, keys: number, indexSize?: number): CacheModel {
  const indexBytes = indexSize && indexSize + (4 * indexSize) / 128
  return {
    kind: 'layers',
    groups: [{ layers, keys, values: 0, ...known({ indexBytes: indexBytes || undefined }) }],
    stateBytes: 0,
    stateLayers: 0,
    note: indexBytes ? { code: 'indexed', bytes: indexBytes } : { code: 'latent' },
  }
}

/**
 * An encoder and a decoder: the decoder keeps keys and values of its own tokens and of the encoder's.
 * Whisper's input is always 30 seconds; elsewhere both sides are bounded by the positions.
 */
function encoderDecoderCache(config: Settings, type: string): CacheModel {
  const layers =
    numberOf(config, 'num_decoder_layers', 'decoder_layers') ?? numberOf(config, 'num_layers')
  const heads = numberOf(config, 'decoder_attention_heads', 'num_heads', 'num_attention_heads')
  const hidden = numberOf(config, 'd_model', 'hidden_size')
  const size = numberOf(config, 'd_kv') ?? (hidden && heads ? hidden / heads : undefined)
  const positions = numberOf(config, 'max_position_embeddings', 'n_positions')
  const input = numberOf(config, 'max_source_positions') ?? positions
  const output = numberOf(config, 'max_target_positions') ?? positions
  if (!layers || !heads || !size || !input || !output) {
    return unknown({ code: 'encoder-decoder', values: { architecture: type } })
  }
  const width = { layers, keys: heads * size, values: heads * size }
  return {
    kind: 'layers',
    groups: [width, { ...width, fixedTokens: input }],
    stateBytes: 0,
    stateLayers: 0,
    longest: output,
    note: { code: 'encoder', tokens: input },
  }
}

function stateOf(config: Settings, type: string): StateSize | undefined {
  if (/^qwen3/.test(type)) return deltaNetState(config)
  if (/^lfm2/.test(type)) return shortConvolutionState(config)
  if (/^(?:mamba|falcon_mamba|jamba|zamba)$/.test(type)) return mambaState(config)
  if (type === 'recurrent_gemma') return gatedRecurrenceState(config)
  return mamba2State(config)
}

function hybridCache(config: Settings, type: string, shape: AttentionShape): CacheModel {
  const kinds = layerKinds(config, type, shape.layers)
  if (!kinds) return unknown({ code: 'no-mix' })
  const state = stateOf(config, type)
  if (!state) return unknown({ code: 'no-state' })
  // Falcon H1 runs attention and Mamba side by side in every layer, Zamba attention before some of its Mamba.
  const isParallel = /^(?:falcon[_-]h1|zamba2?)$/.test(type)
  const stateLayers = isParallel
    ? shape.layers
    : kinds.filter((kind) => kind === 'recurrent').length
  const attention = attentionLayers(config, type, shape, kinds)
  if (!attention) return unknown({ code: 'no-heads-in-config' })
  return {
    kind: 'layers',
    groups: grouped(attention),
    stateBytes: stateLayers * stateBytes(state),
    stateLayers,
  }
}

function isKnownDecoder(type: string): boolean {
  return plainDecoders.has(type) || slidingDecoders.has(type)
}

function decoderCache(text: Settings, type: string): CacheModel {
  const shape = attentionShape(text, type)
  if (!shape) return unknown({ code: 'no-layers-in-config' })
  if (hybridDecoders.has(type)) return hybridCache(text, type, shape)
  if (latentDecoders.has(type)) return latentCache(text, shape.layers)
  if (!isKnownDecoder(type))
    return unknown({ code: 'architecture', values: { architecture: type } })
  const kinds = layerKinds(text, type, shape.layers)
  if (!kinds) return unknown({ code: 'no-pattern' })
  const attention = attentionLayers(text, type, shape, kinds)
  if (!attention) return unknown({ code: 'no-heads-in-config' })
  return { kind: 'layers', groups: grouped(attention), stateBytes: 0, stateLayers: 0 }
}

/** Adds the widths that buffers are computed from. */
export function withWidths(cache: CacheModel, widths: BufferWidths | undefined): CacheModel {
  return cache.kind === 'layers' && widths ? { ...cache, widths } : cache
}

/**
 * Reads from a `config.json` what one sequence keeps in memory.
 * Takes the file as parsed; an architecture that is on no list, or one whose configuration lacks a
 * number, is `unknown` with the reason.
 */
export function cacheFromConfig(config: Settings): CacheModel {
  const text = textConfig(config)
  const type = textOf(text, 'model_type') ?? textOf(config, 'model_type')
  if (!type) return unknown({ code: 'no-architecture-in-config' })
  if (encoders.has(type)) return { kind: 'none', reason: { code: 'whole-input' } }
  if (encoderDecoders.has(type)) return encoderDecoderCache(text, type)
  return withWidths(decoderCache(text, type), widthsOfConfig(text))
}
