import { SUMMARIES } from '../catalogue/files.ts'
import {
  type ComparableScore,
  type RankedSetup,
  type Ranking,
  type ScoreFile,
  scoresAt,
} from '../catalogue/scores.ts'
import { words } from '../messages/words.ts'
import type { BoardRow } from './board-rows.ts'
import type { Catalogue } from './catalogue.ts'
import { catalogueEntries } from './catalogue-entries.ts'
import type { Board, BoardGroup, Scoreboard } from './scoreboard.ts'

/** Benchmarks that a list of models can be put in order by. */
const OFFERED = 24

/** A ranked setup with its rows that are models of the catalogue, best first. */
interface SetupRows {
  setup: RankedSetup
  rows: { id: string; text: string; value: number; rank: number }[]
  /** Models that have a place, those that have no sheet here among them. */
  placed: number
}

const made = new WeakMap<Scoreboard, SetupRows[]>()

/** Every setup in which models of the catalogue are ranked: what is not ranked may not be compared. */
function rankedSetups(scoreboard: Scoreboard): SetupRows[] {
  const known = made.get(scoreboard)
  if (known) return known
  const setups = scoreboard.boards.flatMap((board) =>
    board.groups.flatMap((group, index) => {
      const rows = group.rows.flatMap((row) =>
        row.rank === undefined || row.path === undefined
          ? []
          : [{ id: row.model, value: row.value, rank: row.rank, text: figureText(row, group) }],
      )
      const placed = group.rows.filter(({ rank }) => rank !== undefined).length
      return rows.length < 2
        ? []
        : [{ setup: setupOf(board, group, index, rows.length), rows, placed }]
    }),
  )
  made.set(scoreboard, setups)
  return setups
}

function setupOf(board: Board, group: BoardGroup, index: number, models: number): RankedSetup {
  const { slug, name } = board.benchmark
  return {
    slug,
    name,
    setup: words.common.list([group.metric, ...group.setup]),
    // The largest group stands on the board's own page.
    path: index === 0 ? board.path : `${board.path}${group.id}/`,
    models,
  }
}

/** A figure with its unit, where it has one that people write. */
function figureText(row: BoardRow, { parts: { scale } }: BoardGroup): string {
  const { units } = words.evaluation
  // An index's many digits are rounded as on the sheet.
  const text = row.text.replace(/^-?\d{1,4}\.\d{5,}$/, (long) =>
    String(Number((+long).toPrecision(4))),
  )
  if (scale === 'percent') return text.includes('%') ? text : `${text} ${units.percent}`
  return scale === 'decibel' || scale === 'elo' ? `${text} ${units[scale]}` : text
}

/** The largest setup of each benchmark, that with most models first. */
export function orderedSetups(scoreboard: Scoreboard): RankedSetup[] {
  const largest = new Map<string, RankedSetup>()
  for (const { setup } of rankedSetups(scoreboard)) {
    const known = largest.get(setup.slug)
    if (!known || setup.models > known.models) largest.set(setup.slug, setup)
  }
  return [...largest.values()]
    .sort((a, b) => b.models - a.models || (a.slug < b.slug ? -1 : 1))
    .slice(0, OFFERED)
}

/** The models of the largest setup of a benchmark; undefined for one that a list cannot be put in order by. */
export function catalogueRanking(
  catalogue: Catalogue,
  scoreboard: Scoreboard,
  slug: string,
): Ranking | undefined {
  const offered = orderedSetups(scoreboard).find((setup) => setup.slug === slug)
  const rows = rankedSetups(scoreboard).find(({ setup }) => setup.path === offered?.path)?.rows
  if (!rows) return undefined
  const places = new Map(catalogueEntries(catalogue).map(({ id }, place) => [id, place]))
  const known = rows.flatMap(({ id, text }) => {
    const place = places.get(id)
    return place === undefined ? [] : [{ place, text }]
  })
  return { places: known.map(({ place }) => place), texts: known.map(({ text }) => text) }
}

/** The comparable scores of a run of models, in the order of the catalogue. */
export function catalogueScores(
  catalogue: Catalogue,
  scoreboard: Scoreboard,
  number: number,
): ScoreFile {
  const from = (number - 1) * SUMMARIES
  const ids = catalogueEntries(catalogue)
    .slice(from, from + SUMMARIES)
    .map(({ id }) => id)
  return scoreFile(ids, scoreboard)
}

function scoreFile(ids: readonly string[], scoreboard: Scoreboard): ScoreFile {
  const models = new Map<string, [number, string, number][]>(ids.map((id) => [id, []]))
  const setups: ScoreFile['setups'] = []
  for (const { setup, rows } of rankedSetups(scoreboard)) {
    const own = rows.filter(({ id }) => models.has(id))
    if (own.length === 0) continue
    const { models: _count, ...told } = setup
    const place = setups.push(told) - 1
    for (const { id, text, value } of own) models.get(id)?.push([place, text, value])
  }
  return { setups, models: [...models.values()] }
}

/** The comparable scores of some models, in their order. */
export function scoresOf(ids: readonly string[], scoreboard: Scoreboard): ComparableScore[][] {
  const file = scoreFile(ids, scoreboard)
  return ids.map((_id, place) => scoresAt(file, place))
}

/** A figure of a model with its place among those that were measured alike. */
export interface PlacedScore {
  /** Name of the benchmark. */
  name: string
  text: string
  /** Place, from 1; equal figures share one. */
  rank: number
  /** Models that have a place. */
  models: number
}

const best = new WeakMap<Scoreboard, Map<string, PlacedScore>>()

/**
 * The figure in which a model stands highest: by the share of models that are before it, then in the larger company.
 * Undefined where it is ranked nowhere.
 */
export function bestScore(scoreboard: Scoreboard, id: string): PlacedScore | undefined {
  let found = best.get(scoreboard)
  if (found === undefined) {
    found = bestScores(scoreboard)
    best.set(scoreboard, found)
  }
  return found.get(id)
}

function bestScores(scoreboard: Scoreboard): Map<string, PlacedScore> {
  const found = new Map<string, PlacedScore>()
  for (const { setup, rows, placed } of rankedSetups(scoreboard))
    for (const { id, text, rank } of rows) {
      const score = { name: setup.name, text, rank, models: placed }
      const known = found.get(id)
      if (known === undefined || isHigher(score, known)) found.set(id, score)
    }
  return found
}

function isHigher(a: PlacedScore, b: PlacedScore): boolean {
  const order = a.rank * b.models - b.rank * a.models
  return order < 0 || (order === 0 && a.models > b.models)
}
