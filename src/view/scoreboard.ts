import { type Benchmark, domains } from '../benchmarks/benchmark.ts'
import { benchmarkBySlug } from '../benchmarks/registry.ts'
import type { ComparisonParts, Need } from '../evals/comparison.ts'
import type { Score } from '../evals/score.ts'
import { type BoardRow, makeRows } from './board-rows.ts'
import type { Catalogue } from './catalogue.ts'
import { metricWords, setupWords } from './setup-words.ts'

/** Scores that may be compared: every part of their key is equal. */
export interface BoardGroup {
  id: string
  parts: ComparisonParts
  metric: string
  /** How they were measured, as stated. */
  setup: string[]
  /** What is not stated though it matters; a group is ranked only when this is empty. */
  missing: Need[]
  /** Best first where the group is ranked, else by name. */
  rows: BoardRow[]
  /** Models that have a rank. */
  ranked: number
}

/** Everything the catalogue has on one benchmark. */
export interface Board {
  benchmark: Benchmark
  path: string
  /** Groups that are ranked, the largest first. */
  groups: BoardGroup[]
  /** Groups that are listed only. */
  listed: BoardGroup[]
  /** Models of the catalogue with a figure of their own. */
  models: number
  /** Rows over all groups. */
  results: number
  /** Scores whose model is not clear; they stand on their sheets only. */
  unclear: number
}

/** The scores of all models, set side by side. */
export interface Scoreboard {
  /** In the order of domains, then by number of models. */
  boards: Board[]
  board(slug: string): Board | undefined
  /** The ranked group of a comparison key. */
  group(key: string): BoardGroup | undefined
}

/** Path of a benchmark's page below the base. */
export function boardPath(slug: string): string {
  return `benchmarks/${slug}/`
}

/** Sets the scores of all sheets side by side. */
export function makeScoreboard(scores: readonly Score[], catalogue: Catalogue): Scoreboard {
  const bySlug = Map.groupBy(scores, ({ slug }) => slug)
  const ranked = new Map<string, BoardGroup>()
  const boards = [...bySlug].flatMap(
    ([slug, list]) => makeBoard(slug, list, catalogue, ranked) ?? [],
  )
  boards.sort(
    (a, b) =>
      domains.indexOf(a.benchmark.domain) - domains.indexOf(b.benchmark.domain) ||
      b.models - a.models ||
      b.results - a.results ||
      (a.benchmark.name < b.benchmark.name ? -1 : 1),
  )
  const byPath = new Map(boards.map((board) => [board.benchmark.slug, board]))
  return {
    boards,
    board: (slug) => byPath.get(slug),
    group: (key) => ranked.get(key),
  }
}

function makeBoard(
  slug: string,
  scores: readonly Score[],
  catalogue: Catalogue,
  ranked: Map<string, BoardGroup>,
): Board | undefined {
  const benchmark = benchmarkBySlug(slug)
  if (benchmark === undefined) return undefined
  const clear = scores.filter(({ whose }) => whose !== 'unclear')
  const groups = [...Map.groupBy(clear, ({ comparison }) => comparison.key)]
    .map(([key, list]) => ({ key, group: makeGroup(list, catalogue) }))
    .sort(
      ({ group: a }, { group: b }) =>
        b.ranked - a.ranked ||
        b.rows.length - a.rows.length ||
        a.setup.length - b.setup.length ||
        (a.setup.join() < b.setup.join() ? -1 : 1),
    )
  for (const [index, { key, group }] of groups.entries()) {
    group.id = `group-${index + 1}`
    if (group.missing.length === 0) ranked.set(key, group)
  }
  const all = groups.map(({ group }) => group)
  return {
    benchmark,
    path: boardPath(slug),
    groups: all.filter(({ missing }) => missing.length === 0),
    listed: all.filter(({ missing }) => missing.length > 0),
    models: new Set(clear.flatMap(({ whose, sheet }) => (whose === 'measured' ? sheet : []))).size,
    results: all.reduce((sum, { rows }) => sum + rows.length, 0),
    unclear: scores.length - clear.length,
  }
}

function makeGroup(scores: readonly Score[], catalogue: Catalogue): BoardGroup {
  const [first] = scores
  if (first === undefined) throw new RangeError('A group needs a score')
  const { parts, missing } = first.comparison
  const rows = makeRows(scores, catalogue)
  const { direction } = parts
  const ranked = missing.length === 0 && direction !== undefined ? rank(rows, direction) : 0
  if (ranked === 0) rows.sort((a, b) => compareText(a.model.toLowerCase(), b.model.toLowerCase()))
  return {
    id: '',
    parts,
    metric: metricWords(parts),
    setup: setupWords(parts),
    missing,
    rows,
    ranked,
  }
}

/** Best first; equal figures share a rank; rows that are not ranked stand in their place without one. */
function rank(rows: BoardRow[], direction: 'up' | 'down'): number {
  const sign = direction === 'up' ? -1 : 1
  rows.sort((a, b) => sign * (a.value - b.value) || compareText(a.model, b.model))
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

function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
