import { isLanguage } from '../../benchmarks/language.ts'
import { findBenchmark } from '../../benchmarks/registry.ts'
import { speaksOf } from '../../benchmarks/vocabulary.ts'
import { known } from '../../known.ts'
import type { ModelIdentity } from '../whose/identity.ts'
import { haveModelClasses, readClasses, type TableClasses } from './class-names.ts'
import { isClassHead, stubTexts, withoutBracket } from './column-names.ts'
import { readColumns, type TableColumn } from './column-role.ts'
import { type ColumnHead, isHarnessOutput } from './columns.ts'
import type { TableGrid } from './grid.ts'
import { classifyLabel, isOrdinaryName, isSplit } from './label.ts'
import { type Nesting, readNesting } from './nesting.ts'
import { readDirection, type TableDirection } from './orientation.ts'

/** The columns of a laid-out table with their roles, which way it runs, and where classes of a test set stand. */
export interface TableAxes extends TableDirection, TableClasses {
  columns: TableColumn[]
  /** True for what the language model evaluation harness prints. */
  harness: boolean
  /** True where the names of models go on with a class: "gull/neutral", "tern/neutral". */
  modelClasses?: boolean
  /** True where two fields at least ("World Knowledge", "Code") stand among the names of what was tested. */
  fieldsBeside?: boolean
  /** True where three names at least are tested on, and no test is known among them but by an ordinary word. */
  strangersBeside?: boolean
  /** The column of names of metrics: under such a head, and no test or language among them. */
  metricNames?: TableColumn
  /** Columns that only say which kind of task each test set is: "Task | Dataset". */
  taskNames?: readonly TableColumn[]
  /** Of two columns that name the rows, which holds parts and which headings. */
  nesting: Nesting
}

/** Gives every column its role and decides where the models stand. */
export function readAxes(
  grid: TableGrid,
  heads: readonly ColumnHead[],
  identity: ModelIdentity,
): TableAxes {
  const columns = readColumns(grid, heads, identity)
  const classes = readClasses(grid, columns)
  return {
    columns,
    harness: isHarnessOutput(heads),
    ...classes,
    ...known({ modelClasses: haveModelClasses(grid, columns) || undefined }),
    ...known({ taskNames: taskNames(grid, columns), metricNames: metricNames(grid, columns) }),
    ...known({ fieldsBeside: haveFields(grid, columns) || undefined }),
    ...known({ strangersBeside: haveStrangers(grid, columns) || undefined }),
    nesting: readNesting(grid, columns),
    ...readDirection(grid, columns, identity, classes.classes),
  }
}

/**
 * "NER" under "Task" beside the name of a test set under "Dataset" says what kind of task it is, and is no part of it;
 * where a test set stands in several rows with another task, that tells its scores apart.
 */
function taskNames(
  grid: TableGrid,
  columns: readonly TableColumn[],
): readonly TableColumn[] | undefined {
  const headed = (list: 'task-name' | 'test-data') =>
    [...columns.entries()].filter(
      ([, { role, labels }]) => role === 'task' && speaksOf(labels.at(-1) ?? '', list),
    )
  const [test] = headed('test-data')
  const tasks = headed('task-name')
  if (test === undefined || tasks.length === 0) return undefined
  const rows = grid.rows.slice(grid.headerRows)
  const told = tasks.filter(([at]) => {
    const kinds = Map.groupBy(rows, (row) => row[test[0]]?.text ?? '')
    return [...kinds.values()].every(
      (same) => new Set(same.map((row) => row[at]?.text ?? '')).size === 1,
    )
  })
  return told.length > 0 ? told.map(([, column]) => column) : undefined
}

function haveFields(grid: TableGrid, columns: readonly TableColumn[]): boolean {
  return testedNames(grid, columns).some(
    (names) => new Set(names.filter((name) => isFieldAlone(name))).size >= 2,
  )
}

function haveStrangers(grid: TableGrid, columns: readonly TableColumn[]): boolean {
  return testedNames(grid, columns).some(
    (names) =>
      names.length >= 3 &&
      names.some(isOrdinaryName) &&
      names.every((name) => isOrdinaryName(name) || findBenchmark(name) === undefined),
  )
}

/** The heads over figures, and the names of rows: one of them is what was tested on. */
function testedNames(
  grid: TableGrid,
  columns: readonly TableColumn[],
): [heads: string[], rows: readonly string[]] {
  const heads = columns.flatMap(({ role, labels }) => (role === 'value' ? labels.slice(-1) : []))
  return [heads, stubTexts(grid, columns)]
}

/** A field that is no benchmark's name. */
function isFieldAlone(name: string): boolean {
  return speaksOf(name, 'field') && !isLanguage(name) && findBenchmark(name) === undefined
}

/**
 * "Refusals" under "Metric" is what was counted, and of which test stands elsewhere; where one name under such a head is
 * that of a test, the others may be, too.
 */
function metricNames(grid: TableGrid, columns: readonly TableColumn[]): TableColumn | undefined {
  const at = columns.findIndex(
    ({ role, labels }) =>
      role === 'task' && speaksOf(withoutBracket(labels.at(-1) ?? ''), 'metric'),
  )
  const names = grid.rows.slice(grid.headerRows).map((row) => row[at]?.text ?? '')
  const strange = names.every((name) => classifyLabel(name) !== 'benchmark' && !isLanguage(name))
  return strange ? columns[at] : undefined
}

/**
 * True when a table of metrics by strange names can only set systems side by side: the benchmark is named elsewhere, and
 * nothing says that the names are classes or parts of it.
 */
export function areSystems(grid: TableGrid, axes: TableAxes): boolean {
  const { columns, orientation } = axes
  const head = columns.find(({ role }) => role === 'task')?.labels.at(-1) ?? ''
  const stub = stubTexts(grid, columns)
  return (
    orientation === 'no-models' &&
    axes.classes === undefined &&
    !isClassHead(head) &&
    ['empty', 'setup', 'other'].includes(classifyLabel(head)) &&
    columns.every(({ role, kind }) => role !== 'value' || kind === 'metric') &&
    stub.length > 1 &&
    stub.every((text) => classifyLabel(text) === 'other' && !isLanguage(text) && !isSplit(text))
  )
}
