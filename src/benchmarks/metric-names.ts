import { z } from 'zod'
import { memoText } from './memo.ts'
import { unitSchema } from './unit.ts'
import { foldAccents } from './word-key.ts'

/** Schema of one metric in `data/metrics.yaml`; its key is the id. */
export const metricRowSchema = z.strictObject({
  name: z.string().min(1),
  /** `ratio` is printed as a fraction or as percent; others have one unit. */
  unit: z.enum([...unitSchema.options, 'ratio']),
  /** `up`: higher is better. Absent when that depends on the benchmark. */
  direction: z.enum(['up', 'down']).exactOptional(),
  /** Other names, compared without case, accents, spaces and punctuation. */
  aliases: z.array(z.string().min(1)).min(1).exactOptional(),
})

/** A metric as the readers of scores know it. */
export interface Metric extends z.infer<typeof metricRowSchema> {
  id: string
}

/** Endings of the score names that spaCy writes: `ENTS_F`, `TAG_ACC`. */
const harnessCodes: Readonly<Record<string, string>> = {
  F: 'f1',
  P: 'precision',
  R: 'recall',
  ACC: 'accuracy',
  UAS: 'uas',
  LAS: 'las',
  LOSS: 'loss',
}

/** Finds the metric of a printed name or a metric type. */
export type FindMetric = (name: string) => Metric | undefined

/** Metrics with the ways to find one. */
export interface Metrics {
  /** The metric that has this very name. */
  byName: FindMetric
  /** The metric of a printed name with words about split and setup. */
  find: FindMetric
}

/** Makes metrics findable by their names. */
export function makeMetrics(metrics: readonly Metric[]): Metrics {
  const byName = new Map<string, Metric>()
  for (const metric of metrics)
    for (const name of [metric.id, metric.name, ...(metric.aliases ?? [])]) {
      const key = metricKey(name)
      if (!byName.has(key)) byName.set(key, metric)
    }
  const named: FindMetric = (name) => byName.get(metricKey(name)) ?? metricAt(name)
  const find: FindMetric = (name) => {
    const code = /^[A-Z]+(?:_[A-Z]+)*_(F|P|R|ACC|UAS|LAS|LOSS)$/.exec(name.trim())?.[1]
    if (code !== undefined) return byName.get(harnessCodes[code] ?? '')
    const whole = named(name)
    if (whole) return whole
    const bare = name
      .replace(/^(?:test|valid(?:ation)?|dev|eval)[\s_-]+(?=\S)/i, '')
      .replace(/^(?:cosine|euclidean|manhattan|dot|cos_sim)[\s_-]+(?=pearson|spearman)/i, '')
    if (bare !== name) return find(bare)
    return named(name.replace(/[([（].*?[)\]）]/g, ''))
  }
  return { byName: named, find: memoText(find) }
}

/** A metric over the first of a list, or over so many answers, whatever their number: "Recall@100", "pass@8". */
function metricAt(name: string): Metric | undefined {
  const [, word, count] =
    /^\s*(recall|precision|ndcg|mrr|map|hits?|success|r-?precision|acc(?:uracy)?|pass)\s?@\s?(\d{1,4})\s*$/i.exec(
      name,
    ) ?? []
  if (word === undefined || count === undefined) return undefined
  const plain = word
    .toLowerCase()
    .replace(/^hits$/, 'hit')
    .replace(/^acc$/, 'accuracy')
  const usual = atNames[plain] ?? plain.replace(/^./, (first) => first.toUpperCase())
  return { id: `${plain}@${count}`, name: `${usual}@${count}`, unit: 'ratio', direction: 'up' }
}

const atNames: Readonly<Record<string, string>> = {
  ndcg: 'nDCG',
  mrr: 'MRR',
  map: 'MAP',
  pass: 'pass',
}

function metricKey(name: string): string {
  return foldAccents(name)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}@+%²]+/gu, '')
    .replace(/%$/, '')
}
