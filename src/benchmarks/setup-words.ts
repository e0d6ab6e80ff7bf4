import { z } from 'zod'
import { wordKey } from './word-key.ts'

const spellings = z.record(z.string().min(1), z.array(z.string().min(1)).min(1))

/** Schema of `data/setup.yaml`. */
export const setupSchema = z.strictObject({
  method: spellings,
  /** What tells scores apart and is none of the others. */
  stated: spellings,
  /** How one figure is made of many. */
  mean: spellings,
  /** Parts of test sets that programs put before a metric. */
  subset: spellings,
  split: spellings,
  harness: spellings,
  /** What tells scores apart and says nothing certain. */
  beside: z.array(z.string().min(1)),
  /** Words that add nothing to a name. */
  nothing: z.array(z.string().min(1)),
})
export type SetupData = z.infer<typeof setupSchema>

/** A word on the setup: which kind, and its one spelling. */
export interface SetupWord {
  kind: 'method' | 'stated' | 'mean' | 'subset' | 'split' | 'harness' | 'beside' | 'nothing'
  text: string
}

/** Makes words on the setup findable by any of their spellings. */
export function makeSetupWords(data: SetupData): (text: string) => SetupWord | undefined {
  const words = new Map<string, SetupWord>()
  for (const kind of ['method', 'stated', 'mean', 'subset', 'split', 'harness'] as const)
    for (const [text, list] of Object.entries(data[kind]))
      for (const spelling of [text, ...list]) words.set(setupKey(spelling), { kind, text })
  for (const kind of ['beside', 'nothing'] as const)
    for (const text of data[kind]) words.set(setupKey(text), { kind, text })
  return (text) => words.get(setupKey(text))
}

/** Words without punctuation; a plus or a percent sign alone says something. */
function setupKey(text: string): string {
  const sign = /^[%+]/.exec(text.trim())?.[0] ?? ''
  return `${sign}${wordKey(text)}`
}
