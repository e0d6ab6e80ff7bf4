import { storageSettings, storageSettingsOfTags } from '../files/quantization-config.ts'
import type { RepositoryFile } from '../files/repository-files.ts'
import { shardOf } from '../files/shards.ts'
import { isRecord } from '../json.ts'
import { known } from '../known.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { isAdapter } from './adapter.ts'
import { type ConfigCount, countFromConfig, hasOtherParts } from './config-count.ts'
import { bytesOf, type CountedElements, countedElements, sumOf } from './element-counts.ts'
import { type Contradiction, type Fact, type FactSource, ratio } from './fact.ts'
import { hubHeader } from './hub-header.ts'
import { sizesInName } from './name-size.ts'
import { type Packing, packingOf } from './packing.ts'
import { printedTotal } from './printed-total.ts'
import { storedBytes } from './stored-files.ts'
import { type Unpacked, unpackCounts, unpackTotal } from './unpack.ts'

/** Everything that a repository's counts are held against. */
interface Sources {
  snapshot: Snapshot
  elements: CountedElements
  layout: Packing | undefined
  bytes: number | undefined
  computed: ConfigCount | undefined
  /** The computed count, where it is that of the whole model. */
  whole: number | undefined
  named: number | undefined
  /** The total that the card prints to the digit. */
  printed: number | undefined
}

function sourcesOf(snapshot: Snapshot, files: readonly RepositoryFile[]): Sources {
  const { config, model } = snapshot
  const computed = config && countFromConfig(config)
  const settings =
    storageSettings(config) ??
    storageSettings(model?.config) ??
    storageSettingsOfTags(model?.tags ?? [])
  return {
    snapshot,
    elements: countedElements(snapshot),
    layout: packingOf(settings),
    bytes: storedBytes(files),
    computed,
    whole: config && !hasOtherParts(config) ? computed?.total : undefined,
    ...saidOf(snapshot, files),
  }
}

/** What name and card say: for an adapter that is said of its base, of a pipeline cards count one part. */
function saidOf(
  snapshot: Snapshot,
  files: readonly RepositoryFile[],
): Pick<Sources, 'named' | 'printed'> {
  if (isAdapter(snapshot, files)) return { named: undefined, printed: undefined }
  const { model, frontMatter, body } = snapshot
  const library = model?.library_name ?? frontMatter.data['library_name']
  const isPipeline = library === 'diffusers' || model?.tags?.includes('diffusers') === true
  return {
    named: sizesInName(snapshot.id).total,
    printed: isPipeline ? undefined : printedTotal(body),
  }
}

/** Scales and rounding leave an unpacked count within this factor of the true one. */
const unpackedWithin = 1.15

function packedFact(sources: Sources, unpacked: Unpacked): Fact<number> {
  const figures = { elements: unpacked.elements }
  const rule = unpacked.already ? 'unpacked-by-hub' : 'packed-weights'
  if (sources.whole && ratio(sources.whole, unpacked.weights) < unpackedWithin) {
    return { value: sources.whole, source: 'config', rule, figures }
  }
  return { value: unpacked.weights, source: 'safetensors', rule, approximate: true, figures }
}

function fromPacked(sources: Sources, layout: Packing): Fact<number> | undefined {
  const { elements, bytes, whole, named } = sources
  const counted = unpackCounts(elements, layout, { bytes, expected: whole ?? named })
  if (counted) return packedFact(sources, counted)
  if (sumOf(elements.counts) > 0 || !elements.total || !bytes) return undefined
  const solved = unpackTotal(elements.total, bytes, layout)
  return solved && packedFact(sources, solved)
}

const packable: readonly string[] = ['U8', 'I16', 'I32', 'U32']

/** Elements that weights may hide in make up much of the file, and no method says how. */
function isUnexplained({ counts }: CountedElements): boolean {
  const hidden = packable.reduce((sum, type) => sum + (counts[type] ?? 0), 0)
  return hidden > 0.3 * sumOf(counts)
}

function fromCounts({ elements, bytes }: Sources): Fact<number> | undefined {
  if (isUnexplained(elements)) return undefined
  const { total } = elements
  const sum = sumOf(elements.counts)
  if (!sum || !total || ratio(sum, total) < 1.02) {
    const value = total ?? sum
    return value ? { value, source: 'safetensors', rule: 'counted' } : undefined
  }
  // The bytes of the files say which of two contradicting counts is right; the sum has more behind it.
  const perElement = bytesOf(elements.counts) / sum
  const isTotalRight =
    bytes !== undefined &&
    ratio(total * perElement, bytes) < 1.1 &&
    ratio(sum * perElement, bytes) > 1.1
  const [value, other] = isTotalRight ? [total, sum] : [sum, total]
  return {
    value,
    source: 'safetensors',
    rule: isTotalRight ? 'total-by-bytes' : 'sum-by-type',
    against: [{ source: 'hub', value: other }],
  }
}

/** Takes out what files store beside the weights: causal masks, layers that predict further tokens. */
function withoutExtras(fact: Fact<number>, { computed }: Sources): Fact<number> {
  if (!computed || fact.source !== 'safetensors') return fact
  const { total, masks, furtherTokens } = computed
  if (masks > 0 && ratio(fact.value, total + masks) < 1.005) {
    return {
      ...fact,
      value: fact.value - masks,
      rule: 'without-masks',
      figures: { stored: fact.value },
    }
  }
  if (furtherTokens > 0 && ratio(fact.value, total + furtherTokens) < 1.01) {
    return {
      ...fact,
      value: fact.value - furtherTokens,
      rule: 'without-further-token-layers',
      figures: { stored: fact.value },
    }
  }
  return fact
}

function fromSafetensors(sources: Sources): Fact<number> | undefined {
  const { elements, layout } = sources
  if (elements.total === undefined && sumOf(elements.counts) === 0) return undefined
  const packed = layout && fromPacked(sources, layout)
  if (!packed && layout && isBarePackedTotal(sources)) return undefined
  const fact = packed ?? fromCounts(sources)
  return fact && withoutExtras(fact, sources)
}

/** A total of packed weights that nothing explains: neither types nor bytes, nor another count. */
function isBarePackedTotal({ elements, whole, named }: Sources): boolean {
  const expected = whole ?? named
  return (
    sumOf(elements.counts) === 0 &&
    elements.total !== undefined &&
    (expected === undefined || ratio(elements.total, expected) > 1.3)
  )
}

function fromGguf(snapshot: Snapshot, files: readonly RepositoryFile[]): number | undefined {
  const kinds = new Map(files.map(({ path, kind }) => [path, kind]))
  for (const [path, facts] of Object.entries(snapshot.gguf ?? {})) {
    // The first part of a split file counts its own tensors only; a projector is another model.
    const kind = kinds.get(path) ?? 'weights'
    if (kind !== 'weights' || shardOf(path).part !== undefined || !isRecord(facts)) continue
    const count = Number(facts['parameters'])
    if (Number.isSafeInteger(count) && count > 0) return count
  }
  return hubHeader(snapshot, files)?.total
}

/** A name is rounded, and some count without embeddings: only a wide gap is a contradiction. */
const nameWithin = 1.7
/** Two counts of the same weights agree much better. */
const countWithin = 1.05

/** What other sources say that cannot be true beside the fact. */
function contradictions(
  fact: Fact<number>,
  { whole, named, elements, bytes }: Sources,
): Contradiction<number>[] {
  const found: Contradiction<number>[] = [...(fact.against ?? [])]
  const add = (source: FactSource, value: number | undefined, within: number): void => {
    const isTold = found.some((other) => other.source === source)
    if (value && !isTold && source !== fact.source && ratio(fact.value, value) > within)
      found.push({ source, value })
  }
  add('config', whole, countWithin)
  add('name', named, nameWithin)
  if (fact.source === 'safetensors' && fact.rule === 'counted' && bytes) {
    const sum = sumOf(elements.counts)
    const perElement = sum > 0 ? bytesOf(elements.counts) / sum : undefined
    if (perElement) add('files', Math.round(bytes / perElement), 1.15)
  }
  return found
}

function bestCount(sources: Sources, files: readonly RepositoryFile[]): Fact<number> | undefined {
  const { snapshot, whole } = sources
  const corrected = snapshot.edits?.corrections?.parameters?.value
  if (corrected) return { value: corrected, source: 'editor', rule: 'corrected' }
  const safetensors = fromSafetensors(sources)
  if (safetensors) return safetensors
  const gguf = fromGguf(snapshot, files)
  if (gguf) return { value: gguf, source: 'gguf', rule: 'counted' }
  if (whole) return { value: whole, source: 'config', rule: 'layer-sizes' }
  return fromWords(sources)
}

/** A name is rounded to its first digits; what is printed to the digit differs from it by less. */
const printedWithin = 1.25

/** Names and tags of weights that are packed into boxes, which publishers' tools count as parameters. */
const PACKED =
  /(?:^|[-_.])(?:mlx|exl\d|gptq|awq|bnb|hqq|aqlm|quip|(?:u?int|nv?fp|mxfp|w)[2-8]\w*|[2-8][-_]?bits?|\d(?:\.\d+)?bpw)(?:$|[-_.])/i

function saysPacked({ snapshot, layout }: Sources): boolean {
  const tags = snapshot.model?.tags ?? []
  return layout !== undefined || PACKED.test(snapshot.id) || tags.some((tag) => PACKED.test(tag))
}

/**
 * What is said where nothing is counted: the card's total to the digit before the rounded one of the name,
 * unless it may count the boxes of packed weights.
 */
function fromWords(sources: Sources): Fact<number> | undefined {
  const { named, printed } = sources
  const differs = !named || !printed || ratio(named, printed) > printedWithin
  if (printed && !(differs && saysPacked(sources))) {
    return {
      value: printed,
      source: 'card',
      rule: 'printed-total',
      ...(named && differs && { against: [{ source: 'name', value: named }] }),
    }
  }
  return named
    ? { value: named, source: 'name', rule: 'size-in-name', approximate: true }
    : undefined
}

/** Total parameters, from the source that is trusted most, held against the others. */
export function parameterCount(
  snapshot: Snapshot,
  files: readonly RepositoryFile[],
): Fact<number> | undefined {
  const sources = sourcesOf(snapshot, files)
  const fact = bestCount(sources, files)
  if (!fact) return undefined
  const against = contradictions(fact, sources)
  return { ...fact, ...known({ against: against.length > 0 ? against : undefined }) }
}
