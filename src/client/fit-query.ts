import type { CachePrecision } from '../fit/cache-model.ts'
import type { MemoryKind } from '../fit/headroom.ts'
import type { Program } from '../fit/program.ts'

/** What the reader told the fit panel. */
export interface FitQuery {
  /** Id of a device of the list; `''` when none is picked. */
  device: string
  kind: MemoryKind
  /** Memory of the device, in GB; absent until the reader says. */
  memory?: number
  /** System memory beside it, in GB. */
  beside: number
  /** Tokens. */
  context: number
  precision: CachePrecision
  /** The program to count with, where a choice runs in it; absent for the usual one. */
  program?: Program
}

const precisions: readonly CachePrecision[] = ['f16', 'q8_0', 'fp8', 'q5_1', 'q4_0', 'f32']

/** The precisions of the picker, with their words. */
export const precisionLabels: readonly (readonly [CachePrecision, string])[] = [
  ['f16', '16 bits'],
  ['q8_0', '8 bits (Q8_0)'],
  ['fp8', '8 bits (FP8)'],
  ['q4_0', '4 bits (Q4_0)'],
]

const programs: readonly Program[] = ['llama.cpp', 'vllm', 'transformers', 'mlx']

/** Kinds of memory that a reader can pick. */
export const memoryKinds: readonly MemoryKind[] = ['graphics', 'unified', 'system']

function amount(text: string | null, most: number): number | undefined {
  const value = Number(text)
  return text !== null && text !== '' && Number.isFinite(value) && value >= 0 && value <= most
    ? value
    : undefined
}

/** Reads the panel's part of an address or of what the browser remembers; wrong values are left out. */
export function parseFitQuery(search: string): Partial<FitQuery> {
  const parameters = new URLSearchParams(search)
  const memory = amount(parameters.get('gb'), 100_000)
  const beside = amount(parameters.get('ram'), 100_000)
  const context = amount(parameters.get('context'), 100_000_000)
  const precision = precisions.find((one) => one === parameters.get('cache'))
  const device = parameters.get('device') ?? ''
  const kind = memoryKinds.find((one) => one === parameters.get('memory'))
  const program = programs.find((one) => one === parameters.get('with'))
  return {
    ...(/^[a-z0-9-]{1,80}$/.test(device) && { device }),
    ...(memory !== undefined && { memory }),
    ...(beside !== undefined && { beside }),
    ...(context !== undefined && context >= 1 && { context: Math.round(context) }),
    ...(precision && { precision }),
    ...(kind && { kind }),
    ...(program && { program }),
  }
}

/** Writes the query into an address's search part and leaves what others put there. */
export function printFitQuery(query: FitQuery, search: string): string {
  const parameters = new URLSearchParams(search)
  const values: readonly (readonly [string, string])[] = [
    ['device', query.device],
    ['memory', query.kind === 'graphics' ? '' : query.kind],
    ['gb', query.memory === undefined ? '' : String(query.memory)],
    ['ram', query.beside > 0 ? String(query.beside) : ''],
    ['context', String(query.context)],
    ['cache', query.precision],
    ['with', query.program ?? ''],
  ]
  // Taken out and put back, so that the same state is the same address.
  for (const [name] of values) parameters.delete(name)
  for (const [name, value] of values) if (value !== '') parameters.set(name, value)
  return `?${parameters.toString()}`
}

/** Contexts of the slider: powers of two from 1K to the model's own, which closes the list. */
export function contextSteps(most: number): number[] {
  const steps: number[] = []
  for (let tokens = 1024; tokens < most; tokens *= 2) steps.push(tokens)
  return [...steps, most]
}

/** Index of the step nearest below a context; the first when it is smaller than all. */
export function stepOf(steps: readonly number[], context: number): number {
  const index = steps.findLastIndex((tokens) => tokens <= context)
  return Math.max(0, index)
}
