import { isLanguage } from '../../benchmarks/language.ts'
import { findMetric } from '../../benchmarks/metric.ts'
import { speaksOf } from '../../benchmarks/vocabulary.ts'
import type { ModelIdentity } from '../whose/identity.ts'
import { namesModel, saysOurs } from '../whose/model-name.ts'
import { repositoryOfLink } from '../whose/name-key.ts'
import { ownTail } from '../whose/sibling-tails.ts'
import { isStorageLabel } from '../whose/storage.ts'
import { isStageLabel } from '../whose/table-names.ts'
import type { WhoseReason } from '../whose/verdict.ts'
import type { ClassAxis } from './class-names.ts'
import { isClassHead, isOwnLabel, modelText, stubTexts, withoutBracket } from './column-names.ts'
import type { TableColumn } from './column-role.ts'
import type { TableGrid } from './grid.ts'
import { classifyLabel, isAnswer, isBareValue, isSplit } from './label.ts'

/** Which way the table runs, or why that is not certain. */
export type Orientation = 'models-in-rows' | 'models-in-columns' | 'no-models'

/** Why it is not certain what the rows and columns of a table stand for. */
export type Doubt = Extract<
  WhoseReason['code'],
  'rows-and-columns' | 'some-columns' | 'strange-rows' | 'strange-columns' | 'strange-names'
>

/** Which way a table runs, and what is not certain of it. */
export interface TableDirection {
  orientation?: Orientation
  /** Why the orientation is not certain. */
  doubt?: Doubt
}

/**
 * Decides where the models stand: in the rows, in the columns, or nowhere.
 * @param classes Where names are those of classes, and so of no models.
 */
export function readDirection(
  grid: TableGrid,
  columns: readonly TableColumn[],
  identity: ModelIdentity,
  classes?: ClassAxis,
): TableDirection {
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
    ({ role, labels }) => role === 'model' && classifyLabel(labels.at(-1) ?? '') === 'model-axis',
  )
  if (headed && models.length * 3 <= values.length) return { orientation: 'models-in-rows' }
  if (modelStub) return { doubt: 'rows-and-columns' }
  const ownColumn = models.some(
    (column) =>
      isOwnLabel(modelText(column), identity) ||
      saysOurs(modelText(column)) ||
      column.labels.some((label) => isStorageLabel(label, identity)),
  )
  if (listed === 0 && models.length > 0 && (models.length * 2 >= named.length || ownColumn))
    return { orientation: 'models-in-columns' }
  if (models.length === named.length && models.length > 0)
    return { orientation: 'models-in-columns' }
  const strangers = named.every(({ kind }) => kind === 'other')
  // "Acme | Bolt | This checkpoint" over rows of tests: beside this model's own column the others are those of models.
  if (ownColumn && strangers && knownRows(stubTexts(grid, columns)))
    return { orientation: 'models-in-columns' }
  if (models.length > 0) return { doubt: 'some-columns' }
  if (classes === 'columns') return besideClasses(grid, columns)
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
    const strange = (classes === 'rows' ? [] : stub).filter(
      (text) => classifyLabel(text) === 'other' && !isLanguage(text) && !isSplit(text),
    )
    const onBenchmarks = named.some((column) => column.kind === 'benchmark')
    const open = ['empty', 'setup', 'other'].includes(classifyLabel(head)) && !isClassHead(head)
    const mostly = stub.length > 1 && strange.length * 2 >= stub.length
    const doubtful = onBenchmarks
      ? classifyLabel(head) === 'empty' && mostly
      : open &&
        classes !== 'rows' &&
        (stub.some(isSystem) || settingTexts(grid, columns).some(isSystem))
    return doubtful || (stub.length > 1 && stub.every(isAnswer))
      ? { orientation: 'no-models', doubt: 'strange-rows' }
      : { orientation: 'no-models' }
  }
  const ofRows = stub.length > 0 && rowsKnown * 2 >= stub.length
  // "dev | test" beside rows of metrics are parts of the data.
  if (ofRows && named.length > 0 && named.every(({ labels }) => isSplit(labels.at(-1) ?? '')))
    return { orientation: 'no-models' }
  const languages = named.length > 0 && named.every((column) => isLanguage(modelText(column)))
  if (isClassHead(head) && (rowsKnown > 0 || languages)) return { orientation: 'no-models' }
  if (values.length === 1 && ofRows) return { orientation: 'no-models' }
  const taskHead = speaksOf(withoutBracket(head), 'test-set', 'work')
  const bare = named.every((column) => column.kind === 'metric')
  if (taskHead && values.length > 0 && bare) return { orientation: 'no-models' }
  const unknown = named.every((column) => column.kind === 'other' && !isLanguage(modelText(column)))
  const labels = named.map((column) => modelText(column))
  if (unknown && stub.length > 0 && ownTail(labels, identity) !== undefined)
    return { orientation: 'models-in-columns' }
  if (
    unknown &&
    named.length >= 2 &&
    stub.length > 0 &&
    (taskHead || rowsKnown * 5 >= stub.length * 3)
  )
    return { orientation: 'models-in-columns', doubt: 'strange-columns' }
  return { doubt: 'strange-names' }
}

/** Half of the names of rows at least are those of known tests. */
function knownRows(names: readonly string[]): boolean {
  const known = names.filter((name) => classifyLabel(name) === 'benchmark')
  return known.length > 0 && known.length * 2 >= names.length
}

/** Rows beside columns of classes are metrics or test sets; strange ones under a head that says nothing may be systems. */
function besideClasses(grid: TableGrid, columns: readonly TableColumn[]): TableDirection {
  const head = columns.find(({ role }) => role === 'task')?.labels.at(-1) ?? ''
  const strange = stubTexts(grid, columns).some(
    (text) => classifyLabel(text) === 'other' && !isLanguage(text) && !isSplit(text),
  )
  const open = ['empty', 'setup', 'other'].includes(classifyLabel(head))
  return { orientation: 'no-models', ...(strange && open ? { doubt: 'strange-rows' } : {}) }
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

function isModelColumn(column: TableColumn, identity: ModelIdentity): boolean {
  if (column.labels.some((label) => isStorageLabel(label, identity))) return true
  const label = column.labels.at(-1) ?? ''
  if (isBareValue(label)) return false
  // "Modelo original" over figures says itself that it is one.
  if (
    column.kind === 'other' &&
    /^(?:model[eo]?|modell|modèle|модель|模型|モデル)\s+\S/iu.test(label)
  )
    return true
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
