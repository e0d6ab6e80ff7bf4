import { z } from 'zod'
import { unitSchema } from '../benchmarks/unit.ts'
import type { en } from '../messages/en.ts'

/**
 * The one form every score has, wherever it was read: what `evaluations` of `sheet.json` carries and what
 * bars, leaderboards and exports are made of. Unknown stays absent: no field is ever filled with a guess.
 */

const text = z.string()

/** Whose score a record is, seen from the repository whose card carries it. */
export const whoseSchema = z
  .enum(['measured', 'inherited', 'comparison', 'unclear'])
  .describe(
    'Whose score it is: `measured` on this model; `inherited` from the model this one repeats; `comparison`: another model; `unclear`: none of these is certain',
  )
export type Whose = z.infer<typeof whoseSchema>

/** What was measured: the key of the registry, where it is known there, and the names. */
export const benchmarkSchema = z.strictObject({
  slug: text
    .describe(
      'Key of the benchmark in the registry; absent when the printed name is not known there',
    )
    .optional(),
  name: text.describe('Name in the registry, or the printed one'),
  printed: text.describe('Name as printed'),
  unnamed: z
    .literal(true)
    .describe('Nothing names the benchmark; both names then say so in English')
    .optional(),
})

/** The task that an evaluation index states. */
export const taskSchema = z.strictObject({
  type: text.describe('Task type as the index states it').optional(),
  name: text.describe('Task name as the index states it').optional(),
})

/** The data that a score was taken on, as far as it is stated. */
export const datasetSchema = z.strictObject({
  id: text.describe('Data set id on the Hub').optional(),
  name: text.describe('Data set name as stated').optional(),
  config: text.describe('Configuration of the data set').optional(),
  split: text.describe('Split the score was taken on, e.g. `test`').optional(),
  version: text.describe('Version of the data set, e.g. `8.0`').optional(),
  revision: text.describe('Git revision of the data set').optional(),
})

/** Where a score stands. */
export const placeSchema = z.strictObject({
  place: z
    .enum(['model-index', 'eval-results', 'readme'])
    .describe(
      '`model-index`: the evaluation index; `eval-results`: a result file; `readme`: a table of the card',
    ),
  file: text.describe("File inside the model's folder, e.g. `README.md`").optional(),
  field: text.describe('Path of the field in the file').optional(),
  table: text.describe('Id of the table in the rendered card').optional(),
  row: z
    .number()
    .int()
    .nonnegative()
    .describe('Row of the cell from 0, merged cells laid out')
    .optional(),
  column: z
    .number()
    .int()
    .nonnegative()
    .describe('Column of the cell from 0, merged cells laid out')
    .optional(),
  part: z
    .number()
    .int()
    .nonnegative()
    .describe('Which figure of a cell that holds several, from 0')
    .optional(),
  anchor: text.describe("Id of the row's element in the sheet's page").optional(),
  name: text.describe('What the card names as the origin of the figure').optional(),
  url: text.describe('Address of that origin').optional(),
})
export type Place = z.infer<typeof placeSchema>

/** A score: what is printed, and the number it is. */
export const valueSchema = z.strictObject({
  printed: text.describe('As printed'),
  number: z
    .number()
    .describe(
      'The figure, in the unit that `scale` names; absent when what is printed is no number',
    )
    .optional(),
  percent: z
    .number()
    .describe('The same in percent, where it is a fraction for certain: in percent it is compared')
    .optional(),
})

/** The model that a figure speaks of. */
export const subjectSchema = z.strictObject({
  name: text.describe(
    'As printed, with the family that the card leaves away where that is certain; the id of the repository when it is not named',
  ),
  id: text.describe('Repository id, from a link or the printed name').optional(),
  catalogueId: text.describe('Id in this catalogue, when it carries that model').optional(),
})

/** The rule that decided whose a score is, as a sentence without words. */
export const becauseSchema = z.strictObject({
  code: text.describe('Stable name of the rule'),
  values: z
    .record(text, z.union([text, z.number()]))
    .describe('Values of the sentence')
    .optional(),
})

const directionSchema = z.enum(['up', 'down'])

/** How a score was measured, as far as it is stated. */
export const setupSchema = z.strictObject({
  shots: z.number().int().nonnegative().describe('Examples in the prompt').optional(),
  method: z
    .array(text)
    .describe('Named ways of measuring: `chain of thought`, `with tools`, `text only`, …')
    .optional(),
  harness: text.describe('Program that measured').optional(),
  stated: z
    .array(text)
    .describe('Other words that are known to say how it was measured: `best over thresholds`')
    .optional(),
  beside: z
    .array(text)
    .describe(
      'Words beside the score as printed, of which it is not known what they say: they only keep unlike scores apart',
    )
    .optional(),
})

/** Schema of one score; JSON-serialisable, closed to unknown keys. */
export const evaluationRecordSchema = z.strictObject({
  id: text.describe('Stable within the model: place and position, e.g. `readme-table-1-r5-c2`'),
  benchmark: benchmarkSchema.describe('What was measured'),
  subset: text
    .describe(
      'Part or variant of the benchmark that the score is of, as printed: `Telecom`, `STEM`',
    )
    .optional(),
  language: text
    .describe('Language or language pair of the score: `de`, `eng-deu`, or as printed')
    .optional(),
  task: taskSchema.describe('Task of the index').optional(),
  dataset: datasetSchema.describe('Data the score was taken on').optional(),
  metric: z
    .strictObject({
      id: text
        .describe('Canonical metric, e.g. `accuracy`; absent when it is not known')
        .optional(),
      name: text.describe('Its usual name').optional(),
      printed: text.describe('As printed').optional(),
      words: z
        .array(text)
        .describe(
          'What stands beside its name: how one figure is made of many (`macro average`, `median`), else as printed',
        )
        .optional(),
      direction: directionSchema
        .describe('`up`: higher is better, `down`: lower is; absent when that is not known')
        .optional(),
    })
    .describe('How the score is counted'),
  value: valueSchema.describe('The score'),
  scale: unitSchema
    .describe(
      'Unit of `value.number` and of `uncertainty`: `percent` is 0 to 100, `fraction` 0 to 1, `points` has no physical unit; absent when it is not known',
    )
    .optional(),
  uncertainty: z
    .number()
    .nonnegative()
    .describe(
      'The figure after ±, brought to the unit of the score; absent when its unit is not clear',
    )
    .optional(),
  setup: setupSchema.describe('How it was measured, as far as that is stated'),
  runs: z.number().describe('Runs the score is the mean of').optional(),
  samples: z.number().describe('Answers drawn for each question').optional(),
  subject: subjectSchema.describe('The model the figure speaks of'),
  whose: whoseSchema,
  whoseReason: text.describe('Why, in a sentence'),
  whoseBecause: becauseSchema.describe('The rule that decided it, with the values of its sentence'),
  measuredBy: z
    .enum(['publisher', 'third-party'])
    .describe(
      "Who published the measurement: the model's own publisher or somebody else; absent when that is not known",
    )
    .optional(),
  source: placeSchema.describe('Where it stands; a table of the card before other places'),
  alsoAt: z
    .array(placeSchema)
    .describe('Other places of the same repository that state the same score')
    .optional(),
  date: text.describe('Date as stated, ISO 8601').optional(),
  verified: z
    .boolean()
    .describe("The Hub's own word on whether it verified the score; a card's claim never counts")
    .optional(),
  notes: text.describe('Notes as stated').optional(),
})
export type EvaluationRecord = z.infer<typeof evaluationRecordSchema>

/** Why a table is taken for one of scores or not, as a code. */
export type TableReason = keyof typeof en.tables

/** What was made of one table of the card. */
export interface TableVerdict {
  table: string
  benchmark: boolean
  /** Why it is a benchmark table, or why not, as a code. */
  reason: TableReason
  /** What the rows and columns are; absent for other tables. */
  orientation?: 'models-in-rows' | 'models-in-columns' | 'no-models'
  /** Where this repository's own scores stand, 0-based in the laid-out table. */
  own?: { axis: 'row' | 'column' | 'all'; index?: number }
  /** Why they stand there or nowhere, in English. */
  ownReason?: string
  /** True when records were taken from it; false keeps it as printed. */
  read: boolean
}
