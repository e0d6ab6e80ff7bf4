import type { en } from '../messages/en.ts'
import type { SentenceOf } from '../messages/sentence.ts'

/** How weights are stored; its words stand in the catalogue of messages. */
export type StoredAs = SentenceOf<typeof en.quantizations>

/** What is known about one way of storing weights. */
export interface Scheme {
  /** Upper-case name as tools print it. */
  label: string
  /** Whole bits of the main tensor type, for sorting and for words. */
  bits: number
  stored: StoredAs
}

/** A scheme of which no more is said than its kind and its bits. */
function plain(
  label: string,
  bits: number,
  code: 'floats' | 'floats-whole' | 'legacy' | 'not-named' | 'bits',
): Scheme {
  return { label, bits, stored: { code, values: { bits } } }
}

/** A scheme with words of its own. */
function own(label: string, bits: number, stored: Exclude<StoredAs, { values: unknown }>): Scheme {
  return { label, bits, stored }
}

const repacked = (label: string, unit: string): Scheme => ({
  label,
  bits: 4,
  stored: { code: 'repacked', values: { unit } },
})

const ternary = (label: string, whole: number, bits: number): Scheme => ({
  label,
  bits: whole,
  stored: { code: 'ternary-bits', values: { bits } },
})

function kQuant(bits: number, size?: 'S' | 'M' | 'L' | 'XL' | 'XXL' | 'P'): Scheme {
  const mix = size === 'P' ? 'own' : (size ?? 'none')
  const label = `Q${bits}_K${size ? `_${size}` : ''}`
  return { label, bits, stored: { code: 'k-quant', values: { bits, mix } } }
}

function iQuant(bits: number, size: string): Scheme {
  const code = /^K/.test(size) ? 'ik-quant' : 'i-quant'
  return { label: `IQ${bits}_${size}`, bits, stored: { code, values: { bits } } }
}

/**
 * Schemes of GGUF and GGML files, finest first: this order is the order by quality.
 * Names: https://github.com/ggml-org/llama.cpp/blob/master/tools/quantize/README.md and
 * `GGMLFileQuantizationType` of @huggingface/tasks; the publishers' own mixes (`_L`, `_XL`, `_P`)
 * stand beside the scheme that they start from.
 */
export const ggufSchemes: readonly Scheme[] = [
  plain('F64', 64, 'floats'),
  plain('F32', 32, 'floats-whole'),
  own('BF16', 16, { code: 'brain-floats' }),
  plain('F16', 16, 'floats-whole'),
  kQuant(8, 'XL'),
  kQuant(8, 'P'),
  plain('Q8_1', 8, 'legacy'),
  own('Q8_0', 8, { code: 'like-original' }),
  plain('FP8', 8, 'floats'),
  plain('Q8', 8, 'not-named'),
  kQuant(6, 'XL'),
  kQuant(6, 'L'),
  kQuant(6, 'P'),
  kQuant(6),
  iQuant(6, 'K'),
  plain('Q6', 6, 'not-named'),
  kQuant(5, 'XL'),
  kQuant(5, 'L'),
  kQuant(5, 'P'),
  kQuant(5, 'M'),
  kQuant(5, 'S'),
  kQuant(5),
  iQuant(5, 'K'),
  iQuant(5, 'KS'),
  plain('Q5_1', 5, 'legacy'),
  plain('Q5_0', 5, 'legacy'),
  plain('Q5', 5, 'not-named'),
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
  own('MXFP4_MOE', 4, { code: 'microscaling-experts' }),
  own('MXFP4', 4, { code: 'microscaling' }),
  own('NVFP4', 4, { code: 'blackwell' }),
  plain('FP4', 4, 'floats'),
  plain('Q4_1', 4, 'legacy'),
  own('Q4_0', 4, { code: 'legacy-fast' }),
  repacked('Q4_0_8_8', 'SVE'),
  repacked('Q4_0_4_8', 'i8mm'),
  repacked('Q4_0_4_4', 'NEON'),
  own('Q4_2', 4, { code: 'given-up' }),
  own('Q4_3', 4, { code: 'given-up' }),
  plain('Q4', 4, 'not-named'),
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
  plain('Q3', 3, 'not-named'),
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
  plain('Q2_0', 2, 'bits'),
  plain('Q2', 2, 'not-named'),
  ternary('TQ2_0', 2, 2.06),
  iQuant(1, 'M'),
  iQuant(1, 'S'),
  iQuant(1, 'KT'),
  ternary('TQ1_0', 1, 1.69),
  plain('Q1_0', 1, 'bits'),
]

function weights(label: string, bits: number, activations?: number): Scheme {
  return activations === undefined
    ? { label, bits, stored: { code: 'weights', values: { bits } } }
    : { label, bits, stored: { code: 'weights-activations', values: { bits, activations } } }
}

const integers = (label: string, bits: number): Scheme => ({
  label,
  bits,
  stored: { code: 'integers', values: { bits } },
})

/**
 * Suffixes of ONNX files: https://huggingface.co/docs/transformers.js/guides/dtypes and the names
 * that Optimum and sentence-transformers give. Finest first.
 */
export const onnxSchemes: readonly (Scheme & { suffix: RegExp })[] = [
  { suffix: /_fp16$|_float16$/, ...plain('FP16', 16, 'floats') },
  { suffix: /_O4$/, ...own('O4', 16, { code: 'graph-optimised-half' }) },
  { suffix: /_O([123])$/, ...own('O$1', 32, { code: 'graph-optimised' }) },
  { suffix: /_q8f16$/, ...weights('Q8F16', 8, 16) },
  { suffix: /_uint8f16$/, ...own('UINT8F16', 8, { code: 'unsigned-weights' }) },
  { suffix: /_q8$/, ...weights('Q8', 8) },
  { suffix: /_uint8$|_quint8(?:_[a-z0-9]+)*$/, ...own('UINT8', 8, { code: 'unsigned-integers' }) },
  { suffix: /_int8$|_qint8(?:_[a-z0-9]+)*$/, ...integers('INT8', 8) },
  { suffix: /_quantized$/, ...own('INT8', 8, { code: 'at-run-time' }) },
  { suffix: /_q4f16$/, ...weights('Q4F16', 4, 16) },
  { suffix: /_q4$/, ...weights('Q4', 4, 32) },
  { suffix: /_int4$/, ...integers('INT4', 4) },
  { suffix: /_bnb4$/, ...own('BNB4', 4, { code: 'bitsandbytes-weights' }) },
  { suffix: /_q2f16$/, ...weights('Q2F16', 2, 16) },
  { suffix: /_q2$/, ...weights('Q2', 2) },
  { suffix: /_q1f16$/, ...weights('Q1F16', 1, 16) },
  { suffix: /_q1$/, ...weights('Q1', 1) },
]

/**
 * `quantization_config.quant_method` of a config: https://huggingface.co/docs/transformers/quantization.
 * `bits` stands where the method itself fixes it.
 */
export const methodNames: Readonly<
  Record<string, { label: string; bits?: number; stored: StoredAs }>
> = {
  gptq: { label: 'GPTQ', stored: { code: 'gptq' } },
  gptqmodel: { label: 'GPTQ', stored: { code: 'gptq' } },
  awq: { label: 'AWQ', stored: { code: 'awq' } },
  bitsandbytes: { label: 'bitsandbytes', stored: { code: 'bitsandbytes' } },
  bitsandbytes_4bit: own('bitsandbytes', 4, { code: 'bitsandbytes' }),
  bitsandbytes_8bit: own('bitsandbytes', 8, { code: 'bitsandbytes' }),
  fp8: plain('FP8', 8, 'floats'),
  fbgemm_fp8: own('FP8', 8, { code: 'fbgemm' }),
  finegrained_fp8: own('FP8', 8, { code: 'block-scales' }),
  'compressed-tensors': { label: 'compressed-tensors', stored: { code: 'compressed-tensors' } },
  mxfp4: own('MXFP4', 4, { code: 'microscaling' }),
  nvfp4: own('NVFP4', 4, { code: 'blackwell' }),
  modelopt: { label: 'ModelOpt', stored: { code: 'modelopt' } },
  exl2: { label: 'EXL2', stored: { code: 'exl2' } },
  exl3: { label: 'EXL3', stored: { code: 'exl3' } },
  hqq: { label: 'HQQ', stored: { code: 'hqq' } },
  quanto: { label: 'Quanto', stored: { code: 'quanto' } },
  aqlm: { label: 'AQLM', stored: { code: 'aqlm' } },
  vptq: { label: 'VPTQ', stored: { code: 'vptq' } },
  spqr: { label: 'SpQR', stored: { code: 'spqr' } },
  higgs: { label: 'HIGGS', stored: { code: 'higgs' } },
  eetq: weights('EETQ', 8),
  torchao: { label: 'torchao', stored: { code: 'torchao' } },
  'auto-round': { label: 'AutoRound', stored: { code: 'auto-round' } },
  'intel/auto-round': { label: 'AutoRound', stored: { code: 'auto-round' } },
  bitnet: own('BitNet', 2, { code: 'ternary' }),
  quark: { label: 'Quark', stored: { code: 'quark' } },
}
