import { findMetric, readPrintedMetric } from '../../../src/benchmarks/metric.ts'
import { benchmarkBySlug, readBesideName, readSetupText } from '../../../src/benchmarks/registry.ts'
import type { EvaluationRecord } from '../../../src/evals/record.ts'
import type { Count, Score } from './truth-score.ts'
import type { Truth, TruthResult } from './truth-set.ts'

/** How a score was measured, as texts that can be compared. */
const parts = {
  metrics: {
    key: 'metric',
    said: (record: EvaluationRecord) => record.metric.id ?? record.metric.printed,
    plain: (text: string) =>
      findMetric(text)?.id ?? readPrintedMetric(text).metric?.id ?? plain(text),
  },
  shots: { key: 'shots', said: (record: EvaluationRecord) => record.setup.shots, plain },
  // Words on the setup that nobody understood are printed as such, so they are said too.
  methods: {
    key: 'method',
    said: ({ setup }: EvaluationRecord) => joined(setup.method, setup.stated),
    plain: method,
  },
  splits: {
    key: 'split',
    said: (record: EvaluationRecord) => record.dataset?.split,
    plain: (text: string) => plain(readSetupText(text)?.[0]?.text ?? text),
  },
  subsets: {
    key: 'subset',
    said: ({ subset: part, language: pair, dataset }: EvaluationRecord) =>
      joined([part, pair, dataset?.config]),
    plain: subset,
  },
  harnesses: {
    key: 'harness',
    said: (record: EvaluationRecord) => record.setup.harness,
    plain: (text: string) => plain(readSetupText(text)?.[0]?.text ?? text),
  },
} as const
type Measure = keyof typeof parts

function joined(...lists: (readonly (string | undefined)[] | undefined)[]): string | undefined {
  const words = lists.flatMap((list) => list ?? []).filter((word) => word !== undefined)
  return words.length > 0 ? words.join(', ') : undefined
}

/** Only the fresh batches say in full what these are, and the last the harness, so only there silence means none. */
const freshOnly: readonly string[] = ['methods', 'splits', 'subsets']

/** Which parts of the setup the labels of a card say in full. */
export type Labelled = Pick<Truth, 'fresh' | 'full'>

function each({ fresh, full }: Labelled): Measure[] {
  return (Object.keys(parts) as Measure[]).filter((name) =>
    name === 'harnesses' ? full : fresh || !freshOnly.includes(name),
  )
}

/** Counts what a label states of metric and setup, but for what only the prose says. */
export function want(result: TruthResult, labelled: Labelled, score: Score): void {
  for (const name of each(labelled)) {
    const { key } = parts[name]
    if (result[key] != null && !result.proseOnly?.includes(key)) score[name].wanted += 1
  }
}

/** What is said of metric and setup of a score is wrong when its label says nothing or otherwise. */
export function scoreStated(
  place: { where: string; labelled: Labelled },
  result: TruthResult,
  record: EvaluationRecord,
  score: Score,
): void {
  for (const name of each(place.labelled)) {
    const { key, said: read, plain: form } = parts[name]
    const said = read(record)
    if (said === undefined) continue
    const wanted = result[key]
    // What a rule of a leaderboard gives is not printed: the label of a card is silent on it.
    if (name === 'metrics' && wanted == null && record.metric.printed === undefined) continue
    const others: Partial<Record<Measure, string[] | undefined>> = {
      metrics: result.metricAlso,
      methods: result.methodAlso,
      splits: result.splitAlso,
      subsets: result.subsetAlso,
    }
    const also = others[name] ?? []
    const same = (text: unknown) =>
      form(String(text)) === form(String(said)) || spelling(String(text), record) === said
    const right = (wanted != null && same(wanted)) || also.some(same)
    const asked = wanted != null && !result.proseOnly?.includes(key)
    add(score[name], right, asked)
    if (!right)
      score.notes.push(
        `${place.where}: ${key} "${said}" in place of ${wanted ?? 'none'} at ${result.row}/${result.column}`,
      )
  }
}

/** A label's word for a part of the benchmark in the one spelling that records have: "社会科学". */
function spelling(text: string, { benchmark: { slug } }: EvaluationRecord): string | undefined {
  const benchmark = slug === undefined ? undefined : benchmarkBySlug(slug)
  return benchmark && readBesideName(text, benchmark)?.find(({ kind }) => kind === 'subset')?.text
}

/** What a reader may leave unsaid counts only when it is wrong. */
function add(count: Count, right: boolean, asked: boolean): void {
  if (right && !asked) return
  count.said += 1
  if (right) count.right += 1
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}@^]+/gu, '')
}

/** Spellings of one method in the vocabulary are one: "custom-extract" is "custom extraction". */
function method(text: string): string {
  return text
    .split(', ')
    .flatMap((word) => {
      const named = readSetupText(word)?.filter(({ kind }) => kind === 'method') ?? []
      return named.length > 0 ? named.map((part) => part.text) : [word]
    })
    .map((word) => plain(word).replace('multiplechoice', 'mc'))
    .join()
}

/** Languages are compared by code or English name: "pt" is "Portuguese". */
function subset(text: string): string {
  return text
    .split(/[\s\-_,/]+/)
    .map((word) => plain(language(word)))
    .join('')
}

const english = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

function language(word: string): string {
  return /^[a-z]{2,3}$/i.test(word) ? (english.of(word.toLowerCase()) ?? word) : word
}
