import { estimateMemory, type MemoryEstimate, type Verdict, verdictOf } from '../fit/estimate.ts'
import { deviceBytes, usableBytes } from '../fit/headroom.ts'
import type { Program } from '../fit/program.ts'
import type { FitPanelData } from '../view/fit-view.ts'
import type { FitQuery } from './fit-query.ts'

type PanelChoice = FitPanelData['choices'][number]

/** What becomes of one choice on the reader's device. */
export interface FitAnswer extends PanelChoice {
  /** The program that the answer counts with. */
  program: Program
  need: MemoryEstimate
  /** Absent while the reader has named no memory. */
  verdict?: Verdict
  fits: boolean
}

/** Programs of all choices, the usual one of the first choice first. */
export function programsOfPanel({ choices }: FitPanelData): Program[] {
  return [...new Set(choices.flatMap(({ programs }) => programs))]
}

function answerOf(data: FitPanelData, choice: PanelChoice, query: FitQuery): FitAnswer {
  const program = choice.programs.find((one) => one === query.program) ?? choice.programs[0]
  const need = estimateMemory({
    weightBytes: choice.bytes,
    cache: data.cache,
    context: query.context,
    precision: query.precision,
    program,
  })
  if (query.memory === undefined) return { ...choice, program, need, fits: false }
  const usable = usableBytes(deviceBytes(query.memory), query.kind, program)
  // Only llama.cpp and its kin run some layers on the processor; a Mac has one memory.
  const canSplit = program === 'llama.cpp' && query.kind === 'graphics'
  const beside = canSplit ? usableBytes(deviceBytes(query.beside), 'system', program) : 0
  const verdict = verdictOf(need, usable, beside)
  return { ...choice, program, need, verdict, fits: verdict.answer === 'fits' }
}

/** Answers for every choice, in the order of the page. */
export function fitAnswers(data: FitPanelData, query: FitQuery): FitAnswer[] {
  return data.choices.map((choice) => answerOf(data, choice, query))
}

/** Bytes that the programs of the answers may fill, each amount once. */
export function usableAmounts(answers: readonly FitAnswer[], query: FitQuery): number[] {
  const memory = query.memory
  if (memory === undefined) return []
  const amounts = answers.map(({ program }) =>
    usableBytes(deviceBytes(memory), query.kind, program),
  )
  return [...new Set(amounts)]
}
