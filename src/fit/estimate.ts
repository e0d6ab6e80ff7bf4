import { type CacheModel, type CachePrecision, cacheBytes, defaultBatch } from './cache-model.ts'

/** What one estimate is made for. */
export interface EstimateInput {
  /** Bytes of the weight files that load. */
  weightBytes: number
  cache: CacheModel
  /** Tokens. */
  context: number
  precision?: CachePrecision
  /** Tokens computed at once. */
  batch?: number
}

/** Bytes a model needs, in parts. */
export interface MemoryEstimate {
  weights: number
  /** Absent when the architecture is not known: then `total` is without it. */
  cache?: number
  /** For compute buffers: 5 % of the weights, at least 256 MiB, at most 4 GiB. */
  allowance: number
  total: number
}

const mebibyte = 2 ** 20

/**
 * Allowance for compute buffers. It depends on program, batch and attention code (203 MiB measured
 * for Gemma 3 4B, over 2 GiB for DeepSeek V2 Lite at 32K), so it is a stated share, not a figure.
 */
export function allowanceBytes(weightBytes: number): number {
  return Math.round(Math.min(4096 * mebibyte, Math.max(256 * mebibyte, weightBytes * 0.05)))
}

/** Estimates the memory of one sequence: weights, cache at the given context, allowance. */
export function estimateMemory(input: EstimateInput): MemoryEstimate {
  const cache = cacheBytes(
    input.cache,
    input.context,
    input.precision ?? 'f16',
    input.batch ?? defaultBatch,
  )
  const allowance = allowanceBytes(input.weightBytes)
  return {
    weights: input.weightBytes,
    ...(cache !== undefined && { cache }),
    allowance,
    total: input.weightBytes + (cache ?? 0) + allowance,
  }
}

/** How an estimate compares with a device. */
export type Fit = 'fits' | 'partly' | 'no'

/**
 * Compares a need with free memory on the device and beside it (system memory; 0 when unknown).
 * `partly`: not all on the device, but weights and cache fit both together, so layers can be split.
 */
export function fitOf(totalBytes: number, deviceBytes: number, besideBytes = 0): Fit {
  if (totalBytes <= deviceBytes) return 'fits'
  return totalBytes <= deviceBytes + besideBytes ? 'partly' : 'no'
}
