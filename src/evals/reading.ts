import { z } from 'zod'
import { unitSchema } from '../benchmarks/unit.ts'
import {
  becauseSchema,
  benchmarkSchema,
  datasetSchema,
  placeSchema,
  setupSchema,
  subjectSchema,
  taskSchema,
  valueSchema,
  whoseSchema,
} from './record.ts'

/**
 * What a reader gives for one figure at one place, before `completeRecords` adds what follows from it: scale,
 * direction, uncertainty in the score's own unit, and the other places that state the same.
 */
export const scoreReadingSchema = z.strictObject({
  id: z.string(),
  benchmark: benchmarkSchema,
  subset: z.string().optional(),
  language: z.string().optional(),
  task: taskSchema.optional(),
  dataset: datasetSchema.optional(),
  metric: z.strictObject({
    id: z.string().optional(),
    printed: z.string().optional(),
    words: z.array(z.string()).optional(),
  }),
  value: valueSchema,
  /** Only where the place itself shows it: a percent sign, "dB". */
  unit: unitSchema.optional(),
  /** The figure after ± as printed; its unit may differ from the value's. */
  plusMinus: z.number().nonnegative().optional(),
  /** True where the card took the figure from somewhere else and does not say who measured it. */
  taken: z.boolean().optional(),
  setup: setupSchema,
  runs: z.number().optional(),
  samples: z.number().optional(),
  subject: subjectSchema,
  whose: whoseSchema,
  whoseReason: z.string(),
  whoseBecause: becauseSchema,
  source: placeSchema,
  date: z.string().optional(),
  verified: z.boolean().optional(),
  notes: z.string().optional(),
})
export type ScoreReading = z.infer<typeof scoreReadingSchema>
