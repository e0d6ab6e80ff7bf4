import type { ModelFacts } from '../facts/model-facts.ts'
import type { Choice } from '../files/choices.ts'
import type { CacheModel } from '../fit/cache-model.ts'
import { macSizes, tableContexts, tableSizes } from '../fit/devices.ts'
import { type Verdict, verdictOf } from '../fit/estimate.ts'
import { deviceBytes, type MemoryKind, usableBytes } from '../fit/headroom.ts'
import type { ModelCache } from '../fit/model-cache.ts'
import { type Program, programOf, programsOf } from '../fit/program.ts'
import {
  isForMacs,
  loadedBytes,
  needOf,
  type RunnableChoice,
  recommendedFor,
  runnableChoices,
  smallestNeed,
} from '../fit/runnable.ts'
import { known } from '../known.ts'
import { words } from '../messages/words.ts'
import { cacheLines } from './cache-view.ts'
import { type FactView, factViews } from './fact-view.ts'
import { formatBytes, formatTokens } from './format.ts'

const memory = words.memory

/** The devices of the printed table. */
interface TableDevices {
  kind: MemoryKind
  /** GB */
  sizes: readonly number[]
}

const graphicsCards: TableDevices = { kind: 'graphics', sizes: tableSizes }
const macs: TableDevices = { kind: 'unified', sizes: macSizes }

/** One device of the printed table, and what becomes of a choice there. */
export interface FitCell {
  answer: Verdict['answer']
  text: string
}

/** One choice of the fit table. */
export interface FitRow {
  id: string
  label: string
  weights: string
  /** The projector that is counted with the weights. */
  projector?: string
  /** One entry a context of the table; one without tokens where there is no context. */
  contexts: { tokens?: string; total: string; cells: FitCell[] }[]
}

/** What the panel in the browser computes with. */
export interface FitPanelData {
  cache: CacheModel
  choices: {
    id: string
    label: string
    bytes: number
    /** Programs that it runs in, the usual one first. */
    programs: readonly [Program, ...Program[]]
    bits?: number
  }[]
  /** Largest context of the slider, in tokens; absent where no context changes the need. */
  context?: number
  /** What the printed table is for. */
  devices: MemoryKind
}

/** The fit section, ready to print. */
export interface FitView {
  lead: string
  facts: FactView[]
  /** Lines of the formula with its numbers, head-room among them. */
  formula: string[]
  rows: FitRow[]
  /** Sizes of the table's columns, in GB. */
  sizes: readonly number[]
  panel: FitPanelData
}

/** Longest context of the slider where the model's own is not known. */
const defaultContext = 131_072
/** Longer lists are cut; the finest come first. */
const shownRows = 60

/** The context that changes a need: none where nothing is kept, or where what is kept is not known. */
function longestContext(facts: ModelFacts, cache: CacheModel): number | undefined {
  if (cache.kind !== 'layers') return undefined
  const own = cache.longest ?? facts.contextLength?.value ?? defaultContext
  return Math.min(own, 10_485_760)
}

/** The table's contexts, none longer than the model's own. */
function contextsUpTo(most: number | undefined): (number | undefined)[] {
  if (most === undefined) return [undefined]
  return [...new Set(tableContexts.map((context) => Math.min(context, most)))]
}

function cellOf(
  choice: RunnableChoice,
  cache: CacheModel,
  need: ReturnType<typeof needOf>,
  gigabytes: number,
  kind: MemoryKind,
): FitCell {
  const usable = usableBytes(deviceBytes(gigabytes), kind, programOf(choice, cache))
  const { answer, bytes } = verdictOf(need, usable)
  const text = memory.cells[answer]
  // An estimate's remainder has no third digit to give.
  const size = formatBytes(Number(bytes.toPrecision(2)))
  return { answer, text: typeof text === 'string' ? text : text({ size }) }
}

function rowOf(
  choice: RunnableChoice,
  cache: CacheModel,
  contexts: readonly (number | undefined)[],
  { kind, sizes }: TableDevices,
): FitRow {
  const projector = choice.projector?.size
  return {
    id: choice.id,
    label: choice.label,
    weights: formatBytes(choice.weightBytes),
    ...known({
      projector:
        projector !== undefined
          ? memory.withProjector({ size: formatBytes(projector) })
          : undefined,
    }),
    contexts: contexts.map((context) => {
      const need = needOf(choice, { cache, context: context ?? 0 })
      const total = formatBytes(need.total)
      return {
        ...known({ tokens: context !== undefined ? formatTokens(context) : undefined }),
        total: need.atLeast ? memory.atLeast({ size: total }) : total,
        cells: sizes.map((gigabytes) => cellOf(choice, cache, need, gigabytes, kind)),
      }
    }),
  }
}

function recommendations(
  choices: readonly RunnableChoice[],
  cache: CacheModel,
  context: number,
  { kind, sizes }: TableDevices,
): string | undefined {
  if (choices.length < 2) return undefined
  const found = sizes.flatMap((gigabytes) => {
    const choice = recommendedFor(gigabytes, choices, cache, context, kind)
    return choice ? [{ label: choice.label, gigabytes }] : []
  })
  // A larger device that gets the same choice says nothing new.
  const distinct = found.filter(({ label }, index) => found[index - 1]?.label !== label)
  if (distinct.length === 0) return undefined
  return memory.recommended({ list: words.common.list(distinct.map(memory.recommendedOne)) })
}

function leadOf(
  choices: readonly Choice[],
  runnable: readonly RunnableChoice[],
  { cache }: ModelCache,
  context: number | undefined,
  base: string | undefined,
  { kind, sizes }: TableDevices,
): string {
  const need = smallestNeed(choices, cache, context ?? 0)
  if (need === undefined) {
    if (!choices.some(({ role }) => role === 'adapter')) return memory.noSizes
    return base === undefined ? memory.adapterUnnamed : memory.adapter({ base })
  }
  const what = runnable.length === 1 ? memory.only : memory.smallest
  const size = formatBytes(need)
  const [first] = runnable
  const isOpen = first !== undefined && needOf(first, { cache, context: context ?? 0 }).atLeast
  if (isOpen) return `${memory.needsAtLeast({ what, size })}.`
  const device = sizes.find((gigabytes) =>
    runnable.some((choice) => {
      const usable = usableBytes(deviceBytes(gigabytes), kind, programOf(choice, cache))
      return needOf(choice, { cache, context: context ?? 0 }).total <= usable
    }),
  )
  const where =
    device === undefined ? memory.severalDevices[kind] : memory.device[kind]({ gigabytes: device })
  const tokens = context === undefined ? '' : formatTokens(context)
  const best = recommendations(runnable, cache, context ?? 0, { kind, sizes })
  const needs = memory.needs({ what, size, tokens })
  return words.common.sentences([memory.on({ needs, device: where }), ...(best ? [best] : [])])
}

function formulaOf(
  facts: ModelFacts,
  { cache, base }: ModelCache,
  context: number | undefined,
  runnable: readonly RunnableChoice[],
  { kind }: TableDevices,
): string[] {
  const [first, ...rest] = [...new Set(runnable.flatMap((choice) => programsOf(choice, cache)))]
  if (first === undefined) return []
  const isUnlimited = cache.kind === 'layers' && !cache.longest && !facts.contextLength
  return [
    ...cacheLines(cache, context ?? 0, [first, ...rest], base),
    ...(isUnlimited ? [memory.formula.noLimit] : []),
    ...(kind === 'unified' ? [memory.headroom.mac] : headroomLines([first, ...rest])),
  ]
}

function headroomLines([first, ...rest]: readonly [Program, ...Program[]]): string[] {
  const lines =
    first === 'transformers'
      ? [memory.headroom.plain]
      : [first, ...rest].map((program) => memory.headroom[program])
  return [...lines, memory.headroom.unified]
}

/**
 * Builds the fit section. Gives `undefined` when nothing at all is known of size or shape.
 * @param base Id of the base model, for an adapter.
 */
export function fitView(
  choices: readonly Choice[],
  facts: ModelFacts,
  listed: ModelCache,
  base?: string,
): FitView | undefined {
  const { cache } = listed
  const runnable = runnableChoices(choices).slice(0, shownRows)
  const views = factViews(facts)
  const isAdapter = choices.some(({ role }) => role === 'adapter')
  if (runnable.length === 0 && views.length === 0 && !isAdapter) return undefined
  const longest = longestContext(facts, cache)
  const shortest = longest === undefined ? undefined : Math.min(4096, longest)
  const devices = isForMacs(runnable, cache) ? macs : graphicsCards
  return {
    lead: leadOf(choices, runnable, listed, shortest, base, devices),
    facts: views,
    formula: formulaOf(facts, listed, shortest, runnable, devices),
    rows: runnable.map((choice) => rowOf(choice, cache, contextsUpTo(longest), devices)),
    sizes: devices.sizes,
    panel: {
      cache,
      choices: runnable.map((choice) => ({
        id: choice.id,
        label: choice.label,
        bytes: loadedBytes(choice),
        programs: programsOf(choice, cache),
        ...known({
          bits: choice.quantization?.bits !== undefined ? choice.quantization.bits : undefined,
        }),
      })),
      ...known({ context: longest }),
      devices: devices.kind,
    },
  }
}
