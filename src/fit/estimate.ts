import { known } from '../known.ts'
import { bufferBytes } from './buffers.ts'
import { type CacheModel, type CachePrecision, cacheBytes } from './cache-model.ts'
import type { Program } from './program.ts'

/** What one estimate is made for. */
export interface EstimateInput {
  /** Bytes of the weight files that load, a projector's among them. */
  weightBytes: number
  cache: CacheModel
  /** Tokens. */
  context: number
  precision?: CachePrecision
  /** Tokens computed at once, where it is not the program's default. */
  batch?: number
  /** The program that runs the model; it decides what windows keep and what buffers take. */
  program?: Program
}

/** Bytes a model needs, in parts. */
export interface MemoryEstimate {
  weights: number
  /** Absent when the architecture is not known: then `total` is without it. */
  cache?: number
  /** For compute buffers: computed, or a share of the weights where the sizes are not stated. */
  allowance: number
  total: number
  /** Whether the need is larger than `total` by something that is not known. */
  atLeast: boolean
}

const mebibyte = 2 ** 20

/**
 * Allowance for compute buffers. Of a decoder whose sizes are stated it is computed (`buffers.ts`).
 * Elsewhere it is a stated share of the weights: 5 %, at most 4 GiB, at least 256 MiB in llama.cpp and 64
 * MiB in others, which agrees with small models measured (`test/truth/whole-process.tsv`).
 */
export function allowanceBytes(
  weightBytes: number,
  { cache, context, batch, program = 'llama.cpp' }: Omit<EstimateInput, 'weightBytes'>,
): number {
  const widths = cache.kind === 'layers' ? cache.widths : undefined
  if (widths) return bufferBytes(widths, program, context, batch)
  const least = program === 'llama.cpp' ? 256 : 64
  return Math.round(Math.min(4096 * mebibyte, Math.max(least * mebibyte, weightBytes * 0.05)))
}

/** Estimates the memory of one sequence: weights, cache at the given context, allowance. */
export function estimateMemory({ weightBytes, ...rest }: EstimateInput): MemoryEstimate {
  const { cache: model, context, precision, program, batch } = rest
  const cache = cacheBytes(
    model,
    context,
    known({ precision: precision || undefined, program: program || undefined, batch }),
  )
  const atLeast = cache === undefined || (model.kind === 'none' && model.growing === true)
  // Of what grows unknown, a share of the weights would be a guess.
  const allowance = atLeast ? 0 : allowanceBytes(weightBytes, rest)
  return {
    weights: weightBytes,
    ...known({ cache }),
    allowance,
    total: weightBytes + (cache ?? 0) + allowance,
    atLeast,
  }
}

/** How an estimate compares with a device. */
export interface Verdict {
  /** `split`: some layers run on the processor. `unknown`: what is known fits, and more is needed. */
  answer: 'fits' | 'split' | 'no' | 'unknown'
  /** Bytes left over, or bytes short, or bytes that go to system memory. */
  bytes: number
}

/**
 * Compares a need with what a program may fill of a device and of the memory beside it.
 * @param beside Bytes of system memory for layers on the processor; 0 where the program cannot split.
 */
export function verdictOf(
  need: Pick<MemoryEstimate, 'total' | 'atLeast'>,
  usable: number,
  beside = 0,
): Verdict {
  const spare = usable - need.total
  if (spare >= 0) return { answer: need.atLeast ? 'unknown' : 'fits', bytes: spare }
  if (spare + beside < 0) return { answer: 'no', bytes: -(spare + beside) }
  return { answer: need.atLeast ? 'unknown' : 'split', bytes: -spare }
}
