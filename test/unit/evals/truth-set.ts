import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
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
  splitAlso: z.array(z.string()).optional(),
  subset: z.string().optional(),
  subsetAlso: z.array(z.string()).optional(),
  harness: z.string().optional(),
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
  /** The rows that are labelled, where they are a sample of the table. */
  rows: z.array(z.number()).optional(),
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
  /** Where the text of a card stands that is in no collection. */
  source: z.object({ sha256: z.string() }).optional(),
  tables: z.array(tableSchema),
})
/** The labels of one card; `fresh` ones say method, split and subset of each score too, `full` ones its harness as well. */
export type Truth = z.infer<typeof truthSchema> & { fresh: boolean; full: boolean }

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
  'fifth tune': { files: 'fresh/fifth/tune/', half: 'tune', fresh: true, full: true },
  'fifth hold': { files: 'fresh/fifth/hold/', half: 'hold', fresh: true, full: true },
  'repositories tune': {
    files: 'fresh/fifth/repositories/tune/',
    half: 'tune',
    fresh: true,
    full: true,
  },
  'repositories hold': {
    files: 'fresh/fifth/repositories/hold/',
    half: 'hold',
    fresh: true,
    full: true,
  },
  'sixth tune': { files: 'fresh/sixth/tune/', half: 'tune', fresh: true, full: true },
  'sixth hold': { files: 'fresh/sixth/hold/', half: 'hold', fresh: true, full: true },
  'seventh unseen': { files: 'fresh/seventh/unseen/', half: 'hold', fresh: true, full: true },
  'seventh seen': { files: 'fresh/seventh/seen/', half: 'hold', fresh: true, full: true },
} as const satisfies Record<
  string,
  { files: string; half: Truth['half']; fresh: boolean; full?: true }
>
export type TruthSet = keyof typeof places

/** The labelled sets. */
export const truthSets = Object.keys(places) as TruthSet[]

const folder = new URL('../../truth/', import.meta.url)
export const corpusFolder = new URL('../../../../shared/corpus/cards/', import.meta.url)

/** Cards of public repositories, which are not of the collection; the labels say where each is found. */
const otherCards =
  process.env['MODELSHEETS_TRUTH_CARDS'] === undefined
    ? undefined
    : pathToFileURL(`${resolve(process.env['MODELSHEETS_TRUTH_CARDS'])}/`)

/** All labelled cards of one set whose text is at hand. */
export function loadTruth(set: TruthSet): Truth[] {
  return labels(set).filter(isAtHand)
}

/** The cards of one set that stand in no collection and whose text is not at hand, or is another. */
export function missingTexts(set: TruthSet): string[] {
  return labels(set)
    .filter((truth) => truth.source !== undefined && !isAtHand(truth))
    .map(({ card }) => card)
}

function labels(set: TruthSet): Truth[] {
  const place = places[set]
  const { files: path, half, fresh } = place
  const files = new URL(path, folder)
  return readdirSync(files)
    .filter((name) => name.endsWith('.json'))
    .map((name) => truthSchema.parse(JSON.parse(readFileSync(new URL(name, files), 'utf8'))))
    .filter((truth) => truth.half === half)
    .map((truth) => ({ ...truth, fresh, full: 'full' in place }))
}

/** The text of a labelled card. */
export function cardText(card: string): string {
  return readFileSync(cardFile(card), 'utf8')
}

function cardFile(card: string): URL {
  const file = new URL(`${card}/README.md`, corpusFolder)
  return existsSync(file) || otherCards === undefined
    ? file
    : new URL(`${card}/README.md`, otherCards)
}

/** Whether the text that was labelled is there: one that is in no collection must be the same to the byte. */
function isAtHand({ card, source }: Truth): boolean {
  if (!existsSync(cardFile(card))) return false
  if (source === undefined) return true
  return (
    createHash('sha256')
      .update(readFileSync(cardFile(card)))
      .digest('hex') === source.sha256
  )
}
