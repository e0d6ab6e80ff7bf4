import type { ComparisonParts } from '../evals/comparison.ts'
import type { Score } from '../evals/score.ts'
import { decimalsOf, isSameFigure, modelKey } from './board-rows.ts'
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
    const stated = list.map(readStated)
    for (const one of stated) {
      const fuller = fullestOf(one, stated)
      const { score } = one
      if (fuller) joined.set(score, { ...score, comparison: fuller.comparison })
    }
  }
  return scores.map((score) => joined.get(score) ?? score)
}

/** A score with what it is compared by, read once: a model may have a thousand scores on one benchmark. */
interface Stated {
  score: Score
  parts: ReadonlyMap<string, string>
  decimals: number
}

function readStated(score: Score): Stated {
  return { score, parts: partsOf(score.comparison.parts), decimals: decimalsOf(score.value) }
}

/** The score that states most of those that this one may repeat; `undefined` where they differ. */
function fullestOf(one: Stated, list: readonly Stated[]): Score | undefined {
  const { score, decimals } = one
  const fuller = list.filter(
    (other) =>
      other.score.whose !== 'unclear' &&
      isSameFigure(other.score.value, score.value, Math.min(other.decimals, decimals)) &&
      statesMore(other, one),
  )
  const fullest = fuller.filter((most) => !fuller.some((other) => statesMore(other, most)))
  const [first] = fullest
  const key = first?.score.comparison.key
  return fullest.every((other) => other.score.comparison.key === key) ? first?.score : undefined
}

/** True when everything that is stated for one is stated alike for the other, and something beside it. */
function statesMore({ parts: more }: Stated, { parts: less }: Stated): boolean {
  return more.size > less.size && [...less].every(([name, value]) => more.get(name) === value)
}

/** The parts that are stated; how the benchmark's name is printed tells no setups apart. */
function partsOf(parts: ComparisonParts): Map<string, string> {
  return new Map(
    Object.entries(parts).flatMap(([name, value]): [string, string][] =>
      name === 'name' ? [] : [[name, JSON.stringify(value).toLowerCase()]],
    ),
  )
}
