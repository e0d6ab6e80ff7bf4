import { isLanguage } from '../../benchmarks/language.ts'
import { findBenchmark } from '../../benchmarks/registry.ts'
import { speaksOf } from '../../benchmarks/vocabulary.ts'
import { type ModelIdentity, relationOf } from '../whose/identity.ts'
import { namesModel, saysOurs } from '../whose/model-name.ts'
import { isRepositoryId } from '../whose/name-key.ts'
import { quantizationWords } from '../whose/storage.ts'
import { areClasses, isReport } from './class-names.ts'
import { isClassHead, isOwnLabel, withoutBracket } from './column-names.ts'
import { type ColumnHead, isHarnessOutput } from './columns.ts'
import type { TableGrid } from './grid.ts'
import { classifyLabel, isSplit, isSpread, isWayToAsk, type LabelKind } from './label.ts'

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

/** Gives every column its role, from its names and from what stands in it. */
export function readColumns(
  grid: TableGrid,
  heads: readonly ColumnHead[],
  identity: ModelIdentity,
): TableColumn[] {
  const columns: TableColumn[] = []
  for (const [index, head] of heads.entries()) {
    const { figures, labels, kind } = head
    const role = figures
      ? figureRole(labels, kind, columns.at(-1))
      : textRole(grid, index, labels, identity)
    columns.push({ ...head, role })
  }
  keepOneModelColumn(grid, columns)
  leaveFactsOfModels(grid, columns)
  markCondition(columns)
  markNumberedClasses(grid, columns)
  if (isHarnessOutput(heads)) nameHarnessColumns(columns)
  return columns
}

/**
 * "FP16" under "Quantization" and "dense" under "Type" are facts of the model that the row names, and no way to
 * measure; where nothing else names the rows, or the cells say how a model was asked, they stay.
 */
function leaveFactsOfModels(grid: TableGrid, columns: readonly TableColumn[]): void {
  if (!columns.some(({ role }) => role === 'model')) return
  for (const [index, column] of columns.entries()) {
    if (column.role !== 'setup' || !speaksOf(column.labels.at(-1) ?? '', 'model-fact')) continue
    const texts = grid.rows.slice(grid.headerRows).map((row) => row[index]?.text ?? '')
    if (!texts.some(isWayToAsk)) column.role = 'skip'
  }
}

/** "Context (tokens)" over 512, 1024 … in place of names: under which condition each row was measured. */
function markCondition(columns: readonly TableColumn[]): void {
  const [first, ...others] = columns
  const named = others.some(({ role }) => role === 'model' || role === 'task' || role === 'metric')
  if (first?.figures && first.kind === 'meta' && !named) first.role = 'condition'
}

/** A report of classes that are called 0, 1, 2: the figures of its first column are names. */
function markNumberedClasses(grid: TableGrid, columns: readonly TableColumn[]): void {
  const [first] = columns
  if (first?.figures && first.kind === 'empty' && isReport(grid, columns)) first.role = 'task'
}

function nameHarnessColumns(columns: readonly TableColumn[]): void {
  for (const column of columns) {
    const head = column.labels[0]?.toLowerCase()
    if (head === 'filter') column.role = 'filter'
    // The version of the task's definition, not of its data.
    if (head === 'version' || head === undefined) column.role = 'skip'
    if (head === 'value') column.role = 'value'
    if (head === 'metric') column.role = 'metric'
    if (head === 'stderr') column.role = 'spread'
    if (head === 'n-shot') column.role = 'shots'
  }
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
  // "+ adapter" over figures is a system beside another.
  if (kind === 'setup' && /^\+\s?\p{L}/u.test(label)) return 'value'
  // "Reasoning" over words is a setting and "Code" a link, over figures a field.
  if (['setup', 'meta'].includes(kind) && speaksOf(label, 'field')) return 'value'
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
  // Labels of a tagger name the rows under any head: "Type", "NER", "Category".
  if (areClasses(texts)) return 'task'
  if (kind === 'empty' && texts.some((text) => saysOurs(text) || isOwnLabel(text, identity)))
    return 'model'
  // Whatever a head says, a column that holds this model's own name holds names of models.
  const holdsOwn = texts.some((text) => /^(?:self|upstream)$/.test(relationOf(text, identity)))
  if (kind === 'task-axis')
    return holdsOwn && !texts.some((text) => findBenchmark(text)) ? 'model' : 'task'
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
  // "Version" over INT8 and FP8: the models of a conversion's card.
  if (index === 0 && kind === 'setup' && texts.length > 0 && texts.every(isStorage)) return 'model'
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

function isStorage(text: string): boolean {
  return (
    quantizationWords(text).join(' ') === text.toLowerCase() || /^(?:bf|fp)(?:16|32)$/i.test(text)
  )
}

/** Of several model columns the first that has that head and gathers none, or the first at all, stays. */
function keepOneModelColumn(grid: TableGrid, columns: TableColumn[]): void {
  const models = columns.filter((column) => column.role === 'model')
  if (models.length < 2) return
  const headed = models.find(
    (column) =>
      classifyLabel(column.labels.at(-1) ?? '') === 'model-axis' &&
      !gathersModels(grid, columns.indexOf(column)),
  )
  const kept = headed ?? models[0]
  for (const column of models) if (column !== kept) column.role = 'skip'
}

/** "English models" over several rows, beside their names and under one head with them: no model. */
function gathersModels(grid: TableGrid, at: number): boolean {
  const { headerRows, rows } = grid
  const head = rows[headerRows - 1]?.[at]?.cell
  const below = rows.slice(headerRows)
  const names = (column: number) =>
    below.some((row) => row[column] && namesModel(row[column].text, row[column].cell.links))
  return (
    head !== undefined &&
    head === rows[headerRows - 1]?.[at + 1]?.cell &&
    below.some((row) => (row[at]?.cell.rowspan ?? 1) > 1) &&
    !names(at) &&
    names(at + 1)
  )
}
