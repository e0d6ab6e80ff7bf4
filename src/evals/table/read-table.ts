import { benchmarkInText } from '../../benchmarks/benchmark-text.ts'
import { findMetric } from '../../benchmarks/metric.ts'
import type { PrintedName } from '../../benchmarks/printed-name.ts'
import { findBenchmark, readAlternativeNames } from '../../benchmarks/registry.ts'
import { speaksOf } from '../../benchmarks/vocabulary.ts'
import { en } from '../../messages/en.ts'
import { say } from '../../messages/sentence.ts'
import type { CardTable } from '../../readme/readme.ts'
import type { ScoreReading } from '../reading.ts'
import type { TableVerdict } from '../record.ts'
import { type PrintedValue, parseValue, parseValues } from '../value.ts'
import type { ModelIdentity, ResolveModel } from '../whose/identity.ts'
import { isNoModel, namesModel } from '../whose/model-name.ts'
import { judgeNamelessTable } from '../whose/nameless.ts'
import type { AxisModel } from '../whose/table-names.ts'
import { type WhoseReason, whoseFields } from '../whose/verdict.ts'
import { judgeModels, type NamedVerdict } from '../whose/whose-table.ts'
import { isClassHead, modelText, readAxes, type TableAxes, type TableColumn } from './axis.ts'
import { judgeGrid } from './benchmark-table.ts'
import { describeScore, type ScoreDescription, type ScoreLabel } from './describe-score.ts'
import { layoutTable, type TableGrid } from './grid.ts'
import { classifyLabel } from './label.ts'
import { placeInContext, readContext, type ScoreContext } from './score-context.ts'

/** What one table gives. */
export interface TableReading {
  verdict: TableVerdict
  records: ScoreReading[]
}

/** Reads the scores of one table; a table that is not certain is kept as printed and gives none. */
export function readTable(
  table: CardTable,
  identity: ModelIdentity,
  resolveModel: ResolveModel = () => undefined,
): TableReading {
  const grid = layoutTable(table)
  const judged = judgeGrid(grid, table, identity)
  const verdict: TableVerdict = { table: table.id, ...judged, read: false }
  if (!judged.benchmark) return { verdict, records: [] }
  const axes = readAxes(grid, identity)
  if (axes.orientation === undefined)
    return {
      verdict: { ...verdict, ...(axes.doubt ? { ownReason: reason({ code: axes.doubt }) } : {}) },
      records: [],
    }
  const reader = makeReader(table, grid, axes, identity, resolveModel)
  const records = readRows(reader)
  return {
    verdict: {
      ...verdict,
      orientation: axes.orientation,
      ...reader.own,
      read: records.length > 0,
    },
    records,
  }
}

interface Reader {
  table: CardTable
  grid: TableGrid
  axes: TableAxes
  identity: ModelIdentity
  /** Whose scores a row or a column holds; the nameless verdict when there is no model axis. */
  whoseAt: (row: number, column: number) => NamedVerdict | undefined
  own: Pick<TableVerdict, 'own' | 'ownReason'>
  context: ScoreContext
}

function reason(because: WhoseReason): string {
  return say(en.whose.reasons, because)
}

function makeReader(
  table: CardTable,
  grid: TableGrid,
  axes: TableAxes,
  identity: ModelIdentity,
  resolveModel: ResolveModel,
): Reader {
  const base = { table, grid, axes, identity, context: readContext(table, grid, axes) }
  const headings = [...table.headings, ...(table.caption ? [table.caption] : [])]
  const doubt: WhoseReason | undefined = axes.doubt && { code: axes.doubt }
  if (axes.orientation === 'no-models') {
    const verdict: NamedVerdict = doubt
      ? { name: identity.id, whose: 'unclear', because: doubt }
      : judgeNamelessTable({ identity, headings, before: table.before ?? '', resolveModel })
    const own = {
      ...(isOwn(verdict) ? { own: { axis: 'all' as const } } : {}),
      ownReason: reason(verdict.because),
    }
    return { ...base, own, whoseAt: () => verdict }
  }
  const rows = axes.orientation === 'models-in-rows'
  const models = rows ? rowModels(grid, axes) : columnModels(axes)
  const surroundings = { identity, headings, resolveModel, ...(doubt ? { doubt } : {}) }
  const judged = judgeModels(models, surroundings)
  const own = judged.own
    ? {
        own: { axis: rows ? ('row' as const) : ('column' as const), index: judged.own.index },
        ownReason: reason(judged.own.because),
      }
    : { ownReason: 'No name in the table is certain to be this model.' }
  return { ...base, own, whoseAt: (row, column) => judged.byIndex.get(rows ? row : column) }
}

/** Scores of this model, or those of another that this repository repeats. */
function isOwn({ whose }: NamedVerdict): boolean {
  return whose === 'measured' || whose === 'inherited'
}

function rowModels(grid: TableGrid, axes: TableAxes): AxisModel[] {
  const nameColumn = axes.columns.findIndex((column) => column.role === 'model')
  const sizeColumn = axes.columns.findIndex((column) => column.role === 'size')
  const models: AxisModel[] = []
  let last: { text: string; links: readonly string[] } | undefined
  let group: string | undefined
  for (let row = grid.headerRows; row < grid.rows.length; row += 1) {
    if (isSectionRow(grid, row)) {
      last = undefined
      group = sectionText(grid, row) ?? group
      continue
    }
    const cell = grid.rows[row]?.[nameColumn]
    // A blank name belongs to the model above it.
    if (cell && cell.text !== '') last = { text: cell.text, links: cell.cell.links }
    if (
      last === undefined ||
      isNoModel(last.text) ||
      (isSkippedRow(last.text) && !namesModel(last.text, last.links))
    )
      continue
    const size = sizeOf(grid.rows[row]?.[sizeColumn]?.text)
    models.push({ index: row, ...last, ...(size ? { size } : {}), ...(group ? { group } : {}) })
  }
  return models
}

function sizeOf(text: string | undefined): string | undefined {
  return /^~?(\d+(?:[.,]\d+)?\s?[bm])\b/i
    .exec(text ?? '')?.[1]
    ?.replace(/\s/g, '')
    .replace(',', '.')
}

function columnModels(axes: TableAxes): AxisModel[] {
  return axes.columns.flatMap((column, index) => {
    const text = modelText(column)
    if (column.role !== 'value' || column.kind === 'average' || text === '' || isNoModel(text))
      return []
    return [{ index, text, links: column.links }]
  })
}

/** A row that names the rows below it: one text over the whole width, or a name and nothing else. */
function isSectionRow(grid: TableGrid, row: number): boolean {
  const cells = grid.rows[row] ?? []
  const texts = cells.map((cell) => cell?.text ?? '')
  if (texts.every((text) => text === '')) return true
  const first = cells.find((cell) => cell !== undefined && cell.text !== '')
  if (
    first &&
    cells.every((cell) => cell === undefined || cell.text === '' || cell.cell === first.cell)
  )
    return true
  return false
}

function sectionText(grid: TableGrid, row: number): string | undefined {
  return grid.rows[row]?.map((cell) => cell?.text ?? '').find((text) => text !== '')
}

function isSkippedRow(text: string): boolean {
  const kind = classifyLabel(text)
  return kind === 'delta' || kind === 'average' || kind === 'meta' || kind === 'metric'
}

function readRows(reader: Reader): ScoreReading[] {
  const { grid, axes } = reader
  const records: ScoreReading[] = []
  let section: string | undefined
  const carried: string[] = []
  for (let row = grid.headerRows; row < grid.rows.length; row += 1) {
    if (isSectionRow(grid, row)) {
      section = sectionText(grid, row) ?? section
      carried.length = 0
      continue
    }
    const labels = rowLabels(reader, row, carried)
    if (labels === undefined) continue
    for (const [index, column] of axes.columns.entries()) {
      if (column.role === 'value') records.push(...readCell(reader, row, index, labels, section))
    }
  }
  return records
}

/** The names of a row by the roles of its columns; `undefined` when the row holds no scores. */
function rowLabels(reader: Reader, row: number, carried: string[]): ScoreLabel[] | undefined {
  const { grid, axes } = reader
  const labels: ScoreLabel[] = []
  for (let index = axes.columns.length - 1; index >= 0; index -= 1) {
    const column = axes.columns[index]
    if (!column) continue
    let text = grid.rows[row]?.[index]?.text ?? ''
    if (column.role === 'task') {
      const wider = axes.columns.some((other, at) => at > index && other.role === 'task')
      if (text === '' && (wider || axes.orientation === 'models-in-rows' || hasMetricColumn(axes)))
        text = carried[index] ?? ''
      carried[index] = text
    }
    if (text === '') continue
    if (
      column.role === 'task' ||
      column.role === 'metric' ||
      column.role === 'setup' ||
      column.role === 'shots'
    )
      labels.push({ text, role: roleOfCell(column, axes) })
  }
  if (
    axes.orientation !== 'models-in-rows' &&
    labels.some(
      ({ role, text }) =>
        (role === 'task' && isRowWithoutScores(text)) ||
        ((role === 'class' || role === 'setup') && isCount(text)),
    )
  )
    return undefined
  return labels
}

function hasMetricColumn(axes: TableAxes): boolean {
  return axes.columns.some((column) => column.role === 'metric')
}

function roleOfCell(column: TableColumn, axes: TableAxes): ScoreLabel['role'] {
  const others = axes.columns.some((other) => other !== column && other.role === 'task')
  if (column.role === 'metric' || column.role === 'setup' || column.role === 'shots')
    return column.role
  if (isClassHead(column.labels.at(-1) ?? '')) return 'class'
  if (others && speaksOf(column.labels.at(-1) ?? '', 'group')) return 'group'
  return 'task'
}

function isRowWithoutScores(text: string): boolean {
  const kind = classifyLabel(text)
  return kind === 'meta' || kind === 'delta' || kind === 'training' || speaksOf(text, 'count')
}

/** A count or the loss of a part among the scores: "n_observations", "NER_LOSS". */
function isCount(text: string): boolean {
  return /_LOSS$/.test(text) || (speaksOf(text, 'count') && !speaksOf(text, 'average'))
}

function readCell(
  reader: Reader,
  row: number,
  index: number,
  labels: readonly ScoreLabel[],
  section: string | undefined,
): ScoreReading[] {
  const { grid, axes } = reader
  const cell = grid.rows[row]?.[index]
  const column = axes.columns[index]
  const whose = reader.whoseAt(row, index)
  if (!cell?.origin || !column || !whose) return []
  const values = parseValues(cell.text, grid.decimalComma)
  if (values.length === 0) return []
  const around = columnScoreLabels(axes, column)
  const sectionLabel: ScoreLabel[] = section === undefined ? [] : [{ text: section, role: 'plain' }]
  const ordered =
    axes.orientation === 'models-in-rows' ? [...around, ...labels] : [...labels, ...around]
  const description = placeInContext(
    describeScore([...ordered, ...sectionOf(sectionLabel, ordered)]),
    reader.context,
  )
  if (description.metric === undefined) {
    const metric = findMetric(reader.table.caption) ?? findMetric(reader.table.section)
    // A section "Accuracy" says that its scores are of quality, not of speed: how they are counted it leaves open.
    if (metric && (metric.id !== 'accuracy' || description.benchmark === undefined))
      description.metric = {
        id: metric.id,
        printed: reader.table.caption ?? reader.table.section ?? '',
      }
  }
  if (isUnnamed(reader, column, description)) return []
  if (isMixedUp(description, values)) return []
  const names =
    values.length > 1 ? partNames(values.length, reader, description, column, labels) : [undefined]
  if (names === undefined) return []
  return values.map((value, part) =>
    makeRecord(reader, {
      row,
      index,
      part: values.length > 1 ? part : undefined,
      value,
      whose,
      description,
      name: names[part],
    }),
  )
}

/** A section row counts as a name only when the registry knows it; else it is a heading. */
function sectionOf(section: readonly ScoreLabel[], labels: readonly ScoreLabel[]): ScoreLabel[] {
  const known = section.filter((label) =>
    ['benchmark', 'metric'].includes(classifyLabel(label.text)),
  )
  const averages = section.some((label) => findBenchmark(label.text)?.domain === 'averages')
  if (known.length === 0 || averages) return section.map((label) => ({ ...label, role: 'group' }))
  return labels.some((label) => classifyLabel(label.text) === 'benchmark') ? [] : known
}

function columnScoreLabels(axes: TableAxes, column: TableColumn): ScoreLabel[] {
  const model = axes.orientation === 'models-in-columns' ? modelText(column) : undefined
  const head = column.labels.findIndex((label) => classifyLabel(label) === 'task-axis')
  const below = head < 0 ? undefined : column.labels[head + 1]
  const labels: ScoreLabel[] = [...column.labels]
    .reverse()
    .filter((label) => label !== model)
    .map((text) => ({ text, role: text === below ? 'task' : 'plain' }))
  if (model !== undefined) {
    const metric = /\s((?:macro |micro )?(?:f1|acc|accuracy|bleu|wer|cer))$/i.exec(model)?.[1]
    if (metric) labels.push({ text: metric, role: 'plain' })
  }
  return labels
}

/**
 * In a table of models a column that names neither a benchmark nor a metric is refused when the
 * benchmark is taken from another cell of the row: it may be a setting.
 */
function isUnnamed(reader: Reader, column: TableColumn, description: ScoreDescription): boolean {
  return (
    reader.axes.orientation === 'models-in-rows' &&
    column.kind === 'other' &&
    description.benchmark !== undefined &&
    !column.labels.some((label) => description.printed === label)
  )
}

/** A figure under no name at all but a count-like one is refused. */
function isMixedUp(description: ScoreDescription, values: readonly PrintedValue[]): boolean {
  const printed = description.printed
  return printed !== undefined && classifyLabel(printed) === 'meta' && values.length > 0
}

/** What tells one of several figures of a benchmark from the others. */
function alternativeName({ parts }: PrintedName): PartName {
  const metric = parts.find(({ kind }) => kind === 'metric')?.text
  const id = findMetric(metric)?.id
  const subset = parts.filter(({ kind }) => kind === 'subset').map(({ text }) => text)
  const others = parts.filter(({ kind }) => kind !== 'subset' && kind !== 'metric')
  return {
    ...(metric === undefined ? {} : { metric: { ...(id ? { id } : {}), printed: metric } }),
    ...(subset.length > 0 ? { subset: subset.join(', ') } : {}),
    ...(others.length > 0 ? { detail: others.map(({ text }) => text).join(', ') } : {}),
  }
}

interface PartName {
  metric?: { id?: string; printed: string }
  detail?: string
  subset?: string
}

/** Names for the figures of one cell, from a name or a sentence with as many parts; none is a refusal. */
function partNames(
  count: number,
  reader: Reader,
  description: ScoreDescription,
  column: TableColumn,
  labels: readonly ScoreLabel[],
): PartName[] | undefined {
  const texts = [...labels.map((label) => label.text), ...column.labels]
  for (const text of texts) {
    const names = readAlternativeNames(text, count)?.map(alternativeName)
    if (names) return names
    const inner = /[([（-]+([^()[\]]+\/[^()[\]]+)[)\]）]?/.exec(text)?.[1] ?? text
    const parts = inner.trim().split(/\s*\/\s*/)
    if (parts.length !== count) continue
    const known = parts.map((part) => findMetric(part))
    return parts.map((part, at) => {
      const metric = known[at]
      return metric ? { metric: { id: metric.id, printed: part } } : { detail: part }
    })
  }
  const sentence = [reader.table.before, reader.table.caption, reader.table.section].join(' ')
  for (const match of sentence.matchAll(/([\w@-]+(?:\s?\/\s?[\w@-]+)+)/g)) {
    const parts = (match[1] ?? '').split(/\s?\/\s?/)
    const known = parts.map((part) => findMetric(part))
    if (parts.length === count && known.every(Boolean))
      return parts.map((part, at) => ({ metric: { id: known[at]?.id ?? part, printed: part } }))
  }
  const usual =
    description.benchmark?.slug === 'mnli' || description.benchmark?.domain === 'summarisation'
  return usual ? Array.from({ length: count }, () => ({})) : undefined
}

interface CellContext {
  row: number
  index: number
  part: number | undefined
  value: PrintedValue
  whose: NamedVerdict
  description: ScoreDescription
  name: PartName | undefined
}

function makeRecord(reader: Reader, cell: CellContext): ScoreReading {
  const { table } = reader
  const { description, value, whose, row, index } = cell
  const nearby = description.printed === undefined ? contextBenchmark(reader) : undefined
  const benchmark = description.benchmark ?? nearby
  const metric = cell.name?.metric ?? description.metric
  const details = [...description.details, ...(cell.name?.detail ? [cell.name.detail] : [])]
  const subset = cell.name?.subset ?? description.subset
  const spread = value.plusMinus ?? spreadBeside(reader, row, index)
  const runs = runsBeside(reader, row)
  const part = cell.part === undefined ? '' : `-p${cell.part + 1}`
  const anchor = table.rowIds[row]
  return {
    id: `readme-${table.id}-r${row}-c${index}${part}`,
    benchmark: {
      ...(benchmark ? { slug: benchmark.slug } : {}),
      name: benchmark?.name ?? description.printed ?? 'not stated',
      printed: description.printed ?? 'not stated',
    },
    ...(subset === undefined ? {} : { subset }),
    metric: metric ?? {},
    value: { printed: value.printed, number: value.number },
    ...(value.unit ? { unit: value.unit } : {}),
    ...(spread === undefined ? {} : { plusMinus: spread }),
    ...(runs === undefined ? {} : { runs }),
    setup: {
      ...(description.shots === undefined ? {} : { shots: description.shots }),
      ...(details.length > 0 ? { stated: details } : {}),
    },
    subject: {
      name: whose.name,
      ...(whose.id ? { id: whose.id } : {}),
      ...(whose.catalogueId ? { catalogueId: whose.catalogueId } : {}),
    },
    ...whoseFields(whose),
    source: {
      place: 'readme',
      file: 'README.md',
      table: table.id,
      row,
      column: index,
      ...(cell.part === undefined ? {} : { part: cell.part }),
      ...(anchor ? { anchor } : {}),
    },
  }
}

/** The benchmark that the caption, the heading, a head cell or the sentence before the table names. */
function contextBenchmark(reader: Reader): ReturnType<typeof benchmarkInText> {
  const heads = reader.axes.columns
    .filter((column) => column.role !== 'value')
    .flatMap((column) => column.labels)
  for (const text of [...heads, reader.table.caption, reader.table.section, reader.table.before]) {
    const found = benchmarkInText(text)
    if (found) return found
  }
  return undefined
}

function spreadBeside(reader: Reader, row: number, index: number): number | undefined {
  for (let at = index + 1; at <= index + 2; at += 1) {
    const column = reader.axes.columns[at]
    const text = reader.grid.rows[row]?.[at]?.text ?? ''
    if (column?.role === 'spread' || /^±\s*\d/.test(text))
      return parseValue(text.replace(/^±\s*/, ''), reader.grid.decimalComma)?.number
    if (column?.role === 'value') return undefined
  }
  return undefined
}

function runsBeside(reader: Reader, row: number): number | undefined {
  const at = reader.axes.columns.findIndex((column) => column.role === 'runs')
  const value = at < 0 ? undefined : parseValue(reader.grid.rows[row]?.[at]?.text ?? '')
  return value && Number.isInteger(value.number) ? value.number : undefined
}
