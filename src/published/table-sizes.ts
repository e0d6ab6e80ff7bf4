import { formatBytes } from '../view/format.ts'
import { eachScore } from '../view/score-export.ts'
import type { Board } from '../view/scoreboard.ts'
import { catalogueCsv, catalogueRow, type RowFacts } from './catalogue-rows.ts'
import { linesLength } from './lines.ts'

/** A table of more lines is not measured: making all of it twice would take long. */
const MOST_LINES = 200_000

/** Files with how long they are, in words. */
export type TableSizes = Readonly<Record<string, string>>

/**
 * How long the tables of all models are, as far as they are measured.
 * @param hub Address of the Hub. @param site Address of the site, which tables say in full.
 */
export function rowSizes(records: readonly RowFacts[], hub: string, site: string): TableSizes {
  if (records.length >= MOST_LINES) return {}
  const rows = records.map((record) => catalogueRow(record, hub, (path) => site + path))
  return {
    'catalogue.ndjson': formatBytes(linesLength(rows)),
    'catalogue.csv': formatBytes(Buffer.byteLength(catalogueCsv(rows))),
  }
}

/** How long the table of all scores is, as far as it is measured. @param site Address of the site. */
export function scoreSizes(boards: readonly Board[], site: string): TableSizes {
  if (boards.reduce((sum, { results }) => sum + results, 0) >= MOST_LINES) return {}
  const scores = boards.values().flatMap((board) => eachScore(board, (path) => site + path))
  return { 'evaluations.ndjson': formatBytes(linesLength(scores)) }
}
