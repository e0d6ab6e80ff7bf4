import type { Fact } from '../facts/fact.ts'
import type { ModelFacts } from '../facts/model-facts.ts'
import type { Choice } from '../files/choices.ts'
import { type CacheModel, cacheBytes, cachedTokens } from '../fit/cache-model.ts'
import { tableContexts, tableSizes } from '../fit/devices.ts'
import { estimateMemory, type Fit, fitOf } from '../fit/estimate.ts'
import { againstWords, ruleWords, sourceWords } from './fact-words.ts'
import { formatBytes, formatCount, formatParameters, formatTokens, plural } from './format.ts'

/** One fact with its source. */
export interface FactView {
  label: string
  value: string
  source: string
  note?: string
}

/** One choice of the fit table. */
export interface FitRow {
  id: string
  label: string
  weights: string
  /** One entry a context of the table. */
  contexts: { tokens: string; total: string; sizes: { gigabytes: number; fit: Fit }[] }[]
}

/** What the panel in the browser computes with. */
export interface FitPanelData {
  cache: CacheModel
  choices: { id: string; label: string; bytes: number }[]
  /** Largest context of the slider, in tokens. */
  context: number
}

/** The fit section, ready to print. */
export interface FitView {
  lead: string
  facts: FactView[]
  /** Lines of the formula with its numbers. */
  formula: string[]
  rows: FitRow[]
  /** Sizes of the table's columns, in GB. */
  sizes: readonly number[]
  panel: FitPanelData
}

const defaultContext = 131_072

function factView<T>(
  label: string,
  fact: Fact<T> | undefined,
  print: (value: T) => string,
): FactView[] {
  if (!fact) return []
  const against = fact.against?.flatMap(({ source, value }) =>
    typeof value === 'number' ? [{ source, value }] : [],
  )
  const notes = [ruleWords(fact), againstWords(against)].filter((note) => note !== undefined)
  return [
    {
      label,
      value: `${fact.approximate ? '≈ ' : ''}${print(fact.value)}`,
      source: sourceWords(fact.source),
      ...(notes.length > 0 && { note: notes.join(' ') }),
    },
  ]
}

function kvHeadsText(value: number | readonly number[]): string {
  if (typeof value === 'number') return String(value)
  const used = value.filter((one) => one > 0)
  const counts = new Set(used)
  return counts.size === 1
    ? `${[...counts].join()} in ${used.length} of ${value.length} layers`
    : `${Math.min(...counts)} to ${Math.max(...counts)}, by layer`
}

/** Usual names of parts; a folder's own name otherwise. */
const partNames: Readonly<Record<string, string>> = {
  language: 'Language model',
  vision: 'Vision',
  other: 'Other parts',
  part: 'One part of the pipeline',
  model: 'Model',
}

function componentViews(components: ModelFacts['components']): FactView[] {
  return (components ?? []).map(({ name, parameters, source }) => ({
    label: partNames[name] ?? name,
    value: formatParameters(parameters),
    source: sourceWords(source),
  }))
}

const text = (value: string | number) => String(value)

function factsOf(facts: ModelFacts): FactView[] {
  return [
    ...factView('Parameters', facts.parameters, formatParameters),
    ...factView('Active per token', facts.activeParameters, formatParameters),
    ...componentViews(facts.components),
    ...factView('Architecture', facts.architecture, text),
    ...factView('Data type', facts.dataType, text),
    ...factView('Context', facts.contextLength, (tokens) => `${formatCount(tokens)} tokens`),
    ...factView('Layers', facts.layers, text),
    ...factView('Attention heads', facts.heads, text),
    ...factView('KV heads', facts.kvHeads, kvHeadsText),
    ...factView('Key width of a head', facts.keyWidth, text),
    ...factView('Value width of a head', facts.valueWidth, text),
    ...factView('Sliding window', facts.slidingWindow, (tokens) => `${formatCount(tokens)} tokens`),
    ...factView('Vocabulary', facts.vocabulary, (size) => `${formatCount(size)} tokens`),
  ]
}

function groupLines(cache: Extract<CacheModel, { kind: 'layers' }>, context: number): string[] {
  const lines = cache.groups.map((group) => {
    const tokens = cachedTokens(context, group.window)
    const numbers = group.values > 0 ? `(${group.keys} + ${group.values})` : String(group.keys)
    const bytes = group.layers * tokens * (group.keys + group.values) * 2
    const window =
      group.window === undefined ? '' : ` (window ${formatCount(group.window)} and one batch)`
    return `${plural(group.layers, 'layer')} × ${formatCount(tokens)} tokens${window} × ${numbers} numbers × 2 bytes = ${formatBytes(bytes)}`
  })
  if (cache.stateLayers > 0) {
    lines.push(
      `${plural(cache.stateLayers, 'recurrent layer')}, whatever the context: ${formatBytes(cache.stateBytes)}`,
    )
  }
  return lines
}

function formulaOf(cache: CacheModel, context: number): string[] {
  if (cache.kind === 'unknown') return [`Cache not known: ${cache.reason}.`]
  if (cache.kind === 'none') return [`No cache: the model ${cache.reason}.`]
  const bytes = cacheBytes(cache, context) ?? 0
  return [
    ...groupLines(cache, context),
    `Cache of one sequence of ${formatCount(context)} tokens in 16 bits: ${formatBytes(bytes)}`,
    ...(cache.note ? [cache.note] : []),
  ]
}

/** Memory of a device is sold in GB and built in GiB. */
export function deviceBytes(gigabytes: number): number {
  return gigabytes * 2 ** 30
}

/** The table's contexts, none longer than the model's own. */
function contextsUpTo(most: number): number[] {
  return [...new Set(tableContexts.map((context) => Math.min(context, most)))]
}

function rowOf(
  choice: Choice & { weightBytes: number },
  cache: CacheModel,
  contexts: readonly number[],
): FitRow {
  return {
    id: choice.id,
    label: choice.label,
    weights: formatBytes(choice.weightBytes),
    contexts: contexts.map((context) => {
      const { total } = estimateMemory({ weightBytes: choice.weightBytes, cache, context })
      return {
        tokens: formatTokens(context),
        total: formatBytes(total),
        sizes: tableSizes.map((gigabytes) => ({
          gigabytes,
          fit: fitOf(total, deviceBytes(gigabytes)),
        })),
      }
    }),
  }
}

function leadOf(
  rows: readonly FitRow[],
  smallest: number | undefined,
  cache: CacheModel,
  context: number,
): string {
  if (rows.length === 0) return 'The sizes of the weights are not stated, so nothing can be said.'
  const size = tableSizes.find((gigabytes) => (smallest ?? 0) <= deviceBytes(gigabytes))
  const what = rows.length === 1 ? 'The model' : 'The smallest choice'
  const need =
    smallest === undefined
      ? ''
      : `${what} needs about ${formatBytes(smallest)}${cache.kind === 'none' ? '' : ` at ${formatTokens(context)} tokens`}`
  const device = size === undefined ? 'more than one device of 80 GB' : `a device with ${size} GB`
  const unknown = cache.kind === 'unknown' ? ' Weights only: the cache is not known.' : ''
  return `${need}: ${device}.${unknown}`
}

function hasWeightBytes(choice: Choice): choice is Choice & { weightBytes: number } {
  return choice.weightBytes !== undefined && choice.weightBytes > 0 && choice.missingParts === 0
}

/** Choices that load as a model by themselves: no adapters, training steps, second copies or pieces. */
export function runnableChoices(choices: readonly Choice[]): (Choice & { weightBytes: number })[] {
  const models = choices.filter(
    (choice) => choice.role === 'model' && choice.duplicateOf === undefined,
  )
  const sized = models.filter(hasWeightBytes)
  // The finest and the coarsest storage of one model lie under 24 apart; less is a piece of it.
  const largest = Math.max(...sized.map((choice) => choice.weightBytes))
  return sized.filter((choice) => choice.weightBytes * 24 >= largest)
}

/** Bytes that the smallest choice needs at a context; for the catalogue's filter by memory. */
export function smallestNeed(
  choices: readonly Choice[],
  cache: CacheModel,
  context = 4096,
): number | undefined {
  const needs = runnableChoices(choices).map(
    (choice) => estimateMemory({ weightBytes: choice.weightBytes, cache, context }).total,
  )
  return needs.length === 0 ? undefined : Math.min(...needs)
}

/** Builds the fit section. Gives `undefined` when nothing at all is known of size or shape. */
export function fitView(
  choices: readonly Choice[],
  facts: ModelFacts,
  cache: CacheModel,
): FitView | undefined {
  const runnable = runnableChoices(choices)
  const factViews = factsOf(facts)
  if (runnable.length === 0 && factViews.length === 0) return undefined
  const context = Math.min(facts.contextLength?.value ?? defaultContext, 1_048_576)
  const contexts = contextsUpTo(context)
  const rows = runnable.slice(0, 60).map((choice) => rowOf(choice, cache, contexts))
  const shortest = Math.min(4096, context)
  return {
    lead: leadOf(rows, smallestNeed(choices, cache, shortest), cache, shortest),
    facts: factViews,
    formula: formulaOf(cache, shortest),
    rows,
    sizes: tableSizes,
    panel: {
      cache,
      choices: runnable
        .slice(0, 60)
        .map(({ id, label, weightBytes }) => ({ id, label, bytes: weightBytes })),
      context,
    },
  }
}
