// @ts-nocheck: being translated
import type * as en from '../en/quantizations.ts'

/** What a publisher's mix of tensor types keeps finer. */
const mixes = {
  S: ', small mix',
  M: ', medium mix, a few tensors kept finer',
  L: ', large mix, embeddings or output kept finer',
  XL: ', extra large mix, important tensors kept finer',
  XXL: ', largest mix, important tensors kept finer',
  own: ", publisher's own mix",
  none: '',
}

const blackwell = '4-bit floats of NVIDIA Blackwell devices'

/** How weights are stored, for a reader who does not know the scheme; several are set in one line. */
export const quantizations: typeof en.quantizations = {
  bits: ({ bits }) => `${bits}-bit`,
  named: ({ label }) => label,
  floats: ({ bits }) => `${bits}-bit floats`,
  'floats-whole': ({ bits }) => `${bits}-bit floats, not quantized`,
  'brain-floats': '16-bit brain floats, not quantized',
  'like-original': '8-bit, hardly to be told from the original',
  legacy: ({ bits }) => `${bits}-bit, legacy scheme`,
  'legacy-fast': '4-bit, legacy scheme, fast on a CPU',
  'not-named': ({ bits }) => `${bits}-bit, scheme not named`,
  'k-quant': ({ bits, mix }) => `${bits}-bit k-quant${mixes[mix]}`,
  'i-quant': ({ bits }) =>
    `${bits}-bit i-quant: smaller than a k-quant of its quality, slower on a CPU`,
  'ik-quant': ({ bits }) =>
    `${bits}-bit i-quant of the ik_llama.cpp fork; other programs may not load it`,
  microscaling: '4-bit microscaling floats',
  'microscaling-experts': '4-bit microscaling floats in the experts',
  blackwell,
  repacked: ({ unit }) => `4-bit, repacked for ARM ${unit}; replaced by Q4_0`,
  'given-up': '4-bit, scheme given up in 2023',
  ternary: 'ternary weights',
  'ternary-bits': ({ bits }) => `ternary weights, ${bits} bits each`,
  apex: 'mixed tensor types chosen per layer for mixture-of-experts models',
  'bits-per-weight': ({ bits }) => `${bits} bits per weight, says the name; scheme not named`,
  dynamic: "Unsloth's dynamic mix",
  'graph-optimised': '32-bit floats, graph optimised',
  'graph-optimised-half': '16-bit floats, graph optimised at level O4',
  weights: ({ bits }) => `${bits}-bit weights`,
  'weights-activations': ({ bits, activations }) =>
    `${bits}-bit weights, ${activations}-bit activations`,
  'unsigned-weights': '8-bit unsigned weights, 16-bit activations',
  integers: ({ bits }) => `${bits}-bit integers`,
  'unsigned-integers': '8-bit unsigned integers',
  'at-run-time': '8-bit, dynamic quantization',
  'bitsandbytes-weights': '4-bit bitsandbytes weights',
  gptq: 'calibrated integer weights for GPUs',
  awq: 'activation-aware integer weights for GPUs',
  bitsandbytes: 'quantized without calibration, loads with bitsandbytes',
  fbgemm: '8-bit floats (FBGEMM)',
  'block-scales': '8-bit floats with block scales',
  'compressed-tensors': 'stored by llm-compressor, loads in vLLM',
  modelopt: "stored by NVIDIA's Model Optimizer",
  exl2: 'mixed bits per layer, loads with ExLlamaV2',
  exl3: 'trellis-coded weights, loads with ExLlamaV3',
  hqq: 'half-quadratic quantization',
  quanto: 'quantized with Quanto',
  aqlm: 'additive quantization',
  vptq: 'vector quantization',
  spqr: 'sparse-quantized representation',
  higgs: 'Hadamard and grid quantization',
  torchao: 'quantized with torchao',
  'auto-round': 'rounding learned by AutoRound',
  quark: "stored by AMD's Quark",
  method: ({ method }) => `stored by the method "${method}"`,
  mlx: ({ bits, group }) =>
    `${bits}-bit${group === 0 ? '' : ` in groups of ${group}`}, for Apple silicon`,
}
