import { describe, expect, test } from 'vitest'
import { type ModelFacts, modelFacts } from '../../../src/facts/model-facts.ts'
import type { Snapshot } from '../../../src/snapshot/snapshot.ts'

const snapshot = (facts: Partial<Snapshot>): Snapshot => ({
  id: 'owner/name',
  frontMatter: { data: {}, source: 'none' },
  evalResults: [],
  history: [],
  problems: [],
  ...facts,
})
const factsOf = (facts: Partial<Snapshot>): ModelFacts => modelFacts(snapshot(facts))
const files = (...sizes: [string, number][]): Pick<Snapshot, 'tree'> => ({
  tree: sizes.map(([path, size]) => ({ type: 'file' as const, path, size })),
})
const counts = (parameters: Record<string, number>, total?: number): Pick<Snapshot, 'model'> => ({
  model: { safetensors: { parameters, ...(total !== undefined && { total }) } },
})

// Mistral 7B, https://huggingface.co/mistralai/Mistral-7B-v0.1: 7,241,732,096 parameters.
const mistral = {
  model_type: 'mistral',
  hidden_size: 4096,
  intermediate_size: 14_336,
  num_hidden_layers: 32,
  num_attention_heads: 32,
  num_key_value_heads: 8,
  vocab_size: 32_000,
}
const mistralCount = 7_241_732_096

describe('sources', () => {
  test('the source that is trusted most gives the count', () => {
    const model = { safetensors: { total: 7_241_732_096 }, gguf: { total: 7_000_000_000 } }
    expect(factsOf({ id: 'owner/lark-7B', model }).parameters).toEqual({
      value: 7_241_732_096,
      source: 'safetensors',
      rule: 'counted',
    })
    expect(factsOf({ id: 'owner/lark-7B', model: { gguf: model.gguf } }).parameters).toMatchObject({
      value: 7_000_000_000,
      source: 'gguf',
    })
    expect(factsOf({ id: 'owner/lark-7B', config: mistral }).parameters).toMatchObject({
      value: mistralCount,
      source: 'config',
    })
    expect(factsOf({ id: 'owner/lark-7B' }).parameters).toEqual({
      value: 7e9,
      source: 'name',
      rule: 'size-in-name',
      approximate: true,
    })
    expect(factsOf({})).toEqual({})
  })

  test('the editor has the last word', () => {
    const edits = { corrections: { parameters: { value: 5 }, context_length: { value: 9 } } }
    const facts = factsOf({ ...counts({ BF16: 7e9 }, 7e9), edits })
    expect(facts.parameters).toEqual({ value: 5, source: 'editor', rule: 'corrected' })
    expect(facts.contextLength).toEqual({ value: 9, source: 'editor', rule: 'corrected' })
  })

  test('stored headers are counted, but no projector and no part of a split GGUF', () => {
    const gguf = {
      'mmproj-F16.gguf': { parameters: 5 },
      'm-Q8_0.gguf': { parameters: '8030261312' },
    }
    const tree = files(['mmproj-F16.gguf', 1], ['m-Q8_0.gguf', 2])
    expect(factsOf({ gguf, ...tree }).parameters?.value).toBe(8_030_261_312)
    const split = { gguf: { 'm-00001-of-00002.gguf': { parameters: 5 } } }
    expect(factsOf(split).parameters).toBeUndefined()
    const safetensors = {
      'model-00001-of-00002.safetensors': { elements: { BF16: 30 } },
      'model-00002-of-00002.safetensors': { elements: { BF16: 10, F32: 2 } },
    }
    expect(factsOf({ safetensors }).parameters?.value).toBe(42)
  })
})

describe('counts against bytes', () => {
  const quantized = 6_979_321_856
  const rest = mistralCount - quantized

  test.each([
    [
      'awq',
      { quant_method: 'awq', bits: 4, group_size: 128 },
      { I32: quantized / 8 + quantized / 1024, F16: rest + quantized / 128 },
    ],
    [
      'gptq',
      { quant_method: 'gptq', bits: 4, group_size: 128 },
      { I32: quantized / 8 + quantized / 1024, F16: rest + quantized / 128 },
    ],
    ['mlx', { bits: 4, group_size: 64 }, { U32: quantized / 8, BF16: rest + quantized / 32 }],
    [
      'mlx in 8 bits',
      { bits: 8, group_size: 64 },
      { U32: quantized / 4, BF16: rest + quantized / 32 },
    ],
    [
      'compressed-tensors',
      {
        quant_method: 'compressed-tensors',
        format: 'pack-quantized',
        config_groups: { group_0: { weights: { num_bits: 4, group_size: 128, symmetric: true } } },
      },
      { I64: 448, I32: quantized / 8, BF16: rest + quantized / 128 },
    ],
    [
      'modelopt NVFP4',
      { quant_method: 'modelopt', quant_algo: 'NVFP4' },
      { U8: quantized / 2, F8_E4M3: quantized / 16, BF16: rest },
    ],
    [
      'bitsandbytes',
      { quant_method: 'bitsandbytes', load_in_4bit: true, bnb_4bit_use_double_quant: true },
      { U8: quantized / 2 + quantized / 64, BF16: rest },
    ],
  ])(
    '%s: packed elements are counted as the weights they hold',
    (_, quantization_config, stored) => {
      const bare = { quantization_config, model_type: 'lark' }
      const count = factsOf({ config: bare, ...counts(stored) }).parameters
      expect(count).toMatchObject({
        source: 'safetensors',
        rule: 'packed-weights',
        approximate: true,
      })
      expect(count?.value).toBeGreaterThan(mistralCount * 0.995)
      expect(count?.value).toBeLessThan(mistralCount * 1.005)
      const known = factsOf({ config: { ...mistral, quantization_config }, ...counts(stored) })
      expect(known.parameters).toMatchObject({ value: mistralCount, source: 'config' })
    },
  )

  test('settings nested in the language part are read', () => {
    const text_config = {
      ...mistral,
      quantization_config: { quant_method: 'awq', bits: 4, group_size: 128 },
    }
    const stored = counts({ I32: quantized / 8 + quantized / 1024, F16: rest + quantized / 128 })
    expect(
      factsOf({ config: { text_config, vision_config: {} }, ...stored }).parameters?.value,
    ).toBeGreaterThan(7.2e9)
  })

  test('bytes tell a count that the Hub has unpacked from one that it has not', () => {
    const config = { quantization_config: { quant_method: 'gptq', bits: 4, group_size: 128 } }
    const bytes = quantized / 2 + (2 * quantized) / 128 + 2 * rest
    const unpacked = counts({ I32: quantized * (1 + 1 / 128), F16: rest + quantized / 128 })
    const tree = files(['model.safetensors', bytes])
    expect(factsOf({ config, ...unpacked, ...tree }).parameters).toMatchObject({
      rule: 'unpacked-by-hub',
    })
    expect(factsOf({ config, ...unpacked, ...tree }).parameters?.value).toBeCloseTo(
      mistralCount,
      -8,
    )
  })

  test('MXFP4 is unpacked by the Hub, its scales included', () => {
    // gpt-oss-20b: 19,110,297,600 expert weights with one scale for 32, and the rest in 16 bits.
    const stored = { BF16: 1_804_459_584, U8: 19_707_494_400 }
    const config = { model_type: 'lark', quantization_config: { quant_method: 'mxfp4' } }
    expect(factsOf({ config, ...counts(stored) }).parameters?.value).toBe(20_914_757_184)
    const total: Partial<Snapshot> = {
      model: { safetensors: { total: 21_511_953_984 }, tags: ['mxfp4'] },
      ...files(
        ['model-00001-of-00002.safetensors', 9e9],
        ['model-00002-of-00002.safetensors', 4_761_316_904],
      ),
    }
    expect(factsOf(total).parameters?.value).toBeCloseTo(20.91e9, -8)
  })

  test('a total that the sum by type contradicts gives way, unless the bytes are on its side', () => {
    const sum = factsOf({
      ...counts({ BF16: 7e9 }, 333_312),
      ...files(['model.safetensors', 14e9]),
    })
    expect(sum.parameters).toEqual({
      value: 7e9,
      source: 'safetensors',
      rule: 'sum-by-type',
      against: [{ source: 'hub', value: 333_312 }],
    })
    const total = factsOf({ ...counts({ BF16: 1e9 }, 7e9), ...files(['model.safetensors', 14e9]) })
    expect(total.parameters).toMatchObject({ value: 7e9, rule: 'total-by-bytes' })
  })

  test('integers that nothing explains give no count', () => {
    expect(factsOf({ ...counts({ U8: 60e9, BF16: 2e9 }, 62e9) }).parameters).toBeUndefined()
    expect(
      factsOf({ model: { safetensors: { total: 1.98e9 }, tags: ['awq', '4-bit'] } }).parameters,
    ).toBeUndefined()
  })

  test('files and name that contradict a count are named beside it', () => {
    const facts = factsOf({
      id: 'owner/lark-70B',
      ...counts({ BF16: 7e9 }, 7e9),
      ...files(['model.safetensors', 28e9]),
    })
    expect(facts.parameters?.against).toEqual([
      { source: 'name', value: 70e9 },
      { source: 'files', value: 14e9 },
    ])
  })
})

describe('what the files hold beside the weights', () => {
  test('causal masks are no parameters', () => {
    // GPT-2 small: 124,439,808 parameters, and 12 masks of 1024 by 1024.
    const config = {
      model_type: 'gpt2',
      n_embd: 768,
      n_layer: 12,
      n_head: 12,
      n_positions: 1024,
      vocab_size: 50_257,
    }
    expect(factsOf({ config, ...counts({ F32: 137_022_720 }) }).parameters).toMatchObject({
      value: 124_439_808,
      rule: 'without-masks',
      figures: { stored: 137_022_720 },
    })
  })

  test('layers that predict further tokens are not the model', () => {
    const config = {
      model_type: 'deepseek_v3',
      hidden_size: 1024,
      intermediate_size: 4096,
      moe_intermediate_size: 512,
      num_hidden_layers: 6,
      num_attention_heads: 8,
      num_key_value_heads: 8,
      kv_lora_rank: 128,
      q_lora_rank: 256,
      qk_rope_head_dim: 32,
      qk_nope_head_dim: 64,
      v_head_dim: 64,
      n_routed_experts: 16,
      n_shared_experts: 1,
      num_experts_per_tok: 2,
      first_k_dense_replace: 1,
      num_nextn_predict_layers: 1,
      vocab_size: 32_000,
    }
    const alone =
      factsOf({ config: { ...config, num_nextn_predict_layers: 0 } }).parameters?.value ?? 0
    const layer = 26.6e6 + 2 * 1024 * 1024 + 2 * 32_000 * 1024
    const facts = factsOf({ config, ...counts({ BF16: Math.round(alone + layer) }) })
    expect(facts.parameters?.rule).toBe('without-further-token-layers')
    expect(facts.parameters?.value).toBeCloseTo(alone, -7)
    expect(facts.activeParameters?.value).toBe(alone - 5 * 14 * 3 * 1024 * 512)
  })

  test('one table serves input and output where the family shares it by default', () => {
    const gemma = {
      model_type: 'gemma',
      head_dim: 256,
      hidden_size: 2048,
      intermediate_size: 16_384,
      num_attention_heads: 8,
      num_hidden_layers: 18,
      num_key_value_heads: 1,
      vocab_size: 256_000,
    }
    // https://huggingface.co/google/gemma-2b: 2,506,172,416.
    expect(factsOf({ config: gemma }).parameters?.value).toBe(2_506_172_416)
    expect(factsOf({ config: { ...gemma, tie_word_embeddings: false } }).parameters?.value).toBe(
      2_506_172_416 + 256_000 * 2048,
    )
  })
})

describe('active parameters', () => {
  const mixture = {
    ...mistral,
    model_type: 'mixtral',
    num_local_experts: 8,
    num_experts_per_tok: 2,
  }

  test('experts at rest do not count', () => {
    // Mistral states 12.9 billion active of Mixtral 8x7B: https://mistral.ai/news/mixtral-of-experts.
    expect(factsOf({ config: mixture }).activeParameters).toMatchObject({
      value: 12_879_925_248,
      source: 'config',
      figures: { used: 2, experts: 8 },
    })
    const unknown = factsOf({
      config: { ...mixture, model_type: 'lark_moe' },
      model: { safetensors: { total: 46_702_792_704 } },
    })
    expect(unknown.activeParameters?.value).toBe(12_879_925_248)
  })

  test('a name states them where nothing else does, and a wide gap is told', () => {
    expect(factsOf({ id: 'owner/Lark-MoE-A2.7B' })).toEqual({
      activeParameters: { value: 2.7e9, source: 'name', rule: 'active-in-name', approximate: true },
    })
    expect(
      factsOf({ id: 'owner/Lark-47B-A3B', config: mixture }).activeParameters?.against,
    ).toEqual([{ source: 'name', value: 3e9 }])
    expect(factsOf({ config: mistral }).activeParameters).toBeUndefined()
  })
})

describe('models of several parts', () => {
  const pipeline = files(
    ['model_index.json', 600],
    ['unet/diffusion_pytorch_model.safetensors', 8e9],
    ['unet/diffusion_pytorch_model.fp16.safetensors', 4e9],
    ['text_encoder/model.safetensors', 480e6],
    ['text_encoder/model.fp16.safetensors', 240e6],
  )

  test('a pipeline is counted by component', () => {
    const facts = factsOf({ ...pipeline, model: { safetensors: { total: 2_000_000_000 } } })
    expect(facts.parameters).toMatchObject({ value: 2.12e9, rule: 'sum-of-components' })
    expect(facts.components).toEqual([
      { name: 'unet', parameters: 2e9, source: 'safetensors' },
      { name: 'text_encoder', parameters: 120e6, source: 'files' },
    ])
  })

  test("one part's count is not the pipeline's", () => {
    const facts = factsOf({ model: { library_name: 'diffusers', safetensors: { total: 2e9 } } })
    expect(facts.parameters).toBeUndefined()
    expect(facts.components).toEqual([{ name: 'part', parameters: 2e9, source: 'safetensors' }])
  })

  test('a chain of modules is counted with its projection', () => {
    const facts = factsOf({
      ...counts({ F32: 100e6 }),
      ...files(['model.safetensors', 400e6], ['2_Dense/model.safetensors', 4e6]),
    })
    expect(facts.parameters?.value).toBe(101e6)
  })

  test('a language model that sees has a language part', () => {
    const config = { text_config: mistral, vision_config: { hidden_size: 1024 } }
    const facts = factsOf({ config, ...counts({ BF16: mistralCount + 300e6 }) })
    expect(facts.parameters?.value).toBe(mistralCount + 300e6)
    expect(facts.components).toEqual([
      { name: 'language', parameters: mistralCount, source: 'config' },
      { name: 'vision', parameters: 300e6, source: 'safetensors' },
    ])
  })
})

test('the size in an adapter’s name is its base’s', () => {
  const id = 'owner/lark-32b-tuned'
  expect(factsOf({ id, model: { library_name: 'peft' } }).parameters).toBeUndefined()
  expect(factsOf({ id, ...files(['adapter_model.safetensors', 100]) }).parameters).toBeUndefined()
  const moe = { id: 'owner/lark-30B-A3B-lora', model: { library_name: 'peft' } }
  expect(factsOf(moe).activeParameters).toBeUndefined()
  expect(factsOf({ id }).parameters?.value).toBe(32e9)
})

test('ternary weights and codebooks are not counted by the elements that hold them', () => {
  const config = (method: string) => ({
    config: { ...mistral, quantization_config: { quant_method: method } },
  })
  const bitnet = factsOf({
    ...config('bitnet'),
    ...counts({ U8: (mistralCount - 262_410_240) / 4, BF16: 262_410_240 }),
  })
  expect(bitnet.parameters).toMatchObject({ value: mistralCount, source: 'config' })
  const aqlm = factsOf({ ...config('aqlm'), ...counts({ I16: 872_000_000, F16: 270_000_000 }) })
  expect(aqlm.parameters).toMatchObject({ value: mistralCount, source: 'config' })
})
