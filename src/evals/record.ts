import { z } from 'zod'
import { unitSchema } from '../benchmarks/unit.ts'

/**
 * The one form every score has, wherever it was read.
 * Unknown stays absent: no field is ever filled with a guess.
 */

const text = z.string()

/** Whose score a record is, seen from the repository whose card carries it. */
export const whoseSchema = z.enum(['measured', 'inherited', 'comparison', 'unclear'])
export type Whose = z.infer<typeof whoseSchema>

const sourceSchema = z.strictObject({
  /** `model-index`: the card's index; `eval-results`: a file of the repository; `readme`: a table. */
  place: z.enum(['model-index', 'eval-results', 'readme']),
  /** File inside the model's folder, e.g. `README.md`. */
  file: text.optional(),
  /** Field path inside the file, e.g. `model-index[0].results[2].metrics[0]`. */
  field: text.optional(),
  /** Id of the table in the rendered card. */
  table: text.optional(),
  /** 0-based row and column of the cell in the table with its merged cells laid out. */
  row: z.number().int().nonnegative().optional(),
  column: z.number().int().nonnegative().optional(),
  /** Which figure of a cell that holds several, from 0. */
  part: z.number().int().nonnegative().optional(),
  /** Id of the row's element in the rendered card: the link to the very row. */
  anchor: text.optional(),
  /** What the card names as where the figure comes from. */
  name: text.optional(),
  url: text.optional(),
})

/** Schema of one score; JSON-serialisable, closed to unknown keys. */
export const evaluationRecordSchema = z.strictObject({
  /** Stable within the model: place and position, e.g. `readme-table-1-r5-c2`. */
  id: text,
  benchmark: z.strictObject({
    /** Key in the benchmark registry; absent when the printed name is not known there. */
    slug: text.optional(),
    /** Canonical name, or the printed one. */
    name: text,
    printed: text,
  }),
  task: z.strictObject({ type: text.optional(), name: text.optional() }).optional(),
  dataset: z
    .strictObject({
      id: text.optional(),
      name: text.optional(),
      config: text.optional(),
      split: text.optional(),
      revision: text.optional(),
    })
    .optional(),
  metric: z.strictObject({
    /** Canonical metric, e.g. `accuracy`; absent when not stated. */
    id: text.optional(),
    printed: text.optional(),
  }),
  value: z.strictObject({
    printed: text,
    /** As printed, on the printed scale: 46.16 of "46.16 (±0.0198)". Absent when it is no number. */
    number: z.number().optional(),
  }),
  unit: unitSchema.optional(),
  /** The figure after ± as printed; its scale may differ from the value's. */
  plusMinus: z.number().optional(),
  /** Number of runs or samples where the table states it. */
  n: z.number().optional(),
  setup: z.strictObject({
    shots: z.number().int().nonnegative().optional(),
    /** Anything else stated about how it was measured: "CoT", "box", "thinking". */
    mode: text.optional(),
    harness: text.optional(),
  }),
  /** The model the figure speaks of. */
  subject: z.strictObject({
    /** As printed; the repository's id when the table speaks of it without naming it. */
    name: text,
    /** Repository id, from a link or the printed name. */
    id: text.optional(),
    /** Id in this catalogue, when it carries that model. */
    catalogueId: text.optional(),
  }),
  whose: whoseSchema,
  whoseReason: text,
  source: sourceSchema,
  /** ISO 8601 date as stated. */
  date: text.optional(),
  /** As the Hub says it; the card's own claim never counts. */
  verified: z.boolean().optional(),
  notes: text.optional(),
})
export type EvaluationRecord = z.infer<typeof evaluationRecordSchema>

/** What was made of one table of the card. */
export const tableVerdictSchema = z.strictObject({
  table: text,
  benchmark: z.boolean(),
  /** Why it is a benchmark table, or why not, in one sentence. */
  reason: text,
  /** What the rows and columns are; absent for other tables. */
  orientation: z.enum(['models-in-rows', 'models-in-columns', 'no-models']).optional(),
  /** Where this repository's own scores stand, 0-based in the laid-out table. */
  own: z
    .strictObject({ axis: z.enum(['row', 'column', 'all']), index: z.number().int().optional() })
    .optional(),
  ownReason: text.optional(),
  /** True when records were taken from it; false keeps it as printed. */
  read: z.boolean(),
})
export type TableVerdict = z.infer<typeof tableVerdictSchema>
