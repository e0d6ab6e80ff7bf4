import { memoText } from '../../benchmarks/memo.ts'
import type { ModelIdentity } from './identity.ts'
import { bareName, nameParts } from './name-key.ts'

/**
 * Name parts that say how weights are stored. Order does not matter: parts are compared whole.
 * Names seen on the Hub: https://huggingface.co/docs/hub/gguf and the quantization libraries' docs.
 */
const quantizationPart =
  /^(?:i1|gguf|ggml|awq|gptq|exl[23]|mlx|mxfp[48]|nvfp4|nf4|hqq|aqlm|eetq|bnb|bitsandbytes|onnx|openvino|ov|coreml|imatrix|imat|quantized|quant|quants|[2-8](?:\.\d+)?-?bits?|[2-8](?:\.\d+)?bpw|int[2-8]|fp[48]|w[248]a(?:8|16)(?:fp8)?|(?:i?q)[1-8](?:_[0-9a-z]+)*|dynamic|kv|g32|g64|g128|gs32|gs64|gs128|4bit|8bit|autoround|autogptq|llamafile|ct2|ctranslate2|hb[68]|jang)$/

/** Quantization kinds of GGUF files inside a name: `Q4_K_M`, `IQ2_XS`. */
const fileQuantization =
  /(?<=^|[-_.\s])(?:i?q[1-8](?:_[0-9a-z]{1,3})*|jang_\d[a-z]?)(?=$|[-_.\s])/gi

/** Words at the end of an id for what a repository is to another one. */
const forked = /[-_](?:fork|backup|re-?upload|copy)$/i

/** True for an id that says its repository repeats another: `X-fork`. */
export function isForkName(id: string): boolean {
  return forked.test(id)
}

/** The name's key without the parts that say how weights are stored: that of the full-precision model. */
export const fullPrecisionKey = memoText((name) =>
  nameParts(
    bareName(name)
      .replace(forked, '')
      .replace(/^meta[-_ ](?=llama)/i, '')
      .replace(fileQuantization, '-'),
  )
    .flatMap((part) =>
      part.split('.').every((piece) => /^\d/.test(piece)) ? [part] : splitDots(part),
    )
    .filter(
      (part) => !quantizationPart.test(part) && !/^(?:llamafied|llamaified|sharded)$/.test(part),
    )
    .join('')
    .replace(/(?<=\d[bm])llama$/, ''),
)

/** `quantized.w4a16` is two parts, `llama3.2` is one. */
function splitDots(part: string): string[] {
  return part.split(/\.(?!\d(?:\D|$))/)
}

/** The storage words of a name, e.g. `['gguf']`; empty when the name says nothing. */
export function quantizationWords(name: string): string[] {
  return nameParts(bareName(name))
    .flatMap(splitDots)
    .filter((part) => quantizationPart.test(part))
}

/** True when the repository holds quantized or converted weights, by its files or its name. */
export function isQuantized(identity: ModelIdentity): boolean {
  return (
    (identity.quantizations?.length ?? 0) > 0 ||
    identity.baseModels.some((model) => model.relation === 'quantized') ||
    quantizationWords(identity.id).length > 0
  )
}

/**
 * True for a label of a conversion's card that names only how weights are stored: "W4A16", "FP8", "BF16".
 */
export function isStorageLabel(label: string, identity: ModelIdentity): boolean {
  if (!isQuantized(identity)) return false
  return isFullPrecisionLabel(label) || isOwnStorageLabel(label, identity)
}

/** True for "W4A16" on the card of a repository that has this word in its name. */
export function isOwnStorageLabel(label: string, identity: ModelIdentity): boolean {
  const words = quantizationWords(label)
  const own = quantizationWords(identity.id)
  const parts = nameParts(label)
  return (
    words.length > 0 && words.length === parts.length && words.every((word) => own.includes(word))
  )
}

/** True for a label that says only in which form weights are stored: "Q4_K_M", "IQ3_M". */
export function isFormLabel(label: string): boolean {
  const left = label.trim().replace(fileQuantization, '')
  return left === '' || nameParts(left).every((part) => quantizationPart.test(part))
}

/** True for the usual short names of the weights before conversion. */
export function isFullPrecisionLabel(label: string): boolean {
  return /^(?:bf16|fp16|f16|fp32|base(?:line)?|original|unquantized)$/i.test(label.trim())
}

/** True for a label that says nothing but that weights are as they were trained: "BF16". */
export function isPrecisionLabel(label: string): boolean {
  return /^(?:bf16|fp16|f16|fp32)$/i.test(label.trim())
}

/** A name without the words at its end for weights as they were trained: "X-BF16", "X (fp16)" are X. */
export function withoutPrecision(name: string): string {
  return name.replace(
    /[\s_-]*[([]?\b(?:bf16|fp16|f16|fp32|bfloat16|float16|full[ -]precision)[)\]]?$/i,
    '',
  )
}

/** The formats of a conversion as an aside: " (GGUF)". */
export function formatsOf(identity: ModelIdentity): string {
  return identity.quantizations?.length ? ` (${identity.quantizations.join(', ')})` : ''
}
