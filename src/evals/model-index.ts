import { webAddress } from '../address.ts'
import { findMetric, readPrintedMetric } from '../benchmarks/metric.ts'
import { findBenchmark } from '../benchmarks/registry.ts'
import { speaksOf } from '../benchmarks/vocabulary.ts'
import type { Problem } from '../errors.ts'
import { cut } from '../errors.ts'
import { isRecord } from '../json.ts'
import { known } from '../known.ts'
import { en } from '../messages/en.ts'
import { type Finding, problem } from '../messages/problem.ts'
import { benchmarkStated } from './benchmark-stated.ts'
import { mostResults, tooManyResults } from './most-results.ts'
import type { ScoreReading } from './reading.ts'
import { shotsOf } from './setup.ts'
import { parseValue } from './value.ts'
import type { ModelIdentity, ResolveModel } from './whose/identity.ts'
import { type WhoseVerdict, whoseFields } from './whose/verdict.ts'
import { whoseIndex } from './whose/whose.ts'

/** Where a model-index was found and whose card it is. */
export interface ModelIndexContext {
  identity: ModelIdentity
  /** File inside the model's folder: `README.md` for the front matter, `model.json` for the payload. */
  file: string
  /** Field path of the index in that file. */
  field?: string
  /** True when the Hub computed `verified`; what a card claims about itself is ignored. */
  trustVerified?: boolean
  resolveModel?: ResolveModel
}

/** Scores of one index and what was wrong with it. */
export interface ModelIndexReading {
  records: ScoreReading[]
  problems: Problem[]
}

/**
 * Reads a `model-index` of any shape; never throws.
 * Field list: https://github.com/huggingface/hub-docs/blob/main/modelcard.md
 */
export function readModelIndex(value: unknown, context: ModelIndexContext): ModelIndexReading {
  const reading: ModelIndexReading = { records: [], problems: [] }
  if (value === undefined || value === null) return reading
  const root = context.field ?? 'model-index'
  const report = reporter(reading, context)
  for (const [index, entry] of listOf(value, root, t.modelList, report)) {
    const field = `${root}[${index}]`
    if (!isRecord(entry)) {
      report('model-index-shape', field, entry, t.indexEntry)
      continue
    }
    const name = textOf(entry['name'])
    if (name === undefined) report('model-index-name', `${field}.name`, entry['name'], t.modelName)
    if (entry['results'] === undefined || entry['results'] === null) {
      report('model-index-results', `${field}.results`, undefined, t.results)
      continue
    }
    const whose = whoseIndex(name, context.identity, context.resolveModel)
    if (whose.problem) report('model-index-other-model', `${field}.name`, name, whose.problem)
    for (const [at, result] of listOf(entry['results'], `${field}.results`, t.results, report)) {
      if (reading.records.length >= mostResults) {
        reading.problems.push(tooManyResults(context.file, `${field}.results`, context.identity.id))
        break
      }
      reading.records.push(
        ...readResult(result, `${field}.results[${at}]`, { name, ...whose }, context, report),
      )
    }
  }
  return reading
}

const t = en.expected

type Subject = WhoseVerdict & { name: string | undefined }

type Report = (code: IndexCode, field: string, value: unknown, expected: string) => void

/** What an evaluation index can get wrong. */
type IndexCode = Extract<Finding['code'], `model-index-${string}`>

function reporter(reading: ModelIndexReading, context: ModelIndexContext): Report {
  return (code, field, value, expected) => {
    reading.problems.push(
      problem({
        level: code === 'model-index-other-model' ? 'info' : 'warning',
        code,
        model: context.identity.id,
        file: context.file,
        field,
        ...known({ value }),
        expected,
      }),
    )
  }
}

/** A list as it is; a lone mapping as a list of one, reported. */
function listOf(
  value: unknown,
  field: string,
  expected: string,
  report: Report,
): [number, unknown][] {
  if (Array.isArray(value)) return [...value.entries()]
  report('model-index-shape', field, value, expected)
  return isRecord(value) ? [[0, value]] : []
}

function readResult(
  result: unknown,
  field: string,
  subject: Subject,
  context: ModelIndexContext,
  report: Report,
): ScoreReading[] {
  if (!isRecord(result)) {
    report('model-index-shape', field, result, t.indexResult)
    return []
  }
  const task = readTask(result['task'])
  const dataset = readDataset(result['dataset'])
  if (task === undefined) report('model-index-missing', `${field}.task`, undefined, t.taskType)
  if (dataset === undefined) report('model-index-missing', `${field}.dataset`, undefined, t.dataset)
  const records: ScoreReading[] = []
  for (const [index, metric] of readMetrics(result['metrics'], `${field}.metrics`, report)) {
    const at = `${field}.metrics[${index}]`
    const record = readMetric(metric, at, { task, dataset, subject, context, report })
    if (record) records.push(withSource(record, result['source']))
  }
  return records
}

function withSource(record: ScoreReading, source: unknown): ScoreReading {
  if (!isRecord(source)) return record
  const name = textOf(source['name'])
  const url = webAddress(textOf(source['url']))
  return {
    ...record,
    source: { ...record.source, ...known({ name: name || undefined, url: url || undefined }) },
  }
}

function readTask(value: unknown): ScoreReading['task'] {
  if (typeof value === 'string') return { type: value }
  if (!isRecord(value)) return undefined
  const type = textOf(value['type'])
  const name = textOf(value['name'])
  if (type === undefined && name === undefined) return undefined
  return known({ type: type || undefined, name: name || undefined })
}

type Dataset = NonNullable<ScoreReading['dataset']> & { args?: string; shots?: number }

function readDataset(value: unknown): Dataset | undefined {
  if (typeof value === 'string') return { name: value }
  if (!isRecord(value)) return undefined
  const id = textOf(value['type'])
  const name = textOf(value['name'])
  if (id === undefined && name === undefined) return undefined
  const args = value['args']
  const shots = isRecord(args) ? args['num_few_shot'] : undefined
  return {
    ...known({ id: id || undefined, name: name || undefined }),
    ...optionalText('config', value['config']),
    ...optionalText('split', value['split']),
    // Programs print their word for nothing.
    ...(value['revision'] === 'None' ? {} : optionalText('revision', value['revision'])),
    ...optionalText('args', args),
    ...known({
      shots: typeof shots === 'number' && Number.isInteger(shots) && shots >= 0 ? shots : undefined,
    }),
  }
}

/** The metrics as a list; a mapping `{accuracy: 0.9}` becomes one entry per key, reported. */
function readMetrics(value: unknown, field: string, report: Report): [number, unknown][] {
  if (Array.isArray(value)) return [...value.entries()]
  report('model-index-shape', field, value, t.metrics)
  if (!isRecord(value)) return []
  if ('value' in value) return [[0, value]]
  return Object.entries(value).map(([type, score], index) => [index, { type, value: score }])
}

interface ResultContext {
  task: ScoreReading['task']
  dataset: Dataset | undefined
  subject: Subject
  context: ModelIndexContext
  report: Report
}

function readMetric(
  metric: unknown,
  field: string,
  { task, dataset, subject, context, report }: ResultContext,
): ScoreReading | undefined {
  if (!isRecord(metric)) {
    report('model-index-shape', field, metric, t.metricEntry)
    return undefined
  }
  const value = readScore(metric['value'])
  if (value === undefined) {
    report('model-index-value', `${field}.value`, metric['value'], t.number)
    return undefined
  }
  if (value.number === undefined)
    report('model-index-value', `${field}.value`, value.printed, t.number)
  const type = textOf(metric['type'])
  const printedMetric = textOf(metric['name']) ?? type
  if (printedMetric === undefined)
    report('model-index-missing', `${field}.type`, undefined, t.metric)
  const metricId = findMetric(type)?.id ?? findMetric(printedMetric)?.id
  // Programs print counts and running times beside the scores.
  if (metricId === undefined && speaksOf(printedMetric ?? '', 'count', 'speed')) return undefined
  if (metric['verified'] === true && !context.trustVerified)
    report('model-index-verified', `${field}.verified`, true, t.noClaim)
  // The data set's name, its id, or the task where no data set is stated.
  const printed = dataset?.name ?? dataset?.id ?? task?.name ?? task?.type
  const listed = findBenchmark(printed, dataset?.id, dataset?.config ?? dataset?.args)
  const shots = dataset?.shots ?? (printed === undefined ? undefined : shotsOf(printed))
  const metricRead = printedMetric && readPrintedMetric(printedMetric, listed).metric?.id
  const { args, shots: _shots, ...stated } = dataset ?? {}
  return {
    id: field.replace(/[^\w]+/g, '-').replace(/-+$/, ''),
    benchmark: benchmarkStated(printed, listed),
    ...known({
      task,
      dataset: dataset
        ? {
            ...stated,
            ...known({ config: stated.config === undefined && args ? args : undefined }),
          }
        : undefined,
    }),
    metric: known({
      id: metricRead || metricId ? metricRead || metricId : undefined,
      printed: printedMetric || undefined,
    }),
    value: {
      printed: value.printed,
      ...known({ number: value.number }),
    },
    ...known({ unit: value.unit || undefined, plusMinus: value.plusMinus }),
    setup: shots === undefined ? {} : { shots },
    subject: {
      name: subject.name ?? context.identity.id,
      ...known({ id: subject.id || undefined, catalogueId: subject.catalogueId || undefined }),
    },
    ...whoseFields(subject),
    source: { place: 'model-index', file: context.file, field },
    ...known({
      verified:
        context.trustVerified && typeof metric['verified'] === 'boolean'
          ? metric['verified']
          : undefined,
    }),
  }
}

interface Score {
  printed: string
  number?: number
  unit?: ScoreReading['unit']
  plusMinus?: number
}

function readScore(value: unknown): Score | undefined {
  if (typeof value === 'number')
    return Number.isFinite(value) ? { printed: String(value), number: value } : undefined
  if (typeof value === 'string') {
    const text = value.trim()
    return text === '' ? undefined : (parseValue(text) ?? { printed: text })
  }
  if (value === undefined || value === null) return undefined
  return { printed: cut(value, 200) }
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined
  return typeof value === 'number' ? String(value) : undefined
}

function optionalText<K extends string>(key: K, value: unknown): { [P in K]?: string } {
  const text = textOf(value)
  // One key of the given name: the spread above needs it under that very key.
  return (text === undefined ? {} : { [key]: text }) as { [P in K]?: string }
}
