import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { KnownData } from '../benchmarks/knowledge.ts'
import { readOwnData } from '../benchmarks/read-data.ts'
import { writeWhole } from '../whole-file.ts'

/**
 * The project's own benchmarks, metrics, languages and words. They are as much a part of the code as its sources: what
 * was read of them, which takes longer than to look through a catalogue, is kept in the store for builds of the same code.
 * @param code Key of the code, which their files are among.
 */
export function ownData(store: string, code: string): KnownData {
  const file = join(store, 'own-data.json')
  const kept = readKept(file, code)
  if (kept) return kept
  const data = readOwnData()
  const text = JSON.stringify(data)
  writeWhole(file, `${headOf(text, code)}\n${text}`)
  return data
}

function readKept(file: string, code: string): KnownData | undefined {
  let whole: string
  try {
    whole = readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
  const [head = '', text = ''] = whole.split('\n', 2)
  // By its digest it is what `ownData` wrote.
  return head === headOf(text, code) ? (JSON.parse(text) as KnownData) : undefined
}

function headOf(text: string, code: string): string {
  return `${code} ${hash('sha256', text, 'base64url')}`
}
