import type { Choice } from '../files/choices.ts'
import type { CacheModel } from './cache-model.ts'

/** Programs by how they keep a context and how much of a device they leave alone. */
export type Program = 'llama.cpp' | 'vllm' | 'transformers' | 'mlx'

/** What a server can serve: weights of these formats, of a model that keeps a context. */
const served = /^(?:safetensors|pytorch)$/

/** Programs that a choice runs in, the usual one first. */
export function programsOf(
  choice: Pick<Choice, 'format' | 'quantization'>,
  cache: Pick<CacheModel, 'kind'>,
): readonly [Program, ...Program[]] {
  if (choice.format === 'gguf' || choice.format === 'ggml') return ['llama.cpp']
  if (choice.quantization?.label.startsWith('MLX')) return ['mlx']
  const isServed = cache.kind === 'layers' && served.test(choice.format ?? '')
  return isServed ? ['vllm', 'transformers'] : ['transformers']
}

/** The program that a choice is mostly run with. */
export function programOf(
  choice: Pick<Choice, 'format' | 'quantization'>,
  cache: Pick<CacheModel, 'kind'>,
): Program {
  return programsOf(choice, cache)[0]
}

/**
 * Tokens that a program computes at once while it reads, by default: `--ubatch-size` of llama.cpp
 * (https://github.com/ggml-org/llama.cpp/blob/master/tools/server/README.md), `max_num_batched_tokens` of
 * `vllm serve` on cards below 70 GiB (`get_batch_defaults` in
 * https://github.com/vllm-project/vllm/blob/main/vllm/engine/arg_utils.py), `prefill_step_size` of
 * https://github.com/ml-explore/mlx-lm/blob/main/mlx_lm/generate.py. Transformers reads all at once.
 */
export const readAtOnce: Readonly<Record<Program, number>> = {
  'llama.cpp': 512,
  vllm: 2048,
  transformers: Number.POSITIVE_INFINITY,
  mlx: 2048,
}

function padded(cells: number, step: number): number {
  return Math.ceil(cells / step) * step
}

/**
 * Tokens that one layer with a window keeps, at most the context. llama.cpp: the window and one batch,
 * rounded up to 256 (https://github.com/ggml-org/llama.cpp/blob/master/src/llama-kv-cache-iswa.cpp).
 * vLLM: all but one of the window and one batch, in blocks of 16 and one more (`SlidingWindowSpec` in
 * https://github.com/vllm-project/vllm/blob/main/vllm/v1/kv_cache_interface.py). Transformers: all but
 * one of the window (`DynamicSlidingWindowLayer` in
 * https://github.com/huggingface/transformers/blob/main/src/transformers/cache_utils.py). mlx-lm: the
 * window (`RotatingKVCache` in https://github.com/ml-explore/mlx-lm/blob/main/mlx_lm/models/cache.py).
 * @param batch Tokens computed at once, where the program keeps room for them.
 */
export function windowTokens(
  context: number,
  window: number,
  program: Program,
  batch: number = readAtOnce[program],
): number {
  switch (program) {
    case 'llama.cpp':
      return Math.min(context, padded(window + batch, 256))
    case 'vllm':
      return Math.min(context, padded(window - 1 + batch, 16) + 16)
    case 'transformers':
      return Math.min(context, Math.max(1, window - 1))
    case 'mlx':
      return Math.min(context, window)
  }
}
