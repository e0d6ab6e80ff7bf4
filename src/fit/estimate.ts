import { type CacheModel, type CachePrecision, cacheBytes, defaultBatch } from './cache-model.ts'
import type { Program } from './headroom.ts'

/** What one estimate is made for. */
export interface EstimateInput {
  /** Bytes of the weight files that load, a projector's among them. */
  weightBytes: number
  cache: CacheModel
  /** Tokens. */
  context: number
  precision?: CachePrecision
  /** Tokens computed at once. */
  batch?: number
  /** The program that runs the model; it decides the least that buffers take. */
  program?: Program
}

/** Bytes a model needs, in parts. */
export interface MemoryEstimate {
  weights: number
  /** Absent when the architecture is not known: then `total` is without it. */
  cache?: number
  /** For compute buffers: 5 % of the weights, at least 64 or 256 MiB, at most 4 GiB. */
  allowance: number
  total: number
  /** Whether the need is larger than `total` by something that is not known. */
  atLeast: boolean
}

const mebibyte = 2 ** 20

/**
 * Allowance for compute buffers. It depends on program, batch and attention code (203 MiB measured
 * for Gemma 3 4B, over 2 GiB for DeepSeek V2 Lite at 32K), so it is a stated share, not a figure.
 * llama.cpp holds the outputs of a whole batch, the vocabulary by 512 tokens by 4 bytes, so that even
 * small models take a quarter of a GiB; elsewhere measured small models take far less
 * (`test/truth/whole-process.tsv`).
 */
export function allowanceBytes(weightBytes: number, program: Program = 'llama.cpp'): number {
  const least = program === 'llama.cpp' ? 256 : 64
  return Math.round(Math.min(4096 * mebibyte, Math.max(least * mebibyte, weightBytes * 0.05)))
}

/** Estimates the memory of one sequence: weights, cache at the given context, allowance. */
export function estimateMemory(input: EstimateInput): MemoryEstimate {
  const { cache: model, context, precision = 'f16', batch = defaultBatch } = input
  const cache = cacheBytes(model, context, precision, batch)
  const atLeast = cache === undefined || (model.kind === 'none' && model.growing === true)
  // Of what grows unknown, a share of the weights would be a guess.
  const allowance = atLeast ? 0 : allowanceBytes(input.weightBytes, input.program)
  return {
    weights: input.weightBytes,
    ...(cache !== undefined && { cache }),
    allowance,
    total: input.weightBytes + (cache ?? 0) + allowance,
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
