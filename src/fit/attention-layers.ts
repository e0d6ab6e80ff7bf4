import { numberOf, numbersOf, type Settings, textsOf } from '../facts/settings.ts'
import { hybridDecoders, slidingDecoders } from './architectures.ts'

/** What one layer does with its context. */
export type LayerKind = 'full' | 'sliding' | 'recurrent' | 'none'

const layerWords: Readonly<Record<string, LayerKind>> = {
  full_attention: 'full',
  attention: 'full',
  global_attention: 'full',
  sliding_attention: 'sliding',
  chunked_attention: 'sliding',
  linear_attention: 'recurrent',
  mamba: 'recurrent',
  mamba2: 'recurrent',
  // Zamba: a shared attention layer before a Mamba layer of its own.
  hybrid: 'full',
  conv: 'recurrent',
  moe: 'none',
  mlp: 'none',
}

function fromPattern(pattern: string): LayerKind[] {
  return Array.from(pattern, (letter) =>
    letter === '*' ? 'full' : letter === 'M' ? 'recurrent' : 'none',
  )
}

/** `every`-th layer sees everything, the others look back a window. */
function everyNth(layers: number, every: number, other: LayerKind): LayerKind[] {
  return Array.from({ length: layers }, (_, index) => ((index + 1) % every === 0 ? 'full' : other))
}

function slidingKinds(config: Settings, type: string, layers: number): LayerKind[] | undefined {
  const every = numberOf(config, 'sliding_window_pattern', '_sliding_window_pattern')
  if (every) return everyNth(layers, every, 'sliding')
  // Llama 4: 1 where a layer has positions and looks at its chunk, 0 where it sees everything.
  const rotary = numbersOf(config, 'no_rope_layers')
  if (rotary) return rotary.map((one) => (one === 0 ? 'full' : 'sliding'))
  if (type === 'gemma2') return everyNth(layers, 2, 'sliding')
  if (/^gemma3(?:_text)?$/.test(type)) return everyNth(layers, 6, 'sliding')
  return undefined
}

/** RecurrentGemma states one run of its blocks, which repeats; its attention looks back a window. */
function repeatedBlocks(config: Settings, layers: number): LayerKind[] | undefined {
  const run = textsOf(config, 'block_types').map((word) =>
    word === 'attention' ? 'sliding' : word === 'recurrent' ? 'recurrent' : undefined,
  )
  const whole = Array.from({ length: layers }, (_, index) => run[index % run.length])
  return whole.every((kind) => kind !== undefined) && run.length > 0 ? whole : undefined
}

function hybridKinds(config: Settings, type: string, layers: number): LayerKind[] | undefined {
  const pattern = config['hybrid_override_pattern']
  if (typeof pattern === 'string') return fromPattern(pattern)
  const every = numberOf(config, 'full_attention_interval')
  if (every) return everyNth(layers, every, 'recurrent')
  const listed = numbersOf(config, 'attn_layer_indices', 'full_attn_idxs')
  if (listed) {
    return Array.from({ length: layers }, (_, index) =>
      listed.includes(index) ? 'full' : 'recurrent',
    )
  }
  const period = numberOf(config, 'attn_layer_period')
  if (period) {
    const offset = numberOf(config, 'attn_layer_offset') ?? 0
    return Array.from({ length: layers }, (_, index) =>
      index % period === offset ? 'full' : 'recurrent',
    )
  }
  if (type === 'recurrent_gemma') return repeatedBlocks(config, layers)
  return /^(?:mamba2?|falcon_mamba)$/.test(type)
    ? Array.from({ length: layers }, () => 'recurrent' as const)
    : undefined
}

/** Families whose windows are switched on by a key of their own, from a stated layer on. */
const switchedWindows = /^qwen/

/**
 * Decoders of plain layers with one window for all, such as Mistral 0.1 and Phi-3. A window as wide as
 * the longest context is none.
 */
function windowedKinds(config: Settings, type: string, layers: number): LayerKind[] {
  const window = numberOf(config, 'sliding_window')
  const longest = numberOf(config, 'max_position_embeddings') ?? Number.POSITIVE_INFINITY
  const isOn = config['use_sliding_window']
  const slides =
    window !== undefined &&
    window < longest &&
    (switchedWindows.test(type) ? isOn === true : isOn !== false)
  const first = (slides && numberOf(config, 'max_window_layers')) || 0
  return Array.from({ length: layers }, (_, index) =>
    slides && index >= first ? 'sliding' : 'full',
  )
}

/**
 * Says for each layer what it keeps. `layer_types` wins; then the patterns that families use.
 * Gives `undefined` when a family is known to mix layers but the configuration does not say how.
 */
export function layerKinds(
  config: Settings,
  type: string,
  layers: number,
): LayerKind[] | undefined {
  const words = ['layer_types', 'layers_block_type']
    .map((key) => textsOf(config, key))
    .find((list) => list.length > 0)
  if (words) {
    const kinds = words.map((word) => layerWords[word])
    return kinds.every((kind) => kind !== undefined) ? kinds.slice(0, layers) : undefined
  }
  const hybrid = hybridKinds(config, type, layers)
  if (hybrid) return hybrid
  // Falcon H1 has attention in every layer, beside its state.
  if (hybridDecoders.has(type) && !type.startsWith('falcon')) return undefined
  if (slidingDecoders.has(type)) return slidingKinds(config, type, layers)
  return windowedKinds(config, type, layers)
}
