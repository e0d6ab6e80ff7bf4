import type { Program } from './program.ts'

/** Kinds of memory that a model runs in. */
export type MemoryKind = 'graphics' | 'unified' | 'system'

const gibibyte = 2 ** 30

/** Memory of a device is sold in GB and built in GiB. */
export function deviceBytes(gigabytes: number): number {
  return gigabytes * gibibyte
}

/** The share of a Mac's memory that its graphics part may use: two thirds up to 36 GB, then three quarters. */
const unifiedShare = (bytes: number) => (bytes <= deviceBytes(36) ? 2 / 3 : 3 / 4)

/**
 * Bytes that a program may fill. llama.cpp leaves 1 GiB of a graphics card free (`--fit-target`,
 * https://github.com/ggml-org/llama.cpp/blob/master/tools/server/README.md); vLLM takes nine tenths
 * (`--gpu-memory-utilization`, https://docs.vllm.ai/en/latest/configuration/engine_args.html); macOS
 * lends the graphics part two thirds or three quarters of the memory (`recommendedMaxWorkingSetSize` in
 * https://github.com/ggml-org/llama.cpp/discussions/4167). Of system memory an eighth stays with the rest
 * of the machine; that share is ours.
 */
export function usableBytes(bytes: number, kind: MemoryKind, program: Program): number {
  if (kind === 'unified') return bytes * unifiedShare(bytes)
  if (kind === 'system') return bytes * (7 / 8)
  return program === 'vllm' ? bytes * 0.9 : Math.max(0, bytes - gibibyte)
}
