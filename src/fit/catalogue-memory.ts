import type { Choice } from '../files/choices.ts'
import { known } from '../known.ts'
import type { CacheModel } from './cache-model.ts'
import { listContexts } from './list-contexts.ts'
import { type Program, programOf } from './program.ts'
import { needOf, runnableChoices } from './runnable.ts'

/** What the smallest choice of a model needs, for lists and their filter. */
export interface SmallestMemory {
  /** Bytes at each of `listContexts`, as far as the model's context goes; one figure where context changes nothing. */
  bytes: number[]
  program: Program
  atLeast?: true
}

/** The tokens that a model can hold, where that is known: its files' own figure, else the one that is stated. */
export function longestContext(cache: CacheModel, stated: number | undefined): number | undefined {
  return (cache.kind === 'layers' ? cache.longest : undefined) ?? stated
}

/**
 * The memory of the choice that needs least at 8K tokens. A model whose context is shorter than that is stated at
 * its own. Gives `undefined` when no choice has a known size.
 * @param longest The model's own context, in tokens, where it is known.
 */
export function smallestMemory(
  choices: readonly Choice[],
  cache: CacheModel,
  longest: number | undefined,
): SmallestMemory | undefined {
  const most = longestContext(cache, longest)
  const contexts = listContexts.filter(
    (tokens, index) => index === 0 || most === undefined || tokens <= most,
  )
  const at = (tokens: number): number => Math.min(tokens, most ?? tokens)
  const [smallest] = runnableChoices(choices)
    .map((choice) => ({
      program: programOf(choice, cache),
      needs: contexts.map((tokens) => needOf(choice, { cache, context: at(tokens) })),
    }))
    .sort((a, b) => (a.needs[0]?.total ?? 0) - (b.needs[0]?.total ?? 0))
  if (!smallest) return undefined
  const isOpen = smallest.needs.some(({ atLeast }) => atLeast)
  return {
    bytes: smallest.needs.map(({ total }) => total),
    program: smallest.program,
    ...known({ atLeast: isOpen ? true : undefined }),
  }
}
