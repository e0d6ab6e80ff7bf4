import { isSameRepository } from '../../renames.ts'
import { type ModelIdentity, type ResolveModel, relationOf } from './identity.ts'
import { nameKey } from './name-key.ts'
import {
  isBaseName,
  isTunedName,
  isVariant,
  matchName,
  matchOwnName,
  tellingParts,
  withoutVariant,
} from './own-name.ts'

/** Names of the models that a card speaks of beside its own: bases, mentions, siblings. */
function otherNames(identity: ModelIdentity): string[] {
  const own = nameKey(identity.id)
  const words = wordsKey(identity.id)
  const names = [
    ...identity.baseModels.map(({ id }) => id),
    ...(identity.mentions ?? []),
    ...(identity.siblings?.() ?? []),
  ]
  return names.filter(
    (name) =>
      nameKey(name) !== own &&
      wordsKey(name) !== words &&
      !isSameRepository(name, identity.id) &&
      relationOf(name, identity) !== 'upstream',
  )
}

/** The repositories that a card knows beside its own, ready to be asked about the names of a table. */
export interface OtherModels {
  /** The repository whose name a label is or nearly is: the same words in any order. */
  named(label: string): string | undefined
  /**
   * A repository that a shortened name fits as well as the own one, or better. Under a heading about one
   * variant the other does not count.
   */
  fitting(label: string, heading?: 'base' | 'tuned'): string | undefined
  /** The base model of whose family a label is while it lacks what tells this model from that family. */
  family(label: string): string | undefined
  /** The base or the tuned variant of this very model. */
  variant(kind: 'base' | 'tuned'): string | undefined
}

/** The other models of a card, for one of its tables. */
export function otherModels(
  identity: ModelIdentity,
  resolveModel: ResolveModel = () => undefined,
): OtherModels {
  const { others, byWords } = gather(identity)
  return {
    named: (label) => {
      const id = resolveModel(label)
      if (id !== undefined && !isSameRepository(id, identity.id)) return id
      return byWords.get(wordsKey(label))
    },
    fitting: (label, heading) => {
      const own = matchOwnName(label, identity)?.missing.length ?? Number.POSITIVE_INFINITY
      return others.find((name) => {
        if (heading === 'tuned' && !isTunedName(name)) return false
        if (heading === 'base' && isTunedName(name)) return false
        const other = matchName(label, name)
        return other !== undefined && other.missing.length <= own
      })
    },
    family: (label) => familyOf(label, identity),
    variant: (kind) =>
      others.find(
        (name) =>
          withoutVariant(name) === withoutVariant(identity.id) &&
          (kind === 'base' ? isBaseName(name) : isTunedName(name)),
      ),
  }
}

const gathered = new WeakMap<ModelIdentity, { others: string[]; byWords: Map<string, string> }>()

/** The names are the same for every table of a card. */
function gather(identity: ModelIdentity): { others: string[]; byWords: Map<string, string> } {
  const known = gathered.get(identity)
  if (known) return known
  const others = otherNames(identity)
  const made = { others, byWords: new Map(others.map((name) => [wordsKey(name), name])) }
  gathered.set(identity, made)
  return made
}

/** The telling parts of a name in one order. */
function wordsKey(name: string): string {
  return tellingParts(name).toSorted().join(' ')
}

/**
 * "X-3B-Instruct" on the card of `X-3B-Story-Instruct`, made from `X-3B`: the base's name and variants'
 * words only, without the word that this model's name adds.
 */
function familyOf(label: string, identity: ModelIdentity): string | undefined {
  const said = tellingParts(label)
  const own = tellingParts(identity.id)
  return identity.baseModels.find(({ id }) => {
    const base = tellingParts(id)
    if (!base.every((part) => said.includes(part))) return false
    if (!said.every((part) => base.includes(part) || isVariant(part))) return false
    return own.some((part) => !base.includes(part) && !isVariant(part) && !said.includes(part))
  })?.id
}
