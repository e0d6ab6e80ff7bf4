import { z } from 'zod'
import { en } from '../messages/en.ts'
import { isModelId } from './model-id.ts'

/**
 * `state.json` in a model's folder: what a sync or an import knows about the repository that the Hub's
 * own answers do not say. A folder without it was made by hand and is never marked or removed by sync.
 */

/** What the last answer of the Hub meant; `present` is the usual one. */
const modelStates = [
  'present',
  'missing-or-private',
  'deleted',
  'disabled',
  'unknown-revision',
  'unlisted',
] as const

const t = en.expected

const day = z
  .string()
  .refine((value) => /^\d{4}-\d{2}-\d{2}/.test(value) && !Number.isNaN(Date.parse(value)), {
    error: t.date,
  })

/** Schema of `state.json`. */
export const stateSchema = z.looseObject({
  /** Who wrote the folder: `hub` for sync, `folder` for import. */
  from: z.enum(['hub', 'folder']),
  state: z.enum(modelStates),
  /** UTC day on which the state was first seen. */
  since: day,
  /** Earlier ids of the repository, in the order in which they were met. */
  aliases: z
    .array(z.string())
    .default([])
    .transform((ids) => ids.filter(isModelId)),
  /** The branch, tag or commit that the catalogue asks for; absent for the default branch. */
  revision: z.string().optional(),
  /** Files the Hub refused (a gated repository): what is here of them is from an earlier sync. */
  withheld: z.array(z.string()).default([]),
})
export type StateRecord = z.infer<typeof stateSchema>
