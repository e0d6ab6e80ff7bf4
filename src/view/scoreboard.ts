import { type Benchmark, domains } from '../benchmarks/benchmark.ts'
import { findMetric } from '../benchmarks/metric.ts'
import { benchmarkBySlug } from '../benchmarks/registry.ts'
import type { Score } from '../evals/score.ts'
import type { Catalogue } from './catalogue.ts'
import { formatParameters } from './format.ts'
import { sheetPath } from './url.ts'

/** Where a figure is stated. */
export interface ScoreSource {
  /** Model whose sheet states it. */
  sheet: string
  /** Path of the sheet below the base, with the row's anchor where there is one. */
  path: string
}

/** One figure of one model, merged over the sheets that state it alike. */
export interface BoardRow {
  /** Place among its group, equal figures share one; absent where nothing is ranked. */
  rank?: number
  model: string
  /** Path of the model's own sheet, when the catalogue has it. */
  path?: string
  catalogueId?: string
  printed: string
  value: number
  whose: Score['whose']
  verified: boolean
  parameters?: number
  parametersText?: string
  /** Licence class of the model. */
  license?: string
  sources: ScoreSource[]
}

/** Figures that may be compared: one metric, one scale, one stated setup. */
export interface BoardGroup {
  id: string
  metric: string
  scale: string
  /** Setup as stated; empty when none is. */
  setup: string[]
  direction?: 'up' | 'down'
  rows: BoardRow[]
}

/** Everything the catalogue has on one benchmark. */
export interface Board {
  benchmark: Benchmark
  path: string
  groups: BoardGroup[]
  /** Models of the catalogue with a figure of their own. */
  models: number
  results: number
}

/** Lowest and highest figure of the catalogue's models, and all of them in order. */
export interface ScoreRange {
  low: number
  high: number
  values: number[]
}

/** The scores of all models, set side by side. */
export interface Scoreboard {
  /** In the order of domains, then by number of models. */
  boards: Board[]
  board(slug: string): Board | undefined
  /** Range over the catalogue's own figures for one benchmark, metric and scale. */
  range(slug: string, metric: string | undefined, scale: string): ScoreRange | undefined
}

/** Path of a benchmark's page below the base. */
export function boardPath(slug: string): string {
  return `benchmarks/${slug}/`
}

/** Sets the scores of all sheets side by side. */
export function makeScoreboard(scores: readonly Score[], catalogue: Catalogue): Scoreboard {
  const bySlug = Map.groupBy(scores, ({ slug }) => slug)
  const boards = [...bySlug].flatMap(([slug, list]) => makeBoard(slug, list, catalogue) ?? [])
  boards.sort(
    (a, b) =>
      domains.indexOf(a.benchmark.domain) - domains.indexOf(b.benchmark.domain) ||
      b.models - a.models ||
      b.results - a.results ||
      (a.benchmark.name < b.benchmark.name ? -1 : 1),
  )
  const byPath = new Map(boards.map((board) => [board.benchmark.slug, board]))
  const ranges = makeRanges(scores)
  return {
    boards,
    board: (slug) => byPath.get(slug),
    range: (slug, metric, scale) => ranges.get(rangeKey(slug, metric, scale)),
  }
}

function rangeKey(slug: string, metric: string | undefined, scale: string): string {
  return JSON.stringify([slug, metric ?? benchmarkBySlug(slug)?.metric ?? '', scale])
}

/** Ranges over one figure a model: its own measured one, or else what its card inherited. */
function makeRanges(scores: readonly Score[]): Map<string, ScoreRange> {
  const values = new Map<string, Map<string, number>>()
  for (const score of scores) {
    if (score.whose !== 'measured') continue
    const key = rangeKey(score.slug, score.metric, score.scale)
    const models = values.get(key) ?? new Map<string, number>()
    if (!models.has(score.sheet)) models.set(score.sheet, score.value)
    values.set(key, models)
  }
  return new Map(
    [...values].map(([key, models]) => {
      const sorted = [...models.values()].sort((a, b) => a - b)
      return [key, { low: sorted[0] ?? 0, high: sorted.at(-1) ?? 0, values: sorted }]
    }),
  )
}

function makeBoard(
  slug: string,
  scores: readonly Score[],
  catalogue: Catalogue,
): Board | undefined {
  const benchmark = benchmarkBySlug(slug)
  if (benchmark === undefined) return undefined
  const grouped = Map.groupBy(scores, groupKey)
  const groups = [...grouped.values()].flatMap(
    (list) => makeGroup(benchmark, list, catalogue) ?? [],
  )
  groups.sort((a, b) => b.rows.length - a.rows.length || a.setup.length - b.setup.length)
  for (const [index, group] of groups.entries()) group.id = `group-${index + 1}`
  const own = new Set(scores.filter(({ whose }) => whose === 'measured').map(({ sheet }) => sheet))
  return {
    benchmark,
    path: boardPath(slug),
    groups,
    models: own.size,
    results: groups.reduce((sum, group) => sum + group.rows.length, 0),
  }
}

/** What must agree before two figures are set in one order. */
function groupKey({ metric, scale, shots, mode, config }: Score): string {
  return JSON.stringify([metric ?? '', scale, shots ?? '', mode ?? '', config ?? ''])
}

function makeGroup(
  benchmark: Benchmark,
  scores: readonly Score[],
  catalogue: Catalogue,
): BoardGroup | undefined {
  const first = scores[0]
  if (first === undefined) return undefined
  const metric = findMetric(first.metric)
  const usual =
    first.metric === undefined || metric?.id === benchmark.metric || benchmark.metric === undefined
  const direction = metric?.direction ?? (usual ? benchmark.direction : undefined)
  const rows = mergeRows(scores, catalogue)
  if (direction === undefined) rows.sort((a, b) => (a.model < b.model ? -1 : 1))
  else rank(rows, direction)
  return {
    id: '',
    metric: metric?.name ?? first.metric ?? 'metric not stated',
    scale: first.scale,
    setup: [
      ...(first.shots === undefined ? [] : [`${first.shots}-shot`]),
      ...[first.mode, first.config].filter((part) => part !== undefined),
    ],
    ...(direction ? { direction } : {}),
    rows,
  }
}

/** One row for each model and figure; several sheets may state it. */
function mergeRows(scores: readonly Score[], catalogue: Catalogue): BoardRow[] {
  const rows = new Map<string, BoardRow>()
  for (const score of scores) {
    const record = score.catalogueId ? catalogue.find(score.catalogueId) : undefined
    const name = record?.id ?? score.model
    const key = JSON.stringify([name.toLowerCase(), score.value])
    const source = {
      sheet: score.sheet,
      path: `${sheetPath(score.sheet)}#${score.anchor ?? 'evaluation'}`,
    }
    const row = rows.get(key)
    if (row) {
      if (!row.sources.some(({ path }) => path === source.path)) row.sources.push(source)
      if (score.whose === 'measured') row.whose = 'measured'
      row.verified ||= score.verified === true
      continue
    }
    rows.set(key, {
      model: name,
      ...(record ? { catalogueId: record.id, path: sheetPath(record.id) } : {}),
      ...(record?.parameters === undefined
        ? {}
        : {
            parameters: record.parameters,
            parametersText: formatParameters(record.parameters),
          }),
      ...(record?.license ? { license: record.license.class } : {}),
      printed: score.printed,
      value: score.value,
      whose: score.whose,
      verified: score.verified === true,
      sources: [source],
    })
  }
  return [...rows.values()]
}

/** Best first; equal figures share a rank. */
function rank(rows: BoardRow[], direction: 'up' | 'down'): void {
  const sign = direction === 'up' ? -1 : 1
  rows.sort((a, b) => sign * (a.value - b.value) || (a.model < b.model ? -1 : 1))
  let place = 0
  let last: number | undefined
  for (const [index, row] of rows.entries()) {
    if (row.value !== last) place = index + 1
    last = row.value
    row.rank = place
  }
}
