import { findBenchmark } from '../benchmarks/registry.ts'
import type { Problem } from '../errors.ts'
import { cut } from '../errors.ts'
import { isRecord } from '../json.ts'
import { known } from '../known.ts'
import { en } from '../messages/en.ts'
import { problem } from '../messages/problem.ts'
import { benchmarkStated } from './benchmark-stated.ts'
import { mostResults, tooManyResults } from './most-results.ts'
import type { ScoreReading } from './reading.ts'
import { parseValue } from './value.ts'
import type { ModelIdentity } from './whose/identity.ts'
import { whoseFields } from './whose/verdict.ts'

/** One file of `.eval_results`, parsed as YAML. */
export interface ResultsFile {
  file: string
  data: unknown
}

/** Where results come from and whose repository it is. */
export interface EvalResultsInput {
  identity: ModelIdentity
  /** Files of the repository. */
  files: readonly ResultsFile[]
  /** The payload's `evalResults`: the same entries with what the Hub says of them. */
  payload?: readonly unknown[]
}

/**
 * Reads `.eval_results/*.yaml` and the payload's `evalResults`; never throws. The payload's word on
 * `verified` is joined to the file's entry; an entry only the payload has is kept as such.
 * Field list: https://huggingface.co/docs/hub/eval-results
 */
export function readEvalResults(input: EvalResultsInput): {
  records: ScoreReading[]
  problems: Problem[]
} {
  const records: ScoreReading[] = []
  const problems: Problem[] = []
  const context = { identity: input.identity, problems }
  for (const { file, data } of input.files) {
    for (const [index, entry] of entriesOf(data, file, context).entries()) {
      if (records.length >= mostResults) {
        problems.push(tooManyResults(file, `[${index}]`, input.identity.id))
        break
      }
      const record = readEntry(entry, file, `[${index}]`, context)
      if (record) records.push(record)
    }
  }
  for (const [index, item] of (input.payload ?? []).entries())
    joinPayload(item, index, records, context)
  return { records, problems }
}

interface Context {
  identity: ModelIdentity
  problems: Problem[]
}

const t = en.expected

function report(context: Context, file: string, field: string, value: unknown, expected: string) {
  context.problems.push(
    problem({
      level: 'warning',
      code: 'eval-results-shape',
      model: context.identity.id,
      file,
      field,
      ...known({ value }),
      expected,
    }),
  )
}

function entriesOf(data: unknown, file: string, context: Context): unknown[] {
  if (Array.isArray(data)) return data
  report(context, file, '', data, t.results)
  return isRecord(data) ? [data] : []
}

function readEntry(
  entry: unknown,
  file: string,
  field: string,
  context: Context,
): ScoreReading | undefined {
  if (!isRecord(entry)) {
    report(context, file, field, entry, t.result)
    return undefined
  }
  const dataset = isRecord(entry['dataset']) ? entry['dataset'] : undefined
  const id = textOf(dataset?.['id'])
  const task = textOf(dataset?.['task_id'])
  const revision = textOf(dataset?.['revision'])
  if (id === undefined) report(context, file, `${field}.dataset.id`, entry['dataset'], t.datasetId)
  if (task === undefined) report(context, file, `${field}.dataset.task_id`, undefined, t.taskId)
  const value = readValue(entry['value'])
  if (value === undefined) {
    report(context, file, `${field}.value`, entry['value'], t.number)
    return undefined
  }
  const benchmark = findBenchmark(id, id, task)
  const date = textOf(entry['date'])
  const notes = textOf(entry['notes'])
  return {
    id: `${file}${field}`.replace(/[^\w]+/g, '-').replace(/-+$/, ''),
    benchmark: benchmarkStated(id, benchmark),
    ...known({
      task: task ? { name: task } : undefined,
      dataset: id
        ? { id, ...known({ config: task || undefined, revision: revision || undefined }) }
        : undefined,
    }),
    // The format names no metric and no unit: https://github.com/huggingface/hub-docs/issues/2747
    metric: {},
    value,
    setup: {},
    subject: { name: context.identity.id, id: context.identity.id },
    ...whoseFields({ whose: 'measured', because: { code: 'result-file' } }),
    source: { place: 'eval-results', file, field: `${field}.value`, ...sourceOf(entry['source']) },
    ...known({
      date: date && !Number.isNaN(Date.parse(date)) ? date : undefined,
      notes: notes || undefined,
    }),
  }
}

function sourceOf(value: unknown): { name?: string; url?: string } {
  if (!isRecord(value)) return {}
  const url = textOf(value['url'])
  const name = textOf(value['name']) ?? textOf(value['org']) ?? textOf(value['user'])
  return known({ name: name || undefined, url: url || undefined })
}

function readValue(value: unknown): { printed: string; number?: number } | undefined {
  if (typeof value === 'number')
    return Number.isFinite(value) ? { printed: String(value), number: value } : undefined
  if (typeof value !== 'string' || value.trim() === '') return undefined
  const parsed = parseValue(value)
  return { printed: cut(value, 200), ...known({ number: parsed?.number }) }
}

/** A YAML date comes as a `Date`; everything else that is no text is not stated. */
function textOf(value: unknown): string | undefined {
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' ? value.trim() || undefined : undefined
}

function joinPayload(
  item: unknown,
  index: number,
  records: ScoreReading[],
  context: Context,
): void {
  const field = `evalResults[${index}]`
  if (!isRecord(item)) {
    report(context, 'model.json', field, item, t.payloadResult)
    return
  }
  const read = readEntry(item['data'], 'model.json', `${field}.data`, context)
  if (!read) return
  const verified = typeof item['verified'] === 'boolean' ? item['verified'] : undefined
  const same = records.find(
    (record) =>
      record.dataset?.id === read.dataset?.id &&
      record.dataset?.config === read.dataset?.config &&
      record.value.printed === read.value.printed,
  )
  if (same) {
    if (verified !== undefined) same.verified = verified
    same.date ??= read.date
    return
  }
  const filename = textOf(item['filename'])
  records.push({
    ...read,
    ...known({
      verified,
      notes:
        item['pullRequest'] === undefined || item['pullRequest'] === null
          ? undefined
          : [en.evaluation.proposed, read.notes].filter(Boolean).join('; '),
    }),
    source: {
      ...read.source,
      ...known({ name: filename ? (read.source.name ?? filename) : undefined }),
    },
  })
}
