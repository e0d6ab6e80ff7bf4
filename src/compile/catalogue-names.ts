import { bareName, nameKey, nameParts } from '../evals/whose/name-key.ts'

/** Finds the models of a catalogue. */
export interface CatalogueNames {
  /** The id of a model by id in any case, or by its name alone where only one has it. */
  find(name: string): string | undefined
  /**
   * Models whose names stand beside a model's: all of its owner, its own included, and those of other owners
   * whose whole name its own begins with.
   */
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
  const byName = Map.groupBy(ids.values(), nameKey)
  const byOwner = Map.groupBy(ids.values(), ownerOf)
  return {
    find: (name) => {
      const id = ids.get(name.toLowerCase())
      if (id !== undefined) return id
      const key = nameKey(name)
      const [only, ...others] = key === '' ? [] : (byName.get(key) ?? [])
      return others.length > 0 ? undefined : only
    },
    besides: (id) => {
      const shorter = beginningsOf(id).flatMap((key) => byName.get(key) ?? [])
      const own = id.includes('/') ? (byOwner.get(ownerOf(id)) ?? []) : []
      return shorter.length > 0 ? [...new Set([...own, ...shorter])] : own
    },
  }
}

/** The keys of the names that the name of an id begins with. */
function beginningsOf(id: string): string[] {
  const parts = nameParts(bareName(id))
  return parts.slice(1).map((_, at) => nameKey(parts.slice(0, at + 1).join('-')))
}

function ownerOf(id: string): string {
  return id.slice(0, Math.max(0, id.indexOf('/'))).toLowerCase()
}
