import { bufferBytes, bufferNumbers } from '../fit/buffers.ts'
import {
  type CacheGroup,
  type CacheModel,
  type CacheNote,
  cacheBytes,
  tokensOf,
} from '../fit/cache-model.ts'
import type { Program } from '../fit/program.ts'
import { say } from '../messages/sentence.ts'
import { words } from '../messages/words.ts'
import { formatBytes, formatCount } from './format.ts'

const { formula, notes, allowance } = words.memory
const { programs } = words.fitPanel

type LayerCache = Extract<CacheModel, { kind: 'layers' }>

function groupLine(group: CacheGroup, context: number, program: Program): string {
  const tokens = tokensOf(group, context, program)
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

function noteText(note: CacheNote): string {
  switch (note.code) {
    case 'latent':
      return notes.latent
    case 'indexed':
      return notes.indexed({ bytes: String(note.bytes) })
    case 'encoder':
      return notes.encoder({ tokens: formatCount(note.tokens) })
  }
}

/** What each program keeps of layers with a window. */
function windowLines({ groups }: LayerCache, all: readonly Program[]): string[] {
  const windowed = groups.find(({ window }) => window !== undefined)
  if (!windowed) return []
  return all.map((program) => {
    const name = programs[program]
    const kept = tokensOf(windowed, Number.MAX_SAFE_INTEGER, program)
    return kept === Number.MAX_SAFE_INTEGER
      ? notes.noWindow({ program: name })
      : notes.window({ program: name, tokens: formatCount(kept) })
  })
}

function bufferLines({ widths }: LayerCache, context: number, all: readonly Program[]): string[] {
  if (!widths) return [allowance.share]
  return all.map((program) =>
    allowance[program]({
      widths: formatCount(bufferNumbers(widths, program)),
      outputs: formatCount(widths.vocabulary),
      tokens: formatCount(program === 'mlx' ? Math.min(context, 2048) : context),
      bytes: formatBytes(bufferBytes(widths, program, context)),
    }),
  )
}

/**
 * The formula of a cache with its numbers, a line for each kind of layers, and what programs make of it.
 * @param all Programs that the choices run in, the usual one first.
 * @param base The model whose configuration was borrowed.
 */
export function cacheLines(
  cache: CacheModel,
  context: number,
  all: readonly [Program, ...Program[]],
  base?: string,
): string[] {
  const borrowed = base === undefined ? [] : [formula.base({ base })]
  if (cache.kind === 'unknown')
    return [formula.unknown({ reason: say(words.memory.unknown, cache.reason) })]
  if (cache.kind === 'none') {
    return [
      formula.none({ reason: say(words.memory.none, cache.reason) }),
      cache.growing ? formula.growing : allowance.share,
    ]
  }
  const [usual] = all
  const layers = formula.recurrentLayers({ number: cache.stateLayers })
  const state =
    cache.stateLayers > 0 ? [formula.state({ layers, bytes: formatBytes(cache.stateBytes) })] : []
  return [
    ...cache.groups.map((group) => groupLine(group, context, usual)),
    ...state,
    formula.total({
      tokens: formatCount(context),
      bytes: formatBytes(cacheBytes(cache, context, { program: usual }) ?? 0),
    }),
    ...(cache.note ? [noteText(cache.note)] : []),
    ...windowLines(cache, all),
    ...bufferLines(cache, context, all),
    ...borrowed,
  ]
}
