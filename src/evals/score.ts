import { z } from 'zod'
import { benchmarkBySlug } from '../benchmarks/registry.ts'
import type { EvaluationRecord } from './record.ts'

/**
 * The lean form of a record that cross-model pages are made of: one benchmark's figure for one model,
 * with the sheet that states it. Long texts stay in the sheet.
 */
export const scoreSchema = z.object({
  /** Id of the model whose sheet states the figure. */
  sheet: z.string(),
  /** Id of the record in that sheet. */
  record: z.string(),
  slug: z.string(),
  metric: z.string().exactOptional(),
  printed: z.string(),
  value: z.number(),
  /** `percent`, `fraction` or another unit; figures on different scales are never compared. */
  scale: z.string(),
  shots: z.number().exactOptional(),
  mode: z.string().exactOptional(),
  config: z.string().exactOptional(),
  /** The model the figure speaks of, as printed. */
  model: z.string(),
  /** Its id in this catalogue. */
  catalogueId: z.string().exactOptional(),
  whose: z.enum(['measured', 'inherited', 'comparison', 'unclear']),
  verified: z.boolean().exactOptional(),
  /** Id of the row's element in the sheet's page. */
  anchor: z.string().exactOptional(),
})
export type Score = z.infer<typeof scoreSchema>

/** The lean scores of one sheet: figures of known benchmarks only. */
export function leanScores(sheet: string, records: readonly EvaluationRecord[]): Score[] {
  return records.flatMap((record) => leanScore(sheet, record) ?? [])
}

function leanScore(sheet: string, record: EvaluationRecord): Score | undefined {
  const { slug } = record.benchmark
  const { number } = record.value
  if (slug === undefined || number === undefined) return undefined
  // A name that may be no model at all has no place among models.
  if (record.whose === 'unclear' && record.subject.name !== sheet) return undefined
  const own = record.whose === 'measured'
  const catalogueId = own ? sheet : record.subject.catalogueId
  const metric = record.metric.id ?? record.metric.printed ?? benchmarkBySlug(slug)?.metric
  const config = [record.dataset?.config, record.dataset?.split].filter(Boolean).join(', ')
  return {
    sheet,
    record: record.id,
    slug,
    ...(metric ? { metric } : {}),
    printed: record.value.printed,
    value: number,
    scale: scaleOf(record),
    ...(record.setup.shots === undefined ? {} : { shots: record.setup.shots }),
    ...(record.setup.mode ? { mode: record.setup.mode } : {}),
    ...(config ? { config } : {}),
    model: own ? sheet : record.subject.name,
    ...(catalogueId ? { catalogueId } : {}),
    whose: record.whose,
    ...(record.verified === undefined ? {} : { verified: record.verified }),
    ...(record.source.anchor ? { anchor: record.source.anchor } : {}),
  }
}

/** The scale a figure is printed on: a share is percent or a fraction, everything else has its own unit. */
export function scaleOf(record: EvaluationRecord): string {
  const known = record.benchmark.slug ? benchmarkBySlug(record.benchmark.slug) : undefined
  if (record.unit !== undefined) return record.unit
  if (known?.unit !== 'percent') return known?.unit ?? 'points'
  // A metric that is named but not known may be anything: a count of questions, a time.
  if (record.metric.printed !== undefined && record.metric.id === undefined) return 'points'
  if (/%/.test(`${record.benchmark.printed} ${record.metric.printed ?? ''}`)) return 'percent'
  return Math.abs(record.value.number ?? 0) <= 1 ? 'fraction' : 'percent'
}
