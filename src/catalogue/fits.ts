import { deviceBytes, type MemoryKind, usableBytes } from '../fit/headroom.ts'
import { listContexts } from '../fit/list-contexts.ts'
import type { Program } from '../fit/program.ts'
import type { Entry } from './entry.ts'

const programs: readonly Program[] = ['llama.cpp', 'vllm', 'transformers', 'mlx']

/** Bytes that the smallest choice needs at a context: at the next of the stated ones; unknown beyond the model's own. */
export function memoryAt({ memory }: Pick<Entry, 'memory'>, context: number): number | undefined {
  const step = listContexts.findIndex((tokens) => tokens >= context)
  return memory?.[step]
}

/** Whether a model is known to fit a machine; what needs more by something unknown is not said to fit. */
export function fitsMachine(
  entry: Pick<Entry, 'memory' | 'atLeast' | 'program'>,
  gigabytes: number,
  kind: MemoryKind,
  context: number,
): boolean {
  const need = memoryAt(entry, context)
  if (need === undefined || entry.atLeast) return false
  const program = programs.find((one) => one === entry.program) ?? 'vllm'
  return need <= usableBytes(deviceBytes(gigabytes), kind, program)
}
