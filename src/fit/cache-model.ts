import type { en } from '../messages/en.ts'
import type { SentenceOf } from '../messages/sentence.ts'
import type { BufferWidths } from './buffers.ts'
import { type Program, windowTokens } from './program.ts'

/** Layers that keep keys and values alike. */
export interface CacheGroup {
  layers: number
  /** Numbers stored per token and layer as keys; for latent attention the compressed vector. */
  keys: number
  /** Numbers stored per token and layer as values; 0 where the keys' vector serves both. */
  values: number
  /** Tokens a sliding-window layer looks back; absent on layers that see the whole context. */
  window?: number
  /** Programs that keep no more than the window; the others keep the whole context. */
  windowIn?: readonly Program[]
  /** Tokens that are kept whatever the context: the input of an encoder. */
  fixedTokens?: number
  /** Bytes per token and layer beside keys and values, in a precision of their own. */
  indexBytes?: number
}

/** What one sequence keeps in memory between two tokens. */
export type CacheModel =
  | {
      kind: 'layers'
      groups: CacheGroup[]
      stateBytes: number
      stateLayers: number
      /** Tokens that the architecture is bounded to. */
      longest?: number
      note?: CacheNote
      /** What buffers are computed from; absent where the sizes are not stated. */
      widths?: BufferWidths
    }
  /** `growing`: buffers grow with the size of the input, and nothing says how much. */
  | { kind: 'none'; reason: NoCacheReason; growing?: true }
  | { kind: 'unknown'; reason: UnknownReason }

/** Why a model keeps nothing. */
export type NoCacheReason = SentenceOf<typeof en.memory.none>

/** Why it cannot be said what a model keeps. */
export type UnknownReason = SentenceOf<typeof en.memory.unknown>

/** What a reader should know of a cache: a code, with the figures of its words. */
export type CacheNote =
  | { code: 'latent' }
  | { code: 'indexed'; bytes: number }
  | { code: 'encoder'; tokens: number }

/** Precisions that llama.cpp and vLLM store keys and values in. */
export type CachePrecision = 'f32' | 'f16' | 'q8_0' | 'fp8' | 'q5_1' | 'q4_0'

/**
 * Bytes per stored number. Block formats carry a scale per 32 numbers:
 * https://github.com/ggml-org/llama.cpp/blob/master/ggml/src/ggml-common.h
 */
export const precisionBytes: Readonly<Record<CachePrecision, number>> = {
  f32: 4,
  f16: 2,
  q8_0: 34 / 32,
  fp8: 1,
  q5_1: 24 / 32,
  q4_0: 18 / 32,
}

/** Tokens that the layers of a group keep in a program. */
export function tokensOf(
  group: CacheGroup,
  context: number,
  program: Program = 'llama.cpp',
  batch?: number,
): number {
  if (group.fixedTokens !== undefined) return group.fixedTokens
  const { window, windowIn } = group
  const isKept = window !== undefined && (windowIn?.includes(program) ?? true)
  return isKept ? windowTokens(context, window, program, batch) : context
}

/** What one sequence is stored in. */
export interface CacheStorage {
  precision?: CachePrecision
  program?: Program
  /** Tokens computed at once, where it is not the program's default. */
  batch?: number
}

/**
 * Bytes that one sequence of `context` tokens keeps: keys and values of every group, and the fixed
 * state of recurrent layers (always 32-bit). `undefined` when the architecture is not known.
 */
export function cacheBytes(
  model: CacheModel,
  context: number,
  { precision = 'f16', program, batch }: CacheStorage = {},
): number | undefined {
  if (model.kind === 'unknown') return undefined
  if (model.kind === 'none') return 0
  const bytes = model.groups.reduce((sum, group) => {
    const tokens = tokensOf(group, context, program, batch)
    const perToken = (group.keys + group.values) * precisionBytes[precision]
    return sum + group.layers * tokens * (perToken + (group.indexBytes ?? 0))
  }, 0)
  return Math.round(bytes) + model.stateBytes
}
