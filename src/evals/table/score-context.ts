import type { Benchmark } from '../../benchmarks/benchmark.ts'
import { benchmarkInText } from '../../benchmarks/benchmark-text.ts'
import { isLanguage } from '../../benchmarks/language.ts'
import {
  findBenchmark,
  findMember,
  readBesideName,
  readSetupText,
} from '../../benchmarks/registry.ts'
import { speaksOf } from '../../benchmarks/vocabulary.ts'
import { known } from '../../known.ts'
import type { CardTable } from '../../readme/readme.ts'
import { namesFamily } from '../whose/model-name.ts'
import { setupInName } from '../whose/setup-in-name.ts'
import type { TableAxes } from './axis.ts'
import { stubTexts, withoutBracket } from './column-names.ts'
import type { ScoreDescription } from './describe-score.ts'
import type { TableGrid } from './grid.ts'
import { harnessNamed } from './harness-named.ts'
import { classifyLabel } from './label.ts'
import { mayBePart } from './part-name.ts'
import { splitBefore, wayBefore } from './said-before.ts'
import { type TableMetric, tableMetric } from './table-metric.ts'
import { headedWhole, toldWhole } from './told-whole.ts'
import { topicOf } from './topic.ts'

/** What stands around a table and says which benchmark or collection its names are parts of. */
export interface ScoreContext {
  /** Caption, headings and heads of columns without figures. */
  text: string
  /** The only benchmark that one of these names. */
  benchmark?: Benchmark
  /** The same, or that of the text before the table: for figures under no name at all. */
  nameless?: Benchmark
  /** The benchmark that caption or nearest heading names, where no cell names any: the names are its parts. */
  whole?: Benchmark
  /** The metric of figures whose names say none. */
  metric: TableMetric
  /** True for a table of one column of figures, or with names of benchmarks in its rows: its mean may be of many. */
  wide: boolean
  /** The language that caption or heading gives in brackets: "Evaluation results (Dutch)". */
  language?: string
  /** How all of it was measured, where the head of its names ("Model 5-shot"), caption or heading says so. */
  way?: string
  /** The part of the data that the text around says for all of it. */
  split?: string
  /** The evaluation program that all of it was measured with, where the text around says so. */
  harness?: string
  /** Shots that the evaluation program prints above its table: "num_fewshot: 5". */
  shots?: number
  /** True where all names of what was tested are fields ("STEM") and their mean: parts of a test that the table does not name. */
  fieldsOnly: boolean
  /**
   * What the heads over the names of what was tested say of them: `tests` where one speaks of tests or sets of data,
   * `gathered` where all only gather ("Category") and the registry knows no name.
   */
  names?: 'tests' | 'gathered'
  /** True where two of them at least, and most, are fields, and the registry knows none. */
  mostlyFields: boolean
  /** True where all of them are languages and their mean. */
  languagesOnly: boolean
  /** True when cells of the table name benchmarks. */
  knownNames: boolean
  /** True when cells of the table name other benchmarks: an average is then not of one alone. */
  mixed: boolean
}

/** Reads what stands around a table. */
export function readContext(table: CardTable, grid: TableGrid, axes: TableAxes): ScoreContext {
  const heads = axes.columns
    .filter((column) => column.role !== 'value')
    .flatMap((column) => column.labels)
  const texts = [...heads, table.caption, ...[...table.headings].reverse()].filter(
    (text) => text !== undefined,
  )
  const topic = topicOf(table)
  const fieldsOnly = areFields(grid, axes)
  const around = firstNamed([...heads, table.caption, topic]) ?? firstNamed(texts)
  // A card "tuned on X" may show the fields "STEM" and "Humanities" of another test.
  const strange = fieldsOnly && !knowsFields(around, grid, axes)
  const names = [
    ...axes.columns.flatMap((column) => column.labels),
    ...grid.rows.slice(grid.headerRows).map((row) => row[0]?.text ?? ''),
  ]
  const others = names.some((name) => {
    const found = findBenchmark(name)
    return found !== undefined && found !== around
  })
  const nameless = firstNamed([...heads, table.caption, topic, table.before])
  const none = names.every((name) => classifyLabel(name) !== 'benchmark')
  const whole = none ? wholeOf(table, topic, testedNames(grid, axes)) : undefined
  return {
    text: texts.join(' | '),
    mixed: others,
    knownNames: !none,
    wide:
      axes.columns.filter(({ role }) => role === 'value').length === 1 ||
      grid.rows
        .slice(grid.headerRows)
        .some((row) =>
          row.some((cell, at) => !axes.columns[at]?.figures && findBenchmark(cell?.text)),
        ),
    fieldsOnly,
    mostlyFields: areMostlyFields(testedNames(grid, axes)),
    languagesOnly: areLanguages(testedNames(grid, axes)),
    metric: tableMetric(table, grid, axes),
    ...known({
      names: whatNamesAre(grid, axes),
      language: [table.caption, table.section].flatMap((text) => languageInside(text) ?? [])[0],
      harness: axes.harness ? undefined : harnessNamed(table),
      shots: axes.harness ? shotsAbove(table.before) : undefined,
      way:
        wayInStub(axes) ??
        wayInHeading(table.caption) ??
        wayInHeading(table.section) ??
        wayBefore(table.before),
      split: splitBefore([table.caption, table.section, table.before]),
      benchmark: strange ? whole : (whole ?? around),
      nameless: strange ? whole : (whole ?? nameless),
      whole,
    }),
  }
}

/** The benchmark that caption or heading names, or of which a text or a heading above tells the names as parts. */
function wholeOf(
  { caption, before, headings }: CardTable,
  topic: string | undefined,
  names: readonly string[],
): Benchmark | undefined {
  const named = firstNamed([caption, topic])
  if (named !== undefined && named.domain !== 'averages') return named
  return toldWhole(before, names) ?? headedWhole(headings, names)
}

function areFields(grid: TableGrid, axes: TableAxes): boolean {
  const { columns, orientation } = axes
  const names = testedNames(grid, axes)
  if (orientation === 'models-in-rows') return allFields(names)
  const stub = columns.filter(({ role }) => role === 'task')
  const head = stub[0]?.labels.at(-1) ?? ''
  const gathers = speaksOf(head, 'group') || classifyLabel(head) === 'empty'
  return gathers && stub.length === 1 && allFields(names)
}

function whatNamesAre(grid: TableGrid, axes: TableAxes): ScoreContext['names'] {
  const { columns, orientation } = axes
  const heads =
    orientation === 'models-in-rows'
      ? columns.flatMap(({ role, labels }) => (role === 'value' ? labels.slice(0, -1) : []))
      : columns.flatMap(({ role, labels }) => (role === 'task' ? labels.slice(-1) : []))
  const plain = heads.map(withoutBracket)
  if (plain.some((head) => speaksOf(head, 'test-set', 'work', 'test-data'))) return 'tests'
  // Beside columns of models the names under such a head are all that says what was tested.
  const alone = orientation === 'no-models' && plain.length > 0
  const gathers = alone && plain.every((head) => speaksOf(head, 'group'))
  const strange = testedNames(grid, axes).every((name) => findBenchmark(name) === undefined)
  return gathers && strange ? 'gathered' : undefined
}

/** What the names of the table say was tested. */
function testedNames(grid: TableGrid, { columns, orientation }: TableAxes): string[] {
  return orientation === 'models-in-rows'
    ? columns.flatMap(({ role, labels }) => (role === 'value' ? labels.slice(-1) : []))
    : stubTexts(grid, columns)
}

/** True where one of the names is a known part of the benchmark. */
function knowsFields(benchmark: Benchmark | undefined, grid: TableGrid, axes: TableAxes): boolean {
  if (benchmark === undefined) return false
  return testedNames(grid, axes).some((name) =>
    readBesideName(name, benchmark)?.some(({ kind }) => kind === 'subset'),
  )
}

/** Fields and their mean, and no test among them. */
function allFields(names: readonly string[]): boolean {
  return (
    names.some((name) => speaksOf(name, 'field') && !isLanguage(name)) &&
    names.every((name) => speaksOf(name, 'field', 'average') && !findBenchmark(name))
  )
}

function areMostlyFields(names: readonly string[]): boolean {
  const fields = names.filter((name) => speaksOf(name, 'field'))
  return (
    fields.length >= 2 &&
    fields.length * 2 > names.filter((name) => !speaksOf(name, 'average')).length &&
    names.every((name) => !findBenchmark(name))
  )
}

/** Two languages or more and their mean, and no test among them. */
function areLanguages(names: readonly string[]): boolean {
  return (
    names.filter(isLanguage).length >= 2 &&
    names.every((name) => (isLanguage(name) || speaksOf(name, 'average')) && !findBenchmark(name))
  )
}

function languageInside(text: string | undefined): string | undefined {
  const inside = /[(（](\p{L}{3,20})[)）]\s*$/u.exec(text ?? '')?.[1]
  return inside !== undefined && isLanguage(inside) ? inside : undefined
}

/** Words in a heading that can only say how models were asked: "tools" alone may be what is tested. */
const clearWays =
  /\b(?:with(?:out)? (?:tools?|cot|python|subtitles)|w\/o? ?(?:tools?|cot|subs)|no tools?|(?:non-?)?thinking mode|text[- ]only|\d{1,2}[- ]shots?(?: cot)?|zero-shot(?: cot)?|chain[- ]of[- ]thought|(?:con|sin) herramientas)\b|(?:使用|无|無)工具|(?:非)?思考模式|ツール(?:あり|なし)/giu

/** The one way to measure that a heading names at its end, in brackets or before a word for results. */
function wayInHeading(heading = ''): string | undefined {
  const ways = [...heading.matchAll(clearWays)]
  const [way, ...others] = ways.map(([text]) => text)
  if (way === undefined || others.length > 0 || readSetupText(way) === undefined) return undefined
  const after = heading.slice((ways[0]?.index ?? 0) + way.length).trim()
  const closed =
    /^(?:$|[)）\]:：,，.–—-]|(?:results?|scores?|evaluations?|performance|settings?|benchmarks?)\b|下|的?(?:结果|結果|评测|評測))/iu
  return closed.test(after) ? way : undefined
}

/** The way to measure beside the head over names of models or tests: "Model 5-shot", "Benchmark (CoT)". */
function wayInStub({ columns }: TableAxes): string | undefined {
  const heads = columns.flatMap(({ role, labels }) =>
    role === 'model' || role === 'task' ? labels.slice(-1) : [],
  )
  const asked = heads.filter((head) => /^(?:model|task)-axis$/.test(classifyLabel(head)))
  return asked.flatMap((head) => setupInName(head)?.setup ?? [])[0]
}

function shotsAbove(before: string | undefined): number | undefined {
  const [, shots] = /\bnum_fewshot:? ?(\d+)\b/.exec(before ?? '') ?? []
  return shots === undefined ? undefined : Number(shots)
}

function firstNamed(texts: readonly (string | undefined)[]): Benchmark | undefined {
  for (const text of texts) {
    const found = benchmarkInText(text)
    if (found) return found
  }
  return undefined
}

/**
 * Reads a name in the light of what stands around it: "STEM" under the heading MMLU is a part of MMLU,
 * "BoolQ" under KoBEST is KoBEST's own, and the average under a heading of one benchmark is its score.
 */
export function placeInContext(
  description: ScoreDescription,
  context: ScoreContext,
): ScoreDescription {
  const { printed } = description
  if (printed === undefined) return description
  const member = findMember(context.text, printed)
  if (member) return { ...description, benchmark: member }
  const { whole, benchmark = whole } = context
  if (benchmark === undefined || description.benchmark === benchmark) return description
  const parts = readBesideName(printed, benchmark) ?? []
  const subset = parts.flatMap(({ kind, text }) => (kind === 'subset' ? text : [])).join(', ')
  if (subset !== '') {
    const beside = description.subset === undefined ? [] : [description.subset]
    return { ...description, benchmark, subset: [...beside, subset].join(', ') }
  }
  const average = description.benchmark === undefined && speaksOf(printed, 'average')
  // The mean of a leaderboard is of its benchmarks, not of two turns of one.
  const ofAll = benchmark.domain !== 'averages' || context.wide
  if (average && !context.mixed && ofAll) {
    const inside = /[(（]([^()（）]+)[)）]$/.exec(printed)?.[1]
    // "Mean (Task)" says how the mean is taken, "Average (Hard)" of what.
    const part = inside !== undefined && !speaksOf(inside, 'task', 'class') ? inside : undefined
    const subset = part ?? description.subset
    return { ...description, benchmark, printed: benchmark.name, ...known({ subset }) }
  }
  if (whole === undefined || description.benchmark !== undefined) return description
  // What a model was run in, or at which size of pictures, is no part of a test set.
  if (
    /^(?:pytorch|tensorflow|tf|jax|flax|keras|onnx|tflite|tensorrt|\d+\s?[x×]\s?\d+)$/i.test(
      printed,
    )
  )
    return {
      ...description,
      benchmark: whole,
      printed: whole.name,
      details: [...description.details, printed],
    }
  // The name of a family of models says whose a figure is, not of which part.
  if (namesFamily(printed)) return { ...description, benchmark: whole }
  if (!mayBePart(printed))
    return {
      ...description,
      benchmark: whole,
      printed: whole.name,
      details: [...description.details, printed],
    }
  const names = [printed, description.subset].filter((text) => text !== undefined)
  return { ...description, benchmark: whole, printed: whole.name, subset: names.join(', ') }
}
