import type { Domain } from '../benchmarks/benchmark.ts'
import { benchmarkBySlug } from '../benchmarks/registry.ts'
import { isSameFigure, isSameMeasure, mergePlaces } from '../evals/merge-places.ts'
import type { EvaluationRecord } from '../evals/record.ts'
import { known } from '../known.ts'
import { say } from '../messages/sentence.ts'
import { words } from '../messages/words.ts'
import type { Sheet } from '../sheet/sheet.ts'
import type { CatalogueQuestions } from './catalogue.ts'
import { capital } from './format.ts'
import { fieldName } from './known-names.ts'
import { type FoldedRow, foldRows, hasManyScores, ROWS_SHOWN, type Scored } from './score-fold.ts'
import { type EvaluationRow, makeRow } from './score-row.ts'
import type { ScoreQuestions } from './scoreboard.ts'
import { scoresPath, sheetPath } from './url.ts'

/** The scores of one field. */
export interface EvaluationGroup<Row> {
  domain: Domain
  title: string
  rows: Row[]
}

/** The evaluation section of a sheet. */
export interface EvaluationView {
  lead: string
  note?: string
  groups: EvaluationGroup<EvaluationRow | FoldedRow>[]
  /** The page of all scores, where this section holds less. */
  all?: { path: string; count: number; left: number }
  tables: { id: string; title: string }[]
  /** Every score, none folded, as the page of all scores prints them. */
  whole: EvaluationGroup<EvaluationRow>[]
}

/** Scores on the page of all scores; no card may make it endless. */
const ALL_SHOWN = 5000

/** Builds the section: own scores by field, the best-known benchmarks first, folded where there are many. */
export function makeEvaluation(
  sheet: Sheet,
  catalogue: CatalogueQuestions,
  board: ScoreQuestions | undefined,
): EvaluationView {
  const own = sheet.evaluations.filter(isShown)
  const scored = scoreRows(sheet, catalogue, board)
  const fold = hasManyScores(scored.length)
  const fields = groupByField(scored, board)
  const all = fields.map(({ rows, ...field }) => ({ ...field, rows: foldRows(rows, fold) }))
  const groups = fold ? firstLines(all, ROWS_SHOWN) : all
  const lines = (list: typeof all): number => list.reduce((sum, { rows }) => sum + rows.length, 0)
  const inherited = own.find(({ whose }) => whose === 'inherited')
  const note = inherited && say(words.whose.reasons, inherited.whoseBecause)
  return {
    // The index and a table that state one score are one line, and one score of the lead.
    lead: lead(
      sheet,
      scored.map(({ record }) => record),
    ),
    ...known({ note: note || undefined }),
    groups,
    ...known({
      all: fold
        ? {
            path: scoresPath(sheet.id),
            count: scored.length,
            left: lines(all) - lines(groups),
          }
        : undefined,
    }),
    tables: sheet.benchmarkTables.map(({ id, caption, section }, index) => ({
      id,
      title: caption ?? section ?? words.evaluation.tableNumber({ number: index + 1 }),
    })),
    whole: fields.map(({ rows, ...field }) => ({ ...field, rows: rows.map(({ row }) => row) })),
  }
}

/** The page of all scores of a model, none folded. */
export interface AllScores {
  id: string
  path: string
  /** Path of the sheet. */
  sheet: string
  count: number
  shown: number
  groups: EvaluationGroup<EvaluationRow>[]
}

/** All own scores of a sheet by field. */
export function makeAllScores(
  { id }: Pick<Sheet, 'id'>,
  { whole }: Pick<EvaluationView, 'whole'>,
): AllScores {
  const count = whole.reduce((sum, { rows }) => sum + rows.length, 0)
  return {
    id,
    path: scoresPath(id),
    sheet: sheetPath(id),
    count,
    shown: Math.min(count, ALL_SHOWN),
    groups: firstLines(whole, ALL_SHOWN),
  }
}

function isShown({ whose }: EvaluationRecord): boolean {
  return whose !== 'comparison'
}

function scoreRows(
  sheet: Sheet,
  catalogue: CatalogueQuestions,
  board: ScoreQuestions | undefined,
): Scored[] {
  const records = mergePlaces(sheet.evaluations.filter(isShown))
  const conflictOf = findConflicts(records)
  return records.map((record) => ({
    record,
    row: makeRow(record, { sheet, catalogue, board, conflict: conflictOf(record) }),
  }))
}

/** Fields and benchmarks by how many models of the catalogue have them; what is not known comes last. */
function groupByField(
  scored: readonly Scored[],
  board: ScoreQuestions | undefined,
): EvaluationGroup<Scored>[] {
  const models = ({ record }: Scored): number => board?.models(record.benchmark.slug ?? '') ?? 0
  const benchmarks = [...Map.groupBy(scored, ({ row }) => row.benchmark).values()].sort(
    (a, b) => Math.max(...b.map(models)) - Math.max(...a.map(models)),
  )
  const fields = Map.groupBy(benchmarks, ([first]) => domainOf(first?.record))
  return [...fields]
    .sort(([a], [b]) => Number(a === 'other') - Number(b === 'other'))
    .map(([domain, lists]) => ({ domain, title: capital(fieldName(domain)), rows: lists.flat() }))
}

function firstLines<Row>(groups: readonly EvaluationGroup<Row>[], most: number) {
  let left = most
  return groups.flatMap((group) => {
    const rows = group.rows.slice(0, left)
    left -= rows.length
    return rows.length > 0 ? [{ ...group, rows }] : []
  })
}

function lead(sheet: Sheet, own: readonly EvaluationRecord[]): string {
  if (sheet.evaluations.length === 0 && sheet.benchmarkTables.length === 0)
    return words.evaluation.none
  const count = (whose: EvaluationRecord['whose']): number =>
    own.filter((record) => record.whose === whose).length
  return words.evaluation.lead({
    measured: count('measured'),
    inherited: count('inherited'),
    unclear: count('unclear'),
    tables: sheet.benchmarkTables.length,
    compared: sheet.evaluations.length - own.length,
  })
}

function domainOf(record: EvaluationRecord | undefined): Domain {
  const slug = record?.benchmark.slug
  return (slug === undefined ? undefined : benchmarkBySlug(slug)?.domain) ?? 'other'
}

/** Says where another place of the repository states another figure for the same thing. */
function findConflicts(
  records: readonly EvaluationRecord[],
): (record: EvaluationRecord) => string | undefined {
  const key = ({ benchmark, language }: EvaluationRecord): string =>
    `${benchmark.slug} ${language ?? ''}`
  const alike = Map.groupBy(records, key)
  return (record) => {
    const other = alike.get(key(record))?.find((one) => disagree(one, record))
    if (other === undefined) return undefined
    const { conflicts } = words.evaluation
    const place = other.source.place === 'readme' ? 'table' : 'index'
    return conflicts[place]({ value: other.value.printed })
  }
}

function disagree(left: EvaluationRecord, right: EvaluationRecord): boolean {
  const [a, b] = [left.value.number, right.value.number]
  return (
    left.source.place !== right.source.place &&
    left.scale === right.scale &&
    a !== undefined &&
    b !== undefined &&
    isSameMeasure(left, right) &&
    !isSameFigure(left, right) &&
    Math.abs(a - b) > Math.max(0.06, 0.001 * Math.abs(b))
  )
}
