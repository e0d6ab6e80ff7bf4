import { findMetric } from '../../src/benchmarks/metric.ts'
import { readPrintedName } from '../../src/benchmarks/registry.ts'
import type { ComparisonParts } from '../../src/evals/comparison.ts'
import type { Score } from '../../src/evals/score.ts'
import type { Board, BoardGroup, Scoreboard } from '../../src/view/scoreboard.ts'
import type { BarSentence, SiteScores, Stated } from './site-scores.ts'

/** Groups in which two printed names speak of different things for all that the registry says. */
export function unlikeNames(board: Scoreboard): string[] {
  return eachGroup(board).flatMap(([{ benchmark }, group]) => {
    const known = [benchmark.slug, benchmark.name, ...(benchmark.aliases ?? [])].map(plain)
    const names = new Map<string, string>()
    for (const score of group.rows.flatMap(({ scores }) => scores)) {
      const rest = isWhollyRead(score, benchmark.slug)
        ? benchmark.slug
        : withoutParts(score, group.parts)
      names.set(known.includes(rest) ? benchmark.slug : rest, score.printedBenchmark)
    }
    return names.size > 1
      ? [`${benchmark.slug} ${group.id}: ${[...names.values()].slice(0, 8).join(' | ')}`]
      : []
  })
}

/** True when the registry reads the whole name and every part of it stands in the score's key. */
function isWhollyRead({ printedBenchmark, comparison, samples }: Score, slug: string): boolean {
  const { benchmark, parts } = readPrintedName(printedBenchmark)
  const { method, stated, subset, language, split, version, harness, shots } = comparison.parts
  const said = [method, stated, subset?.split(', '), language, split, version, harness].flat()
  return (
    benchmark?.slug === slug &&
    parts.every(
      ({ kind, text, value }) =>
        kind === 'metric' ||
        said.includes(text) ||
        (kind === 'shots' && value === shots) ||
        (kind === 'samples' && value === samples) ||
        (kind === 'split' && benchmark.usual?.split?.includes(text)),
    )
  )
}

/** The printed name without the phrases that stand in the group's key, so that all rows share them. */
function withoutParts(score: Score, { slug: _slug, shots, ...setup }: ComparisonParts): string {
  const metric = findMetric(setup.metric)
  const phrases = [
    ...Object.values(setup).flat(),
    ...(metric ? [metric.id, metric.name, ...(metric.aliases ?? [])] : []),
    ...(shots === undefined ? [] : [`${shots} shots`, `${shots} shot`, `${shots} s`]),
    ...[score.samples, score.runs].flatMap((count) =>
      count === undefined ? [] : [`avg@${count}`, `mean@${count}`, `${count} runs`],
    ),
  ].map((phrase) => words(String(phrase)))
  let left = words(score.printedBenchmark.replace(/\*+$/, ''))
  for (const phrase of phrases.sort((one, two) => two.length - one.length))
    left = without(left, phrase)
  return left.length > 0 ? left.join('') : plain(score.printedBenchmark)
}

/** A list of words without the first place where the phrase stands in it, but never without its first word. */
function without(list: string[], phrase: readonly string[]): string[] {
  const at = list.findIndex(
    (_, index) => index > 0 && phrase.every((word, step) => list[index + step] === word),
  )
  return phrase.length === 0 || at < 0 ? list : list.toSpliced(at, phrase.length)
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
      ({ model }) => plain(model),
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

/** Sentences under bars whose figures contradict themselves. */
export function falseBars(bars: readonly BarSentence[]): string[] {
  return bars.flatMap(({ sheet, benchmark, text }) => {
    const [value, low, high, models] = (text.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number)
    const holds =
      value !== undefined &&
      low !== undefined &&
      high !== undefined &&
      models !== undefined &&
      low <= value &&
      value <= high &&
      low < high &&
      models >= 2
    const long = /\.\d{5,}/.test(text)
    return holds && !long ? [] : [`${sheet} ${benchmark}: ${text}`]
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
    const name = plain(record.subject.name)
    if (name === plain(sheet) || name === plain(shortName(sheet))) return []
    const others = [...(byName.get(name) ?? [])].filter((id) => id !== sheet)
    return others.length > 0 ? [`${sheet}: "${record.subject.name}" is ${others.join(', ')}`] : []
  })
  return [...new Set(faults)]
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
