import { z } from 'zod'
import { type Benchmark, isPrompted } from '../benchmarks/benchmark.ts'
import { isLanguage, isLanguagePair } from '../benchmarks/language.ts'
import {
  benchmarkBySlug,
  findBenchmark,
  readPrintedName,
  readSetupText,
} from '../benchmarks/registry.ts'
import { type Unit, unitSchema } from '../benchmarks/unit.ts'
import { known } from '../known.ts'
import type { EvaluationRecord } from './record.ts'
import { shift } from './scale.ts'

/** What must be stated before scores are set in one order. */
const needSchema = z.enum([
  'benchmark',
  'metric',
  'direction',
  'scale',
  'shots or method',
  'data set part',
  'split',
  'language',
  'version',
  'subset',
])
export type Need = z.infer<typeof needSchema>

const text = z.string()
const partsSchema = z.object({
  slug: text.exactOptional(),
  /**
   * The printed name, where the registry does not know it as a name of the benchmark, or where a number stands
   * beside it of which nobody can say what it counts: "MTEB (56)".
   */
  name: text.exactOptional(),
  subset: text.exactOptional(),
  language: text.exactOptional(),
  /** Canonical metric; the benchmark's own where the record names none. */
  metric: text.exactOptional(),
  /** What stands beside the metric's name. */
  words: z.array(text).exactOptional(),
  direction: z.enum(['up', 'down']).exactOptional(),
  scale: unitSchema.exactOptional(),
  shots: z.number().exactOptional(),
  method: z.array(text).exactOptional(),
  stated: z.array(text).exactOptional(),
  /** Words of which nobody can say what they mean: unlike ones are never compared. */
  beside: z.array(text).exactOptional(),
  harness: text.exactOptional(),
  config: text.exactOptional(),
  split: text.exactOptional(),
  version: text.exactOptional(),
})
/** Everything that must agree before two scores are set in one order; absent parts are not stated. */
export type ComparisonParts = z.infer<typeof partsSchema>

/** What a score may be compared with. */
const comparisonSchema = z.object({
  /** Equal for scores that may be compared, and for no others. */
  key: text,
  parts: partsSchema,
  /** What is not stated though the comparison needs it; scores are ranked only when this is empty. */
  missing: z.array(needSchema),
})
export type Comparison = z.infer<typeof comparisonSchema>

/**
 * The one rule of comparison: sheets' bars, leaderboards, matrices and exports all use it. Scores are
 * comparable when every part that is stated for one is stated and equal for the other; they are ranked when
 * nothing that matters is missing.
 */
export function comparisonOf(record: EvaluationRecord): Comparison {
  const { slug } = record.benchmark
  const benchmark = slug === undefined ? undefined : benchmarkBySlug(slug)
  const parts = readParts(record, benchmark)
  return { key: keyOf(parts), parts, missing: missingOf(parts, benchmark) }
}

/** A score's figure as it is compared with others. */
export interface ComparedFigure {
  number?: number
  uncertainty?: number
  scale?: Unit
}

/** The figure of a score in the unit of its comparison: a share in percent, where its unit is certain, else as it is. */
export function comparedFigure({
  value: { number, percent },
  scale,
  uncertainty,
}: Pick<EvaluationRecord, 'value' | 'scale' | 'uncertainty'>): ComparedFigure {
  if (percent === undefined) return known({ number, uncertainty, scale })
  return {
    number: percent,
    scale: 'percent',
    ...known({ uncertainty: uncertainty === undefined ? undefined : shift(uncertainty, 2) }),
  }
}

function readParts(record: EvaluationRecord, benchmark: Benchmark | undefined): ComparisonParts {
  const { setup, dataset, metric } = record
  const config = statedConfig(record)
  const inConfig = config !== undefined && (isLanguage(config) || isLanguagePair(config))
  const language = record.language ?? (inConfig ? config : undefined)
  const read = readPrintedName(record.benchmark.printed)
  const named =
    benchmark !== undefined &&
    findBenchmark(record.benchmark.printed)?.slug === benchmark.slug &&
    !read.parts.some(({ kind }) => kind === 'beside')
  return known({
    slug: benchmark?.slug,
    name: named ? undefined : record.benchmark.printed,
    subset: record.subset,
    language: language === undefined ? undefined : languageCode(language),
    metric: metric.id ?? metric.printed ?? benchmark?.metric,
    words: sorted(metric.words),
    direction: metric.direction,
    scale: comparedFigure(record).scale,
    shots: setup.shots,
    method: sorted(setup.method),
    stated: sorted(setup.stated),
    beside: sorted(setup.beside),
    harness: setup.harness,
    config: config === language || isUsual(config, benchmark?.usual?.config) ? undefined : config,
    split: isUsual(dataset?.split, benchmark?.usual?.split) ? undefined : dataset?.split,
    version: dataset?.version ?? dataset?.revision,
  })
}

/** "German", "deu" and "de" are one language; what is no language alone stays as it is. */
function languageCode(text: string): string {
  const [only, ...others] = readSetupText(text) ?? []
  return only?.kind === 'language' && others.length === 0 ? only.text : text
}

/** A data set's only configuration is called `default` or after the set: it says nothing. */
function statedConfig({ dataset, benchmark }: EvaluationRecord): string | undefined {
  const config = dataset?.config
  if (config === undefined || config.toLowerCase() === 'default') return undefined
  return findBenchmark(config)?.slug === benchmark.slug ? undefined : config
}

/** What everybody means need not be stated: an index that says "test" and a table that is silent agree. */
function isUsual(part: string | undefined, usual: readonly string[] | undefined): boolean {
  return (
    part !== undefined && usual?.some((one) => one.toLowerCase() === part.toLowerCase()) === true
  )
}

function sorted(list: readonly string[] | undefined): string[] | undefined {
  return list === undefined || list.length === 0 ? undefined : [...new Set(list)].sort()
}

/** Texts are compared without case and punctuation. */
function keyOf(parts: ComparisonParts): string {
  const plain = (part: unknown): unknown =>
    typeof part === 'string'
      ? part
          .normalize('NFKC')
          .toLowerCase()
          .replace(/[^\p{L}\p{N}+@]+/gu, ' ')
          .trim()
      : Array.isArray(part)
        ? part.map(plain)
        : part
  return JSON.stringify(
    Object.entries(parts)
      .map(([name, part]) => [name, plain(part)])
      .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
  )
}

function missingOf(parts: ComparisonParts, benchmark: Benchmark | undefined): Need[] {
  const missing: Need[] = []
  if (benchmark === undefined) missing.push('benchmark')
  const { metric } = parts
  const isVague = benchmark?.ranked_by?.includes(metric ?? '') === false
  if (metric === undefined || isVague) missing.push('metric')
  if (parts.direction === undefined) missing.push('direction')
  if (parts.scale === undefined) missing.push('scale')
  if (benchmark !== undefined) missing.push(...unmetNeeds(parts, benchmark))
  return missing
}

/** What the benchmark asks for; where its entry is silent, what its field does. */
function unmetNeeds(parts: ComparisonParts, benchmark: Benchmark): Need[] {
  const { shots, method, subset, language, config, split, version } = parts
  const stated: Record<NonNullable<Benchmark['needs']>[number], boolean> = {
    'shots or method': shots !== undefined || method !== undefined,
    split: split !== undefined,
    language: language !== undefined || config !== undefined,
    version: version !== undefined,
    subset: subset !== undefined || config !== undefined,
  }
  if (benchmark.needs) return benchmark.needs.filter((need) => !stated[need])
  if (isPrompted(benchmark.domain)) return stated['shots or method'] ? [] : ['shots or method']
  const { split: onSplit, language: inLanguage, version: ofVersion, subset: ofSubset } = stated
  return onSplit || inLanguage || ofVersion || ofSubset ? [] : ['data set part']
}
