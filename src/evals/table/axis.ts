import { isLanguage } from '../../benchmarks/language.ts'
import { findMetric } from '../../benchmarks/metric.ts'
import { findBenchmark, readSetupText } from '../../benchmarks/registry.ts'
import { speaksOf } from '../../benchmarks/vocabulary.ts'
import { known } from '../../known.ts'
import type { ModelIdentity } from '../whose/identity.ts'
import { relationOf } from '../whose/identity.ts'
import { modelAndClass, namesModel, saysOurs } from '../whose/model-name.ts'
import { isRepositoryId, repositoryOfLink } from '../whose/name-key.ts'
import { matchOwnName } from '../whose/own-name.ts'
import { isStorageLabel } from '../whose/storage.ts'
import { isStageLabel } from '../whose/table-names.ts'
import type { WhoseReason } from '../whose/verdict.ts'
import { type ColumnHead, isHarnessOutput } from './columns.ts'
import type { TableGrid } from './grid.ts'
import { classifyLabel, isBareValue, isSplit, isSpread, type LabelKind } from './label.ts'

/** What a column is for the reader of a table. */
export type ColumnRole =
  | 'model'
  | 'size'
  | 'task'
  | 'metric'
  | 'shots'
  | 'runs'
  | 'setup'
  | 'filter'
  | 'spread'
  | 'condition'
  | 'value'
  | 'skip'

/** One column: its names from top to bottom and its role. */
export interface TableColumn extends ColumnHead {
  role: ColumnRole
}

/** Which way the table runs, or why that is not certain. */
export type Orientation = 'models-in-rows' | 'models-in-columns' | 'no-models'

/** The columns of a laid-out table with their roles. */
export interface TableAxes {
  columns: TableColumn[]
  orientation?: Orientation
  /** Why the orientation is not certain. */
  doubt?: Doubt
  /** True for what the language model evaluation harness prints. */
  harness: boolean
  /** True where the names of models go on with a class: "gull/neutral", "tern/neutral". */
  modelClasses?: boolean
  /** Where the classes of one test set stand: in the rows, or in the columns beside metrics in the rows. */
  classes?: 'rows' | 'columns'
}

/** Why it is not certain what the rows and columns of a table stand for. */
export type Doubt = Extract<
  WhoseReason['code'],
  'rows-and-columns' | 'some-columns' | 'strange-rows' | 'strange-columns' | 'strange-names'
>

/** Gives every column its role and decides where the models stand. */
export function readAxes(
  grid: TableGrid,
  heads: readonly ColumnHead[],
  identity: ModelIdentity,
): TableAxes {
  const columns: TableColumn[] = []
  for (const [index, head] of heads.entries()) {
    const { figures, labels, kind } = head
    const role = figures
      ? figureRole(labels, kind, columns.at(-1))
      : textRole(grid, index, labels, identity)
    columns.push({ ...head, role })
  }
  keepOneModelColumn(columns)
  markCondition(columns)
  const harness = isHarnessOutput(heads)
  if (harness) nameHarnessColumns(columns)
  const classes = classesOf(grid, columns)
  return {
    columns,
    harness,
    ...known({ classes, modelClasses: haveClasses(grid, columns) || undefined }),
    ...decideOrientation(grid, columns, identity),
  }
}

/** "Context (tokens)" over 512, 1024 … in place of names: under which condition each row was measured. */
function markCondition(columns: readonly TableColumn[]): void {
  const [first, ...others] = columns
  const named = others.some(({ role }) => role === 'model' || role === 'task' || role === 'metric')
  if (first?.figures && first.kind === 'meta' && !named) first.role = 'condition'
}

function nameHarnessColumns(columns: readonly TableColumn[]): void {
  for (const column of columns) {
    const head = column.labels[0]?.toLowerCase()
    if (head === 'filter') column.role = 'filter'
    // The version of the task's definition, not of its data.
    if (head === 'version' || head === undefined) column.role = 'skip'
    if (head === 'value') column.role = 'value'
    if (head === 'stderr') column.role = 'spread'
    if (head === 'n-shot') column.role = 'shots'
  }
}

/**
 * Rows of classes are what `classification_report` prints: precision, recall, F1 and support
 * (https://scikit-learn.org/stable/modules/generated/sklearn.metrics.classification_report.html). Columns of classes
 * stand under a head that speaks of them, beside rows of metrics.
 */
function classesOf(
  grid: TableGrid,
  columns: readonly TableColumn[],
): TableAxes['classes'] | undefined {
  const heads = columns.map(({ labels }) => labels.at(-1) ?? '')
  const report = ['precision', 'recall', 'f1'].every((id) =>
    heads.some((head) => findMetric(head)?.id === id),
  )
  const counted = heads.some((head) => /^(?:support$|(?:true|false) (?:pos|neg))/i.test(head))
  const means = grid.rows.some((row) =>
    /^(?:macro|micro|weighted)[\s_-]av/i.test(row[0]?.text ?? ''),
  )
  if (report && (counted || means)) return 'rows'
  const stub = stubTexts(grid, columns)
  const inColumns =
    columns.some(({ role, labels }) => role === 'task' && isClassHead(labels.at(-1) ?? '')) &&
    stub.length > 0 &&
    stub.every((text) => classifyLabel(text) === 'metric') &&
    columns.every(
      ({ role, kind }) => role !== 'value' || (kind !== 'benchmark' && kind !== 'metric'),
    )
  return inColumns ? 'columns' : undefined
}

/** Most names end in a slash and a word in small letters, and several names share such a word. */
function haveClasses(grid: TableGrid, columns: readonly TableColumn[]): boolean {
  const at = columns.findIndex(({ role }) => role === 'model')
  const texts = at < 0 ? [] : grid.rows.slice(grid.headerRows).map((row) => row[at]?.text ?? '')
  const parts = texts.flatMap((text) => modelAndClass(text)?.part ?? [])
  return parts.length * 2 > texts.length && new Set(parts).size < parts.length
}

function figureRole(
  labels: string[],
  kind: LabelKind,
  before: TableColumn | undefined,
): ColumnRole {
  const label = labels.at(-1) ?? ''
  if (isClassHead(label)) return 'task'
  if (speaksOf(label, 'shots')) return 'shots'
  if (speaksOf(label, 'runs')) return 'runs'
  if (isSpread(label))
    return before?.role === 'value' || before?.role === 'skip' || before?.role === 'spread'
      ? 'spread'
      : 'skip'
  if (speaksOf(withoutBracket(label), 'size')) return 'size'
  // Over figures "Base model" is the name of one.
  if (/^base model$/i.test(label)) return 'value'
  if (['meta', 'setup', 'delta', 'training', 'model-axis', 'empty'].includes(kind)) return 'skip'
  return 'value'
}

function textRole(
  grid: TableGrid,
  index: number,
  labels: string[],
  identity: ModelIdentity,
): ColumnRole {
  const label = labels.at(-1) ?? ''
  const kind = classifyLabel(label)
  const cells = grid.rows
    .slice(grid.headerRows)
    .map((row) => row[index])
    .filter((cell) => cell?.origin && cell.text !== '' && cell.cell.colspan <= 2)
  // Stops at the first cell after which the others can change nothing.
  const atLeast = (
    part: number,
    test: (text: string, links: readonly string[]) => boolean,
  ): boolean => {
    let found = 0
    for (const [before, cell] of cells.entries()) {
      if (cell && test(cell.text, cell.cell.links)) found += 1
      if (found / cells.length >= part) return true
      if ((found + cells.length - before - 1) / cells.length < part) return false
    }
    return false
  }
  if (atLeast(0.6, (text) => /^~?\d+(?:x\d+)?(?:[.,]\d+)?\s?[bm]\b/i.test(text))) return 'size'
  if (atLeast(0.6, (text) => /^~?\d+(?:[.,]\d+)?\s?[kmgt]i?b$/i.test(text))) return 'skip'
  if (
    speaksOf(label, 'metric') &&
    !atLeast(0.3, (text) => findBenchmark(text) !== undefined) &&
    atLeast(
      0.5,
      (text) => classifyLabel(text) === 'metric' || /acc|em\b|pass@|f1|mc[12]|anls/i.test(text),
    )
  )
    return 'metric'
  if (speaksOf(label, 'shots')) return 'shots'
  if (speaksOf(withoutBracket(label), 'size')) return 'size'
  const texts = cells.map((cell) => cell?.text ?? '')
  if (kind === 'empty' && texts.some((text) => saysOurs(text) || isOwnLabel(text, identity)))
    return 'model'
  if (kind === 'task-axis') return 'task'
  // "Method" over "PAL" and "CoT" stands over ways to ask, whatever "method" may be elsewhere.
  if (kind === 'model-axis' && texts.length > 0 && atLeast(0.6, isWayToAsk)) return 'setup'
  if (kind === 'model-axis') {
    const tests = texts.filter((text) => findBenchmark(text) !== undefined || isSplit(text))
    return tests.length * 2 > texts.length ? 'task' : 'model'
  }
  if (
    texts.some(saysOurs) ||
    atLeast(0.3, (text) => isRepositoryId(text) && findBenchmark(text) === undefined)
  )
    return 'model'
  if (kind === 'meta' || kind === 'delta') return 'skip'
  if (kind === 'setup') return 'setup'
  if (atLeast(0.5, (text, links) => namesModel(text, links) || isOwnLabel(text, identity)))
    return 'model'
  if (
    atLeast(
      0.3,
      (text) =>
        findBenchmark(text) !== undefined || classifyLabel(text) === 'metric' || isLanguage(text),
    )
  )
    return 'task'
  if (index === 0) return 'task'
  // Figures that could not be read, with words beside them, say nothing about their neighbours.
  return atLeast(0.3, (text) => /\d[.,]\d|\d\s?%/.test(text)) ? 'skip' : 'setup'
}

/** "PAL", "5-shot CoT": words on how a model was asked, and nothing else. */
function isWayToAsk(text: string): boolean {
  return readSetupText(text)?.some(({ kind }) => kind === 'method' || kind === 'shots') === true
}

/** A head without a unit or a remark in brackets at its end. */
export function withoutBracket(label: string): string {
  return label.replace(/\s*\([^()]*\)$/, '')
}

/** True when a label is, or may well be, the repository's own name. */
export function isOwnLabel(text: string, identity: ModelIdentity): boolean {
  const relation = relationOf(text, identity)
  if (relation === 'self' || relation === 'upstream') return true
  const plain = text.replace(/\s*\([^()]*\)\s*$/, '').trim()
  const shared = matchOwnName(plain, identity)?.shared ?? 0
  return shared >= 2 || (shared === 1 && /^\p{L}{8,}$/u.test(plain))
}

/** Rows under such a head are parts of one test set, not test sets. */
export function isClassHead(label: string): boolean {
  // "Class." is short for classification.
  return !label.trim().endsWith('.') && speaksOf(label, 'class')
}

/** Of several model columns the first that has that head, or the first at all, stays. */
function keepOneModelColumn(columns: TableColumn[]): void {
  const models = columns.filter((column) => column.role === 'model')
  const kept =
    models.find((column) => classifyLabel(column.labels.at(-1) ?? '') === 'model-axis') ?? models[0]
  for (const column of models) if (column !== kept) column.role = 'skip'
}

function decideOrientation(
  grid: TableGrid,
  columns: readonly TableColumn[],
  identity: ModelIdentity,
): Pick<TableAxes, 'orientation' | 'doubt'> {
  const values = columns.filter((column) => column.role === 'value')
  const listed = values.filter(
    (column) => column.kind === 'benchmark' || column.kind === 'metric',
  ).length
  const named = values.filter((column) => column.kind !== 'average')
  // "Base | Fine-tuned", "Base | Step 100": stages of one model side by side.
  const stages =
    named.length >= 2 &&
    named.every(
      ({ kind, labels }) =>
        /^(?:other|model-axis)$/.test(kind) && isStageLabel(labels.at(-1) ?? '', identity),
    )
  const models = stages ? named : values.filter((column) => isModelColumn(column, identity))
  const modelStub = columns.some((column) => column.role === 'model')
  if (modelStub && models.length === 0) return { orientation: 'models-in-rows' }
  if (modelStub && listed * 2 >= values.length) return { orientation: 'models-in-rows' }
  // A head that says "Model" outweighs a few columns that hold the name of a judge or of what was compared with.
  const headed = columns.some(
    ({ role, labels }) => role === 'model' && speaksOf(labels.at(-1) ?? '', 'model'),
  )
  if (headed && models.length * 3 <= values.length) return { orientation: 'models-in-rows' }
  if (modelStub) return { doubt: 'rows-and-columns' }
  const ownColumn = models.some((column) => isOwnLabel(modelText(column), identity))
  if (listed === 0 && models.length > 0 && (models.length * 2 >= named.length || ownColumn))
    return { orientation: 'models-in-columns' }
  if (models.length === named.length && models.length > 0)
    return { orientation: 'models-in-columns' }
  if (models.length > 0) return { doubt: 'some-columns' }
  const sharing = sameMetricNames(named)
  if (sharing !== undefined)
    return sharing.some((name) => namesModel(name) || isOwnLabel(name, identity))
      ? { orientation: 'models-in-columns' }
      : { orientation: 'models-in-columns', doubt: 'strange-columns' }
  const stub = stubTexts(grid, columns)
  const head = columns.find((column) => column.role === 'task')?.labels.at(-1) ?? ''
  const rowsKnown = stub.filter(
    (text) => classifyLabel(text) === 'benchmark' || classifyLabel(text) === 'metric',
  ).length
  if (listed > 0 && listed * 2 >= named.length) {
    const strange = stub.filter(
      (text) => classifyLabel(text) === 'other' && !isLanguage(text) && !isSplit(text),
    )
    const onBenchmarks = named.some((column) => column.kind === 'benchmark')
    const open = ['empty', 'setup', 'other'].includes(classifyLabel(head)) && !isClassHead(head)
    const mostly = stub.length > 1 && strange.length * 2 >= stub.length
    const doubtful = onBenchmarks
      ? classifyLabel(head) === 'empty' && mostly
      : open && (stub.some(isSystem) || settingTexts(grid, columns).some(isSystem))
    return doubtful
      ? { orientation: 'no-models', doubt: 'strange-rows' }
      : { orientation: 'no-models' }
  }
  const languages = named.length > 0 && named.every((column) => isLanguage(modelText(column)))
  if (isClassHead(head) && (rowsKnown > 0 || languages)) return { orientation: 'no-models' }
  if (values.length === 1 && stub.length > 0 && rowsKnown * 2 >= stub.length)
    return { orientation: 'no-models' }
  const taskHead = speaksOf(withoutBracket(head), 'test-set', 'work')
  const bare = named.every((column) => column.kind === 'metric')
  if (taskHead && values.length > 0 && bare) return { orientation: 'no-models' }
  const unknown = named.every((column) => column.kind === 'other' && !isLanguage(modelText(column)))
  if (
    unknown &&
    named.length >= 2 &&
    stub.length > 0 &&
    (taskHead || rowsKnown * 5 >= stub.length * 3)
  )
    return { orientation: 'models-in-columns', doubt: 'strange-columns' }
  return { doubt: 'strange-names' }
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

/** "Official X", "+ reranking", "baseline": a row that may be a system as well as a test. */
function isSystem(text: string): boolean {
  return /^\+|\b(?:official|original|baseline|solo)\b/i.test(text) || namesModel(text)
}

/** "Alpha F1 | Beta F1": the strange names before one metric, which may be those of models. */
function sameMetricNames(columns: readonly TableColumn[]): string[] | undefined {
  const parts = columns.map(
    ({ labels }) =>
      /^(\S.*?)[\s_-](f1|acc|accuracy|bleu|wer|cer)$/i.exec(labels.at(-1) ?? '') ?? [],
  )
  const names = parts.map(([, name]) => name ?? '')
  const metrics = new Set(parts.map(([, , metric]) => metric?.toLowerCase()))
  const strange = (name: string) =>
    classifyLabel(name) === 'other' && !isSplit(name) && !isLanguage(name)
  const whole = columns.some(({ labels }) => findMetric(labels.at(-1)) !== undefined)
  return columns.length > 1 && metrics.size === 1 && !whole && names.every(strange)
    ? names
    : undefined
}

/** The name of a column without a metric at its end: "XLM-R F1" speaks of XLM-R. */
export function modelText(column: TableColumn): string {
  return (
    column.labels.filter((label) => classifyLabel(label) === 'other').at(-1) ??
    column.labels.at(-1) ??
    ''
  )
}

function isModelColumn(column: TableColumn, identity: ModelIdentity): boolean {
  if (column.labels.some((label) => isStorageLabel(label, identity))) return true
  if (isBareValue(column.labels.at(-1) ?? '')) return false
  if (column.kind === 'benchmark') return column.links.some((link) => repositoryOfLink(link))
  return column.labels.some(
    (label) =>
      namesModel(label, column.links) || (column.kind === 'other' && isOwnLabel(label, identity)),
  )
}

/** The names of rows that stand under a head of settings and no other. */
function settingTexts(grid: TableGrid, columns: readonly TableColumn[]): string[] {
  if (columns[0]?.role !== 'setup' || columns.some(({ role }) => role === 'task')) return []
  return grid.rows.slice(grid.headerRows).map((row) => row[0]?.text ?? '')
}

function stubTexts(grid: TableGrid, columns: readonly TableColumn[]): string[] {
  const index = columns.findIndex((column) => column.role === 'task' || column.role === 'metric')
  if (index < 0) return []
  return grid.rows
    .slice(grid.headerRows)
    .map((row) => row[index]?.text ?? '')
    .filter((text) => text !== '')
}
