import { isLanguage } from '../../benchmarks/language.ts'
import { findBenchmark } from '../../benchmarks/registry.ts'
import { speaksOf } from '../../benchmarks/vocabulary.ts'
import { known } from '../../known.ts'
import { modelAndClass } from '../whose/model-name.ts'
import { setupInName } from '../whose/setup-in-name.ts'
import type { TableAxes } from './axis.ts'
import { isClassHead, modelText } from './column-names.ts'
import type { TableColumn } from './column-role.ts'
import type { ScoreLabel } from './describe-score.ts'
import type { TableGrid } from './grid.ts'
import { classifyLabel, isSpeed, isWayToAsk } from './label.ts'
import { mayBePart } from './part-name.ts'

/** What blank cells below a name stand for: the last name of each column, and the last that has parts. */
export interface Carried {
  texts: string[]
  parents: string[]
}

/** The names of a row by the roles of its columns; `undefined` when the row holds no scores. */
export function rowLabels(
  grid: TableGrid,
  axes: TableAxes,
  row: number,
  carried: Carried,
): ScoreLabel[] | undefined {
  const labels: ScoreLabel[] = []
  for (let index = axes.columns.length - 1; index >= 0; index -= 1) {
    const column = axes.columns[index]
    const cell = grid.rows[row]?.[index]
    if (!column) continue
    // A name that spans two columns of names is one.
    const left = axes.columns[index - 1]
    if (left?.role === 'task' && cell && cell.cell === grid.rows[row]?.[index - 1]?.cell) continue
    let text = cell?.text ?? ''
    if (column.role === 'task') {
      if (text === '' && carriesDown(axes, index)) text = carried.texts[index] ?? ''
      carried.texts[index] = text
    }
    if (text === '') continue
    const part =
      axes.modelClasses && column.role === 'model' ? modelAndClass(text)?.part : undefined
    if (part !== undefined) labels.push({ text: part, role: 'subset' })
    const asked = column.role === 'model' ? setupInName(text)?.setup : undefined
    if (asked !== undefined) labels.push({ text: asked, role: 'setup' })
    const role = namesMean(text, column, axes, labels) ? 'task' : roleOfCell(text, column, axes)
    if (role === undefined) continue
    const marked = role === 'setup' ? wayOfMark(text, column) : undefined
    if (marked !== undefined) labels.push({ text: marked, role: 'setup' })
    else if (role === 'task' && axes.harness) labels.push(...harnessTask(text, index, carried))
    else if (role === 'metric' && axes.harness) labels.push(...harnessMetric(text))
    else
      labels.push({
        text: column.role === 'condition' ? `${column.labels.at(-1) ?? ''} ${text}`.trim() : text,
        role,
        ...known({ lines: cell?.cell.lines ? cell.cell.lines : undefined }),
      })
  }
  // "pp512" under "Setup" with no other name: what llama-bench measured is a speed.
  const noScores = labels.some(
    ({ role, text }) =>
      (role === 'setup' && isSpeed(text)) ||
      (/^(?:class|metric|setup)$/.test(role) && isCount(text)) ||
      (role === 'metric' &&
        (/_stderr$/.test(text) || ['meta', 'delta', 'training'].includes(classifyLabel(text)))) ||
      (/^(?:task|measured)$/.test(role) && isNoTest(text)),
  )
  return axes.orientation !== 'models-in-rows' && noScores ? undefined : labels
}

/** Before a mean the name of a collection says of what it is: "OpenLLM | Average". */
function namesMean(
  text: string,
  column: TableColumn,
  { nesting }: TableAxes,
  behind: readonly ScoreLabel[],
): boolean {
  const names = behind.filter(({ role }) => role === 'task')
  return (
    nesting.groups.includes(column) &&
    !speaksOf(column.labels.at(-1) ?? '', 'group') &&
    findBenchmark(text)?.domain === 'averages' &&
    names.length > 0 &&
    names.every(({ text }) => classifyLabel(text) === 'average')
  )
}

/** "✓" under "Tools": the way to measure that the head names, or its opposite. */
function wayOfMark(text: string, column: TableColumn): string | undefined {
  const head = column.labels.at(-1) ?? ''
  if (/^(?:✓|✔|✅|yes|sí|si|oui|ja|да|是|有|on|true|w\/|with)\ufe0f?$/iu.test(text))
    return [head, `with ${head}`].find(isWayToAsk)
  if (/^(?:✗|✘|✕|❌|×|no|non|nein|нет|否|无|無|off|false|–|-|w\/o|without)\ufe0f?$/iu.test(text))
    return [`no ${head}`, `without ${head}`].find(isWayToAsk)
  return undefined
}

/** Whether a blank cell repeats the one above it. */
function carriesDown(axes: TableAxes, index: number): boolean {
  return (
    axes.orientation === 'models-in-rows' ||
    axes.columns.some(
      ({ role }, at) => role === 'metric' || (at > index && (role === 'task' || role === 'setup')),
    )
  )
}

/** The harness sets a dash before the parts of the group above: "mmlu", " - stem". */
function harnessTask(text: string, index: number, carried: Carried): ScoreLabel[] {
  const part = /^-+\s*(.+)$/.exec(text)?.[1]
  if (part === undefined) {
    carried.parents[index] = text
    return [{ text, role: 'task' }]
  }
  const parent = carried.parents[index]
  if (parent === undefined || findBenchmark(part)) return [{ text: part, role: 'task' }]
  return [
    { text: part, role: 'subset' },
    { text: parent, role: 'task' },
  ]
}

/** "exact_match,get-answer": an older harness prints the filter behind the metric. */
function harnessMetric(text: string): ScoreLabel[] {
  const [metric = '', filter, ...others] = text.split(',')
  if (filter === undefined || others.length > 0) return [{ text, role: 'metric' }]
  return [
    { text: metric.trim(), role: 'metric' },
    { text: filter.trim(), role: 'filter' },
  ]
}

function roleOfCell(
  text: string,
  column: TableColumn,
  axes: TableAxes,
): ScoreLabel['role'] | undefined {
  const { role } = column
  if (role === 'condition') return 'condition'
  if (
    role === 'metric' &&
    axes.classColumn !== undefined &&
    axes.columns[axes.classColumn] === column
  )
    return 'class'
  const others = axes.columns.some((other) => other !== column && other.role === 'task')
  // "MSA" under "Variant" beside the name of the test set.
  if (role === 'setup' && others && speaksOf(column.labels.at(-1) ?? '', 'variety')) return 'class'
  if (role === 'setup' && speaksOf(column.labels.at(-1) ?? '', 'way')) return 'way'
  if (role === 'metric' || role === 'setup' || role === 'shots' || role === 'filter') return role
  if (role !== 'task') return undefined
  const { classes, classColumn, nesting } = axes
  const ofClasses = classColumn === undefined || axes.columns[classColumn] === column
  if (classes === 'rows' && ofClasses) return 'class'
  if (isClassHead(column.labels.at(-1) ?? '') && classes !== 'columns') return 'class'
  const parts = axes.taskNames?.includes(column) ? undefined : nesting.parts.get(column)
  if (parts !== undefined) return parts.has(text) ? 'part' : 'setup'
  if (nesting.groups.includes(column)) return 'group'
  if (others && speaksOf(column.labels.at(-1) ?? '', 'group')) return 'group'
  if (axes.metricNames === column) return 'measured'
  return axes.taskNames?.includes(column) ? 'group' : 'task'
}

/** Rows of sizes, counts, differences and training under a head of tests. */
function isNoTest(text: string): boolean {
  return ['meta', 'delta', 'training'].includes(classifyLabel(text)) || speaksOf(text, 'count')
}

/** A count or the loss of a part among the scores: "n_observations", "NER_LOSS". */
function isCount(text: string): boolean {
  return /_LOSS$/.test(text) || (speaksOf(text, 'count') && !speaksOf(text, 'average'))
}

/** The names over a column, nearest first, without that of its model. */
export function columnScoreLabels(axes: TableAxes, column: TableColumn): ScoreLabel[] {
  const model = axes.orientation === 'models-in-columns' ? modelText(column) : undefined
  const head = column.labels.findIndex((label) => classifyLabel(label) === 'task-axis')
  const below = head < 0 ? undefined : column.labels[head + 1]
  const ofModel = (label: string) => label === model || model?.endsWith(` ${label}`) === true
  const names = column.labels
    .toReversed()
    .filter((label) => !ofModel(label) && model?.startsWith(`${label} `) !== true)
  const underLanguages = model === undefined ? categoriesOfLanguages(axes) : new Set()
  const part = model === undefined ? partOfHead(axes, column) : undefined
  const labels: ScoreLabel[] = [
    ...column.qualifiers.map((text) => ({ text, role: 'setup' as const })),
    ...names.map((text) => ({
      text,
      role:
        axes.classes === 'columns'
          ? ('class' as const)
          : underLanguages.has(text)
            ? // The mean of a language's categories has no part but the language.
              classifyLabel(text) === 'average'
              ? ('metric' as const)
              : ('subset' as const)
            : text === part
              ? ('part' as const)
              : text === below
                ? ('task' as const)
                : isPartOfName(column, text)
                  ? ('subset' as const)
                  : isAmongMetrics(axes, column)
                    ? ('metric' as const)
                    : ('plain' as const),
    })),
  ]
  if (model !== undefined) {
    const asked = setupInName(model)?.setup
    if (asked !== undefined) labels.push({ text: asked, role: 'setup' })
    const metric = /\s((?:macro |micro )?(?:f1|acc|accuracy|bleu|wer|cer))$/i.exec(model)?.[1]
    if (metric) labels.push({ text: metric, role: 'plain' })
  }
  return labels
}

/**
 * "Dialogue | Reasoning" under "English" and again under "Chinese" are categories of one test set that the table does
 * not name.
 */
function categoriesOfLanguages({ columns }: TableAxes): ReadonlySet<string> {
  const languages = new Map<string, Set<string>>()
  for (const { role, labels } of columns) {
    const [name = '', language = '', ...others] = labels.toReversed()
    if (role !== 'value') continue
    if (!isLanguage(language) || others.length > 0 || classifyLabel(name) === 'benchmark')
      return new Set()
    languages.set(name, (languages.get(name) ?? new Set()).add(language))
  }
  const strange = [...languages].filter(([name]) =>
    ['other', 'average'].includes(classifyLabel(name)),
  )
  return new Set(strange.flatMap(([name, over]) => (over.size > 1 ? [name] : [])))
}

/** The lowest name of a column, where a test set stands over it and over other names like it: "Depth" under "BLINK". */
function partOfHead({ columns }: TableAxes, column: TableColumn): string | undefined {
  const [name = '', above = '', ...others] = column.labels.toReversed()
  const isPart = (text: string) => classifyLabel(text) === 'other' && mayBePart(text)
  if (others.length > 0 || !isPart(name) || findBenchmark(above) === undefined) return undefined
  const beside = columns.filter(
    ({ role, labels }) => role === 'value' && labels.at(-2) === above && labels.length === 2,
  )
  const parts = new Set(beside.map(({ labels }) => labels.at(-1) ?? '').filter(isPart))
  return parts.size > 1 ? name : undefined
}

/** "Banks" between the name of a test set, under a head such as "Dataset", and that of a metric. */
function isPartOfName({ labels, qualifiers }: TableColumn, text: string): boolean {
  const head = labels.findIndex((label) => classifyLabel(label) === 'task-axis')
  const at = labels.indexOf(text)
  return (
    head >= 0 &&
    at > head + 1 &&
    classifyLabel(text) === 'other' &&
    [...labels.slice(at + 1), ...qualifiers].some((below) => classifyLabel(below) === 'metric')
  )
}

/**
 * A strange head among heads of metrics is that of a metric, where the rows name what was tested, or models of which nothing
 * else is said.
 */
function isAmongMetrics({ columns, orientation }: TableAxes, column: TableColumn): boolean {
  const others = columns.filter((one) => one.role === 'value' && one !== column)
  const metrics = others.filter(({ kind }) => kind === 'metric').length
  if (column.kind !== 'other' || metrics < 2 || metrics < others.length) return false
  return orientation === 'models-in-rows'
    ? column.labels.length === 1
    : orientation === 'no-models' && columns.some(({ role }) => role === 'task')
}

/** A section row counts as a name only when the registry knows it; else it is a heading. */
export function sectionLabels(
  section: string | undefined,
  labels: readonly ScoreLabel[],
): ScoreLabel[] {
  if (section === undefined) return []
  const found = ['benchmark', 'metric'].includes(classifyLabel(section))
  // "Math" over rows of tests is a heading, though a test has this name.
  if (!found || speaksOf(section, 'field') || findBenchmark(section)?.domain === 'averages')
    return [{ text: section, role: 'group' }]
  const named = labels.some((label) => classifyLabel(label.text) === 'benchmark')
  return named ? [] : [{ text: section, role: 'section' }]
}
