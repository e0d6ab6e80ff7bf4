import { z } from 'zod'
import { unitSchema } from '../benchmarks/unit.ts'
import { whoseSchema } from '../evals/record.ts'
import { known } from '../known.ts'
import { en } from '../messages/en.ts'
import type { BoardRow } from './board-rows.ts'
import { csvText } from './csv.ts'
import type { Board, BoardGroup } from './scoreboard.ts'

const text = z.string()

/** One exported score; its keys are the columns of the CSV file. A missing key means "not stated". */
const resultSchema = z.object({
  benchmark: text.describe('Key of the benchmark in the registry'),
  printedBenchmark: text.describe('Its name as printed'),
  subset: text.describe('Part or variant of the benchmark, as printed').exactOptional(),
  language: text.describe('Language or language pair').exactOptional(),
  metric: text.describe('Canonical metric, or the printed one').exactOptional(),
  metricWords: z
    .array(text)
    .describe('What stands beside the metric: how one figure is made of many, else as printed')
    .exactOptional(),
  direction: z
    .enum(['up', 'down'])
    .describe('`up`: higher is better, `down`: lower is')
    .exactOptional(),
  scale: unitSchema
    .describe('Unit of `value` and `uncertainty`: `percent` is 0 to 100, `fraction` 0 to 1')
    .exactOptional(),
  shots: z.number().int().describe('Examples in the prompt').exactOptional(),
  method: z
    .array(text)
    .describe('Named ways of measuring, e.g. `chain of thought`')
    .exactOptional(),
  stated: z
    .array(text)
    .describe('Other words that are known to say how it was measured')
    .exactOptional(),
  beside: z
    .array(text)
    .describe('Words beside the score as printed, of which it is not known what they say')
    .exactOptional(),
  harness: text.describe('Program that measured').exactOptional(),
  config: text.describe('Configuration of the data set').exactOptional(),
  split: text.describe('Split of the data set').exactOptional(),
  version: text.describe('Version or revision of the data set').exactOptional(),
  group: text.describe('Scores with the same value here may be compared with each other'),
  rank: z
    .number()
    .int()
    .describe('Place in the group, equal scores share one; absent where the row is not ranked')
    .exactOptional(),
  notRanked: z
    .array(text)
    .describe('Why the row has no rank: what is not stated, or what is not clear')
    .exactOptional(),
  model: text.describe('Repository id of the model measured, or its name where no id is known'),
  sheet: text.describe("Address of the model's page on this site").exactOptional(),
  value: z.number().describe('The score, in the unit of `scale`'),
  printed: text.describe('The score as printed'),
  printedAs: z
    .literal('fraction')
    .describe('Unit of `printed`, where it is not that of `value`')
    .exactOptional(),
  uncertainty: z.number().describe('The figure after ±, in the unit of `scale`').exactOptional(),
  runs: z.number().describe('Runs the score is the mean of').exactOptional(),
  samples: z.number().describe('Answers drawn for each question').exactOptional(),
  publishedBy: z
    .enum(['publisher', 'third-party', 'unknown'])
    .describe("Who published the measurement: the model's own publisher or somebody else"),
  whose: whoseSchema,
  verified: z.boolean().describe("The Hub's own word that it verified the score"),
  parameters: z.number().describe('Parameters of the model').exactOptional(),
  activeParameters: z
    .number()
    .describe('Those that work on one token, where they are fewer')
    .exactOptional(),
  licence: text.describe('Class of its licence').exactOptional(),
  date: text.describe('Date as stated').exactOptional(),
  source: text.describe('Address of the row that states it'),
  alsoPrintedBy: z
    .array(text)
    .describe('Addresses of rows in other cards that print the same score')
    .exactOptional(),
  otherFigures: z
    .array(text)
    .describe('Other figures that are printed for the same model and setup')
    .exactOptional(),
})

/** Schema of `results.json` of a benchmark. */
const resultsSchema = z
  .object({
    $schema: text.describe('Address of this schema').exactOptional(),
    benchmark: z
      .object({
        slug: text.describe('Key in addresses'),
        name: text.describe('Usual name'),
        measures: text.describe('What it measures'),
        domain: text.describe('Field it belongs to'),
        datasets: z.array(text).describe('Data sets on the Hub that hold it').exactOptional(),
        paper: text.describe('Address of its paper').exactOptional(),
      })
      .describe('The benchmark as the registry knows it'),
    total: z.number().int().describe('Scores over all files of this benchmark'),
    next: text
      .describe('Address of the file that goes on, where one file does not hold all')
      .exactOptional(),
    results: z.array(resultSchema).describe('Scores, in the order of the pages'),
  })
  .describe('Results of one benchmark over a catalogue of models')

/** The JSON Schema (draft 2020-12) of `results.json`. */
export function resultsJsonSchema(): object {
  return { ...z.toJSONSchema(resultsSchema, { io: 'input' }), title: 'modelsheets results' }
}

export type ExportedScore = z.infer<typeof resultSchema>
export type ExportedResults = z.infer<typeof resultsSchema>

/** The JSON Schema (draft 2020-12) of a line of `evaluations.ndjson`. */
export function scoreJsonSchema(): object {
  return {
    ...z.toJSONSchema(resultSchema.describe('A score of a known benchmark'), { io: 'input' }),
    title: 'modelsheets evaluation',
  }
}

/** Scores in one file: a board grows in files, never in length. */
export const RESULTS = 1000

/** Names of the files that hold a board's scores, without their ending. */
export function resultFiles({ results }: Pick<Board, 'results'>): string[] {
  const files = Math.max(1, Math.ceil(results / RESULTS))
  return Array.from({ length: files }, (_none, index) => resultFile(index + 1))
}

/** Name of a file of scores by its number, from 1. */
export function resultFile(number: number): string {
  return number === 1 ? 'results' : `results-${number}`
}

/** Numbers of the first and the last file that hold the rows of a group. */
export function filesOfGroup(board: Board, group: BoardGroup): { first: number; last: number } {
  let before = 0
  for (const other of groupsOf(board)) {
    if (other === group) break
    before += other.rows.length
  }
  const fileOf = (row: number): number => Math.floor(row / RESULTS) + 1
  return { first: fileOf(before), last: fileOf(before + Math.max(0, group.rows.length - 1)) }
}

function groupsOf({ groups, listed }: Board): BoardGroup[] {
  return [...groups, ...listed]
}

/**
 * The scores of one file of a board, each with its whole record.
 * @param address Full or relative address of a path below the base.
 * @param file Number of the file, from 1.
 */
export function exportScores(
  board: Board,
  address: (path: string) => string,
  file = 1,
): ExportedResults {
  const { slug, name, measures, domain, datasets, paper } = board.benchmark
  const rows = groupsOf(board).flatMap((group) => group.rows.map((row) => ({ group, row })))
  const next = file * RESULTS < rows.length ? resultFile(file + 1) : undefined
  return {
    ...known({ next: next && address(`${board.path}${next}.json`) }),
    total: rows.length,
    benchmark: known({
      slug,
      name,
      measures,
      domain,
      datasets: datasets === undefined ? undefined : [...datasets],
      paper,
    }),
    results: rows
      .slice((file - 1) * RESULTS, file * RESULTS)
      .map(({ group, row }) => exportRow(slug, group, row, address)),
  }
}

function exportRow(
  benchmark: string,
  group: BoardGroup,
  row: BoardRow,
  address: (path: string) => string,
): ExportedScore {
  const [score] = row.scores
  const [source, ...others] = row.sources.map(({ path }) => address(path))
  const { slug: _slug, name: _name, words: metricWords, ...parts } = group.parts
  const notRanked = [...group.missing, ...(row.noRank ? [row.noRank] : [])].map(
    (reason) => en.boards.reasons[reason],
  )
  return known({
    benchmark,
    printedBenchmark: score?.printedBenchmark ?? benchmark,
    ...parts,
    metricWords,
    config: score?.config,
    split: score?.split,
    group: group.id,
    rank: row.rank,
    notRanked: notRanked.length > 0 ? notRanked : undefined,
    model: row.model,
    sheet: row.path === undefined ? undefined : address(row.path),
    value: row.value,
    printed: row.printed,
    printedAs: row.printedAs,
    uncertainty: row.uncertainty,
    runs: score?.runs,
    samples: score?.samples,
    publishedBy: row.by,
    whose: score?.whose ?? 'unclear',
    verified: row.verified,
    parameters: row.parameters,
    activeParameters: row.active?.count,
    licence: row.license,
    date: score?.date,
    source: source ?? '',
    alsoPrintedBy: others.length > 0 ? others : undefined,
    otherFigures: row.others.length > 0 ? row.others.map(({ printed }) => printed) : undefined,
  })
}

const columns = Object.keys(resultSchema.shape) as (keyof ExportedScore)[]

/** Every score of a board, one after another. */
export function* eachScore(
  board: Board,
  address: (path: string) => string,
): Generator<ExportedScore> {
  for (const group of groupsOf(board))
    for (const row of group.rows) yield exportRow(board.benchmark.slug, group, row, address)
}

/** The same as CSV. */
export function scoresCsv({ results }: ExportedResults): string {
  return csvText(columns, results)
}
