import { fileKind } from '../files/kind.ts'
import { quantizationOfConfig } from '../files/quantization.ts'
import { shardOf } from '../files/shards.ts'
import { isRecord } from '../json.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { layerCount } from './attention-layers.ts'
import { numberOf, numbersOf, type Settings, settingsOf, textConfig } from './read.ts'

/** Who says a fact; the order of the list is the order of trust. */
export type FactSource = 'safetensors header' | 'GGUF header' | 'config.json' | 'name' | 'Hub'

/** A value with who says it. */
export interface Fact<T> {
  value: T
  source: FactSource
  /** Said when the value needs a word: how it was computed, or what stands against it. */
  note?: string
}

/** Bits of the integers that packed weights hide in. */
const packedBits: Readonly<Record<string, number>> = {
  I32: 32,
  U32: 32,
  U8: 8,
  I8: 8,
  I64: 64,
  I16: 16,
}

/** Elements by type over the headers of the model's own files at the top of the repository. */
function elementCounts(snapshot: Snapshot): Record<string, number> | undefined {
  const counts: Record<string, number> = {}
  for (const [path, facts] of Object.entries(snapshot.safetensors ?? {})) {
    if (!/^model(?:-\d{5}-of-\d{5})?\.safetensors$/.test(path) || !isRecord(facts)) continue
    for (const [type, count] of Object.entries(settingsOf(facts, 'elements') ?? {})) {
      if (typeof count === 'number') counts[type] = (counts[type] ?? 0) + count
    }
  }
  return Object.keys(counts).length > 0 ? counts : undefined
}

/**
 * Counts parameters of a Safetensors header. Packed formats store several weights in one integer:
 * those tensors are multiplied by what fits; their scales, also counted, are under 1 %.
 */
function fromSafetensors(snapshot: Snapshot): Fact<number> | undefined {
  const header = snapshot.model?.safetensors
  const counts = header?.parameters ?? elementCounts(snapshot)
  const total = header?.total
  const quantization = quantizationOfConfig(snapshot.config ?? snapshot.model?.config)
  const bits = quantization?.bits
  const packed = Object.entries(counts ?? {}).filter(([type]) => packedBits[type] !== undefined)
  // The Hub's own total already counts formats that it knows; then it is more than the plain sum.
  const plain = Object.values(counts ?? {}).reduce((sum, count) => sum + count, 0)
  if (bits && bits < 8 && packed.length > 0 && (total === undefined || total === plain)) {
    const hidden = packed.reduce(
      (sum, [type, count]) => sum + count * Math.floor((packedBits[type] ?? 8) / bits),
      0,
    )
    const rest = plain - packed.reduce((sum, [, count]) => sum + count, 0)
    return {
      value: hidden + rest,
      source: 'safetensors header',
      note: `Packed ${bits}-bit weights counted out; scales are counted too, under 1 %.`,
    }
  }
  const value = total ?? (plain > 0 ? plain : undefined)
  return value ? { value, source: 'safetensors header' } : undefined
}

function fromGgufFiles(snapshot: Snapshot): number | undefined {
  for (const [path, facts] of Object.entries(snapshot.gguf ?? {})) {
    // The first part of a split file counts its own tensors only.
    if (fileKind(path) !== 'weights' || shardOf(path).part !== undefined || !isRecord(facts))
      continue
    const count = Number(facts['parameters'])
    if (Number.isSafeInteger(count) && count > 0) return count
  }
  return undefined
}

/** Computes the size of a Llama-like decoder or a BERT-like encoder from its configuration. */
function fromConfig(config: Settings): number | undefined {
  const text = textConfig(config)
  const hidden = numberOf(text, 'hidden_size', 'n_embd')
  const layers = layerCount(text)
  const heads = numberOf(text, 'num_attention_heads')
  const inner = numberOf(text, 'intermediate_size')
  const vocabulary = numberOf(text, 'vocab_size')
  const type = text['model_type']
  const isLlama = typeof type === 'string' && /^(?:llama|mistral|qwen2|qwen3|gemma|yi)$/.test(type)
  if (!isLlama || !hidden || !layers || !heads || !inner || !vocabulary) return undefined
  const kvHeads = numberOf(text, 'num_key_value_heads') ?? heads
  const size = numberOf(text, 'head_dim') ?? hidden / heads
  const attention = 2 * hidden * heads * size + 2 * hidden * kvHeads * size
  const embeddings = vocabulary * hidden * (text['tie_word_embeddings'] === true ? 1 : 2)
  return Math.round(embeddings + layers * (attention + 3 * hidden * inner + 2 * hidden) + hidden)
}

const sizeName = /(?:^|[-_. /])(\d+(?:\.\d+)?)([bm])(?=$|[-_. ])/i
const activeName = /(?:^|[-_. /])a(\d+(?:\.\d+)?)b(?=$|[-_. ])/i
const expertsName = /\d+x\d+(?:\.\d+)?b/i

function fromName(id: string, pattern: RegExp): number | undefined {
  const name = id.slice(id.lastIndexOf('/') + 1)
  if (expertsName.test(name)) return undefined
  const match = name.match(pattern)
  if (!match?.[1]) return undefined
  return Math.round(Number(match[1]) * (match[2]?.toLowerCase() === 'm' ? 1e6 : 1e9))
}

/** Total parameters, from the source that is trusted most. */
export function parameterCount(snapshot: Snapshot): Fact<number> | undefined {
  const header = fromSafetensors(snapshot)
  if (header) return header
  const gguf = fromGgufFiles(snapshot) ?? snapshot.model?.gguf?.total
  if (gguf) return { value: gguf, source: 'GGUF header' }
  const computed = snapshot.config && fromConfig(snapshot.config)
  if (computed)
    return { value: computed, source: 'config.json', note: 'Computed from layer sizes.' }
  const named = fromName(snapshot.id, sizeName)
  return named
    ? { value: named, source: 'name', note: 'Read from the name, rounded there.' }
    : undefined
}

/** How many layers have experts. */
function expertLayers(config: Settings, layers: number): number {
  const dense = numberOf(config, 'first_k_dense_replace', 'num_dense_layers') ?? 0
  const every =
    numberOf(config, 'decoder_sparse_step', 'moe_layer_freq', 'interleave_moe_layer_step') ?? 1
  const only = numbersOf(config, 'mlp_only_layers')?.length ?? 0
  return Math.floor((layers - dense) / every) - only
}

/**
 * Parameters used for one token. For a mixture of experts: the total less the experts that rest,
 * each a gated feed-forward of three matrices. Gives `undefined` for a dense model: nothing rests.
 */
export function activeParameterCount(
  snapshot: Snapshot,
  total: Fact<number> | undefined,
): Fact<number> | undefined {
  const config = snapshot.config && textConfig(snapshot.config)
  const experts = numberOf(
    config,
    'num_experts',
    'num_local_experts',
    'n_routed_experts',
    'moe_num_experts',
  )
  const used = numberOf(
    config,
    'num_experts_per_tok',
    'num_experts_per_token',
    'moe_k',
    'experts_per_token',
    'moe_topk',
  )
  const hidden = numberOf(config, 'hidden_size')
  const inner = numberOf(config, 'moe_intermediate_size', 'intermediate_size')
  const layers = config && layerCount(config)
  if (config && experts && experts > 1 && used && hidden && inner && layers && total) {
    const resting = (experts - used) * 3 * hidden * inner * expertLayers(config, layers)
    const value = total.value - resting
    if (value > 0 && value < total.value) {
      return {
        value,
        source: 'config.json',
        note: `${used} of ${experts} experts work on a token.`,
      }
    }
  }
  const named = fromName(snapshot.id, activeName)
  return named ? { value: named, source: 'name' } : undefined
}
