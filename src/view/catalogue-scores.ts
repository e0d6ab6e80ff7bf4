import { SUMMARIES } from '../catalogue/files.ts'
import {
  type ComparableScore,
  type RankedSetup,
  type Ranking,
  type ScoreFile,
  scoresAt,
} from '../catalogue/scores.ts'
import type { BoardOutline } from './board-outline.ts'
import type { Catalogue } from './catalogue.ts'
import { catalogueEntries } from './catalogue-entries.ts'

/** Benchmarks that a list of models can be put in order by. */
const OFFERED = 24

type Setups = Pick<BoardOutline, 'setups'>

/** The largest setup of each benchmark, that with most models first. */
export function orderedSetups({ setups }: Setups): RankedSetup[] {
  const largest = new Map<string, RankedSetup>()
  for (const { setup } of setups) {
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
  outline: Setups,
  slug: string,
): Ranking | undefined {
  const offered = orderedSetups(outline).find((setup) => setup.slug === slug)
  const rows = outline.setups.find(({ setup }) => setup.path === offered?.path)?.rows
  if (!rows) return undefined
  const places = new Map(catalogueEntries(catalogue).map(({ id }, place) => [id, place]))
  const known = rows.flatMap(({ id, text }) => {
    const place = places.get(id)
    return place === undefined ? [] : [{ place, text }]
  })
  return { places: known.map(({ place }) => place), texts: known.map(({ text }) => text) }
}

/** The comparable scores of a run of models, in the order of the catalogue. */
export function catalogueScores(catalogue: Catalogue, outline: Setups, number: number): ScoreFile {
  const from = (number - 1) * SUMMARIES
  const ids = catalogueEntries(catalogue)
    .slice(from, from + SUMMARIES)
    .map(({ id }) => id)
  return scoreFile(ids, outline)
}

/** A figure of a model, with the number of its setup. */
type Figure = readonly [setup: number, text: string, value: number]

const figures = new WeakMap<Setups, Map<string, Figure[]>>()

/** The ranked figures of each model, in the order of the setups. */
function figuresOf(outline: Setups): Map<string, Figure[]> {
  const known = figures.get(outline)
  if (known) return known
  const made = new Map<string, Figure[]>()
  for (const [number, { rows }] of outline.setups.entries())
    for (const { id, text, value } of rows) {
      const figure = [number, text, value] as const
      const list = made.get(id)
      if (list) list.push(figure)
      else made.set(id, [figure])
    }
  figures.set(outline, made)
  return made
}

function scoreFile(ids: readonly string[], outline: Setups): ScoreFile {
  const all = figuresOf(outline)
  const models = ids.map((id) => all.get(id) ?? [])
  const numbers = [...new Set(models.flatMap((list) => list.map(([number]) => number)))].sort(
    (a, b) => a - b,
  )
  const places = new Map(numbers.map((number, place) => [number, place]))
  const setups = numbers.flatMap((number) => outline.setups[number]?.setup ?? [])
  return {
    setups: setups.map(({ models: _count, ...told }) => told),
    models: models.map((list) =>
      list.map(([number, text, value]) => [places.get(number) ?? 0, text, value]),
    ),
  }
}

/** The comparable scores of some models, in their order. */
export function scoresOf(ids: readonly string[], outline: Setups): ComparableScore[][] {
  const file = scoreFile(ids, outline)
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

const best = new WeakMap<Setups, Map<string, PlacedScore>>()

/**
 * The figure in which a model stands highest: by the share of models that are before it, then in the larger company.
 * Undefined where it is ranked nowhere.
 */
export function bestScore(outline: Setups, id: string): PlacedScore | undefined {
  let found = best.get(outline)
  if (found === undefined) {
    found = bestScores(outline)
    best.set(outline, found)
  }
  return found.get(id)
}

function bestScores({ setups }: Setups): Map<string, PlacedScore> {
  const found = new Map<string, PlacedScore>()
  for (const { setup, rows, placed } of setups)
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
