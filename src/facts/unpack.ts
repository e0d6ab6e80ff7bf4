import { bytesOf, type CountedElements, type ElementCounts, sumOf } from './element-counts.ts'
import { ratio } from './fact.ts'
import { bytesPerWeight, type Packing } from './packing.ts'

/** Weights in a packed repository, and the elements that hold them. */
export interface Unpacked {
  weights: number
  /** Whether the Hub had unpacked its counts already. */
  already: boolean
  /** Stored or counted elements that the weights were computed from. */
  elements: number
}

/** Other figures of the repository that a count can be held against. */
export interface Evidence {
  /** Bytes of the files. */
  bytes?: number | undefined
  /** Parameters by another source: the configuration, or the name. */
  expected?: number | undefined
}

function ofType(counts: ElementCounts, types: readonly string[], wanted: boolean): ElementCounts {
  return Object.fromEntries(
    Object.entries(counts).filter(([type]) => types.includes(type) === wanted),
  )
}

function reading(counts: ElementCounts, layout: Packing, already: boolean) {
  const hidden = sumOf(ofType(counts, layout.types, true))
  const others = ofType(counts, layout.types, false)
  const quantized = hidden / (already ? layout.unpacked : layout.packed)
  const scales = layout.beside * quantized
  return {
    weights: Math.round(quantized + Math.max(0, sumOf(others) - scales)),
    bytes: quantized * ((layout.packed * layout.width) / 8) + bytesOf(others),
  }
}

/** How far a reading is from what else is known; 1 is exact agreement. */
function distance(value: { weights: number; bytes: number }, evidence: Evidence): number {
  if (evidence.bytes) return ratio(value.bytes, evidence.bytes)
  return evidence.expected ? ratio(value.weights, evidence.expected) : 1
}

/**
 * Counts the weights behind packed elements. Whether the Hub has unpacked its counts already is told by
 * the bytes of the files; without them by another count; without any, MXFP4 is taken as unpacked, which
 * the Hub has done from the first, and the rest as packed.
 */
export function unpackCounts(
  { counts }: CountedElements,
  layout: Packing,
  evidence: Evidence,
): Unpacked | undefined {
  if (sumOf(ofType(counts, layout.types, true)) === 0) return undefined
  const stored = reading(counts, layout, false)
  const unpacked = reading(counts, layout, true)
  const [a, b] = [distance(stored, evidence), distance(unpacked, evidence)]
  const already = a === b ? layout.hubUnpacks === true : b < a
  return {
    weights: already ? unpacked.weights : stored.weights,
    already,
    elements: sumOf(counts),
  }
}

/**
 * The same from a total alone: with the bytes of the files, the quantized weights and the rest in
 * 16 bits are two unknowns of two equations.
 */
export function unpackTotal(total: number, bytes: number, layout: Packing): Unpacked | undefined {
  const perWeight = bytesPerWeight(layout)
  for (const already of [true, false]) {
    const elements = (already ? layout.unpacked : layout.packed) + layout.beside
    const quantized = (2 * total - bytes) / (2 * elements - perWeight)
    const rest = total - elements * quantized
    if (quantized > 0 && rest >= 0) {
      return { weights: Math.round(quantized + rest), already, elements: total }
    }
  }
  return undefined
}
