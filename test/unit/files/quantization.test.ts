import { expect, test } from 'vitest'
import {
  compareQuality,
  quantizationOfFileType,
  quantizationOfPath,
} from '../../../src/files/quantization.ts'
import { quantizationOfConfig } from '../../../src/files/quantization-config.ts'

test.each([
  ['model-Q4_K.gguf', 'Q4_K', 4],
  ['model-q8.gguf', 'Q8', 8],
  ['model-IQ4_KS.gguf', 'IQ4_KS', 4],
  ['model-Q4_0_4_4.gguf', 'Q4_0_4_4', 4],
  ['model-Q6_K_L.gguf', 'Q6_K_L', 6],
  ['model-UD-Q4_K_XL.gguf', 'UD-Q4_K_XL', 4],
  ['mix-bf16.Q2_K.gguf', 'Q2_K', 2],
  ['gpt-oss-20b-MXFP4.gguf', 'MXFP4', 4],
  ['model-TQ1_0.gguf', 'TQ1_0', 1],
  ['model.fp16.safetensors', 'F16', 16],
  ['gptq_model-4bit-128g.safetensors', '4-bit', 4],
  ['onnx/model_q4f16.onnx', 'Q4F16', 4],
  ['onnx/model_bnb4.onnx', 'BNB4', 4],
  ['onnx/model_quint8_avx2.onnx', 'UINT8', 8],
])('%s is %s', (path, label, bits) => {
  expect(quantizationOfPath(path)).toMatchObject({ label, bits })
})

test.each(['model.gguf', 'Qwen3.6-Q2_K_Mixed.gguf', 'a-FP4-FP8.gguf', 'model.onnx', 'a.tflite'])(
  '%s names no scheme',
  (path) => {
    expect(quantizationOfPath(path)).toBeUndefined()
  },
)

test('an importance matrix in the name is said', () => {
  expect(quantizationOfPath('a.i1-Q4_K_M.gguf')).toMatchObject({ label: 'Q4_K_M', imatrix: true })
  expect(quantizationOfPath('a-Q4_K_M-imat.gguf')).toMatchObject({ imatrix: true })
  expect(quantizationOfPath('a-Q4_K_M.gguf')).not.toHaveProperty('imatrix')
})

test('a header names its type by number', () => {
  expect(quantizationOfFileType(15)).toMatchObject({ label: 'Q4_K_M', source: 'header' })
  expect(quantizationOfFileType(38)).toMatchObject({ label: 'MXFP4_MOE' })
  expect(quantizationOfFileType(9999)).toBeUndefined()
  expect(quantizationOfFileType('constructor')).toBeUndefined()
})

test.each([
  [{ quantization_config: { quant_method: 'gptq', bits: 4 } }, 'GPTQ 4-bit', 4],
  [{ quantization_config: { quant_method: 'awq', w_bit: 4 } }, 'AWQ 4-bit', 4],
  [
    { quantization_config: { quant_method: 'bitsandbytes', load_in_4bit: true } },
    'bitsandbytes 4-bit',
    4,
  ],
  [{ quantization_config: { quant_method: 'fp8' } }, 'FP8', 8],
  [{ quantization_config: { quant_method: 'mxfp4' } }, 'MXFP4', 4],
  [{ quantization_config: { quant_method: 'exl3', bits: 4.5 } }, 'EXL3 4.5-bit', 5],
  [
    {
      quantization_config: {
        quant_method: 'compressed-tensors',
        config_groups: { group_0: { weights: { num_bits: 8 } } },
      },
    },
    'compressed-tensors 8-bit',
    8,
  ],
  [{ quantization_config: { quant_method: 'new-method' } }, 'new-method', undefined],
  [{ quantization: { group_size: 64, bits: 4 } }, 'MLX 4-bit', 4],
])('the config %j is %s', (config, label, bits) => {
  const found = quantizationOfConfig(config)
  expect(found?.label).toBe(label)
  expect(found?.bits).toBe(bits)
})

test('a config without quantization has none', () => {
  expect(quantizationOfConfig({ hidden_size: 8, quantization: { bits: 4 } })).toBeUndefined()
  expect(quantizationOfConfig({ quantization_config: { quant_method: 4 } })).toBeUndefined()
  expect(quantizationOfConfig(undefined)).toBeUndefined()
})

test('the finest comes first and unknown schemes last', () => {
  const labels = ['IQ1_S', 'Q4_K_M', 'BF16', 'Q4_0', 'UD-Q4_K_XL', 'Q8_0', 'Q6_K_L', 'Q6_K']
  const sorted = [undefined, ...labels.map((label) => quantizationOfPath(`m-${label}.gguf`))].sort(
    (a, b) => compareQuality(a, b),
  )
  // Array.prototype.sort puts undefined last by itself; the comparison must agree with it.
  expect(compareQuality(undefined, quantizationOfPath('m-Q2_K.gguf'))).toBeGreaterThan(0)
  expect(sorted.map((one) => one?.label)).toEqual([
    'BF16',
    'Q8_0',
    'Q6_K_L',
    'Q6_K',
    'UD-Q4_K_XL',
    'Q4_K_M',
    'Q4_0',
    'IQ1_S',
    undefined,
  ])
})
