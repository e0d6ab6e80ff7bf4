import { numberOf, type Settings } from '../facts/settings.ts'

/** The fixed state of one recurrent layer, in numbers (each is stored in 32 bits). */
export interface StateSize {
  /** Convolution window: the inputs of the last tokens. */
  window: number
  /** The state itself. */
  state: number
}

/** Bytes of a layer's state: llama.cpp and vLLM keep it as 32-bit floats. */
export function stateBytes(size: StateSize): number {
  return (size.window + size.state) * 4
}

function sized(
  convolution: number | undefined,
  inner: number | undefined,
  channels: number | undefined,
  state: number | undefined,
): StateSize | undefined {
  if (!convolution || !inner || !channels || !state) return undefined
  return { window: (convolution - 1) * channels, state: inner * state }
}

/**
 * Gated delta net (Qwen3-Next, Qwen3.5): a key-by-value matrix per value head.
 * https://github.com/huggingface/transformers/blob/main/src/transformers/models/qwen3_next/modeling_qwen3_next.py
 */
export function deltaNetState(config: Settings): StateSize | undefined {
  const keyHeads = numberOf(config, 'linear_num_key_heads')
  const valueHeads = numberOf(config, 'linear_num_value_heads')
  const keySize = numberOf(config, 'linear_key_head_dim')
  const valueSize = numberOf(config, 'linear_value_head_dim')
  if (!keyHeads || !valueHeads || !keySize || !valueSize) return undefined
  const inner = valueHeads * valueSize
  return sized(
    numberOf(config, 'linear_conv_kernel_dim'),
    inner,
    inner + 2 * keyHeads * keySize,
    keySize,
  )
}

/**
 * Mamba 2 (Granite 4 H, Bamba, Falcon H1, Nemotron H): the convolution also carries B and C.
 * https://github.com/ggml-org/llama.cpp/blob/master/src/llama-hparams.cpp (`n_embd_r`, `n_embd_s`)
 */
export function mamba2State(config: Settings): StateSize | undefined {
  const heads = numberOf(config, 'mamba_n_heads', 'mamba_num_heads', 'n_mamba_heads', 'num_heads')
  const headSize = numberOf(config, 'mamba_d_head', 'mamba_head_dim', 'mamba_headdim', 'head_dim')
  const inner =
    numberOf(config, 'mamba_d_ssm', 'ssm_intermediate_size') ??
    expandedSize(config) ??
    (heads && headSize ? heads * headSize : undefined)
  const state = numberOf(config, 'mamba_d_state', 'ssm_state_size', 'state_size')
  const groups = numberOf(config, 'mamba_n_groups', 'mamba_ngroups', 'n_groups') ?? 1
  if (!inner || !state) return undefined
  const convolution = numberOf(config, 'mamba_d_conv', 'conv_kernel')
  return sized(convolution, inner, inner + 2 * groups * state, state)
}

/** Zamba 2 states its inner width as a multiple of the stream's. */
function expandedSize(config: Settings): number | undefined {
  const hidden = numberOf(config, 'hidden_size')
  const expand = numberOf(config, 'mamba_expand')
  return config['model_type'] === 'zamba2' && hidden && expand ? hidden * expand : undefined
}

/**
 * Gated linear recurrence (RecurrentGemma): one number a channel.
 * https://github.com/huggingface/transformers/blob/main/src/transformers/models/recurrent_gemma/modeling_recurrent_gemma.py
 */
export function gatedRecurrenceState(config: Settings): StateSize | undefined {
  const width = numberOf(config, 'lru_width', 'hidden_size')
  return sized(numberOf(config, 'conv1d_width') ?? 4, width, width, 1)
}

/** Mamba 1 (Mamba, Jamba, Falcon Mamba): one state per channel. */
export function mambaState(config: Settings): StateSize | undefined {
  const hidden = numberOf(config, 'hidden_size', 'd_model')
  const expand = numberOf(config, 'mamba_expand', 'expand')
  const inner =
    numberOf(config, 'd_inner', 'intermediate_size') !== undefined &&
    config['mamba_expand'] === undefined
      ? numberOf(config, 'd_inner', 'intermediate_size')
      : hidden && expand
        ? hidden * expand
        : undefined
  const state = numberOf(config, 'mamba_d_state', 'state_size', 'd_state')
  const convolution = numberOf(config, 'mamba_d_conv', 'conv_kernel', 'd_conv')
  return sized(convolution, inner, inner, state)
}

/** Short convolution (LFM2): the inputs of the last tokens only. */
export function shortConvolutionState(config: Settings): StateSize | undefined {
  const length = numberOf(config, 'conv_L_cache')
  const hidden = numberOf(config, 'conv_dim', 'hidden_size')
  return length && hidden ? { window: (length - 1) * hidden, state: 0 } : undefined
}

/** The state that a GGUF header describes with its `ssm.*` and `shortconv.*` keys. */
export function headerState(header: Settings, architecture: string): StateSize | undefined {
  const key = (name: string) => numberOf(header, `${architecture}.${name}`)
  const length = key('shortconv.l_cache')
  const hidden = key('embedding_length')
  if (length && hidden) return { window: (length - 1) * hidden, state: 0 }
  const inner = key('ssm.inner_size')
  const state = key('ssm.state_size')
  const groups = key('ssm.group_count') ?? 0
  if (!inner || !state) return undefined
  return sized(key('ssm.conv_kernel'), inner, inner + 2 * groups * state, state)
}
