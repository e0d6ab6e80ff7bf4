import type { Snapshot } from '../snapshot/snapshot.ts'
import type { Sheet } from './sheet.ts'
import { keyOf } from './values.ts'

/**
 * The parameter count, from the most to the least trusted source: the safetensors headers as the Hub
 * counted them, the GGUF header (`gguf.total` is a parameter count, not bytes), the size in the name.
 */
export function readParameters(snapshot: Pick<Snapshot, 'id' | 'model'>): Sheet['parameters'] {
  const counted = snapshot.model?.safetensors
  const safetensors = counted?.total ?? sum(Object.values(counted?.parameters ?? {}))
  if (safetensors) return { total: safetensors, source: 'safetensors' }
  const gguf = snapshot.model?.gguf?.total
  if (gguf) return { total: gguf, source: 'gguf' }
  const named = parametersInName(snapshot.id)
  return named === undefined ? undefined : { total: named, source: 'name', approximate: true }
}

function sum(counts: readonly number[]): number | undefined {
  return counts.length === 0 ? undefined : counts.reduce((total, count) => total + count, 0)
}

// No `k`: `128k` in a name is a context length or a number of steps.
const SCALE: Readonly<Record<string, number>> = { m: 1e6, b: 1e9, t: 1e12 }

/**
 * The size that a repository's name states: `Llama-3.2-3B` → 3e9, `Mixtral-8x7B` → `undefined`, because
 * experts share layers and the product is not the count.
 */
export function parametersInName(id: string): number | undefined {
  const name = id.slice(id.indexOf('/') + 1)
  if (/(?:^|[-_.])\d+x\d/i.test(name)) return undefined
  // `A3B` is the active part of a mixture of experts; `4bit` and `8B-v2.5M` style tails are no sizes.
  const match = /(?:^|[-_. ])(\d{1,4}(?:\.\d{1,3})?)([mbt])(?=$|[-_. ])/i.exec(name)
  const scale = SCALE[match?.[2]?.toLowerCase() ?? '']
  const count = Math.round(Number(match?.[1]) * (scale ?? Number.NaN))
  return count > 0 ? count : undefined
}

/** The context length with its source: the GGUF header, else the configuration. A default is no fact. */
export function readContextLength(
  snapshot: Pick<Snapshot, 'config' | 'model'>,
): Sheet['contextLength'] {
  const header = snapshot.model?.gguf?.context_length
  if (header) return { tokens: header, source: 'gguf' }
  const text = keyOf(snapshot.config, 'text_config')
  for (const config of [snapshot.config, text])
    for (const key of ['max_position_embeddings', 'n_positions', 'max_seq_len', 'seq_length']) {
      const value = keyOf(config, key)
      if (typeof value === 'number' && Number.isSafeInteger(value) && value > 1 && value < 1e9)
        return { tokens: value, source: 'config' }
    }
  return undefined
}
