import { attentionShape, hiddenSize, layerCount } from './attention-shape.ts'
import { numberOf, numbersOf, type Settings, settingsOf, textConfig, textOf } from './settings.ts'

/** Parameters of a language model, computed from the sizes in its configuration. */
export interface ConfigCount {
  /** All parameters of the language model, without layers that predict further tokens. */
  total: number
  /** The table that turns tokens into vectors. */
  embedding: number
  /** Experts that rest while one token is computed; 0 for a dense model. */
  resting: number
  /** Layers that predict further tokens, as stored: with embedding and head of their own. */
  furtherTokens: number
  /** Numbers that are stored like weights and are none (the causal mask of GPT-2). */
  masks: number
}

interface Family {
  /** Whether input and output embedding are one table when the configuration does not say. */
  tied?: boolean
  /** Normalisations of the residual stream in a layer. */
  norms?: number
  /** Biases of the query, key and value projections. */
  inputBias?: boolean
  /** Normalisation of each query and key head. */
  headNorms?: boolean
}

/**
 * Families whose layers are known exactly. Defaults are those of the configuration classes in
 * https://github.com/huggingface/transformers/tree/main/src/transformers/models.
 */
const families: Readonly<Record<string, Family>> = {
  llama: {},
  mistral: {},
  mixtral: {},
  yi: {},
  phi3: {},
  qwen2: { inputBias: true },
  qwen2_moe: { inputBias: true },
  qwen2_vl: { inputBias: true },
  qwen2_5_vl: { inputBias: true },
  qwen2_5_vl_text: { inputBias: true },
  qwen3: { headNorms: true },
  qwen3_moe: { headNorms: true },
  qwen3_vl_text: { headNorms: true },
  gemma: { tied: true },
  gemma2: { tied: true, norms: 4 },
  gemma3_text: { tied: true, norms: 4, headNorms: true },
  gpt_oss: { inputBias: true },
  llama4_text: {},
  deepseek_v2: {},
  deepseek_v3: {},
  kimi_k2: {},
}

interface Sizes {
  type: string
  family: Family
  config: Settings
  hidden: number
  layers: number
  heads: number
  inner: number
  vocabulary: number
}

function sizesOf(config: Settings): Sizes | undefined {
  const type = textOf(config, 'model_type') ?? ''
  const family = Object.hasOwn(families, type) ? families[type] : undefined
  const hidden = hiddenSize(config)
  const layers = layerCount(config)
  const heads = numberOf(config, 'num_attention_heads')
  const inner = numberOf(config, 'intermediate_size')
  const vocabulary = numberOf(config, 'vocab_size')
  if (!family || !hidden || !layers || !heads || !inner || !vocabulary) return undefined
  return { type, family, config, hidden, layers, heads, inner, vocabulary }
}

/** Latent attention: https://arxiv.org/abs/2405.04434 §2.1. */
function latentAttention({ config, hidden, heads }: Sizes): number | undefined {
  const rank = numberOf(config, 'kv_lora_rank')
  const plain = numberOf(config, 'qk_nope_head_dim')
  const rotary = numberOf(config, 'qk_rope_head_dim')
  const value = numberOf(config, 'v_head_dim')
  if (!rank || !plain || !rotary || !value) return undefined
  const queryRank = numberOf(config, 'q_lora_rank')
  const query = heads * (plain + rotary)
  const queries = queryRank ? hidden * queryRank + queryRank + queryRank * query : hidden * query
  const keys = hidden * (rank + rotary) + rank + rank * heads * (plain + value)
  return queries + keys + heads * value * hidden
}

function plainAttention({ type, family, config, hidden, heads }: Sizes): number | undefined {
  const shape = attentionShape(config, type)
  // The configuration class of Qwen3 fills in 128.
  const size = numberOf(config, 'head_dim') ?? (/^qwen3/.test(type) ? 128 : shape?.keyWidth)
  const kvHeads = typeof shape?.kvHeads === 'number' ? shape.kvHeads : undefined
  if (!size || !kvHeads) return undefined
  const inputBias = family.inputBias === true || config['attention_bias'] === true
  const outputBias = type === 'gpt_oss' || config['attention_bias'] === true
  return (
    2 * hidden * heads * size +
    2 * hidden * kvHeads * size +
    (inputBias ? (heads + 2 * kvHeads) * size : 0) +
    (outputBias ? hidden : 0) +
    (family.headNorms ? 2 * size : 0) +
    // One learned sink per head: https://arxiv.org/abs/2508.10925.
    (type === 'gpt_oss' ? heads : 0)
  )
}

interface Experts {
  /** Parameters of one expert. */
  one: number
  count: number
  used: number
  /** Parameters of an expert layer beside its routed experts: shared expert, router. */
  beside: number
}

function expertsOf({ type, config, hidden, inner }: Sizes): Experts | undefined {
  const count = numberOf(config, 'num_experts', 'num_local_experts', 'n_routed_experts')
  const used = numberOf(config, 'num_experts_per_tok', 'experts_per_token')
  if (!count || count < 2 || !used) return undefined
  const width = numberOf(config, 'moe_intermediate_size') ?? inner
  if (type === 'gpt_oss') {
    const one = 3 * hidden * width + 2 * width + hidden
    return { one, count, used, beside: hidden * count + count }
  }
  const one = 3 * hidden * width
  const shared = numberOf(config, 'n_shared_experts')
  const sharedWidth =
    numberOf(config, 'shared_expert_intermediate_size') ??
    (shared ? shared * width : type === 'llama4_text' ? width : 0)
  const gate = type === 'qwen2_moe' ? hidden : 0
  const correction = /^(?:deepseek_v3|kimi_k2)$/.test(type) ? count : 0
  return { one, count, used, beside: 3 * hidden * sharedWidth + gate + hidden * count + correction }
}

/** How many layers have experts. */
export function expertLayers(config: Settings, layers: number): number {
  const dense = numberOf(config, 'first_k_dense_replace', 'num_dense_layers') ?? 0
  const every =
    numberOf(config, 'decoder_sparse_step', 'moe_layer_freq', 'interleave_moe_layer_step') ?? 1
  const only = numbersOf(config, 'mlp_only_layers')?.length ?? 0
  return Math.max(0, Math.floor((layers - dense) / every) - only)
}

function decoderCount(sizes: Sizes): ConfigCount | undefined {
  const { family, config, hidden, layers, inner, vocabulary } = sizes
  const isLatent = config['kv_lora_rank'] !== undefined
  const attention = isLatent ? latentAttention(sizes) : plainAttention(sizes)
  if (!attention) return undefined
  const experts = expertsOf(sizes)
  const sparse = experts ? expertLayers(config, layers) : 0
  const denseWidth = numberOf(config, 'intermediate_size_mlp') ?? inner
  const norms = (family.norms ?? 2) * hidden
  const expertLayer = experts ? experts.count * experts.one + experts.beside : 0
  const embedding = vocabulary * hidden
  const isTied = config['tie_word_embeddings'] ?? family.tied ?? false
  const further = numberOf(config, 'num_nextn_predict_layers') ?? 0
  return {
    total:
      embedding * (isTied ? 1 : 2) +
      layers * (attention + norms) +
      (layers - sparse) * 3 * hidden * denseWidth +
      sparse * expertLayer +
      hidden,
    embedding,
    resting: experts ? sparse * (experts.count - experts.used) * experts.one : 0,
    // One whole layer, what joins two vectors to one, three normalisations, embedding and head.
    furtherTokens:
      further *
      (attention +
        norms +
        (expertLayer || 3 * hidden * inner) +
        2 * hidden * hidden +
        3 * hidden +
        2 * embedding),
    masks: 0,
  }
}

/**
 * GPT-2: https://huggingface.co/openai-community/gpt2. Its files hold the causal mask of each layer, a
 * square of the context, beside the weights.
 */
function gpt2Count(config: Settings): ConfigCount | undefined {
  const hidden = numberOf(config, 'n_embd')
  const layers = numberOf(config, 'n_layer')
  const context = numberOf(config, 'n_positions', 'n_ctx')
  const vocabulary = numberOf(config, 'vocab_size')
  if (!hidden || !layers || !context || !vocabulary) return undefined
  const inner = numberOf(config, 'n_inner') ?? 4 * hidden
  const attention = 4 * hidden * hidden + 4 * hidden
  const feedForward = 2 * hidden * inner + inner + hidden
  return {
    total:
      (vocabulary + context) * hidden +
      layers * (attention + feedForward + 4 * hidden) +
      2 * hidden,
    embedding: vocabulary * hidden,
    resting: 0,
    furtherTokens: 0,
    masks: layers * context * context,
  }
}

/**
 * Computes the parameters of a language model from its configuration. For a model that also sees or
 * hears, this is the language part alone. Gives `undefined` unless the family is known exactly.
 */
export function countFromConfig(config: Settings): ConfigCount | undefined {
  const text = textConfig(config)
  if (textOf(text, 'model_type') === 'gpt2') return gpt2Count(text)
  const sizes = sizesOf(text)
  return sizes && decoderCount(sizes)
}

/** Whether the configuration describes another part beside the language model. */
export function hasOtherParts(config: Settings): boolean {
  return (
    settingsOf(config, 'vision_config', 'audio_config', 'speech_config', 'vision_tower') !==
    undefined
  )
}
