import { isLanguage } from '../benchmarks/language.ts'
import { findMetric, readPrintedMetric } from '../benchmarks/metric.ts'
import type { NamePart } from '../benchmarks/name-parts.ts'
import {
  benchmarkBySlug,
  readBesideName,
  readPrintedName,
  readSetupText,
} from '../benchmarks/registry.ts'
import { known } from '../known.ts'
import type { ScoreReading } from './reading.ts'
import { namesModel } from './whose/model-name.ts'

/**
 * Puts whatever stands beside the names of benchmark and metric, and every word on the setup that is
 * understood, into the field it belongs to: "HLE (w/ tools)" was measured with tools, "newstest2019-deen.de.en"
 * is German to English. What a reader filled stays; what is not understood stays beside the score and is said of nothing.
 */
export function placeParts(reading: ScoreReading): ScoreReading {
  const { left, understood } = readBeside(reading)
  const ofMetric = metricParts(reading)
  const parts = [...nameParts(reading), ...ofMetric, ...understood]
  const { beside: printed = [], method } = reading.setup
  if (parts.length === 0 && left.length === printed.length && method === undefined) return reading
  const of = (kind: NamePart['kind']): string[] =>
    parts.flatMap((part) => (part.kind === kind ? part.text : []))
  const number = (kind: NamePart['kind']): number | undefined =>
    parts.find((part) => part.kind === kind)?.value
  const beside = unique([reading.subset, ...of('subset')])
  const finer = finerMetric(beside, reading)
  const subset = finer === undefined ? beside : []
  const language = reading.language ?? of('language')[0]
  const samples = reading.samples ?? number('samples')
  // "v6 (2024-08 to 2025-05)": a release, and of that the questions of these months.
  const version = unique(of('version')).join(', ') || undefined
  const dataset = placeDataset(reading, of('split')[0], version)
  // "truthfulqa_mc2 | acc": the harness calls the accuracy of every way to choose by one word.
  const ofChoice = of('metric').find((text) => /^mc[12]$/.test(findMetric(text)?.id ?? ''))
  const named = ofChoice ?? onlyOne(of('metric'))
  const choice = ofChoice !== undefined && reading.metric.id === 'accuracy'
  const metric = reading.metric.printed === undefined || choice ? named : undefined
  const metricId = findMetric(metric)?.id
  const words = unique([
    ...(reading.metric.words ?? []),
    ...of('mean'),
    ...ofMetric.flatMap(({ kind, text }) => (kind === 'beside' ? text : [])),
  ])
  const placed =
    finer ?? (metric ? { ...known({ id: metricId || undefined }), printed: metric } : undefined)
  const { subset: _subset, ...whole } = reading
  return {
    ...whole,
    ...known({
      subset: subset.length > 0 ? subset.join(', ') : undefined,
      language,
      dataset,
      metric: words.length > 0 ? { ...(placed ?? reading.metric), words } : placed,
      samples,
    }),
    setup: placeSetup(reading, of, number('shots'), [
      ...left,
      // The printed name keeps its own numbers, and the metric those beside it.
      ...understood.flatMap(({ kind, text }) => (kind === 'beside' ? text : [])),
    ]),
  }
}

/**
 * "IFEval (prompt-level strict)": a way to count that makes another metric of the accuracy is no part of the
 * benchmark. The registry knows such a metric by the way's name and "accuracy".
 */
function finerMetric(
  beside: readonly string[],
  { metric }: ScoreReading,
): ScoreReading['metric'] | undefined {
  const [way, ...others] = beside
  if (way === undefined || others.length > 0) return undefined
  if (metric.id !== 'accuracy' && metric.printed !== undefined) return undefined
  const name = `${way} accuracy`
  const found = findMetric(name)
  // The name of the way is printed, a metric's only where the card has one.
  return found?.name.toLowerCase() === name.toLowerCase() ? { ...metric, id: found.id } : undefined
}

function placeSetup(
  { setup }: ScoreReading,
  of: (kind: NamePart['kind']) => string[],
  counted: number | undefined,
  words: readonly string[],
): ScoreReading['setup'] {
  const shots = setup.shots ?? counted
  const method = unique([...(setup.method ?? []).flatMap(namedMethod), ...of('method')])
  const harness = setup.harness ?? of('harness')[0]
  const stated = unique([...(setup.stated ?? []), ...of('stated')])
  const beside = unique(words)
  return known({
    shots,
    method: method.length > 0 ? method : undefined,
    harness,
    stated: stated.length > 0 ? stated : undefined,
    beside: beside.length > 0 ? beside : undefined,
  })
}

/** A method in the one spelling that records have: the filter "strict-match" is "strict matching". */
function namedMethod(printed: string): string[] {
  const named = (readSetupText(printed) ?? []).filter(({ kind }) => kind === 'method')
  return named.length > 0 ? named.map(({ text }) => text) : [printed]
}

function placeDataset(
  { dataset }: ScoreReading,
  split: string | undefined,
  version: string | undefined,
): ScoreReading['dataset'] {
  if (split === undefined && version === undefined) return dataset
  return {
    ...dataset,
    ...known({
      split: split === undefined || dataset?.split !== undefined ? undefined : split,
      version: version === undefined || dataset?.version !== undefined ? undefined : version,
    }),
  }
}

/** What the benchmark's printed name says beside the name, and which edition the data set's id names. */
function nameParts({ benchmark, dataset, source }: ScoreReading): NamePart[] {
  // "IFEval (strict/loose)" over two figures: the reader has told them apart.
  if (source.part !== undefined) return []
  const read = readPrintedName(benchmark.printed)
  // The name of another benchmark says nothing about this one.
  const parts =
    read.benchmark === undefined
      ? [...read.parts, ...partsOfStrange(benchmark.printed, read.parts)]
      : read.benchmark.slug === benchmark.slug
        ? read.parts
        : []
  if (dataset?.id === undefined || benchmark.slug === undefined) return [...parts]
  if (parts.some(({ kind }) => kind === 'version')) return [...parts]
  const id = dataset.id.slice(dataset.id.lastIndexOf('/') + 1)
  const edition = readPrintedName(id.replace(/(\d)_(?=\d)/g, '$1.').replace(/_/g, ' '))
  if (edition.benchmark?.slug !== benchmark.slug) return [...parts]
  return [...parts, ...edition.parts.filter(({ kind }) => kind === 'version')]
}

/**
 * What the name of a test that is not known says for certain: "gullery_5shot_cot" of the way it was asked, "ternF2F-test"
 * of the part of its data. A name of one word ("Stress-test") may end in "test" for another reason.
 */
function partsOfStrange(printed: string, read: readonly NamePart[]): NamePart[] {
  const words = printed.split(/[\s_(),;:]+/).flatMap((word) => {
    const part = /^(?:\d{1,2}-?shot|cot)$/i.test(word) ? readSetupText(word)?.[0] : undefined
    return part === undefined || read.some(({ kind }) => kind === part.kind) ? [] : [part]
  })
  const [, name = '', end = ''] =
    /^(\S+)[-_](test|dev|val|valid|validation|testmini|devtest)$/i.exec(printed.trim()) ?? []
  const isName = /\p{L}/u.test(name) && /\d|\p{Lu}.*\p{Lu}/u.test(name)
  return isName ? [...words, ...(readSetupText(end) ?? [])] : words
}

/** What stands beside a metric and is no part of its name: "WER (+LM)". */
function metricParts({ metric, benchmark, source }: ScoreReading): readonly NamePart[] {
  if (metric.printed === undefined) return []
  const found = benchmark.slug === undefined ? undefined : benchmarkBySlug(benchmark.slug)
  const { parts } = readPrintedMetric(metric.printed, found)
  // "CER (bill / memo)" over two figures: the reader has told them apart.
  return source.part === undefined ? parts : parts.filter(({ text }) => !text.includes('/'))
}

/**
 * Splits the words beside a score into those that the vocabulary knows and those that are left: only what it knows is
 * said of a setup.
 */
function readBeside({ benchmark, metric, setup }: ScoreReading): {
  left: string[]
  understood: NamePart[]
} {
  const found = benchmark.slug === undefined ? undefined : benchmarkBySlug(benchmark.slug)
  const left: string[] = []
  const understood: NamePart[] = []
  for (const word of setup.beside ?? []) {
    const parts = found ? readBesideName(word, found) : readSetupText(word)
    // "DA" under "Variant" may be Danish, dialectal Arabic or anything.
    const mayBeCode = /^[A-Z]{2,3}$/.test(word) && parts?.every(({ kind }) => kind === 'language')
    if (parts !== undefined && !mayBeCode) understood.push(...parts)
    else if (isLanguage(word)) understood.push({ kind: 'language', text: word })
    else if (isKnownForm(word, metric.id)) understood.push({ kind: 'stated', text: word })
    else left.push(word)
  }
  return { left, understood }
}

/**
 * "vs. GPT-4" names the model that answers were set against, "4x" how much a picture was enlarged, "Cosine" beside a
 * correlation what the nearness of two sentences was measured by.
 */
function isKnownForm(word: string, metric: string | undefined): boolean {
  const against = /^(?:vs?\.?|v\.s\.?|against)\s+(\S.*)$/i.exec(word)?.[1]
  if (against !== undefined) return namesModel(against)
  if (/^(?:psnr|ssim|lpips)$/.test(metric ?? '')) return /^(?:[x×]\s?\d|\d\s?[x×])$/i.test(word)
  return (
    /spearman|pearson/.test(metric ?? '') &&
    /^(?:cosine|euclidean|manhattan|dot)(?:[- ](?:similarity|distance|product))?$/i.test(word)
  )
}

/** The one text of a list; several say that it is not clear which. */
function onlyOne(texts: readonly string[]): string | undefined {
  return texts.length === 1 ? texts[0] : undefined
}

function unique(texts: readonly (string | undefined)[]): string[] {
  return [...new Set(texts.filter((text) => text !== undefined))]
}
