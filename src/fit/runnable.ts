import type { Choice } from '../files/choices.ts'
import type { CacheModel } from './cache-model.ts'
import { type EstimateInput, estimateMemory, type MemoryEstimate, verdictOf } from './estimate.ts'
import { deviceBytes, type MemoryKind, usableBytes } from './headroom.ts'
import { programOf, programsOf } from './program.ts'

/** A choice that loads as a model by itself. */
export interface RunnableChoice extends Choice {
  weightBytes: number
}

function isSized(choice: Choice): choice is RunnableChoice {
  return choice.weightBytes !== undefined && choice.weightBytes > 0 && choice.missingParts === 0
}

/** Choices that load as a model by themselves: no adapters, training steps, second copies or pieces. */
export function runnableChoices(choices: readonly Choice[]): RunnableChoice[] {
  const models = choices.filter(
    (choice) => choice.role === 'model' && choice.duplicateOf === undefined,
  )
  const sized = models.filter(isSized)
  // The finest and the coarsest storage of one model lie under 24 apart; less is a piece of it.
  const largest = sized.reduce((most, choice) => Math.max(most, choice.weightBytes), 0)
  return sized.filter((choice) => choice.weightBytes * 24 >= largest)
}

/** Bytes that a choice loads: its weights and the projector that images need. */
export function loadedBytes(choice: RunnableChoice): number {
  return choice.weightBytes + (choice.projector?.size ?? 0)
}

/** The memory of one choice. */
export function needOf(
  choice: RunnableChoice,
  rest: Omit<EstimateInput, 'weightBytes' | 'program'>,
): MemoryEstimate {
  return estimateMemory({
    ...rest,
    weightBytes: loadedBytes(choice),
    program: programOf(choice, rest.cache),
  })
}

/** Bytes that the smallest choice needs at a context; for the catalogue's filter by memory. */
export function smallestNeed(
  choices: readonly Choice[],
  cache: CacheModel,
  context = 4096,
): number | undefined {
  const needs = runnableChoices(choices).map((choice) => needOf(choice, { cache, context }).total)
  return needs.length === 0 ? undefined : Math.min(...needs)
}

/** More bits are hardly told apart and run slower: an unquantized file is for further training. */
const enoughBits = 8

/**
 * The choice to take for a memory: the finest that fits with head-room, up to 8 bits where there is
 * one of so few. Takes candidates with their answers, finest first.
 */
export function recommended<Candidate extends { bits?: number | undefined; fits: boolean }>(
  candidates: readonly Candidate[],
): Candidate | undefined {
  const fitting = candidates.filter(({ fits }) => fits)
  return fitting.find(({ bits }) => bits !== undefined && bits <= enoughBits) ?? fitting[0]
}

/** Whether every choice loads in mlx-lm alone, which runs on Macs. */
export function isForMacs(choices: readonly RunnableChoice[], cache: CacheModel): boolean {
  return (
    choices.length > 0 &&
    choices.every((choice) => programsOf(choice, cache).every((program) => program === 'mlx'))
  )
}

/** The recommended choice for a device of a kind. */
export function recommendedFor(
  gigabytes: number,
  choices: readonly RunnableChoice[],
  cache: CacheModel,
  context: number,
  kind: MemoryKind = 'graphics',
): RunnableChoice | undefined {
  const candidates = choices.map((choice) => {
    const usable = usableBytes(deviceBytes(gigabytes), kind, programOf(choice, cache))
    const { answer } = verdictOf(needOf(choice, { cache, context }), usable)
    return { choice, bits: choice.quantization?.bits, fits: answer === 'fits' }
  })
  return recommended(candidates)?.choice
}
