import type { StorageSettings } from '../files/quantization-config.ts'

/** How a method stores one weight, in elements of a file. */
export interface Packing {
  bits: number
  /** Element types that weights hide in. */
  types: readonly string[]
  /** Bits of such an element. */
  width: number
  /** Elements of those types per weight: the weight itself, packed zero points or scales. */
  packed: number
  /** The same as the Hub counts them when it has unpacked them itself. */
  unpacked: number
  /** Elements of other types per weight: scales. */
  beside: number
  /** Bytes of one such element. */
  besideBytes: number
  /** Whether the Hub has unpacked its counts from the first. */
  hubUnpacks?: true
}

/** Element types of Safetensors with their bytes: https://github.com/huggingface/safetensors. */
export const elementBytes: Readonly<Record<string, number>> = {
  F64: 8,
  I64: 8,
  U64: 8,
  F32: 4,
  I32: 4,
  U32: 4,
  F16: 2,
  BF16: 2,
  I16: 2,
  U16: 2,
  F8_E4M3: 1,
  F8_E5M2: 1,
  F8_E8M0: 1,
  I8: 1,
  U8: 1,
  BOOL: 1,
}

function packing(
  bits: number,
  types: readonly string[],
  width: number,
  extra: { packed?: number; unpacked?: number; beside?: number; besideBytes?: number },
): Packing {
  const own = bits / width
  return {
    bits,
    types,
    width,
    packed: own + (extra.packed ?? 0),
    unpacked: extra.unpacked ?? (own + (extra.packed ?? 0)) / own,
    beside: extra.beside ?? 0,
    besideBytes: extra.besideBytes ?? 2,
  }
}

const perGroup = (group: number | undefined, count = 1) => (group ? count / group : 0)

/** 4-bit floats: two in a byte, one 8-bit scale for 16 (NVFP4) or 32 (MXFP4) of them. */
function floatPacking(format: string): Packing | undefined {
  if (/nvfp4/i.test(format)) return packing(4, ['U8'], 8, { beside: 1 / 16, besideBytes: 1 })
  // The scales are bytes too; the Hub doubles the weights only.
  if (/mxfp4/i.test(format)) {
    return { ...packing(4, ['U8'], 8, { packed: 1 / 32, unpacked: 1 + 1 / 32 }), hubUnpacks: true }
  }
  return undefined
}

/**
 * The layout of a method's tensors; `undefined` when it stores a weight in an element of its own.
 * AWQ, GPTQ, AutoRound and compressed-tensors pack 32-bit integers, MLX unsigned ones with a scale and a
 * bias a group, bitsandbytes bytes with a scale for 64 weights:
 * https://github.com/vllm-project/compressed-tensors, https://github.com/ml-explore/mlx,
 * https://huggingface.co/docs/transformers/quantization/overview.
 */
export function packingOf(settings: StorageSettings | undefined): Packing | undefined {
  if (!settings) return undefined
  const { method, bits, group, format = '', zeroPoints } = settings
  const floats = floatPacking(`${method} ${format}`)
  if (floats) return floats
  // Four ternary weights in a byte: https://github.com/huggingface/transformers/blob/main/src/transformers/integrations/bitnet.py
  if (method === 'bitnet') return packing(2, ['U8'], 8, {})
  if (!bits || bits >= 16) return undefined
  const zeros = zeroPoints ? perGroup(group, bits / 32) : 0
  if (/^(?:awq|gptq|gptqmodel|auto-round|intel\/auto-round|auto_round)$/.test(method)) {
    return packing(bits, ['I32'], 32, { packed: zeros, beside: perGroup(group) })
  }
  if (method === 'mlx') return packing(bits, ['U32'], 32, { beside: perGroup(group, 2) })
  if (method === 'compressed-tensors' && (format === 'pack-quantized' || bits < 8)) {
    return packing(bits, ['I32'], 32, { packed: zeros, beside: perGroup(group) })
  }
  if (method.startsWith('bitsandbytes') && bits === 4) {
    return settings.doubleQuant
      ? packing(4, ['U8'], 8, { packed: 1 / 64 })
      : packing(4, ['U8'], 8, { beside: 1 / 64, besideBytes: 4 })
  }
  if (bits >= 8) return undefined
  // A method that is not known packs into the integers that are there.
  return packing(bits, ['I32', 'U32', 'U8'], 32, { beside: perGroup(group) })
}

/** Bytes of one stored weight with its share of scales. */
export function bytesPerWeight(layout: Packing): number {
  return (layout.packed * layout.width) / 8 + layout.beside * layout.besideBytes
}
