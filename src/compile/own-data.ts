import { join } from 'node:path'
import type { KnownData } from '../benchmarks/knowledge.ts'
import { readOwnData } from '../benchmarks/read-data.ts'
import { keyed, readKeyed, writeWhole } from '../whole-file.ts'

/**
 * The project's own benchmarks, metrics, languages and words. They are as much a part of the code as its sources: what
 * was read of them, which takes longer than to look through a catalogue, is kept in the store for builds of the same code.
 * @param code Key of the code, which their files are among.
 */
export function ownData(store: string, code: string): KnownData {
  const file = join(store, 'own-data.json')
  const kept = readKeyed(file, code)
  // By its digest it is what stands below.
  if (kept) return JSON.parse(kept.toString()) as KnownData
  const data = readOwnData()
  writeWhole(file, keyed(code, JSON.stringify(data)))
  return data
}
