import { z } from 'zod'

/** What can change of a model between two snapshots. */
export const changeKinds = [
  'added',
  'revision',
  'licence',
  'access',
  'replaced',
  'results',
  'withdrawn',
] as const

/** One change of a model between two snapshots. */
export const changeSchema = z.object({
  date: z.string().describe('Day of the later snapshot'),
  kind: z
    .enum(changeKinds)
    .describe(
      'What changed: `added` to the catalogue, the `revision`, the stated `licence`, who has `access`, `replaced` by another model, the number of `results` in the evaluation index, `withdrawn` on the Hub',
    ),
  from: z.string().exactOptional().describe('As it was in the earlier snapshot'),
  to: z.string().exactOptional().describe('As it is in the later one'),
})
export type Change = z.infer<typeof changeSchema>
