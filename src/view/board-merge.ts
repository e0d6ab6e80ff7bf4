import type { ComparisonParts } from '../evals/comparison.ts'
import type { Score } from '../evals/score.ts'
import { isSameFigure, modelKey } from './board-rows.ts'
import type { Catalogue } from './catalogue.ts'

/**
 * Gives a score that states less of its setup the comparison of the one it repeats: the same figure of the same
 * model, where every part that it states is equal and only one such setup is known. Both then stand in one row,
 * which names both places. A name without a repository repeats nothing for certain.
 */
export function joinStated(scores: readonly Score[], catalogue: Catalogue): Score[] {
  const joined = new Map<Score, Score>()
  const models = Map.groupBy(scores, (score) => modelKey(score, catalogue))
  for (const [key, list] of models) {
    if (!key.startsWith('id ') || list.length < 2) continue
    for (const score of list) {
      const fuller = fullestOf(score, list)
      if (fuller) joined.set(score, { ...score, comparison: fuller.comparison })
    }
  }
  return scores.map((score) => joined.get(score) ?? score)
}

/** The score that states most of those that this one may repeat; `undefined` where they differ. */
function fullestOf(score: Score, list: readonly Score[]): Score | undefined {
  const fuller = list.filter(
    (other) =>
      other.whose !== 'unclear' &&
      isSameFigure(other.value, score.value) &&
      statesMore(other.comparison.parts, score.comparison.parts),
  )
  const fullest = fuller.filter(
    ({ comparison }) =>
      !fuller.some((other) => statesMore(other.comparison.parts, comparison.parts)),
  )
  const [first] = fullest
  return fullest.every(({ comparison }) => comparison.key === first?.comparison.key)
    ? first
    : undefined
}

/** True when everything that is stated for one is stated alike for the other, and something beside it. */
function statesMore(more: ComparisonParts, less: ComparisonParts): boolean {
  const [full, part] = [partsOf(more), partsOf(less)]
  return full.size > part.size && [...part].every(([name, value]) => full.get(name) === value)
}

/** The parts that are stated; how the benchmark's name is printed tells no setups apart. */
function partsOf(parts: ComparisonParts): Map<string, string> {
  return new Map(
    Object.entries(parts).flatMap(([name, value]): [string, string][] =>
      name === 'name' ? [] : [[name, JSON.stringify(value).toLowerCase()]],
    ),
  )
}
