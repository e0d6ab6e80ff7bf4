import { slidingDecoders } from './architectures.ts'
import type { Program } from './program.ts'

/**
 * Architectures whose windowed layers keep the window only in mlx-lm: those whose `make_cache` has a
 * `RotatingKVCache` or a `ChunkedKVCache` (https://github.com/ml-explore/mlx-lm/tree/main/mlx_lm/models,
 * read on 26 November 2026). All others keep the whole context, Gemma 2 and Phi-3 among them.
 */
const inMlx: ReadonlySet<string> = new Set(
  `afmoe cohere2 exaone4 exaone_moe gemma3 gemma3_text gemma3n gemma3n_text gemma4 gemma4_text gemma4_unified
  gemma4_unified_text gpt_oss laguna llama4 llama4_text mimo_v2_flash ministral3 olmo3 step3p5`
    .split(/\s+/)
    .filter(Boolean),
)

/** Architectures that mlx-lm loads as Llama, which slides in the layers that `layer_types` names. */
const asLlamaInMlx: ReadonlySet<string> = new Set(['llama', 'mistral'])

/**
 * Programs that keep no more than the window of a windowed layer. vLLM and Transformers do for every
 * architecture; llama.cpp for those it builds with two caches, which leaves out Mistral 0.1 and Phi-3
 * ("Phi SWA is currently disabled", https://github.com/ggml-org/llama.cpp/pull/13676).
 * @param named Whether the configuration says layer by layer which ones slide.
 */
export function windowPrograms(type: string, named: boolean): readonly Program[] {
  const keepsInMlx = inMlx.has(type) || (named && asLlamaInMlx.has(type))
  return [
    ...(slidingDecoders.has(type) ? (['llama.cpp'] as const) : []),
    'vllm',
    'transformers',
    ...(keepsInMlx ? (['mlx'] as const) : []),
  ]
}
