import type { EvaluationRecord } from '../evals/record.ts'
import { known } from '../known.ts'
import { words } from '../messages/words.ts'
import type { EvaluationRow } from './score-row.ts'

/** A sheet shows so many scores; more are folded by benchmark and metric. */
export const ROWS_SHOWN = 40

/** True when a sheet folds its scores, so that they need a page of their own. */
export function hasManyScores(count: number): boolean {
  return count > ROWS_SHOWN
}

/** A score with its row. */
export interface Scored {
  record: EvaluationRecord
  row: EvaluationRow
}

/** Many scores of one benchmark in one line. */
export interface FoldedRow {
  fold: true
  benchmark: string
  path?: string
  measures?: string
  whose: EvaluationRecord['whose']
  subject: EvaluationRow['subject']
  /** "BLEU on 626 language pairs, from 0.3 to 68.1". */
  text: string
  count: number
  /** Id of the first record, where the page of all scores holds them. */
  first: string
}

/** The lines of a list of scores: the scores themselves, or folded where they are too many. */
export function foldRows(scores: readonly Scored[], fold: boolean): (EvaluationRow | FoldedRow)[] {
  const groups = Map.groupBy(scores, ({ row }) =>
    JSON.stringify([row.benchmark, ...(fold ? [row.metric, row.unit, row.whose] : [])]),
  )
  return [...groups.values()].flatMap((group): (EvaluationRow | FoldedRow)[] => {
    const [first] = group
    return fold && first && group.length > 2
      ? [foldedRow(group, first)]
      : group.map(({ row }) => row)
  })
}

function foldedRow(group: readonly Scored[], { row }: Scored): FoldedRow {
  return {
    fold: true,
    benchmark: row.benchmark,
    ...known({ path: row.path || undefined, measures: row.measures || undefined }),
    whose: row.whose,
    subject: row.subject,
    text: words.evaluation.fold({
      ...known({ metric: row.metric || undefined }),
      ...kindOf(group),
      ...rangeOf(group),
    }),
    count: group.length,
    first: row.id,
  }
}

/** What the scores differ in: languages when each states one, subsets likewise. */
function kindOf(group: readonly Scored[]): {
  kind: 'pairs' | 'languages' | 'subsets' | 'scores'
  number: number
} {
  const languages = new Set(group.map(({ record }) => record.language))
  if (!languages.has(undefined) && languages.size > 1)
    return {
      kind: [...languages].every((language) => language?.includes('-')) ? 'pairs' : 'languages',
      number: languages.size,
    }
  const subsets = new Set(group.map(({ record }) => record.subset))
  if (!subsets.has(undefined) && subsets.size > 1) return { kind: 'subsets', number: subsets.size }
  return { kind: 'scores', number: group.length }
}

function rangeOf(group: readonly Scored[]): { low?: string; high?: string } {
  const values = group.flatMap(({ record }) => record.value.number ?? [])
  if (values.length < group.length) return {}
  const decimals = Math.min(
    2,
    Math.max(...values.map((value) => (String(value).split('.')[1] ?? '').length)),
  )
  return {
    low: Math.min(...values).toFixed(decimals),
    high: Math.max(...values).toFixed(decimals),
  }
}
