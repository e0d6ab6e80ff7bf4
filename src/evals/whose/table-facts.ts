import { known } from '../../known.ts'
import type { NamedModel, TableNames } from './table-names.ts'
import type { WhoseReason, WhoseVerdict } from './verdict.ts'

/** What the rules ask: the names of the table, and those among them that may be this model's. */
export interface TableFacts extends TableNames {
  own: readonly NamedModel[]
  upstream: readonly NamedModel[]
  /** Of the shortened names those that say most of the own name; none beside a whole name. */
  shortened: readonly NamedModel[]
  ours: readonly NamedModel[]
  /** Why it is not certain that the names are models at all. */
  doubt?: WhoseReason
}

/** True where a name of the table is this model's or that of the one it repeats. */
export function isFound({ own, upstream, shortened }: TableFacts): boolean {
  return own.length + upstream.length + shortened.length > 0
}

/** Another model's scores. */
export const comparison = (because: WhoseReason, id?: string): WhoseVerdict => ({
  whose: 'comparison',
  because,
  ...known({ id: id || undefined }),
})

/** Nobody's for certain. */
export const unclear = (because: WhoseReason): WhoseVerdict => ({ whose: 'unclear', because })
