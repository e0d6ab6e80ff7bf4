import { GGMLFileQuantizationType } from '@huggingface/tasks'
import { known } from '../known.ts'
import { formatOf } from './formats.ts'
import { nameOf } from './path.ts'
import { ggufSchemes, onnxSchemes, type StoredAs } from './quantization-schemes.ts'

/** How weights are stored, as far as a name or a header tells. */
export interface Quantization {
  /** Short name a reader can search for: `Q4_K_M`, `UD-Q4_K_XL`, `GPTQ 4-bit`, `INT8`. */
  label: string
  /** Whole bits of the main tensor type; absent when the name does not say. */
  bits?: number
  /** What that is, in one or more parts of a sentence. */
  stored: readonly StoredAs[]
  /** Where the label was read. */
  source: 'name' | 'folder' | 'header' | 'config'
  /** Whether the name says that an importance matrix was used. */
  imatrix?: boolean
}

const stemEnd =
  /(?:-\d{5}-of-\d{5}|[._-]part[-_]?\d+(?:of\d+)?|-split-[a-z]+)?(?:\.(?:gguf|ggml|bin|safetensors|pt|pth))?(?:\.?-?(?:part|split)[-_]?[a-z0-9]+(?:of\d+)?)?$/i

/** The label's core between boundaries; what a publisher appended unknown (`_Mixed`) spoils it. */
const core =
  /(?<![A-Za-z0-9])(?<prefix>UD-|i1-)?(?<name>IQ[1-6]_(?:XXS|XS|NL|KSS|KS|KT|KL|K|S|M)(?:_R[48]|_XL)?|Q[2-8]_K(?:_(?:XXL|XL|HIFI|S|M|L|P))?|Q4_0_(?:4_4|4_8|8_8)|Q[1-8]_[0-3](?:_g\d+)?|TQ[12]_0|MXFP4(?:[_-]MOE)?|NVFP4|BF16|FP?(?:16|32|64)|FP[48]|Q[2-8])(?![A-Za-z0-9]|_(?!imat|mtp|final))/gi

const apex =
  /(?<![A-Za-z0-9])APEX(?:-MTP)?(?:-(?:TQ-|I-)?(?:Quality|Balanced|Compact|Mini|Nano))?(?![A-Za-z0-9])/i
const bitsPerWeightName = /(?<![A-Za-z0-9.])(\d{1,2}(?:\.\d{1,3})?)[-_]?bpw(?![A-Za-z0-9])/i
const plainBits = /(?<![A-Za-z0-9])(?:int)?([2-8])[-_]?bits?(?![A-Za-z0-9])/i
const imatrixMark = /(?<![A-Za-z0-9])(?:imat(?:rix)?|i1)(?![A-Za-z0-9])/i

const order = new Map(ggufSchemes.map((scheme, index) => [scheme.label, index]))
const schemes = new Map(ggufSchemes.map((scheme) => [scheme.label, scheme]))

function canonical(name: string): string {
  const upper = name.toUpperCase().replace('MXFP4-MOE', 'MXFP4_MOE')
  return /^FP(?:16|32|64)$/.test(upper) ? `F${upper.slice(2)}` : upper
}

/** A label's scheme without prefix, row interleaving (`_R4`) and group size (`_G64`). */
function schemeName(label: string): string {
  return label
    .replace(/^UD-/, '')
    .replace(/_(?:R[48]|G\d+)$/, '')
    .replace(/^(IQ4_NL)_XL$/, '$1')
}

/** `Q5_K_M-F16-Merged`, `FP4-FP8`: floats named after a quantization tell two things at once. */
function isMixture(names: readonly string[]): boolean {
  const bits = names.map((name) => schemes.get(schemeName(canonical(name)))?.bits ?? 0)
  const last = bits.at(-1) ?? 0
  return /^B?F/i.test(names.at(-1) ?? '') && bits.some((value) => value > 0 && value < last)
}

function fromText(text: string, source: 'name' | 'folder'): Quantization | undefined {
  const imatrix = imatrixMark.test(text) ? { imatrix: true } : {}
  // When a name holds several labels the last one is the file's own: `mix-bf16.Q4_K_M`.
  const matches = [...text.matchAll(core)]
  const match = matches.at(-1)
  const name = match?.groups?.['name']
  if (name && isMixture(matches.map((one) => one.groups?.['name'] ?? ''))) return undefined
  if (name) {
    const label = canonical(name)
    const scheme = schemes.get(schemeName(label))
    const dynamic = /^UD-$/i.test(match.groups?.['prefix'] ?? '')
    return {
      label: dynamic ? `UD-${label}` : label,
      ...known({ bits: scheme?.bits }),
      stored: [
        scheme?.stored ?? { code: 'named', values: { label } },
        ...(dynamic ? [{ code: 'dynamic' } as const] : []),
      ],
      source,
      ...imatrix,
    }
  }
  const profile = text.match(apex)?.[0]
  if (profile) {
    return {
      label: `APEX${profile.slice(4).replace(/-MTP/i, '')}`,
      stored: [{ code: 'apex' }],
      source,
      ...imatrix,
    }
  }
  const named = text.match(bitsPerWeightName)?.[1]
  if (named) {
    return {
      label: `${named} bpw`,
      bits: Math.round(Number(named)),
      stored: [{ code: 'bits-per-weight', values: { bits: named } }],
      source,
      ...imatrix,
    }
  }
  const bits = text.match(plainBits)?.[1]
  if (bits) {
    return {
      label: `${bits}-bit`,
      bits: Number(bits),
      stored: [{ code: 'not-named', values: { bits: Number(bits) } }],
      source,
      ...imatrix,
    }
  }
  return undefined
}

function onnxStem(path: string): string {
  return nameOf(path)
    .replace(/\.(?:onnx|onnx_data(?:_\d+)?|onnx\.data|ort|bin|xml)$/, '')
    .replace(/(_q?u?int8)_quantized$/, '$1')
}

/** The part of an ONNX or OpenVINO file's name that tells its variant: `q4f16`, `qint8_arm64`. */
export function onnxSuffix(path: string): string | undefined {
  const stem = onnxStem(path)
  for (const scheme of onnxSchemes) {
    const match = stem.match(scheme.suffix)
    if (match) return match[0].slice(1)
  }
  return undefined
}

function onnxQuantization(stem: string): Quantization | undefined {
  for (const scheme of onnxSchemes) {
    const match = stem.match(scheme.suffix)
    if (!match) continue
    return {
      label: scheme.label.replace('$1', match[1] ?? ''),
      bits: scheme.bits,
      stored: [scheme.stored],
      source: 'name',
    }
  }
  return undefined
}

const kindsWithLabels = new Set(['gguf', 'ggml', 'safetensors', 'pytorch'])

/**
 * Reads how a weight file is stored from its name, then from the folder around it.
 * Gives `undefined` when neither names a known scheme: a guess would be worse.
 */
export function quantizationOfPath(path: string): Quantization | undefined {
  const format = formatOf(path)
  const parts = path.split('/')
  const name = parts.at(-1) ?? ''
  if (format === 'onnx' || format === 'openvino') return onnxQuantization(onnxStem(path))
  if (!format || !kindsWithLabels.has(format)) return undefined
  const own = fromText(name.replace(stemEnd, ''), 'name')
  if (own) return own
  const folder = parts.at(-2)
  return folder && (format === 'gguf' || format === 'ggml') ? fromText(folder, 'folder') : undefined
}

/**
 * Reads `general.file_type` of a GGUF header, a number of `llama_ftype`:
 * https://github.com/ggml-org/llama.cpp/blob/master/include/llama.h.
 */
export function quantizationOfFileType(value: unknown): Quantization | undefined {
  const names: Readonly<Record<string, unknown>> = GGMLFileQuantizationType
  // Above 1000 the package numbers mixes that no header has.
  const name = typeof value === 'number' && value < 1000 ? names[String(value)] : undefined
  const found = typeof name === 'string' ? fromText(name, 'name') : undefined
  return found && { ...found, source: 'header' }
}

/** Compares two labels by quality, finest first; unknown labels stand last, by name. */
export function compareQuality(
  a: Pick<Quantization, 'label' | 'bits'> | undefined,
  b: Pick<Quantization, 'label' | 'bits'> | undefined,
): number {
  const bits = (b?.bits ?? -1) - (a?.bits ?? -1)
  if (bits !== 0) return bits
  const last = order.size
  const rank = (label: string | undefined) => order.get(schemeName(label ?? '')) ?? last
  return (
    rank(a?.label) - rank(b?.label) ||
    (a?.label ?? '').localeCompare(b?.label ?? '', 'en', { numeric: true })
  )
}
