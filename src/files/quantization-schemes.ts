/** What is known about one way of storing weights. */
export interface Scheme {
  /** Upper-case name as tools print it. */
  label: string
  /** Whole bits of the main tensor type, for sorting and for words. */
  bits: number
  /** One plain sentence for a reader who does not know the scheme. */
  description: string
}

const mix: Readonly<Record<string, string>> = {
  S: 'small mix',
  M: 'medium mix, a few tensors kept finer',
  L: 'large mix, embeddings or output kept finer',
  XL: 'extra large mix, important tensors kept finer',
  XXL: 'largest mix, important tensors kept finer',
  P: "publisher's own mix",
  HIFI: "publisher's own mix",
}

function kQuant(bits: number, size?: string): Scheme {
  const words = size ? mix[size] : undefined
  return {
    label: `Q${bits}_K${size ? `_${size}` : ''}`,
    bits,
    description: `${bits}-bit k-quant${words ? `, ${words}` : ''}`,
  }
}

function iQuant(bits: number, size: string): Scheme {
  const ik = /^K/.test(size)
  return {
    label: `IQ${bits}_${size}`,
    bits,
    description: ik
      ? `${bits}-bit i-quant of the ik_llama.cpp fork; other programs may not load it`
      : `${bits}-bit i-quant: smaller than a k-quant of its quality, slower on a CPU`,
  }
}

/**
 * Schemes of GGUF and GGML files, finest first: this order is the order by quality.
 * Names: https://github.com/ggml-org/llama.cpp/blob/master/tools/quantize/README.md and
 * `GGMLFileQuantizationType` of @huggingface/tasks; the publishers' own mixes (`_L`, `_XL`, `_P`)
 * stand beside the scheme that they start from.
 */
export const ggufSchemes: readonly Scheme[] = [
  { label: 'F64', bits: 64, description: '64-bit floats' },
  { label: 'F32', bits: 32, description: '32-bit floats, not quantized' },
  { label: 'BF16', bits: 16, description: '16-bit brain floats, not quantized' },
  { label: 'F16', bits: 16, description: '16-bit floats, not quantized' },
  kQuant(8, 'XL'),
  kQuant(8, 'P'),
  { label: 'Q8_1', bits: 8, description: '8-bit, legacy scheme' },
  { label: 'Q8_0', bits: 8, description: '8-bit, hardly to be told from the original' },
  { label: 'FP8', bits: 8, description: '8-bit floats' },
  { label: 'Q8', bits: 8, description: '8-bit, scheme not named' },
  kQuant(6, 'XL'),
  kQuant(6, 'L'),
  kQuant(6, 'P'),
  kQuant(6),
  iQuant(6, 'K'),
  { label: 'Q6', bits: 6, description: '6-bit, scheme not named' },
  kQuant(5, 'XL'),
  kQuant(5, 'L'),
  kQuant(5, 'P'),
  kQuant(5, 'M'),
  kQuant(5, 'S'),
  kQuant(5),
  iQuant(5, 'K'),
  iQuant(5, 'KS'),
  { label: 'Q5_1', bits: 5, description: '5-bit, legacy scheme' },
  { label: 'Q5_0', bits: 5, description: '5-bit, legacy scheme' },
  { label: 'Q5', bits: 5, description: '5-bit, scheme not named' },
  kQuant(4, 'XL'),
  kQuant(4, 'L'),
  kQuant(4, 'P'),
  kQuant(4, 'M'),
  kQuant(4, 'S'),
  kQuant(4),
  iQuant(4, 'NL'),
  iQuant(4, 'K'),
  iQuant(4, 'XS'),
  iQuant(4, 'KS'),
  iQuant(4, 'KSS'),
  iQuant(4, 'KT'),
  { label: 'MXFP4_MOE', bits: 4, description: '4-bit microscaling floats in the experts' },
  { label: 'MXFP4', bits: 4, description: '4-bit microscaling floats' },
  { label: 'NVFP4', bits: 4, description: '4-bit floats of NVIDIA Blackwell devices' },
  { label: 'FP4', bits: 4, description: '4-bit floats' },
  { label: 'Q4_1', bits: 4, description: '4-bit, legacy scheme' },
  { label: 'Q4_0', bits: 4, description: '4-bit, legacy scheme, fast on a CPU' },
  { label: 'Q4_0_8_8', bits: 4, description: '4-bit, repacked for ARM SVE; replaced by Q4_0' },
  { label: 'Q4_0_4_8', bits: 4, description: '4-bit, repacked for ARM i8mm; replaced by Q4_0' },
  { label: 'Q4_0_4_4', bits: 4, description: '4-bit, repacked for ARM NEON; replaced by Q4_0' },
  { label: 'Q4_2', bits: 4, description: '4-bit, scheme given up in 2023' },
  { label: 'Q4_3', bits: 4, description: '4-bit, scheme given up in 2023' },
  { label: 'Q4', bits: 4, description: '4-bit, scheme not named' },
  kQuant(3, 'XL'),
  kQuant(3, 'P'),
  kQuant(3, 'L'),
  kQuant(3, 'M'),
  kQuant(3, 'S'),
  kQuant(3),
  iQuant(3, 'M'),
  iQuant(3, 'K'),
  iQuant(3, 'S'),
  iQuant(3, 'KS'),
  iQuant(3, 'XS'),
  iQuant(3, 'KT'),
  iQuant(3, 'XXS'),
  { label: 'Q3', bits: 3, description: '3-bit, scheme not named' },
  kQuant(2, 'XXL'),
  kQuant(2, 'XL'),
  kQuant(2, 'P'),
  kQuant(2, 'L'),
  kQuant(2, 'M'),
  kQuant(2),
  kQuant(2, 'S'),
  iQuant(2, 'M'),
  iQuant(2, 'KL'),
  iQuant(2, 'K'),
  iQuant(2, 'S'),
  iQuant(2, 'XS'),
  iQuant(2, 'KS'),
  iQuant(2, 'KT'),
  iQuant(2, 'XXS'),
  { label: 'Q2_0', bits: 2, description: '2-bit' },
  { label: 'Q2', bits: 2, description: '2-bit, scheme not named' },
  { label: 'TQ2_0', bits: 2, description: 'ternary weights, 2.06 bits each' },
  iQuant(1, 'M'),
  iQuant(1, 'S'),
  iQuant(1, 'KT'),
  { label: 'TQ1_0', bits: 1, description: 'ternary weights, 1.69 bits each' },
  { label: 'Q1_0', bits: 1, description: '1-bit' },
]

/**
 * Suffixes of ONNX files: https://huggingface.co/docs/transformers.js/guides/dtypes and the names
 * that Optimum and sentence-transformers give. Finest first.
 */
export const onnxSchemes: readonly (Scheme & { suffix: RegExp })[] = [
  { suffix: /_fp16$|_float16$/, label: 'FP16', bits: 16, description: '16-bit floats' },
  {
    suffix: /_O4$/,
    label: 'O4',
    bits: 16,
    description: '16-bit floats, graph optimised at level O4',
  },
  { suffix: /_O([123])$/, label: 'O$1', bits: 32, description: '32-bit floats, graph optimised' },
  { suffix: /_q8f16$/, label: 'Q8F16', bits: 8, description: '8-bit weights, 16-bit activations' },
  {
    suffix: /_uint8f16$/,
    label: 'UINT8F16',
    bits: 8,
    description: '8-bit unsigned weights, 16-bit activations',
  },
  { suffix: /_q8$/, label: 'Q8', bits: 8, description: '8-bit weights' },
  {
    suffix: /_uint8$|_quint8(?:_[a-z0-9]+)*$/,
    label: 'UINT8',
    bits: 8,
    description: '8-bit unsigned integers',
  },
  {
    suffix: /_int8$|_qint8(?:_[a-z0-9]+)*$/,
    label: 'INT8',
    bits: 8,
    description: '8-bit integers',
  },
  { suffix: /_quantized$/, label: 'INT8', bits: 8, description: '8-bit, dynamic quantization' },
  { suffix: /_q4f16$/, label: 'Q4F16', bits: 4, description: '4-bit weights, 16-bit activations' },
  { suffix: /_q4$/, label: 'Q4', bits: 4, description: '4-bit weights, 32-bit activations' },
  { suffix: /_int4$/, label: 'INT4', bits: 4, description: '4-bit integers' },
  { suffix: /_bnb4$/, label: 'BNB4', bits: 4, description: '4-bit bitsandbytes weights' },
  { suffix: /_q2f16$/, label: 'Q2F16', bits: 2, description: '2-bit weights, 16-bit activations' },
  { suffix: /_q2$/, label: 'Q2', bits: 2, description: '2-bit weights' },
  { suffix: /_q1f16$/, label: 'Q1F16', bits: 1, description: '1-bit weights, 16-bit activations' },
  { suffix: /_q1$/, label: 'Q1', bits: 1, description: '1-bit weights' },
]

/**
 * `quantization_config.quant_method` of a config: https://huggingface.co/docs/transformers/quantization.
 * `bits` stands where the method itself fixes it.
 */
export const methodNames: Readonly<Record<string, { label: string; bits?: number; text: string }>> =
  {
    gptq: { label: 'GPTQ', text: 'calibrated integer weights for GPUs' },
    gptqmodel: { label: 'GPTQ', text: 'calibrated integer weights for GPUs' },
    awq: { label: 'AWQ', text: 'activation-aware integer weights for GPUs' },
    bitsandbytes: {
      label: 'bitsandbytes',
      text: 'quantized without calibration, loads with bitsandbytes',
    },
    bitsandbytes_4bit: {
      label: 'bitsandbytes',
      bits: 4,
      text: 'quantized without calibration, loads with bitsandbytes',
    },
    bitsandbytes_8bit: {
      label: 'bitsandbytes',
      bits: 8,
      text: 'quantized without calibration, loads with bitsandbytes',
    },
    fp8: { label: 'FP8', bits: 8, text: '8-bit floats' },
    fbgemm_fp8: { label: 'FP8', bits: 8, text: '8-bit floats (FBGEMM)' },
    finegrained_fp8: { label: 'FP8', bits: 8, text: '8-bit floats with block scales' },
    'compressed-tensors': {
      label: 'compressed-tensors',
      text: 'stored by llm-compressor, loads in vLLM',
    },
    mxfp4: { label: 'MXFP4', bits: 4, text: '4-bit microscaling floats' },
    nvfp4: { label: 'NVFP4', bits: 4, text: '4-bit floats of NVIDIA Blackwell devices' },
    modelopt: { label: 'ModelOpt', text: "stored by NVIDIA's Model Optimizer" },
    exl2: { label: 'EXL2', text: 'mixed bits per layer, loads with ExLlamaV2' },
    exl3: { label: 'EXL3', text: 'trellis-coded weights, loads with ExLlamaV3' },
    hqq: { label: 'HQQ', text: 'half-quadratic quantization' },
    quanto: { label: 'Quanto', text: 'quantized with Quanto' },
    aqlm: { label: 'AQLM', text: 'additive quantization' },
    vptq: { label: 'VPTQ', text: 'vector quantization' },
    spqr: { label: 'SpQR', text: 'sparse-quantized representation' },
    higgs: { label: 'HIGGS', text: 'Hadamard and grid quantization' },
    eetq: { label: 'EETQ', bits: 8, text: '8-bit weights' },
    torchao: { label: 'torchao', text: 'quantized with torchao' },
    'auto-round': { label: 'AutoRound', text: 'rounding learned by AutoRound' },
    'intel/auto-round': { label: 'AutoRound', text: 'rounding learned by AutoRound' },
    bitnet: { label: 'BitNet', bits: 2, text: 'ternary weights' },
    quark: { label: 'Quark', text: "stored by AMD's Quark" },
  }
