import { expect, test } from 'vitest'
import { cacheFromConfig } from '../../../src/fit/cache-from-config.ts'
import { cacheFromHeader } from '../../../src/fit/cache-from-header.ts'
import { cacheBytes, tokensOf } from '../../../src/fit/cache-model.ts'
import { allowanceBytes, estimateMemory, verdictOf } from '../../../src/fit/estimate.ts'
import { deviceBytes, usableBytes } from '../../../src/fit/headroom.ts'
import { windowTokens } from '../../../src/fit/program.ts'

test('each program keeps of a window what its code says, at most the context', () => {
  expect(windowTokens(131_072, 1024, 'llama.cpp')).toBe(1536)
  expect(windowTokens(131_072, 128, 'llama.cpp')).toBe(768)
  expect(windowTokens(1000, 1024, 'llama.cpp')).toBe(1000)
  // 1,023 of the window and a batch of 2,048: 192 blocks of 16, and one more.
  expect(windowTokens(131_072, 1024, 'vllm')).toBe(193 * 16)
  expect(windowTokens(131_072, 1024, 'transformers')).toBe(1023)
  expect(windowTokens(131_072, 1024, 'mlx')).toBe(1024)
})

test('an unknown architecture has no cache figure and an encoder none', () => {
  const unknown = cacheFromConfig({ model_type: 'brand_new', num_hidden_layers: 4 })
  expect(unknown).toEqual({
    kind: 'unknown',
    reason: { code: 'architecture', values: { architecture: 'brand_new' } },
  })
  expect(cacheBytes(unknown, 4096)).toBeUndefined()
  expect(cacheBytes(cacheFromConfig({ model_type: 'bert' }), 512)).toBe(0)
})

test.each([
  [{}, { code: 'no-architecture-in-config' }],
  [{ model_type: 'llama' }, { code: 'no-layers-in-config' }],
  [
    { model_type: 'qwen3', num_hidden_layers: 2, num_attention_heads: 2, hidden_size: 8 },
    { code: 'no-heads-in-config' },
  ],
  [
    { model_type: 't5', num_layers: 12 },
    { code: 'encoder-decoder', values: { architecture: 't5' } },
  ],
  [{ model_type: 'deepseek_v3', num_hidden_layers: 2 }, { code: 'no-ranks' }],
  [
    { model_type: 'gpt_oss', num_hidden_layers: 2, num_attention_heads: 2, hidden_size: 8 },
    { code: 'no-pattern' },
  ],
  [{ model_type: 'granitemoehybrid', num_hidden_layers: 2 }, { code: 'no-mix' }],
  [
    { model_type: 'lfm2', num_hidden_layers: 2, layer_types: ['conv', 'full_attention'] },
    { code: 'no-state' },
  ],
  [
    { model_type: 'gemma3_text', num_hidden_layers: 2, layer_types: ['new_kind'] },
    { code: 'no-pattern' },
  ],
])('the configuration %j gives no cache: %j', (config, reason) => {
  expect(cacheFromConfig(config)).toEqual({ kind: 'unknown', reason })
})

test('gpt-oss keeps half of its layers within the window', () => {
  const cache = cacheFromHeader({
    'general.architecture': 'gpt-oss',
    'gpt-oss.block_count': 24,
    'gpt-oss.attention.head_count': 64,
    'gpt-oss.attention.head_count_kv': 8,
    'gpt-oss.attention.key_length': 64,
    'gpt-oss.attention.value_length': 64,
    'gpt-oss.attention.sliding_window': 128,
  })
  // llama.cpp prints 3072 MiB and 18 MiB for gpt-oss-20b at 131,072 tokens.
  expect(cacheBytes(cache, 131_072)).toBe((3072 + 18) * 2 ** 20)
})

test('a header with KV heads per layer counts each layer', () => {
  const cache = cacheFromHeader({
    'general.architecture': 'lfm2',
    'lfm2.block_count': 4,
    'lfm2.embedding_length': 64,
    'lfm2.attention.head_count': 4,
    'lfm2.attention.head_count_kv': [0, 2, 0, 2],
    'lfm2.shortconv.l_cache': 3,
  })
  expect(cache).toEqual({
    kind: 'layers',
    groups: [{ layers: 2, keys: 32, values: 32 }],
    stateBytes: 2 * 2 * 64 * 4,
    stateLayers: 2,
  })
})

test('a latent header keeps one vector', () => {
  const cache = cacheFromHeader({
    'general.architecture': 'deepseek2',
    'deepseek2.block_count': 27,
    'deepseek2.attention.kv_lora_rank': 512,
    'deepseek2.rope.dimension_count': 64,
  })
  expect(cacheBytes(cache, 32_768)).toBe(27 * 576 * 2 * 32_768)
})

test.each([
  [{}, { code: 'no-architecture-in-header' }],
  [{ 'general.architecture': 'llama' }, { code: 'no-layers-in-header' }],
  [
    { 'general.architecture': 'new-thing', 'new-thing.block_count': 2 },
    { code: 'architecture', values: { architecture: 'new-thing' } },
  ],
  [{ 'general.architecture': 'llama', 'llama.block_count': 2 }, { code: 'no-heads-in-header' }],
  [{ 'general.architecture': 'deepseek2', 'deepseek2.block_count': 2 }, { code: 'no-ranks' }],
  [{ 'general.architecture': 'llama4', 'llama4.block_count': 2 }, { code: 'no-pattern' }],
])('the header %j gives no cache: %j', (header, reason) => {
  expect(cacheFromHeader(header)).toEqual({ kind: 'unknown', reason })
})

test('Falcon, MPT and StarCoder keep their heads where their families put them', () => {
  const base = { num_hidden_layers: 1, num_attention_heads: 8, hidden_size: 64 }
  const keys = (config: Record<string, unknown>) => {
    const cache = cacheFromConfig({ ...base, ...config })
    return cache.kind === 'layers' ? cache.groups[0]?.keys : cache.kind
  }
  expect(keys({ model_type: 'falcon', multi_query: true })).toBe(8)
  expect(keys({ model_type: 'falcon', new_decoder_architecture: true, num_kv_heads: 4 })).toBe(32)
  expect(keys({ model_type: 'gpt_bigcode', multi_query: true })).toBe(8)
  expect(keys({ model_type: 'mpt' })).toBe(64)
  expect(keys({ model_type: 'gpt2' })).toBe(64)
})

test('an estimate is the sum of its parts, and says when the cache is not known', () => {
  const gibibyte = 2 ** 30
  expect(
    estimateMemory({
      weightBytes: 10 * gibibyte,
      cache: { kind: 'unknown', reason: { code: 'nothing-known' } },
      context: 4096,
    }),
  ).toEqual({
    weights: 10 * gibibyte,
    allowance: 0,
    total: 10 * gibibyte,
    atLeast: true,
  })
  const known = { cache: { kind: 'none', reason: { code: 'whole-input' } }, context: 4096 } as const
  expect(estimateMemory({ weightBytes: 10 * gibibyte, ...known })).toEqual({
    weights: 10 * gibibyte,
    cache: 0,
    allowance: gibibyte / 2,
    total: 10.5 * gibibyte,
    atLeast: false,
  })
  expect(allowanceBytes(0, known)).toBe(gibibyte / 4)
  expect(allowanceBytes(0, { ...known, program: 'mlx' })).toBe(gibibyte / 16)
  expect(allowanceBytes(1000 * gibibyte, known)).toBe(4 * gibibyte)
})

test('the answer says what is left, what is short and what goes to the processor', () => {
  const need = { total: 9, atLeast: false }
  expect(verdictOf(need, 12)).toEqual({ answer: 'fits', bytes: 3 })
  expect(verdictOf(need, 8, 4)).toEqual({ answer: 'split', bytes: 1 })
  expect(verdictOf(need, 4, 2)).toEqual({ answer: 'no', bytes: 3 })
  expect(verdictOf({ total: 9, atLeast: true }, 12).answer).toBe('unknown')
  expect(verdictOf({ total: 9, atLeast: true }, 8).answer).toBe('no')
})

test('programs and machines leave head-room', () => {
  const gigabytes = deviceBytes(1)
  expect(usableBytes(deviceBytes(16), 'graphics', 'llama.cpp')).toBe(15 * gigabytes)
  expect(usableBytes(deviceBytes(16), 'graphics', 'vllm')).toBeCloseTo(14.4 * gigabytes)
  // 10,922.67 MiB of 16 GiB and 49,152 MiB of 64 GiB: https://github.com/ggml-org/llama.cpp/discussions/4167.
  expect(usableBytes(deviceBytes(16), 'unified', 'mlx')).toBeCloseTo(10_922.67 * 2 ** 20, -5)
  expect(usableBytes(deviceBytes(64), 'unified', 'llama.cpp')).toBe(49_152 * 2 ** 20)
  expect(usableBytes(deviceBytes(32), 'system', 'llama.cpp')).toBe(28 * gigabytes)
})

const mamba2 = {
  hidden_size: 64,
  num_attention_heads: 4,
  num_key_value_heads: 2,
  head_dim: 16,
  mamba_n_heads: 8,
  mamba_d_head: 16,
  mamba_d_state: 32,
  mamba_d_conv: 4,
  mamba_n_groups: 1,
}
// (4 - 1) × (128 + 2 × 32) numbers of convolution and 128 × 32 of state, 4 bytes each.
const mamba2Bytes = (3 * 192 + 128 * 32) * 4

test.each([
  [
    'Granite, by layer types',
    {
      model_type: 'granitemoehybrid',
      num_hidden_layers: 4,
      layer_types: ['mamba', 'attention', 'mamba', 'mamba'],
    },
    1,
    3,
  ],
  [
    'Bamba, by a list of attention layers',
    { model_type: 'bamba', num_hidden_layers: 4, attn_layer_indices: [1, 3] },
    2,
    2,
  ],
  [
    'Nemotron H, by a pattern of letters',
    { model_type: 'nemotron_h', num_hidden_layers: 6, hybrid_override_pattern: 'M-M*E-' },
    1,
    2,
  ],
])('%s: attention and state layers are counted', (_, config, attention, state) => {
  expect(cacheFromConfig({ ...mamba2, ...config })).toEqual({
    kind: 'layers',
    groups: [{ layers: attention, keys: 32, values: 32 }],
    stateBytes: state * mamba2Bytes,
    stateLayers: state,
  })
})

test('Jamba has attention once a period and Mamba 1 elsewhere', () => {
  expect(
    cacheFromConfig({
      model_type: 'jamba',
      num_hidden_layers: 8,
      num_attention_heads: 4,
      num_key_value_heads: 1,
      hidden_size: 64,
      intermediate_size: 999,
      attn_layer_period: 4,
      attn_layer_offset: 2,
      mamba_expand: 2,
      mamba_d_state: 16,
      mamba_d_conv: 4,
    }),
  ).toEqual({
    kind: 'layers',
    groups: [{ layers: 2, keys: 16, values: 16 }],
    stateBytes: 6 * (3 * 128 + 128 * 16) * 4,
    stateLayers: 6,
  })
})

test('LFM2 keeps the inputs of its short convolutions', () => {
  expect(
    cacheFromConfig({
      model_type: 'lfm2',
      num_hidden_layers: 3,
      num_attention_heads: 4,
      num_key_value_heads: 2,
      hidden_size: 64,
      conv_L_cache: 3,
      full_attn_idxs: [2],
    }),
  ).toMatchObject({ groups: [{ layers: 1, keys: 32, values: 32 }], stateBytes: 2 * 2 * 64 * 4 })
})

const windowed = {
  model_type: 'mistral',
  num_hidden_layers: 4,
  num_attention_heads: 2,
  num_key_value_heads: 1,
  hidden_size: 16,
  sliding_window: 4096,
}

/** Tokens that the first group of layers keeps of a long context, by program. */
function keptOf(config: Record<string, unknown>): Record<string, number> {
  const cache = cacheFromConfig(config)
  const group = cache.kind === 'layers' ? cache.groups[0] : undefined
  const programs = ['llama.cpp', 'vllm', 'transformers', 'mlx'] as const
  return Object.fromEntries(
    programs.map((program) => [program, group ? tokensOf(group, 100_000, program) : 0]),
  )
}

test('a window is kept by the programs that honour it for the architecture', () => {
  const whole = 100_000
  // Mistral 0.1 and Phi-3: vLLM and Transformers only.
  expect(keptOf(windowed)).toEqual({
    'llama.cpp': whole,
    vllm: 6160,
    transformers: 4095,
    mlx: whole,
  })
  expect(keptOf({ ...windowed, model_type: 'phi3' })).toMatchObject({
    'llama.cpp': whole,
    mlx: whole,
  })
  // Gemma 2 slides in llama.cpp and not in mlx-lm, Gemma 3 in both.
  expect(keptOf({ ...windowed, model_type: 'gemma2' })).toMatchObject({
    'llama.cpp': 4608,
    mlx: whole,
  })
  expect(keptOf({ ...windowed, model_type: 'gemma3_text' })).toMatchObject({
    'llama.cpp': 4608,
    mlx: 4096,
  })
  // Loaded as Llama, mlx-lm slides where the layers are named.
  const named = { ...windowed, layer_types: Array(4).fill('sliding_attention') }
  expect(keptOf(named)).toMatchObject({ mlx: 4096, 'llama.cpp': whole })
})

test('a window that is switched off, or as wide as the context, is none', () => {
  const off = { vllm: 100_000, transformers: 100_000 }
  expect(keptOf({ ...windowed, use_sliding_window: false })).toMatchObject(off)
  expect(keptOf({ ...windowed, max_position_embeddings: 4096 })).toMatchObject(off)
  // Qwen's is off unless it is switched on, and then from a stated layer on.
  const qwen = { ...windowed, model_type: 'qwen2', max_window_layers: 3 }
  expect(keptOf(qwen)).toMatchObject(off)
  expect(cacheFromConfig({ ...qwen, use_sliding_window: true })).toMatchObject({
    groups: [{ layers: 3 }, { layers: 1, window: 4096 }],
  })
})

const sized = {
  model_type: 'llama',
  num_hidden_layers: 2,
  num_attention_heads: 4,
  num_key_value_heads: 2,
  hidden_size: 64,
  intermediate_size: 256,
  vocab_size: 1000,
}

test('buffers are computed from the stated widths, program by program', () => {
  const cache = cacheFromConfig(sized)
  const of = (program: 'llama.cpp' | 'vllm' | 'transformers' | 'mlx', context = 4096) =>
    allowanceBytes(2 ** 30, { cache, context, program })
  expect(of('llama.cpp')).toBe(512 * (64 + 1000) * 4 + 512 * 4096 * 2)
  expect(of('vllm')).toBe(2048 * (3 * 256 + 4 * 64) * 2 + 256 * 1000 * 8 + 2 ** 29)
  expect(of('transformers')).toBe(4096 * (3 * 256 + 4 * 64) * 2)
  expect(of('mlx')).toBe(2048 * 1024 * 2)
  expect(of('mlx', 100)).toBe(100 * 1024 * 2)
  // Of a mixture the experts that work on a token count.
  const mixture = { ...sized, moe_intermediate_size: 128, num_experts_per_tok: 4 }
  expect(cacheFromConfig(mixture)).toHaveProperty('widths.inner', 512)
})

test('a header tells the widths where it keeps the length of its vocabulary', () => {
  const header = {
    'general.architecture': 'llama',
    'llama.block_count': 2,
    'llama.embedding_length': 64,
    'llama.feed_forward_length': 256,
    'llama.attention.head_count': 4,
    'llama.attention.head_count_kv': 2,
  }
  expect(cacheFromHeader(header)).not.toHaveProperty('widths')
  expect(cacheFromHeader({ ...header, 'tokenizer.ggml.tokens.length': 1000 })).toHaveProperty(
    'widths',
    { hidden: 64, vocabulary: 1000, inner: 256 },
  )
})

test('an encoder-decoder keeps what its architecture bounds', () => {
  // https://huggingface.co/openai/whisper-large-v3: 32 layers, 20 heads of 64, 1,500 positions of sound.
  const whisper = cacheFromConfig({
    model_type: 'whisper',
    d_model: 1280,
    decoder_layers: 32,
    decoder_attention_heads: 20,
    max_source_positions: 1500,
    max_target_positions: 448,
  })
  expect(whisper).toMatchObject({ longest: 448, note: { code: 'encoder', tokens: 1500 } })
  expect(cacheBytes(whisper, 448)).toBe(2 * 32 * 1280 * (448 + 1500) * 2)
  const t5 = cacheFromConfig({
    model_type: 't5',
    d_model: 1024,
    d_kv: 64,
    num_heads: 16,
    num_layers: 24,
    num_decoder_layers: 24,
    n_positions: 512,
  })
  expect(cacheBytes(t5, 512)).toBe(2 * 24 * 1024 * (512 + 512) * 2)
})

test('Llama 4 keeps a chunk in the layers that have positions', () => {
  const cache = cacheFromConfig({
    model_type: 'llama4',
    text_config: {
      model_type: 'llama4_text',
      hidden_size: 5120,
      num_hidden_layers: 4,
      num_attention_heads: 40,
      num_key_value_heads: 8,
      head_dim: 128,
      attention_chunk_size: 8192,
      no_rope_layers: [1, 1, 1, 0],
    },
  })
  expect(cache).toMatchObject({
    groups: [
      { layers: 3, keys: 1024, values: 1024, window: 8192 },
      { layers: 1, keys: 1024, values: 1024 },
    ],
  })
})

test('MiniCPM3 is stored with whole keys and values though it computes latent ones', () => {
  // https://github.com/ggml-org/llama.cpp/blob/master/src/models/minicpm3.cpp: 3.25 GB at 4,096 tokens.
  const cache = cacheFromConfig({
    model_type: 'minicpm3',
    hidden_size: 2560,
    num_hidden_layers: 62,
    num_attention_heads: 40,
    num_key_value_heads: 40,
    kv_lora_rank: 256,
    qk_nope_head_dim: 64,
    qk_rope_head_dim: 32,
  })
  expect(cacheBytes(cache, 4096)).toBe(62 * 40 * (96 + 64) * 2 * 4096)
})

test("DeepSeek V3.2's indexer keeps a key of its own", () => {
  const latent = {
    model_type: 'deepseek_v32',
    num_hidden_layers: 61,
    kv_lora_rank: 512,
    qk_rope_head_dim: 64,
  }
  const bytes = (config: object) => cacheBytes(cacheFromConfig({ ...config }), 1000) ?? 0
  expect(bytes({ ...latent, index_head_dim: 128 }) - bytes(latent)).toBe(61 * 1000 * 132)
})

const hybrid = {
  'general.architecture': 'qwen35',
  'qwen35.block_count': 4,
  'qwen35.embedding_length': 64,
  'qwen35.attention.head_count': 4,
  'qwen35.attention.head_count_kv': 2,
  'qwen35.attention.key_length': 16,
  'qwen35.attention.value_length': 16,
  'qwen35.ssm.conv_kernel': 4,
  'qwen35.ssm.inner_size': 128,
  'qwen35.ssm.state_size': 16,
  'qwen35.ssm.group_count': 2,
}

test('a hybrid whose header lists its recurrent layers is computed', () => {
  const listed = { ...hybrid, 'qwen35.attention.recurrent_layers': [true, true, false, true] }
  expect(cacheFromHeader(listed)).toMatchObject({
    groups: [{ layers: 1, keys: 32, values: 32 }],
    stateLayers: 3,
  })
})

test('a hybrid whose header does not say which layers attend is not known', () => {
  expect(cacheFromHeader(hybrid)).toEqual({
    kind: 'unknown',
    reason: { code: 'no-mix' },
  })
})

test('a number of layers that no network has is not known', () => {
  expect(cacheFromHeader({ ...hybrid, 'qwen35.block_count': 1e12 }).kind).toBe('unknown')
  expect(cacheFromConfig({ model_type: 'llama', num_hidden_layers: 1e12 }).kind).toBe('unknown')
})

test('files of latent models from before the compressed cache hold whole keys', () => {
  const header = {
    'general.architecture': 'deepseek2',
    'deepseek2.block_count': 27,
    'deepseek2.attention.head_count': 16,
    'deepseek2.attention.head_count_kv': 16,
    'deepseek2.attention.key_length': 192,
    'deepseek2.attention.value_length': 128,
    'deepseek2.attention.kv_lora_rank': 512,
    'deepseek2.rope.dimension_count': 64,
  }
  expect(cacheBytes(cacheFromHeader(header), 1024)).toBe(27 * 16 * (192 + 128) * 2 * 1024)
  const compressed = { ...header, 'deepseek2.attention.head_count_kv': 1 }
  expect(cacheBytes(cacheFromHeader(compressed), 1024)).toBe(27 * 576 * 2 * 1024)
})

test('Zamba 2: a cache in the layers that share attention, of twice the width, and a state in all', () => {
  // As https://huggingface.co/Zyphra/Zamba2-2.7B states it, with six layers in place of 54.
  const cache = cacheFromConfig({
    model_type: 'zamba2',
    num_hidden_layers: 6,
    hidden_size: 2560,
    num_attention_heads: 32,
    num_key_value_heads: 32,
    attention_head_dim: 160,
    kv_channels: 80,
    layers_block_type: ['mamba', 'mamba', 'hybrid', 'mamba', 'hybrid', 'mamba'],
    mamba_expand: 2,
    mamba_d_state: 64,
    mamba_d_conv: 4,
    mamba_ngroups: 1,
    n_mamba_heads: 80,
  })
  const width = 32 * 160
  expect(cache).toMatchObject({
    kind: 'layers',
    groups: [{ layers: 2, keys: width, values: width }],
    stateLayers: 6,
    // (4 - 1) × (5,120 + 2 × 64) numbers of convolution and 5,120 × 64 of state, 4 bytes each.
    stateBytes: 6 * (3 * (5120 + 128) + 5120 * 64) * 4,
  })
})

test('Zamba without the list of its layers is not known', () => {
  expect(
    cacheFromConfig({ model_type: 'zamba2', num_hidden_layers: 54, hidden_size: 2560 }),
  ).toEqual({ kind: 'unknown', reason: { code: 'no-mix' } })
})

test('RecurrentGemma: a window in every third layer, a state in the others', () => {
  const cache = cacheFromConfig({
    model_type: 'recurrent_gemma',
    num_hidden_layers: 26,
    hidden_size: 2560,
    lru_width: 2560,
    conv1d_width: 4,
    num_attention_heads: 10,
    num_key_value_heads: 1,
    head_dim: 256,
    attention_window_size: 2048,
    block_types: ['recurrent', 'recurrent', 'attention'],
  })
  expect(cache).toMatchObject({
    kind: 'layers',
    groups: [{ layers: 8, keys: 256, values: 256, window: 2048 }],
    stateLayers: 18,
    stateBytes: 18 * (3 * 2560 + 2560) * 4,
  })
})
