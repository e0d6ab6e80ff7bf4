import { isRecord } from '../json.ts'
import { known } from '../known.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { elementBytes } from './packing.ts'
import { settingsOf } from './settings.ts'

/** Elements by type, as a file's header or the Hub lists them. */
export type ElementCounts = Readonly<Record<string, number>>

/** Elements by type over the headers of the model's own files at the top of the repository. */
function countsOfHeaders(snapshot: Snapshot): ElementCounts | undefined {
  const counts: Record<string, number> = {}
  for (const [path, facts] of Object.entries(snapshot.safetensors ?? {})) {
    if (!/^model(?:-\d{5}-of-\d{5})?\.safetensors$/.test(path) || !isRecord(facts)) continue
    for (const [type, count] of Object.entries(settingsOf(facts, 'elements') ?? {})) {
      if (typeof count === 'number') counts[type] = (counts[type] ?? 0) + count
    }
  }
  return Object.keys(counts).length > 0 ? counts : undefined
}

/** What is known of a repository's Safetensors files: elements by type, and the Hub's total. */
export interface CountedElements {
  counts: ElementCounts
  total?: number
}

/** Reads the Hub's counts, else those of stored headers. */
export function countedElements(snapshot: Snapshot): CountedElements {
  const header = snapshot.model?.safetensors
  const counts = header?.parameters ?? countsOfHeaders(snapshot) ?? {}
  return { counts, ...known({ total: header?.total ? header.total : undefined }) }
}

/** Sum of the counts. */
export function sumOf(counts: ElementCounts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0)
}

/** Bytes that elements take when each has its type's own width. */
export function bytesOf(counts: ElementCounts): number {
  return Object.entries(counts).reduce(
    (sum, [type, count]) => sum + count * (elementBytes[type] ?? 2),
    0,
  )
}
