import { expect, test } from 'vitest'
import { modelFacts } from '../../../src/fit/facts.ts'
import type { Snapshot } from '../../../src/snapshot/snapshot.ts'

const snapshot = (facts: Partial<Snapshot>): Snapshot => ({
  id: 'owner/name',
  frontMatter: { data: {}, source: 'none' },
  evalResults: [],
  history: [],
  problems: [],
  ...facts,
})

test('parameters are taken from the source that is trusted most', () => {
  const all = snapshot({
    id: 'owner/model-7B',
    model: { safetensors: { total: 7_241_732_096 }, gguf: { total: 7_000_000_000 } },
  })
  expect(modelFacts(all).parameters).toEqual({
    value: 7_241_732_096,
    source: 'safetensors header',
  })
  expect(
    modelFacts(snapshot({ id: 'owner/model-7B', model: { gguf: { total: 7_000_000_000 } } }))
      .parameters,
  ).toEqual({ value: 7_000_000_000, source: 'GGUF header' })
  expect(modelFacts(snapshot({ id: 'owner/model-7B-it' })).parameters).toMatchObject({
    value: 7e9,
    source: 'name',
  })
  expect(modelFacts(snapshot({ id: 'owner/model-350m' })).parameters?.value).toBe(350e6)
  expect(modelFacts(snapshot({ id: 'owner/mix-8x7B' })).parameters).toBeUndefined()
  expect(modelFacts(snapshot({ id: 'owner/gpt-4all-v2' })).parameters).toBeUndefined()
})

test('header files of the snapshot are counted, but no projector and no part of a split file', () => {
  const counted = (facts: Partial<Snapshot>) => modelFacts(snapshot(facts)).parameters
  expect(
    counted({
      gguf: { 'mmproj-F16.gguf': { parameters: 5 }, 'm-Q8_0.gguf': { parameters: '8030261312' } },
    }),
  ).toEqual({ value: 8_030_261_312, source: 'GGUF header' })
  expect(counted({ gguf: { 'm-00001-of-00002.gguf': { parameters: 5 } } })).toBeUndefined()
  expect(
    counted({
      safetensors: {
        'model-00001-of-00002.safetensors': { elements: { BF16: 30 } },
        'model-00002-of-00002.safetensors': { elements: { BF16: 10, F32: 2 } },
        'vae/model.safetensors': { elements: { BF16: 99 } },
      },
    }),
  ).toEqual({ value: 42, source: 'safetensors header' })
})

test('packed weights are counted as the weights they hold', () => {
  const packed = snapshot({
    config: { quantization_config: { quant_method: 'awq', bits: 4 } },
    model: { safetensors: { parameters: { I32: 1_000, F16: 500 }, total: 1_500 } },
  })
  expect(modelFacts(packed).parameters).toMatchObject({ value: 8_500 })
  const counted = snapshot({
    config: { quantization_config: { quant_method: 'awq', bits: 4 } },
    model: { safetensors: { parameters: { I32: 1_000, F16: 500 }, total: 8_400 } },
  })
  expect(modelFacts(counted).parameters).toEqual({ value: 8_400, source: 'safetensors header' })
})

test('the size of a Llama-like model follows from its configuration', () => {
  const facts = modelFacts(
    snapshot({
      config: {
        model_type: 'llama',
        hidden_size: 4096,
        num_hidden_layers: 32,
        num_attention_heads: 32,
        num_key_value_heads: 8,
        intermediate_size: 14_336,
        vocab_size: 128_256,
        tie_word_embeddings: false,
      },
    }),
  )
  // https://huggingface.co/meta-llama/Llama-3.1-8B states 8,030,261,248 in its header.
  expect(facts.parameters?.value).toBe(8_030_261_248)
  expect(facts.parameters?.source).toBe('config.json')
})

test('a mixture of experts has total and active parameters', () => {
  const facts = modelFacts(
    snapshot({
      model: { safetensors: { total: 46_702_792_704 } },
      config: {
        model_type: 'mixtral',
        hidden_size: 4096,
        num_hidden_layers: 32,
        num_attention_heads: 32,
        num_key_value_heads: 8,
        intermediate_size: 14_336,
        num_local_experts: 8,
        num_experts_per_tok: 2,
      },
    }),
  )
  // Mistral states 12.9 billion active: https://mistral.ai/news/mixtral-of-experts.
  expect(facts.activeParameters?.value).toBe(12_879_925_248)
  expect(modelFacts(snapshot({ id: 'owner/Q-30B-A3B' })).activeParameters).toEqual({
    value: 3e9,
    source: 'name',
  })
  expect(modelFacts(snapshot({ id: 'owner/Q-30B' })).activeParameters).toBeUndefined()
})

test.each([
  [{ max_position_embeddings: 4096 }, 4096],
  [{ n_positions: 1024 }, 1024],
  [{ model_type: 'roberta', max_position_embeddings: 514 }, 512],
  [
    {
      max_position_embeddings: 32_768,
      rope_scaling: { type: 'yarn', factor: 4, original_max_position_embeddings: 32_768 },
    },
    131_072,
  ],
  [
    {
      max_position_embeddings: 131_072,
      rope_scaling: { rope_type: 'llama3', factor: 8, original_max_position_embeddings: 8192 },
    },
    131_072,
  ],
  [{ text_config: { max_position_embeddings: 8192 } }, 8192],
])('the configuration %j has a context of %i tokens', (config, tokens) => {
  expect(modelFacts(snapshot({ config })).contextLength?.value).toBe(tokens)
})

test('a tokenizer default is no context length', () => {
  const facts = modelFacts(snapshot({ tokenizerConfig: { model_max_length: 1e30 } }))
  expect(facts.contextLength).toBeUndefined()
})

test('a GGUF header tells shape and cache', () => {
  const facts = modelFacts(
    snapshot({
      gguf: {
        'a-Q4_K_M.gguf': {
          metadata: {
            'general.architecture': 'qwen35',
            'qwen35.block_count': 64,
            'qwen35.context_length': 262_144,
            'qwen35.embedding_length': 5120,
            'qwen35.attention.head_count': 24,
            'qwen35.attention.head_count_kv': 4,
            'qwen35.attention.key_length': 256,
            'qwen35.attention.value_length': 256,
            'qwen35.full_attention_interval': 4,
            'qwen35.ssm.conv_kernel': 4,
            'qwen35.ssm.inner_size': 6144,
            'qwen35.ssm.state_size': 128,
            'qwen35.ssm.group_count': 16,
          },
        },
      },
    }),
  )
  expect(facts.contextLength).toEqual({ value: 262_144, source: 'GGUF header' })
  expect(facts.kvHeads).toEqual({ value: '4', source: 'GGUF header' })
  expect(facts.cache).toEqual({
    kind: 'layers',
    groups: [{ layers: 16, keys: 1024, values: 1024 }],
    // 149.62 MiB: https://github.com/ggml-org/llama.cpp/pull/23792.
    stateBytes: 156_893_184,
    stateLayers: 48,
  })
})

test('nothing known is nothing said', () => {
  expect(modelFacts(snapshot({}))).toEqual({
    cache: { kind: 'unknown', reason: 'no configuration and no header is known' },
  })
})
