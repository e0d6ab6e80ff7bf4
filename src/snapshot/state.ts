import { z } from 'zod'

/**
 * `state.json` in a model's folder: what a sync or an import knows about the repository that the Hub's
 * own answers do not say. A folder without it was made by hand and is never marked or removed by sync.
 */

/** The states of a repository, each with what the last answer of the Hub meant. */
export const modelStates = {
  present: 'The repository answers.',
  'missing-or-private':
    'The Hub does not show the repository: it is missing or private, and the Hub does not say which.',
  deleted:
    'The repository was there before and is not shown any more: it was deleted or made private. This is the last snapshot.',
  disabled: 'The Hub disabled the repository. This is the last snapshot.',
  'unknown-revision': 'The repository has no such revision. This is the last snapshot.',
  unlisted: 'No source of the catalogue asks for the model any more. This is the last snapshot.',
} as const

export type ModelState = keyof typeof modelStates

const stateNames = Object.keys(modelStates) as [ModelState, ...ModelState[]]
const day = z
  .string()
  .refine((value) => /^\d{4}-\d{2}-\d{2}/.test(value) && !Number.isNaN(Date.parse(value)), {
    error: 'expected a date such as 2026-01-31',
  })

/** Schema of `state.json`. */
export const stateSchema = z.looseObject({
  /** Who wrote the folder: `hub` for sync, `folder` for import. */
  from: z.enum(['hub', 'folder']),
  state: z.enum(stateNames),
  /** UTC day on which the state was first seen. */
  since: day,
  /** Earlier ids of the repository, in the order in which they were met. */
  aliases: z.array(z.string()).default([]),
  /** The branch, tag or commit that the catalogue asks for; absent for the default branch. */
  revision: z.string().optional(),
  /** Files the Hub refused (a gated repository): what is here of them is from an earlier sync. */
  withheld: z.array(z.string()).default([]),
})
export type StateRecord = z.infer<typeof stateSchema>
