import { nameKey } from '../evals/whose/name-key.ts'

/** Finds the models of a catalogue. */
export interface CatalogueNames {
  /** The id of a model by id in any case, or by its name alone where only one has it. */
  find(name: string): string | undefined
  /** The ids of all models of the owner of a model, its own included. */
  besides(id: string): readonly string[]
}

const known = new WeakMap<ReadonlyMap<string, string>, CatalogueNames>()

/**
 * The names of a catalogue, gathered once for all its models.
 * @param ids Ids of every model by lower case.
 */
export function catalogueNames(ids: ReadonlyMap<string, string>): CatalogueNames {
  const found = known.get(ids) ?? gather(ids)
  known.set(ids, found)
  return found
}

function gather(ids: ReadonlyMap<string, string>): CatalogueNames {
  const byName = new Map(
    [...Map.groupBy(ids.values(), nameKey)].flatMap(([key, [id, ...others]]) =>
      id === undefined || others.length > 0 || key === '' ? [] : [[key, id] as const],
    ),
  )
  const byOwner = Map.groupBy(ids.values(), ownerOf)
  return {
    find: (name) => ids.get(name.toLowerCase()) ?? byName.get(nameKey(name)),
    besides: (id) => (id.includes('/') ? (byOwner.get(ownerOf(id)) ?? []) : []),
  }
}

function ownerOf(id: string): string {
  return id.slice(0, Math.max(0, id.indexOf('/'))).toLowerCase()
}
