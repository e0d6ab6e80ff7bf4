import { numberOf, numbersOf, type Settings, settingsOf } from './settings.ts'

/** What a configuration says about attention, one entry a layer where layers differ. */
export interface AttentionShape {
  layers: number
  heads: number | undefined
  /** KV heads per layer: one number for all, or a list; 0 where a layer has no attention. */
  kvHeads: number | readonly number[] | undefined
  /** Numbers of one head's key. */
  keyWidth: number | undefined
  /** Numbers of one head's value. */
  valueWidth: number | undefined
}

/** Old decoders whose configuration has no key for KV heads because every head has its own. */
const oneKvHeadPerHead: ReadonlySet<string> = new Set(
  'gpt2 gptj gpt_j gpt_neo gpt_neox gptneox opt bloom codegen biogpt xglm llama phi phi2 stablelm_epoch persimmon qwen internlm baichuan yi aquila xverse orion olmo minicpm3'.split(
    ' ',
  ),
)

/** No network has more layers; a larger number is a mistake or an attack. */
const mostLayers = 10_000

/** Number of layers, whatever the family calls it. */
export function layerCount(config: Settings): number | undefined {
  return boundedLayers(
    numberOf(
      config,
      'num_hidden_layers',
      'n_layer',
      'n_layers',
      'num_layers',
      'num_transformer_layers',
    ),
  )
}

/** A stated number of layers, unless no network can have so many. */
export function boundedLayers(stated: number | undefined): number | undefined {
  return stated !== undefined && Number.isInteger(stated) && stated <= mostLayers
    ? stated
    : undefined
}

/** Number of attention heads. */
export function headCount(config: Settings): number | undefined {
  return numberOf(
    config,
    'num_attention_heads',
    'n_head',
    'n_heads',
    'num_query_heads',
    'num_heads',
  )
}

/** Width of the residual stream. */
export function hiddenSize(config: Settings): number | undefined {
  return numberOf(config, 'hidden_size', 'n_embd', 'd_model')
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

/**
 * Widths of one head's key and value. Latent attention states a key in two parts, with and without
 * position (https://arxiv.org/abs/2405.04434 §2.1); elsewhere one number serves both.
 */
function widthsOf(
  config: Settings,
  type: string,
  heads: number | undefined,
): { key: number | undefined; value: number | undefined } {
  const hidden = hiddenSize(config)
  const shared = hidden && heads && hidden % heads === 0 ? hidden / heads : undefined
  // Zamba's shared layers read the embedding beside the stream: twice the width. Its `kv_channels` is not
  // that: https://github.com/huggingface/transformers/blob/main/src/transformers/models/zamba2/configuration_zamba2.py
  if (/^zamba2?$/.test(type)) {
    const wide = numberOf(config, 'attention_head_dim') ?? (shared && 2 * shared)
    return { key: wide, value: wide }
  }
  const plain = numberOf(config, 'qk_nope_head_dim')
  const rotary = numberOf(config, 'qk_rope_head_dim')
  if (plain && rotary) {
    return { key: plain + rotary, value: numberOf(config, 'v_head_dim') ?? shared }
  }
  const key = numberOf(config, 'head_dim', 'kv_channels', 'attention_head_dim', 'd_kv') ?? shared
  return { key, value: numberOf(config, 'v_head_dim') ?? key }
}

/** Reads the shape of attention out of a text configuration. */
export function attentionShape(config: Settings, type: string): AttentionShape | undefined {
  const layers = layerCount(config)
  if (!layers) return undefined
  const heads = headCount(config)
  const { key, value } = widthsOf(config, type, heads)
  return {
    layers,
    heads,
    kvHeads: kvHeadsOf(config, type, heads),
    keyWidth: key,
    valueWidth: value,
  }
}
