import type { ComparisonParts } from '../evals/comparison.ts'
import type { Score } from '../evals/score.ts'
import type { BoardModels } from './board-models.ts'
import { decimalsOf, modelKey } from './board-rows.ts'

/**
 * Gives a score that states less of its setup the comparison of the one it repeats: the same figure of the same
 * model, where every part that it states is equal and only one such setup is known. Both then stand in one row,
 * which names both places. A name without a repository repeats nothing for certain.
 */
export function joinStated(scores: readonly Score[], catalogue: BoardModels): Score[] {
  const joined = new Map<Score, Score>()
  const models = Map.groupBy(scores, (score) => modelKey(score, catalogue))
  for (const [key, list] of models) {
    if (!key.startsWith('id ') || list.length < 2) continue
    const stated = list.map((score, at) => new Stated(score, at))
    const most = stated.reduce((size, one) => Math.max(size, one.size), 0)
    const lesser = stated.filter(({ size }) => size < most)
    if (lesser.length === 0) continue
    const figures = new Figures(stated)
    for (const one of lesser) {
      const fuller = fullestOf(one, figures.like(one))
      if (fuller) joined.set(one.score, { ...one.score, comparison: fuller.comparison })
    }
  }
  return scores.map((score) => joined.get(score) ?? score)
}

/** A score with what it is compared by, read once and only where another of its figure states more. */
class Stated {
  readonly score: Score
  /** Place in its list. */
  readonly at: number
  readonly decimals: number
  /** Number of its parts. */
  readonly size: number
  #parts: ReadonlyMap<string, string> | undefined

  constructor(score: Score, at: number) {
    this.score = score
    this.at = at
    this.decimals = decimalsOf(score.value)
    this.size = entriesOf(score.comparison.parts).length
  }

  get parts(): ReadonlyMap<string, string> {
    this.#parts ??= partsOf(this.score.comparison.parts)
    return this.#parts
  }
}

/** The scores of one model by their figures: a model may have a thousand on one benchmark. */
class Figures {
  /** By decimals, the least first: scores that are printed with so many, and with so many or more. */
  readonly #levels: { decimals: number; exact: Figured; finer: Figured }[]

  constructor(all: readonly Stated[]) {
    this.#levels = [...new Set(all.map(({ decimals }) => decimals))].map((decimals) => {
      const finer = all.filter((one) => one.decimals >= decimals)
      const exact = finer.filter((one) => one.decimals === decimals)
      return { decimals, exact: byFigure(exact, decimals), finer: byFigure(finer, decimals) }
    })
  }

  /** Those whose figure is that of one after rounding to the coarser of the two, in their order, itself included. */
  like(one: Stated): Stated[] {
    return this.#levels
      .filter(({ decimals }) => decimals <= one.decimals)
      .flatMap(({ decimals, exact, finer }) => {
        const level = decimals === one.decimals ? finer : exact
        return level.get(one.score.value.toFixed(decimals)) ?? []
      })
      .sort((a, b) => a.at - b.at)
  }
}

type Figured = ReadonlyMap<string, readonly Stated[]>

function byFigure(list: readonly Stated[], decimals: number): Figured {
  return Map.groupBy(list, ({ score }) => score.value.toFixed(decimals))
}

/** The score that states most of those of one figure that this one may repeat; `undefined` where they differ. */
function fullestOf(one: Stated, like: readonly Stated[]): Score | undefined {
  const fuller = like.filter((other) => other.score.whose !== 'unclear' && statesMore(other, one))
  const fullest = fuller.filter((most) => !fuller.some((other) => statesMore(other, most)))
  const [first] = fullest
  const key = first?.score.comparison.key
  return fullest.every((other) => other.score.comparison.key === key) ? first?.score : undefined
}

/** True when everything that is stated for one is stated alike for the other, and something beside it. */
function statesMore(more: Stated, less: Stated): boolean {
  return (
    more.size > less.size &&
    [...less.parts].every(([name, value]) => more.parts.get(name) === value)
  )
}

/** The parts that are stated, in one case. */
function partsOf(parts: ComparisonParts): Map<string, string> {
  return new Map(
    entriesOf(parts).map(([name, value]) => [name, JSON.stringify(value).toLowerCase()]),
  )
}

/** The parts that tell setups apart: how the benchmark's name is printed does not. */
function entriesOf(parts: ComparisonParts): [string, unknown][] {
  return Object.entries(parts).filter(([name]) => name !== 'name')
}
