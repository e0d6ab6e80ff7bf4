import type { CacheGroup, CacheModel, CacheNote } from '../fit/cache-model.ts'
import { cacheBytes, tokensOf } from '../fit/cache-model.ts'
import { say } from '../messages/sentence.ts'
import { words } from '../messages/words.ts'
import { formatBytes, formatCount } from './format.ts'

const { formula, notes } = words.memory

function groupLine(group: CacheGroup, context: number): string {
  const tokens = tokensOf(group, context)
  const index = group.indexBytes ?? 0
  return formula.group({
    layers: formula.layers({ number: group.layers }),
    tokens: formatCount(tokens),
    window: group.window === undefined ? '' : formula.window({ tokens: formatCount(group.window) }),
    numbers: group.values > 0 ? `(${group.keys} + ${group.values})` : String(group.keys),
    index: index > 0 ? formula.index({ bytes: String(index) }) : '',
    bytes: formatBytes(group.layers * tokens * ((group.keys + group.values) * 2 + index)),
  })
}

function noteText(note: CacheNote, cache: Extract<CacheModel, { kind: 'layers' }>): string {
  switch (note.code) {
    case 'latent':
      return notes.latent
    case 'indexed':
      return notes.indexed({ bytes: String(note.bytes) })
    case 'encoder':
      return notes.encoder({ tokens: formatCount(note.tokens) })
    case 'window-by-program':
      return notes['window-by-program']({
        window: formatCount(note.window),
        bytes: formatBytes(cacheBytes(cache, note.window) ?? 0),
      })
  }
}

/**
 * The formula of a cache with its numbers, a line for each kind of layers.
 * @param base The model whose configuration was borrowed.
 */
export function cacheLines(cache: CacheModel, context: number, base?: string): string[] {
  const borrowed = base === undefined ? [] : [formula.base({ base })]
  if (cache.kind === 'unknown')
    return [formula.unknown({ reason: say(words.memory.unknown, cache.reason) })]
  if (cache.kind === 'none') {
    const reason = say(words.memory.none, cache.reason)
    return [formula.none({ reason }), ...(cache.growing ? [formula.growing] : [])]
  }
  const layers = formula.recurrentLayers({ number: cache.stateLayers })
  const state =
    cache.stateLayers > 0 ? [formula.state({ layers, bytes: formatBytes(cache.stateBytes) })] : []
  return [
    ...cache.groups.map((group) => groupLine(group, context)),
    ...state,
    formula.total({
      tokens: formatCount(context),
      bytes: formatBytes(cacheBytes(cache, context) ?? 0),
    }),
    ...(cache.note ? [noteText(cache.note, cache)] : []),
    ...borrowed,
  ]
}
