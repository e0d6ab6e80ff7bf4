import { SKUS } from '@huggingface/tasks'
import type { MemoryKind } from './headroom.ts'

/** A device a reader can pick, with the memory it comes with. */
export interface Device {
  /** Stable in addresses: letters, digits and `-`. */
  id: string
  name: string
  group: string
  kind: MemoryKind
  /** Memory sizes it is sold with, in GB (10⁹ bytes are close; makers mean 2³⁰). */
  memory: number[]
}

const groupNames: Readonly<Record<string, string>> = {
  NVIDIA: 'NVIDIA GPU',
  AMD: 'AMD GPU',
  INTEL: 'Intel GPU',
  QUALCOMM: 'Qualcomm GPU',
  'Apple Silicon': 'Apple silicon',
}

interface Sku {
  tflops: number
  memory?: readonly number[] | undefined
  aliases?: readonly string[] | undefined
}

function devicesOf(group: string, skus: Readonly<Record<string, Sku>>): Device[] {
  return Object.entries(skus).flatMap(([name, sku]) => {
    const memory = [...new Set(sku.memory ?? [])].sort((a, b) => a - b)
    if (memory.length === 0) return []
    const id = `${group}-${name}`.replace(/[^A-Za-z0-9]+/g, '-').toLowerCase()
    const kind = group === 'Apple Silicon' ? 'unified' : 'graphics'
    return [{ id, name, group: groupNames[group] ?? group, kind, memory }]
  })
}

/** Sizes of memory that machines without a graphics card are sold with, in GB. */
const systemSizes = [8, 16, 32, 48, 64, 96, 128, 192, 256, 512]

const system: readonly Device[] = systemSizes.map((gigabytes) => ({
  id: `system-${gigabytes}`,
  name: `${gigabytes} GB`,
  group: 'System memory, no graphics card',
  kind: 'system',
  memory: [gigabytes],
}))

/**
 * Devices with memory of their own, from the list of `@huggingface/tasks`: graphics cards and Apple
 * silicon; and machines that have system memory alone, by its size.
 */
export function devices(): Device[] {
  return [
    ...Object.entries(SKUS.GPU).flatMap(([group, skus]) => devicesOf(group, skus)),
    ...Object.values(SKUS['Apple Silicon']).flatMap((skus) => devicesOf('Apple Silicon', skus)),
    ...system,
  ]
}

/** Sizes of the table that a reader without script sees, in GB. */
export const tableSizes: readonly number[] = [8, 16, 24, 48, 80]
/** Sizes of the table for what runs on Macs alone, in GB. */
export const macSizes: readonly number[] = [8, 16, 24, 48, 96]
/** Contexts of that table, in tokens. */
export const tableContexts: readonly number[] = [4096, 32_768]
