import { describe, expect, test } from 'vitest'
import { makeSheet } from './make.ts'

const tree = (...sizes: [string, number][]) =>
  sizes.map(([path, size]) => ({ type: 'file' as const, path, size }))

const config = {
  model_type: 'llama',
  hidden_size: 2048,
  num_hidden_layers: 16,
  num_attention_heads: 32,
  num_key_value_heads: 8,
  max_position_embeddings: 8192,
}

describe('choices in sheet.json', () => {
  test('each has its files, label, bits and memory', () => {
    const sheet = makeSheet({
      config,
      model: { gguf: { total: 1.2e9 } },
      tree: tree(['m-Q8_0.gguf', 1.28e9], ['m-Q4_K_M.gguf', 0.8e9], ['mmproj-F16.gguf', 0.2e9]),
    })
    expect(sheet.cache).toEqual({
      kind: 'layers',
      source: 'config',
      bytesPerToken: 16 * 8 * 128 * 2,
      stateBytes: 0,
    })
    expect(sheet.choices?.[1]).toEqual({
      id: 'Q4_K_M',
      label: 'Q4_K_M',
      role: 'model',
      format: 'gguf',
      quantization: { label: 'Q4_K_M', bits: 4, source: 'name' },
      files: ['m-Q4_K_M.gguf'],
      projector: 'mmproj-F16.gguf',
      weightBytes: 0.8e9,
      downloadBytes: 1e9,
      missingParts: 0,
      bitsPerWeight: 5.33,
      memory: [4096, 8192].map((context) => ({
        context,
        weights: 1e9,
        cache: context * 32_768,
        allowance: 268_435_456,
        total: 1e9 + context * 32_768 + 268_435_456,
        atLeast: false,
      })),
    })
  })

  test('an unknown cache is said to be so, and no context is named', () => {
    const sheet = makeSheet({ tree: tree(['m-Q4_K_M.gguf', 0.8e9]) })
    expect(sheet.cache).toMatchObject({ kind: 'unknown' })
    expect(sheet.choices?.[0]?.memory).toEqual([
      { weights: 0.8e9, allowance: 0, total: 0.8e9, atLeast: true },
    ])
  })

  test('no files, no choices', () => {
    expect(makeSheet()).not.toHaveProperty('choices')
    expect(makeSheet()).not.toHaveProperty('cache')
  })
})

describe('findings', () => {
  test('a total that the sum by type contradicts', () => {
    const sheet = makeSheet({
      model: { safetensors: { parameters: { BF16: 7e9 }, total: 333_312 } },
      tree: tree(['model.safetensors', 14e9]),
    })
    expect(sheet.parameters).toMatchObject({ total: 7e9, rule: 'sum-by-type' })
    expect(sheet.diagnostics).toContainEqual(
      expect.objectContaining({
        code: 'count-contradicted',
        value: '333312',
        expected: '7000000000',
      }),
    )
  })

  test('labels that the sizes contradict', () => {
    const sheet = makeSheet({
      model: { gguf: { total: 7.24e9 } },
      tree: tree(['m-Q8_0.gguf', 4.37e9], ['m-Q4_K_M.gguf', 7.7e9], ['m-Q5_K_M.gguf', 5.1e9]),
    })
    expect(sheet.diagnostics.filter(({ code }) => code === 'label-contradicts-size')).toEqual([
      expect.objectContaining({
        file: 'm-Q8_0.gguf',
        values: { label: 'Q8_0', bits: '4.83', by: 'name' },
      }),
      expect.objectContaining({
        file: 'm-Q4_K_M.gguf',
        values: { label: 'Q4_K_M', bits: '8.51', by: 'name' },
      }),
    ])
  })

  test('a storage that the configuration states and the size contradicts is said to be the configuration’s', () => {
    const sheet = makeSheet({
      model: { safetensors: { parameters: { BF16: 7e9 }, total: 7e9 } },
      config: { model_type: 'llama', quantization_config: { quant_method: 'fp8' } },
      tree: tree(['model.safetensors', 14e9]),
    })
    const found = sheet.diagnostics.find(({ code }) => code === 'label-contradicts-size')
    expect(found?.values).toMatchObject({ by: 'config' })
    expect(found?.message).toContain('the configuration')
  })
})
