import type { Benchmark } from '../../src/benchmarks/benchmark.ts'
import { findMetric } from '../../src/benchmarks/metric.ts'
import type { PrintedName } from '../../src/benchmarks/printed-name.ts'
import { readAlternativeNames, readPrintedName } from '../../src/benchmarks/registry.ts'
import type { ComparisonParts } from '../../src/evals/comparison.ts'
import type { Score } from '../../src/evals/score.ts'
import { currentId } from '../../src/renames.ts'
import type { Board, BoardGroup, Scoreboard } from '../../src/view/scoreboard.ts'
import type { SiteScores, Stated, StatedBar } from './site-scores.ts'

/**
 * Groups in which two printed names speak of different things: what the registry reads beside the name of
 * the benchmark must stand in the group's key, so that all rows share it, or be what everybody means.
 */
export function unlikeNames(board: Scoreboard): string[] {
  return eachGroup(board).flatMap(([{ benchmark }, group]) => {
    const names = new Map<string, string>()
    for (const score of group.rows.flatMap(({ scores }) => scores))
      names.set(leftOf(score, benchmark, group.parts), score.printedBenchmark)
    return names.size > 1
      ? [`${benchmark.slug} ${group.id}: ${[...names.values()].slice(0, 8).join(' | ')}`]
      : []
  })
}

/** What a printed name says beside the benchmark's and the key does not hold; empty when it says no more. */
function leftOf(score: Score, benchmark: Benchmark, key: ComparisonParts): string {
  const { printedBenchmark: printed } = score
  // One of two figures in a cell has one of the two setups that the name gives: "HLE (w/o / w tools)".
  const readings = readAlternativeNames(printed, 2) ?? [readPrintedName(printed)]
  const left = readings.map((read) => unsaid(read, score, benchmark, key))
  return left.find((text) => text === '') ?? left.join(' or ')
}

function unsaid(
  read: PrintedName,
  score: Score,
  benchmark: Benchmark,
  key: ComparisonParts,
): string {
  // A name that is not the benchmark's at all was found another way: by its data set or a heading.
  if (read.benchmark?.slug !== benchmark.slug) return key.name ? '' : plain(score.printedBenchmark)
  const { config = [], split = [] } = benchmark.usual ?? {}
  const said = [...Object.values(key).flat(), ...config, ...split]
    .flatMap((part) => String(part).split(', '))
    .map(plain)
  return read.parts
    .filter(({ kind, text, value }) => {
      if (kind === 'shots') return key.shots !== value
      if (kind === 'samples') return score.samples !== value
      // "MTEB (56)": what the number counts is not known, so the whole name is part of the key.
      if (kind === 'beside') return plain(key.name ?? '') !== plain(score.printedBenchmark)
      // "TruthfulQA MC2 (acc)": the accuracy of this way to choose.
      if (kind === 'metric' && /^mc[12]$/.test(key.metric ?? ''))
        return !['accuracy', key.metric].includes(findMetric(text)?.id)
      // "Inst Level Strict Acc": the accuracy of this way to count.
      if (kind === 'metric' && findMetric(key.metric)?.name.endsWith(' accuracy'))
        return !['accuracy', key.metric].includes(findMetric(text)?.id)
      if (kind === 'metric') return findMetric(text)?.id !== key.metric
      return !said.includes(plain(text))
    })
    .map(({ kind, text }) => `${kind} ${plain(text)}`)
    .sort()
    .join(', ')
}

function words(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/\p{L}+|\p{N}+|[+²@*]/gu) ?? []
  )
}

function plain(text: string): string {
  return words(text).join('')
}

/** Groups that rank one modeltwice. */
export function rankedTwice(board: Scoreboard): string[] {
  return eachGroup(board).flatMap(([{ benchmark }, group]) => {
    const ranks = Map.groupBy(
      group.rows.filter(({ rank }) => rank !== undefined),
      ({ model }) => plain(currentId(model)),
    )
    return [...ranks]
      .filter(([, rows]) => rows.length > 1)
      .map(
        ([model, rows]) =>
          `${benchmark.slug} ${group.id}: ${model} at ${rows.map(({ rank }) => rank).join(', ')}`,
      )
  })
}

/** Ranked figures that nobody states as measured on the model itself: only copies repeat them. */
export function copiesRanked(board: Scoreboard): string[] {
  return eachGroup(board).flatMap(([{ benchmark }, group]) =>
    group.rows
      .filter(
        ({ rank, scores }) =>
          rank !== undefined &&
          !scores.some(({ whose }) => whose === 'measured' || whose === 'comparison'),
      )
      .map(({ model, printed }) => `${benchmark.slug} ${group.id}: ${model} ${printed}`),
  )
}

/** Figures of one sheet that have a rank in two groups of one benchmark, stated in two places of it. */
export function twiceListed(board: Scoreboard): string[] {
  return board.boards.flatMap(({ benchmark, groups }) => {
    const scores = groups.flatMap(({ id, rows }) =>
      rows
        .filter(({ rank }) => rank !== undefined)
        .flatMap((row) => row.scores.map((score) => ({ id, score }))),
    )
    const same = Map.groupBy(scores, ({ score }) => `${score.sheet} ${score.model} ${score.value}`)
    return [...same]
      .filter(([, list]) => new Set(list.map(({ id }) => id)).size > 1)
      .filter(([, list]) => new Set(list.map(({ score }) => placeOf(score.record))).size > 1)
      .map(([key, list]) => `${benchmark.slug} ${key}: ${list.map(({ id }) => id).join(', ')}`)
  })
}

/** The place that the id of a record begins with: `index`, `readme` … */
function placeOf(record: string): string {
  return record.slice(0, record.indexOf('-'))
}

/** Groups that are ranked though something that matters is not stated. */
export function rankedUnstated(board: Scoreboard): string[] {
  return eachGroup(board).flatMap(([{ benchmark }, { id, missing, rows }]) =>
    missing.length > 0 && rows.some(({ rank }) => rank !== undefined)
      ? [`${benchmark.slug} ${id}: ${missing.join(', ')} not stated`]
      : [],
  )
}

/** Sentences under bars that contradict themselves or the figures they were made of. */
export function falseBars(bars: readonly StatedBar[]): string[] {
  return bars.flatMap(({ sheet, benchmark, bar }) => {
    const { value, low, high, models, text } = bar
    const said = (text.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number)
    const [first = Number.NaN, from = Number.NaN, to = Number.NaN] = said
    const holds =
      low <= value &&
      value <= high &&
      low < high &&
      models >= 2 &&
      from <= first &&
      first <= to &&
      from < to &&
      said[3] === models
    const close = [first - value, from - low, to - high].every((gap) => Math.abs(gap) <= 0.5)
    return holds && close && !/\.\d{5,}/.test(text) ? [] : [`${sheet} ${benchmark}: ${text}`]
  })
}

/** Scores that are called a model's own though the printed name is another model of the catalogue. */
export function foreignNames({ stated, catalogue }: SiteScores): string[] {
  const byName = new Map<string, Set<string>>()
  for (const { id } of catalogue.records)
    for (const name of [plain(id), plain(shortName(id))]) {
      const ids = byName.get(name) ?? new Set()
      ids.add(id)
      byName.set(name, ids)
    }
  const faults = stated.flatMap(({ sheet, record }) => {
    if (record.whose !== 'measured') return []
    const named = record.setup.stated?.find((text) => isOtherId(text, sheet))
    if (named !== undefined) return [`${sheet}: "${named}" is said to be a setup`]
    const name = plain(record.subject.name)
    if (name === plain(sheet) || name === plain(shortName(sheet))) return []
    const others = [...(byName.get(name) ?? [])].filter((id) => id !== sheet)
    return others.length > 0 ? [`${sheet}: "${record.subject.name}" is ${others.join(', ')}`] : []
  })
  return [...new Set(faults)]
}

/** A repository id among the words of a setup names the model that was measured. */
function isOtherId(text: string, sheet: string): boolean {
  return /^[A-Za-z][\w.-]+\/[\w.-]*\d[\w.-]*$/.test(text) && plain(text) !== plain(sheet)
}

function shortName(id: string): string {
  return id.slice(id.indexOf('/') + 1)
}

/** Speeds, sizes, counts, losses of training and the like that were taken for scores. */
export function noScores(stated: readonly Stated[]): string[] {
  return [
    ...new Set(
      stated.flatMap(({ sheet, record }) => {
        const { benchmark, metric, setup, subject } = record
        const said = [benchmark.printed, metric.printed, ...(setup.stated ?? []), record.subset]
        const fault =
          said.find((text) => text !== undefined && noScore.some((no) => no.test(text))) ??
          (noModel.test(subject.name) ? subject.name : undefined)
        return fault === undefined ? [] : [`${sheet}: ${fault}`]
      }),
    ),
  ]
}

const noScore = [
  /\b(?:t(?:ok(?:en)?s?)?|samples?|images?|frames?|it(?:er)?s?|queries|req(?:uest)?s?)\s*(?:\/|per |p)\s*s(?:ec(?:ond)?)?\b/i,
  /\b(?:throughput|latency|speed-?up|tps|qps|fps|ttft|tpot|rtf|runtime|inference time|latencia|velocidad)\b/i,
  /\b(?:vram|memory|memoria|[KMGT]i?B|[GTP]FLOPs?|macs|parameters|parámetros)\b/i,
  /\b(?:gpus?|npus?|(?:number|count) of devices|batch size|dataset size|response length|n_observations|support)\b/i,
  /(?:^|_)LOSS$/,
  /\b(?:training loss|threshold|breakpoint|umbral)$/i,
  /吞吐|卡数|显卡|推理速度|显存|延迟|时延|速度|參數量|参数量|获胜|平局|失败/u,
]

/** Rows of counts that stand among rows of models. */
const noModel = /^(?:n_\w+|#\s.*|support|number of .*|samples|total)$/i

function eachGroup(board: Scoreboard): [Board, BoardGroup][] {
  return board.boards.flatMap((one) =>
    [...one.groups, ...one.listed].map((group): [Board, BoardGroup] => [one, group]),
  )
}
