import { hybridDecoders, oneKvHeadPerHead, slidingDecoders } from './architectures.ts'
import { numberOf, numbersOf, type Settings, settingsOf, textsOf } from './read.ts'

/** What a configuration says about attention, one entry a layer where layers differ. */
export interface AttentionShape {
  layers: number
  heads: number | undefined
  /** KV heads per layer: one number for all, or a list; 0 where a layer has no attention. */
  kvHeads: number | readonly number[] | undefined
  /** Size of one head's key. */
  headSize: number | undefined
  /** Size of one head's value; equal to `headSize` when not given. */
  valueSize: number | undefined
}

/** Number of layers, whatever the family calls it. */
export function layerCount(config: Settings): number | undefined {
  return numberOf(
    config,
    'num_hidden_layers',
    'n_layer',
    'n_layers',
    'num_layers',
    'num_transformer_layers',
  )
}

/** Number of attention heads. */
export function headCount(config: Settings): number | undefined {
  return numberOf(config, 'num_attention_heads', 'n_head', 'n_heads', 'num_query_heads')
}

function headSizeOf(config: Settings, heads: number | undefined): number | undefined {
  const stated = numberOf(config, 'head_dim', 'kv_channels', 'attention_head_dim', 'd_kv')
  if (stated) return stated
  const hidden = numberOf(config, 'hidden_size', 'n_embd', 'd_model')
  return hidden && heads && hidden % heads === 0 ? hidden / heads : undefined
}

/** DeciLM and Nemotron Super/Ultra describe each block: `n_heads_in_group`, `no_op`, `replace_with_linear`. */
function blockKvHeads(config: Settings, heads: number | undefined): number[] | undefined {
  const blocks = config['block_configs']
  if (!Array.isArray(blocks) || !heads) return undefined
  return blocks.map((block: unknown) => {
    const attention = settingsOf({ block }, 'block')
    const settings = settingsOf(attention, 'attention')
    const group = numberOf(settings, 'n_heads_in_group')
    return group ? heads / group : 0
  })
}

function kvHeadsOf(
  config: Settings,
  type: string,
  heads: number | undefined,
): number | readonly number[] | undefined {
  const perLayer =
    numbersOf(config, 'num_kv_heads', 'num_key_value_heads_per_layer', 'num_key_value_heads') ??
    blockKvHeads(config, heads)
  if (perLayer) return perLayer
  // Falcon 40B and 180B state their KV heads only with the new block layout; the 7B has one.
  if (type === 'falcon') {
    if (config['new_decoder_architecture'] === true) {
      return numberOf(config, 'num_kv_heads', 'n_head_kv')
    }
    return config['multi_query'] === true ? 1 : heads
  }
  if (type === 'gpt_bigcode' && config['multi_query'] === true) return 1
  const stated =
    numberOf(config, 'num_key_value_heads', 'num_kv_heads', 'n_head_kv', 'multi_query_group_num') ??
    numberOf(settingsOf(config, 'attn_config'), 'kv_n_heads')
  if (stated) return stated
  if (type === 'mpt') return heads
  return oneKvHeadPerHead.has(type) ? heads : undefined
}

/** Reads the shape of attention out of a text configuration. */
export function attentionShape(config: Settings, type: string): AttentionShape | undefined {
  const layers = layerCount(config)
  if (!layers) return undefined
  const heads = headCount(config)
  return {
    layers,
    heads,
    kvHeads: kvHeadsOf(config, type, heads),
    headSize: headSizeOf(config, heads),
    valueSize: numberOf(config, 'v_head_dim'),
  }
}

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
  if (type === 'gemma2') return everyNth(layers, 2, 'sliding')
  if (/^gemma3(?:_text)?$/.test(type)) return everyNth(layers, 6, 'sliding')
  return undefined
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
  return /^(?:mamba2?|falcon_mamba)$/.test(type)
    ? Array.from({ length: layers }, () => 'recurrent' as const)
    : undefined
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
  const words = textsOf(config, 'layer_types')
  if (words.length > 0) {
    const kinds = words.map((word) => layerWords[word])
    return kinds.every((kind) => kind !== undefined) ? kinds.slice(0, layers) : undefined
  }
  const hybrid = hybridKinds(config, type, layers)
  if (hybrid) return hybrid
  // Falcon H1 has attention in every layer, beside its state.
  if (hybridDecoders.has(type) && !type.startsWith('falcon')) return undefined
  if (slidingDecoders.has(type)) return slidingKinds(config, type, layers)
  return Array.from({ length: layers }, () => 'full')
}
