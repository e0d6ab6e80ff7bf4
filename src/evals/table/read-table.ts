import { speaksOf } from '../../benchmarks/vocabulary.ts'
import { known } from '../../known.ts'
import type { CardTable } from '../../readme/readme.ts'
import { leaderboardMetric } from '../leaderboards.ts'
import type { ScoreReading } from '../reading.ts'
import type { TableVerdict } from '../record.ts'
import { nameAfterCard, type TestSet } from '../test-set.ts'
import type { ModelIdentity, ResolveModel } from '../whose/identity.ts'
import { areSystems, readAxes, type TableAxes } from './axis.ts'
import { isSectionRow, sectionText } from './axis-models.ts'
import { judgeTable } from './benchmark-table.ts'
import { cellValues, labelsOfLine, partNames } from './cell-values.ts'
import type { TableColumn } from './column-role.ts'
import { readHeads } from './columns.ts'
import { describeScore, type ScoreDescription, type ScoreLabel } from './describe-score.ts'
import { type GridCell, layoutTable, type TableGrid } from './grid.ts'
import { classifyLabel, countsSolved, speaksOfParts } from './label.ts'
import { makeReading } from './make-reading.ts'
import { isMean, withoutFalseName } from './no-name.ts'
import { placeInContext, readContext, type ScoreContext } from './score-context.ts'
import { type Carried, columnScoreLabels, rowLabels, sectionLabels } from './score-labels.ts'
import { doubtWords, readWhose, type TableWhose } from './table-whose.ts'

/** What one table gives. */
export interface TableReading {
  verdict: TableVerdict
  records: ScoreReading[]
}

/**
 * Reads the scores of one table; a table that is not certain is kept as printed and gives none.
 * @param testSet The set of data that the whole card is about.
 */
export function readTable(
  table: CardTable,
  identity: ModelIdentity,
  resolveModel: ResolveModel = () => undefined,
  testSet: () => TestSet | undefined = () => undefined,
): TableReading {
  const grid = layoutTable(table)
  const heads = readHeads(grid)
  let kept: TableAxes | undefined
  const readOnce = (): TableAxes => {
    kept ??= readAxes(grid, heads, identity)
    return kept
  }
  const judged = judgeTable({ table, grid, heads, axes: readOnce })
  const verdict: TableVerdict = { table: table.id, ...judged, read: false }
  if (!judged.benchmark) return { verdict, records: [] }
  const axes = withParts(table, grid, readOnce())
  if (axes.orientation === undefined)
    return {
      verdict: {
        ...verdict,
        ...known({ ownReason: axes.doubt && doubtWords(axes.doubt) }),
      },
      records: [],
    }
  const context = readContext(table, grid, axes)
  const doubt =
    axes.doubt ?? (context.nameless && areSystems(grid, axes) ? 'strange-rows' : undefined)
  const sure = doubt === undefined ? axes : { ...axes, doubt }
  const whose = readWhose(table, grid, sure, identity, resolveModel)
  const reader = {
    table,
    grid,
    axes,
    context,
    whoseAt: whose.at,
  }
  const rows = readRows(reader)
  // What a card was tuned on is no test of fields such as "Reasoning".
  const records = context.fieldsOnly
    ? rows
    : nameAfterCard(rows, table, testSet, context.languagesOnly)
  const read = records.length > 0
  return { verdict: { ...verdict, orientation: axes.orientation, ...whose.own, read }, records }
}

/** "Broken down by category": the names of such a table are parts of one test, unless one is a test of its own. */
function withParts(table: CardTable, grid: TableGrid, axes: TableAxes): TableAxes {
  const { classes, orientation, columns } = axes
  const last = table.before?.split(/(?<=[.!?])\s+|\n+/).at(-1)
  if (classes !== undefined || ![table.caption, table.section, last].some(speaksOfParts))
    return axes
  const names =
    orientation === 'models-in-rows'
      ? columns.flatMap(({ role, labels }) => (role === 'value' ? labels : []))
      : grid.rows.slice(grid.headerRows).map((row) => row[0]?.text ?? '')
  const strange = names.every((name) => !/^(?:benchmark|metric)$/.test(classifyLabel(name)))
  if (!strange) return axes
  return { ...axes, classes: orientation === 'models-in-rows' ? 'columns' : 'rows' }
}

interface Reader {
  table: CardTable
  grid: TableGrid
  axes: TableAxes
  context: ScoreContext
  whoseAt: TableWhose['at']
}

function readRows(reader: Reader): ScoreReading[] {
  const { grid, axes } = reader
  const records: ScoreReading[] = []
  let section: string | undefined
  let carried: Carried = { texts: [], parents: [] }
  for (let row = grid.headerRows; row < grid.rows.length; row += 1) {
    if (isSectionRow(grid, row)) {
      section = sectionText(grid, row) ?? section
      carried = { texts: [], parents: [] }
      continue
    }
    const labels = rowLabels(grid, axes, row, carried)
    if (labels === undefined) continue
    for (const [index, column] of axes.columns.entries()) {
      const cell = grid.rows[row]?.[index]
      if (column.role === 'value' && cell?.origin)
        records.push(...readCell(reader, { row, index, cell, column, labels, section }))
    }
  }
  return records
}

interface CellPlace {
  row: number
  index: number
  cell: GridCell
  column: TableColumn
  /** Names of the row. */
  labels: readonly ScoreLabel[]
  section: string | undefined
}

function readCell(reader: Reader, place: CellPlace): ScoreReading[] {
  const { row, index, cell, column, labels } = place
  const { table, grid } = reader
  const whose = reader.whoseAt(row, index)
  const { values, lines } = cellValues(cell, grid.decimalComma)
  if (whose === undefined || values.length === 0) return []
  const whole = describeCell(reader, place, labels)
  // "XQuAD (F1/EM)" may stand over the names of models.
  const stub = reader.axes.columns.flatMap(({ role, labels }) => (role === 'model' ? labels : []))
  const around = [...column.qualifiers, ...column.labels, ...stub]
  const texts = [...labels.map((label) => label.text), ...around]
  if (isUnnamed(reader, column, whole) || isNoScore(whole)) return []
  // "12" under "(solved)" is a count, "12.4%" a rate.
  const counts = values.every(
    ({ number, printed }) => Number.isInteger(number) && !/%/.test(printed),
  )
  if (counts && texts.some(countsSolved)) return []
  const several = values.length > 1
  const headed = lines && column.lines?.length === values.length ? column.lines : undefined
  const ownNames =
    headed !== undefined || (lines && labels.some((label) => label.lines?.length === values.length))
  const names =
    several && !ownNames
      ? partNames(values.length, table, whole, texts)
      : values.map(() => undefined)
  if (names === undefined) return []
  return values.map((value, part) =>
    makeReading({
      ...reader,
      row,
      index,
      part: several ? part : undefined,
      value,
      whose,
      description: ownNames
        ? describeCell(
            reader,
            headed === undefined
              ? place
              : { ...place, column: { ...column, labels: [headed[part] ?? ''] } },
            labelsOfLine(labels, part, values.length),
          )
        : whole,
      name: names[part],
    }),
  )
}

/** What the names around a cell say, those of its row being given. */
function describeCell(
  { table, axes, context }: Reader,
  { column, section }: CellPlace,
  labels: readonly ScoreLabel[],
): ScoreDescription {
  const around = columnScoreLabels(axes, column)
  const ordered =
    axes.orientation === 'models-in-rows' ? [...around, ...labels] : [...labels, ...around]
  const description = placeInContext(
    describeScore([...ordered, ...sectionLabels(section, ordered)], axes),
    context,
  )
  return withoutFalseName(
    description.metric === undefined ? withMetric(description, table, context) : description,
    context,
  )
}

/** Adds the metric that stands beside the table rather than in the names of its figures. */
function withMetric(
  description: ScoreDescription,
  table: CardTable,
  context: ScoreContext,
): ScoreDescription {
  const counted = leaderboardMetric(
    (description.benchmark ?? context.nameless)?.slug,
    [...table.headings, table.caption, table.before].join(' | '),
  )
  if (counted !== undefined) return { ...description, metric: { id: counted } }
  const { all, told } = context.metric
  const { benchmark } = description
  // A test of speech or translation may be counted in several ways, and has no direction of its own then.
  const open = benchmark?.direction === undefined || benchmark.metric === told?.id
  const metric = all ?? (open ? told : undefined)
  // A section "Accuracy" says that its scores are of quality, not of speed: how they are counted it leaves open.
  const other = context.knownNames || isMean(description.printed ?? '')
  if (metric === undefined) return description
  const { ofTest = false, ...named } = metric
  const vague = named.id === 'accuracy' && !ofTest
  if (vague && (benchmark !== undefined || other)) return description
  return { ...description, metric: named }
}

/**
 * In a table of models a column that names neither a benchmark nor a metric is refused when the
 * benchmark is taken from another cell of the row: it may be a setting.
 */
function isUnnamed(
  { axes, context }: Reader,
  column: TableColumn,
  description: ScoreDescription,
): boolean {
  return (
    axes.orientation === 'models-in-rows' &&
    column.kind === 'other' &&
    description.benchmark !== undefined &&
    description.benchmark !== context.benchmark &&
    !column.labels.some((label) => description.printed === label)
  )
}

/** A figure under no name but one of a size, a count or a cost. */
function isNoScore({ printed }: ScoreDescription): boolean {
  // "Code" over figures is a field.
  return printed !== undefined && classifyLabel(printed) === 'meta' && !speaksOf(printed, 'field')
}
