import type { Problem } from '../errors.ts'
import { known } from '../known.ts'
import type { CardTable } from '../readme/readme.ts'
import { checkScores } from './check-scores.ts'
import { completeRecords } from './complete.ts'
import { type ResultsFile, readEvalResults } from './eval-results.ts'
import { readModelIndex } from './model-index.ts'
import type { ScoreReading } from './reading.ts'
import type { EvaluationRecord, TableVerdict } from './record.ts'
import { readTable } from './table/read-table.ts'
import { cardTestSet } from './test-set.ts'
import type { ModelIdentity, ResolveModel } from './whose/identity.ts'

/** Everything scores are read from, for one model. */
export interface EvaluationsInput {
  identity: ModelIdentity
  /** `model-index` of the front matter, or of its copy in the payload: the author's own word. */
  cardIndex?: unknown
  /** Where `cardIndex` stands; the card's front matter unless told. */
  cardPlace?: { file: string; field: string }
  /** `model-index` of the Hub's payload; its word on `verified` counts. */
  payloadIndex?: unknown
  /** Files of `.eval_results`. */
  evalResults?: readonly ResultsFile[]
  /** The payload's `evalResults`. */
  payloadEvalResults?: readonly unknown[]
  /** The card's front matter and text. */
  card?: { data: Readonly<Record<string, unknown>>; body: string }
  /** Tables of the rendered card. */
  tables?: readonly CardTable[]
  resolveModel?: ResolveModel
}

/** All scores of one model, what was made of each table, and what authors should know. */
export interface EvaluationsReading {
  records: EvaluationRecord[]
  tables: TableVerdict[]
  problems: Problem[]
}

/** Reads every score of a model from the index, the result files and the tables of its card. */
export function readEvaluations(input: EvaluationsInput): EvaluationsReading {
  const index = readIndexes(input)
  const results = readEvalResults({
    identity: input.identity,
    files: input.evalResults ?? [],
    ...known({ payload: input.payloadEvalResults }),
  })
  const testSet = once(
    () => input.card && cardTestSet({ ...input.card, title: input.identity.title }),
  )
  const tables = (input.tables ?? []).map((table) =>
    readTable(table, input.identity, input.resolveModel, testSet),
  )
  const readings = [
    ...index.records,
    ...results.records,
    ...tables.flatMap((table) => table.records),
  ]
  const verdicts = tables.map((table) => table.verdict)
  return {
    records: completeRecords(readings, input.identity.id),
    tables: verdicts,
    problems: [
      ...index.problems,
      ...results.problems,
      ...checkScores(input.identity.id, readings, verdicts),
    ],
  }
}

/** Finds a value when it is first asked for. */
function once<T>(find: () => T): () => T {
  let found: { value: T } | undefined
  return () => {
    found ??= { value: find() }
    return found.value
  }
}

/** The card's index with the Hub's word on each score; the payload's own when the card has none. */
function readIndexes(input: EvaluationsInput): {
  records: ScoreReading[]
  problems: Problem[]
} {
  const shared = {
    identity: input.identity,
    ...known({ resolveModel: input.resolveModel }),
  }
  const card = readModelIndex(input.cardIndex, {
    ...shared,
    ...(input.cardPlace ?? { file: 'README.md' }),
  })
  const payload = readModelIndex(input.payloadIndex, {
    ...shared,
    file: 'model.json',
    trustVerified: true,
  })
  if (card.records.length === 0)
    return { records: payload.records, problems: [...card.problems, ...payload.problems] }
  const verified = new Map(payload.records.map((record) => [scoreKey(record), record.verified]))
  const records = card.records.map((record) => {
    const listed = verified.get(scoreKey(record))
    return listed === undefined ? record : { ...record, verified: listed }
  })
  return { records, problems: card.problems }
}

function scoreKey(record: ScoreReading): string {
  const { dataset, metric, value } = record
  return JSON.stringify([
    dataset?.id,
    dataset?.config,
    dataset?.split,
    metric.printed,
    value.printed,
  ])
}
