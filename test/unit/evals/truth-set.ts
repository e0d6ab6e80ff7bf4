import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { z } from 'zod'

const resultSchema = z.object({
  row: z.number(),
  column: z.number(),
  value: z.number(),
  part: z.number().nullish(),
  benchmark: z.string().nullish(),
  benchmarkAlso: z.array(z.string()).optional(),
  benchmarkPrinted: z.string().nullish(),
  metric: z.string().nullish(),
  metricAlso: z.array(z.string()).optional(),
  shots: z.number().nullish(),
  method: z.string().optional(),
  methodAlso: z.array(z.string()).optional(),
  split: z.string().optional(),
  subset: z.string().optional(),
  proseOnly: z.array(z.string()).optional(),
  whose: z.enum(['own', 'inherited', 'comparison', 'unclear']),
  whoseAlso: z.array(z.string()).optional(),
  optional: z.string().optional(),
})
/** The label of one score. */
export type TruthResult = z.infer<typeof resultSchema>

const tableSchema = z.object({
  index: z.number(),
  benchmark: z.boolean(),
  doubt: z.string().nullish(),
  own: z
    .object({
      axis: z.enum(['row', 'column', 'table']),
      index: z.number(),
      alsoIndexes: z.array(z.number()).optional(),
    })
    .nullish(),
  results: z.array(resultSchema).optional(),
})
/** The labels of one table. */
export type TruthTable = z.infer<typeof tableSchema>

const truthSchema = z.object({
  card: z.string(),
  half: z.enum(['tune', 'hold']),
  tables: z.array(tableSchema),
})
/** The labels of one card; `fresh` ones say method, split and subset of each score too. */
export type Truth = z.infer<typeof truthSchema> & { fresh: boolean }

/** Where each labelled set stands, and which half it is for; the fresh ones say the setup of a score in full. */
const places = {
  tune: { files: 'tables/', half: 'tune', fresh: false },
  hold: { files: 'tables/', half: 'hold', fresh: false },
  'fresh tune': { files: 'fresh/tune/', half: 'tune', fresh: true },
  'fresh hold': { files: 'fresh/hold/', half: 'hold', fresh: true },
  later: { files: 'fresh/later/', half: 'hold', fresh: true },
  'third tune': { files: 'fresh/third/tune/', half: 'tune', fresh: true },
  'third hold': { files: 'fresh/third/hold/', half: 'hold', fresh: true },
  fourth: { files: 'fresh/fourth/', half: 'hold', fresh: true },
} as const
export type TruthSet = keyof typeof places

/** The labelled sets. */
export const truthSets = Object.keys(places) as TruthSet[]

const folder = new URL('../../truth/', import.meta.url)
export const corpusFolder = new URL('../../../../shared/corpus/cards/', import.meta.url)

/** All labelled cards of one set whose text is at hand. */
export function loadTruth(set: TruthSet): Truth[] {
  const { files: path, half, fresh } = places[set]
  const files = new URL(path, folder)
  return readdirSync(files)
    .filter((name) => name.endsWith('.json'))
    .map((name) => truthSchema.parse(JSON.parse(readFileSync(new URL(name, files), 'utf8'))))
    .filter((truth) => truth.half === half && existsSync(cardFile(truth.card)))
    .map((truth) => ({ ...truth, fresh }))
}

/** The text of a labelled card. */
export function cardText(card: string): string {
  return readFileSync(cardFile(card), 'utf8')
}

function cardFile(card: string): URL {
  return new URL(`${card}/README.md`, corpusFolder)
}
