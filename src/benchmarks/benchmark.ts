import { z } from 'zod'
import { en } from '../messages/en.ts'
import { unitSchema } from './unit.ts'

/**
 * Fields that benchmarks belong to, in the order they are shown. Where models are asked in words (`prompted`),
 * how they are asked decides what a figure means.
 */
const fields = [
  { name: 'knowledge', prompted: true },
  { name: 'reasoning', prompted: true },
  { name: 'mathematics', prompted: true },
  { name: 'code', prompted: true },
  { name: 'instruction following', prompted: true },
  { name: 'chat', prompted: true },
  { name: 'agents and tools', prompted: true },
  { name: 'long context', prompted: true },
  { name: 'multilingual', prompted: true },
  { name: 'truthfulness and safety', prompted: true },
  { name: 'medicine, law and finance', prompted: true },
  { name: 'language understanding', prompted: false },
  { name: 'question answering', prompted: false },
  { name: 'language modelling', prompted: false },
  { name: 'translation', prompted: false },
  { name: 'summarisation', prompted: false },
  { name: 'retrieval and embeddings', prompted: false },
  { name: 'vision and language', prompted: true },
  { name: 'vision', prompted: false },
  { name: 'image and video generation', prompted: false },
  { name: 'speech and audio', prompted: false },
  { name: 'control and games', prompted: false },
  { name: 'averages', prompted: true },
  { name: 'other', prompted: false },
] as const
export type Domain = (typeof fields)[number]['name']

/** The names of the fields, in the order they are shown. */
export const domains: readonly Domain[] = fields.map(({ name }) => name)

/** True for tests of long texts: a length of context beside a name says how long they are. */
export function isOfLongTexts(domain: Domain): boolean {
  return domain === 'long context'
}

/** Whether models of a field are asked in words. */
export function isPrompted(domain: Domain): boolean {
  return fields.some(({ name, prompted }) => prompted && name === domain)
}

const text = z.string().trim().min(1)
const texts = z.array(text).min(1)

/** A list of names as a mapping from each to its other spellings. */
function spellThemselves(names: readonly string[]): Record<string, string[]> {
  return Object.fromEntries(names.map((name) => [name, []]))
}

/** A statement about a benchmark that not everybody knows, with where it is shown. */
const remarkSchema = z.strictObject({
  /** One sentence. */
  note: text.regex(/^\p{Lu}.*\.$/u, en.expected.sentence),
  source: z.url({ protocol: /^https$/ }),
})

/** Schema of one benchmark as a file of `data/benchmarks` or of a content folder states it. */
export const benchmarkRowSchema = z.strictObject({
  name: text,
  /** What it measures, in one sentence of our own. */
  measures: text.regex(/^[\p{Lu}\d].*\.$/u, en.expected.sentence),
  /** The field it belongs to; that of the file's name unless stated. */
  domain: z.enum(domains).exactOptional(),
  /** Metric that its scores mean when none is stated. */
  metric: text.exactOptional(),
  /** Metrics of which one must be stated before its scores are ranked, where the usual one may be any of them. */
  ranked_by: texts.exactOptional(),
  /** Usual unit, when the metric does not say it; percent may be printed as a fraction. */
  unit: unitSchema.exactOptional(),
  /** Lowest and highest possible value in `unit`; 0 to 100 for percent. */
  range: z
    .tuple([z.number(), z.number()])
    .refine(([low, high]) => low < high, en.expected.rising)
    .exactOptional(),
  /** Which way is better, when the metric does not say it. Absent: not known, so nothing is ranked. */
  direction: z.enum(['up', 'down']).exactOptional(),
  paper: z.url({ protocol: /^https$/ }).exactOptional(),
  /** Hub data sets that hold it; `id#config` when one configuration of the set is this benchmark. */
  datasets: texts.exactOptional(),
  /** Other printed names, compared without case, spaces, hyphens and underscores. */
  aliases: texts.exactOptional(),
  /** Parts and variants of it that are printed beside its name: "Telecom", "STEM". */
  subsets: z
    .union([texts.transform(spellThemselves), z.record(text, z.array(text))])
    .exactOptional(),
  /** Whole printed names that mean another split than the usual one, by split. */
  splits: z.record(text, texts).exactOptional(),
  /** The collection it belongs to, whose name may stand before its own: "GLUE MNLI". */
  collection: text.exactOptional(),
  /** Set when a year or a number beside its name says which edition of the test set it is. */
  editions: z.boolean().exactOptional(),
  /** What must be stated before its scores are ranked, where the rule of its field does not hold. */
  needs: z
    .array(z.enum(['shots or method', 'split', 'language', 'version', 'subset']))
    .exactOptional(),
  /** The configuration and the split of its data set that everybody means. */
  usual: z
    .strictObject({ config: texts.exactOptional(), split: texts.exactOptional() })
    .exactOptional(),
  /** Set when the best models are known to be too close to its top to be told apart. */
  saturated: remarkSchema.exactOptional(),
  /** Set when its answers are known to be in training data. */
  contaminated: remarkSchema.exactOptional(),
})
export type BenchmarkRow = z.infer<typeof benchmarkRowSchema>

/** One benchmark as the registry knows it: a row with its key, its field and what its metric says. */
export interface Benchmark extends BenchmarkRow {
  /** Key in addresses: `mmlu-pro`. */
  slug: string
  domain: Domain
}
