import { type Benchmark, domains } from '../benchmarks/benchmark.ts'
import { benchmarkBySlug } from '../benchmarks/registry.ts'
import type { ComparisonParts, Need } from '../evals/comparison.ts'
import type { Score } from '../evals/score.ts'
import { words } from '../messages/words.ts'
import { joinStated } from './board-merge.ts'
import type { BoardModels } from './board-models.ts'
import { type BoardRow, makeRows } from './board-rows.ts'
import { englishGroupWords, type GroupWords, groupWords } from './setup-words.ts'
import { addressName } from './url.ts'

/** Scores that may be compared: every part of their key is equal. */
export interface BoardGroup {
  /** Last part of the address of its page, and its id in exports. */
  id: string
  parts: ComparisonParts
  metric: string
  /** How they were measured, as stated. */
  setup: string[]
  /** What is not stated though it matters; a group is ranked only when this is empty. */
  missing: Need[]
  /** Best first where the group is ranked, else by name. */
  rows: BoardRow[]
  /** Models that have a rank: none, or two at least. */
  ranked: number
}

/** Everything the catalogue has on one benchmark. */
export interface Board {
  benchmark: Benchmark
  path: string
  /** Groups in which models are ranked, the largest first. */
  groups: BoardGroup[]
  /** Groups that are listed only. */
  listed: BoardGroup[]
  /** Models of the catalogue with a figure of their own. */
  models: number
  /** Rows over all groups. */
  results: number
  /** Scores whose model is not clear; they stand on their sheets only. */
  unclear: number
  /** How many models are ranked and how many rows are only listed, in words. */
  summary: string
}

/** A ranked figure of a group. */
export interface RankedFigure {
  value: number
  /** The scores it stands for: the sheet that states each, and its record there. */
  scores: { sheet: string; record: string }[]
}

/** What the page of one model may ask of the scores of all. */
export interface ScoreQuestions {
  /** Models with a figure of their own on a benchmark; undefined where it has no board. */
  models(slug: string): number | undefined
  /** The ranked figures of a comparison key, best first; empty where nothing is ranked. */
  ranking(key: string): RankedFigure[]
}

/** The scores of all models, set side by side. */
export interface Scoreboard extends ScoreQuestions {
  /** In the order of domains, then by number of models. */
  boards: Board[]
  board(slug: string): Board | undefined
}

/** Pages of a board that are no group. */
const reservedPages = ['setups', 'not-ranked']

/** Path of a benchmark's page below the base. */
export function boardPath(slug: string): string {
  return `benchmarks/${slug}/`
}

/** What the scores of one benchmark come to; what sheets do not ask is made when a board is asked for. */
interface BenchmarkScores {
  board: () => Board
  models: number
  /** The rows of a comparison key. */
  rows: (key: string) => readonly BoardRow[]
}

/** Sets the scores of all sheets side by side: of each benchmark when it is first asked for, as sheets ask for few. */
export function makeScoreboard(scores: readonly Score[], catalogue: BoardModels): Scoreboard {
  const bySlug = Map.groupBy(scores, ({ slug }) => slug)
  const slugs = once(() => new Map(scores.map(({ comparison: { key }, slug }) => [key, slug])))
  const made = new Map<string, BenchmarkScores | undefined>()
  const madeOf = (slug: string): BenchmarkScores | undefined => {
    if (!made.has(slug)) made.set(slug, scoresOf(slug, bySlug.get(slug) ?? [], catalogue))
    return made.get(slug)
  }
  const all = once(() =>
    sortedBoards([...bySlug.keys()].flatMap((slug) => madeOf(slug)?.board() ?? [])),
  )
  return {
    get boards() {
      return all()
    },
    board: (slug) => madeOf(slug)?.board(),
    models: (slug) => madeOf(slug)?.models,
    ranking: (key) => rankedFigures(madeOf(slugs().get(key) ?? '')?.rows(key) ?? []),
  }
}

function once<Value>(make: () => Value): () => Value {
  let known: { value: Value } | undefined
  return () => {
    known ??= { value: make() }
    return known.value
  }
}

function sortedBoards(boards: Board[]): Board[] {
  return boards.sort(
    (a, b) =>
      domains.indexOf(a.benchmark.domain) - domains.indexOf(b.benchmark.domain) ||
      b.models - a.models ||
      b.results - a.results ||
      compareText(a.benchmark.name, b.benchmark.name) ||
      compareText(a.benchmark.slug, b.benchmark.slug),
  )
}

function rankedFigures(rows: readonly BoardRow[]): RankedFigure[] {
  return rows
    .filter(({ rank }) => rank !== undefined)
    .map(({ value, scores }) => ({
      value,
      scores: scores.map(({ sheet, record }) => ({ sheet, record })),
    }))
}

function scoresOf(
  slug: string,
  scores: readonly Score[],
  catalogue: BoardModels,
): BenchmarkScores | undefined {
  const benchmark = benchmarkBySlug(slug)
  if (benchmark === undefined || scores.length === 0) return undefined
  const clear = joinStated(
    scores.filter(({ whose }) => whose !== 'unclear'),
    catalogue,
  )
  const groups = new Map(
    [...Map.groupBy(clear, ({ comparison }) => comparison.key)].map(([key, list]) => [
      key,
      once(() => setSideBySide(list, catalogue)),
    ]),
  )
  const measured = clear.flatMap(({ whose, sheet }) => (whose === 'measured' ? sheet : []))
  const models = new Set(measured).size
  return {
    models,
    rows: (key) => groups.get(key)?.().rows ?? [],
    board: once(() =>
      makeBoard(
        benchmark,
        Array.from(groups.values(), (group) => group()),
        { models, unclear: scores.length - clear.length },
      ),
    ),
  }
}

function makeBoard(
  benchmark: Benchmark,
  made: readonly SideBySide[],
  { models, unclear }: Pick<Board, 'models' | 'unclear'>,
): Board {
  const named = made
    .map((one) => ({ group: makeGroup(one), english: englishGroupWords(one.parts) }))
    .sort(
      ({ group: a, english: { setup: ofA } }, { group: b, english: { setup: ofB } }) =>
        b.ranked - a.ranked ||
        b.rows.length - a.rows.length ||
        ofA.length - ofB.length ||
        (ofA.join() < ofB.join() ? -1 : 1),
    )
  nameGroups(named)
  const groups = named.map(({ group }) => group)
  const rankedGroups = groups.filter((group) => group.ranked > 0)
  const listed = groups.filter((group) => group.ranked === 0)
  const sizeOf = (list: readonly BoardGroup[]): number =>
    list.reduce((sum, { rows }) => sum + rows.length, 0)
  return {
    benchmark,
    path: boardPath(benchmark.slug),
    groups: rankedGroups,
    listed,
    models,
    results: sizeOf(groups),
    unclear,
    summary: words.boards.summary({
      ranked: rankedModels(rankedGroups),
      groups: rankedGroups.length,
      listed: sizeOf(listed),
      unclear,
    }),
  }
}

/** Models that have a rank in any group. */
export function rankedModels(groups: readonly BoardGroup[]): number {
  const models = groups.flatMap(({ rows }) =>
    rows.flatMap(({ rank, model }) => (rank === undefined ? [] : model)),
  )
  return new Set(models).size
}

/** Scores of one comparison key as rows, ranked where they can be. */
type SideBySide = Pick<BoardGroup, 'parts' | 'missing' | 'rows' | 'ranked'>

function setSideBySide(scores: readonly Score[], catalogue: BoardModels): SideBySide {
  const [first] = scores
  if (first === undefined) throw new RangeError('A group needs a score')
  const { parts, missing } = first.comparison
  const rows = makeRows(scores, catalogue)
  const { direction } = parts
  const ranked = missing.length === 0 && direction !== undefined ? rank(rows, direction) : 0
  if (ranked === 0) rows.sort((a, b) => compareText(a.model.toLowerCase(), b.model.toLowerCase()))
  return { parts, missing, rows, ranked }
}

function makeGroup({ parts, missing, rows, ranked }: SideBySide): BoardGroup {
  return { id: '', parts, ...groupWords(parts), missing, rows, ranked }
}

/** Best first; equal figures share a rank; rows that are not ranked stand in their place without one. */
function rank(rows: BoardRow[], direction: 'up' | 'down'): number {
  const sign = direction === 'up' ? -1 : 1
  rows.sort((a, b) => sign * (a.value - b.value) || compareText(a.model, b.model))
  const certain = rows.filter(({ noRank }) => noRank === undefined)
  if (certain.length < 2) {
    for (const row of certain) row.noRank = 'alone'
    return 0
  }
  let count = 0
  let place = 0
  let last: number | undefined
  for (const row of rows) {
    if (row.noRank !== undefined) continue
    count += 1
    if (row.value !== last) place = count
    last = row.value
    row.rank = place
  }
  return count
}

/** Gives each group an id that can stand in an address and stays when other groups come or go. */
function nameGroups(groups: readonly { group: BoardGroup; english: GroupWords }[]): void {
  const taken = new Set(reservedPages)
  for (const { group, english } of groups) {
    const { scale } = group.parts
    const { metric, setup } = english
    const name = [metric, ...(scale === 'percent' ? [] : [scale]), ...setup].join(' ')
    const plain = addressName(name)
    let id = plain
    for (let number = 2; taken.has(id); number += 1) id = `${plain}-${number}`
    taken.add(id)
    group.id = id
  }
}

function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
