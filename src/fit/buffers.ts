import { hiddenSize } from '../facts/attention-shape.ts'
import { numberOf, type Settings } from '../facts/settings.ts'
import { type Program, readAtOnce } from './program.ts'

/** Widths of a decoder that decide the size of what it computes with. */
export interface BufferWidths {
  /** Numbers of the residual stream. */
  hidden: number
  /** Entries of the vocabulary: numbers of one token's output. */
  vocabulary: number
  /** Numbers between the two halves of a feed-forward network, of all experts that work on a token. */
  inner: number
}

function widths(
  hidden: number | undefined,
  vocabulary: number | undefined,
  inner: number | undefined,
): BufferWidths | undefined {
  return hidden && vocabulary && inner ? { hidden, vocabulary, inner } : undefined
}

/** The widest feed-forward network of a token: the dense one, or the experts that work on it. */
function innerOf(
  dense: number | undefined,
  expert: number | undefined,
  used: number | undefined,
): number | undefined {
  const experts = expert && used ? expert * used : undefined
  return dense || experts ? Math.max(dense ?? 0, experts ?? 0) : undefined
}

/** Reads the widths out of a text configuration. */
export function widthsOfConfig(config: Settings): BufferWidths | undefined {
  const hidden = hiddenSize(config)
  const dense = numberOf(config, 'intermediate_size', 'n_inner', 'ffn_dim', 'ffn_hidden_size')
  const used = numberOf(config, 'num_experts_per_tok', 'num_experts_per_token', 'moe_topk', 'moe_k')
  const expert = numberOf(config, 'moe_intermediate_size') ?? (used ? dense : undefined)
  return widths(hidden, numberOf(config, 'vocab_size'), innerOf(dense, expert, used))
}

/** Reads the widths out of a GGUF header; headers without the vocabulary's size give none. */
export function widthsOfHeader(header: Settings, architecture: string): BufferWidths | undefined {
  const key = (name: string) => numberOf(header, `${architecture}.${name}`)
  return widths(
    key('embedding_length'),
    key('vocab_size') ?? numberOf(header, 'tokenizer.ggml.tokens.length'),
    innerOf(
      key('feed_forward_length'),
      key('expert_feed_forward_length'),
      key('expert_used_count'),
    ),
  )
}

/** Conversations that vLLM makes room for by default on cards below 70 GiB. */
const conversations = 256

/**
 * What vLLM takes of its share beside PyTorch's memory, for recorded graphs and libraries: 0.2 GiB and
 * more (https://github.com/vllm-project/vllm/pull/14447), 0.1 to 0.7 GiB of graphs
 * (https://github.com/vllm-project/vllm/pull/39559).
 */
const besideTorch = 2 ** 29

/** A gated feed-forward network holds gate, input and product; around it stand four residual streams. */
const activationNumbers = ({ hidden, inner }: BufferWidths): number => 3 * inner + 4 * hidden

/** Numbers that a program holds for each token it computes at once. */
export function bufferNumbers(known: BufferWidths, program: Program): number {
  switch (program) {
    case 'llama.cpp':
      return known.hidden + known.vocabulary
    case 'mlx':
      return Math.max(activationNumbers(known), known.vocabulary)
    case 'vllm':
    case 'transformers':
      return activationNumbers(known)
  }
}

/**
 * Bytes that a program computes in, beside weights and cache.
 * - llama.cpp reserves the outputs of a whole batch in 32 bits, the last layer's beside them
 *   (`graph_reserve`, https://github.com/ggml-org/llama.cpp/issues/23527), and a mask of 16 bits a token
 *   of context. Since June 2026 `llama-server` reserves less
 *   (https://github.com/ggml-org/llama.cpp/pull/23861); what is built on it mostly does not yet.
 * - vLLM measures a full batch, and the outputs of all conversations twice, in 32 bits (`profile_run`,
 *   https://github.com/vllm-project/vllm/blob/main/vllm/v1/worker/gpu_model_runner.py).
 * - Transformers computes the whole input at once in 16 bits.
 * - mlx-lm computes the outputs of every token of a step in 16 bits; the layers' buffers are free by then.
 * @param batch Tokens that are computed at once, where it is not the program's default.
 */
export function bufferBytes(
  known: BufferWidths,
  program: Program,
  context: number,
  batch: number = readAtOnce[program],
): number {
  const numbers = bufferNumbers(known, program)
  switch (program) {
    case 'llama.cpp':
      return batch * (numbers * 4 + context * 2)
    case 'vllm':
      return batch * numbers * 2 + conversations * known.vocabulary * 2 * 4 + besideTorch
    case 'transformers':
    case 'mlx':
      return Math.min(context, batch) * numbers * 2
  }
}
