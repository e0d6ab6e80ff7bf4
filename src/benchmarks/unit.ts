import { z } from 'zod'

/** The unit a value is printed in. `fraction` is 0 to 1; `points` has no physical unit. */
export const unitSchema = z.enum([
  'percent',
  'fraction',
  'points',
  'elo',
  'seconds',
  'milliseconds',
  'decibel',
  'perplexity',
  'count',
])
export type Unit = z.infer<typeof unitSchema>
