import { isSameRepository } from '../../renames.ts'
import { type ModelIdentity, type ResolveModel, relationOf } from './identity.ts'
import { nameKey } from './name-key.ts'
import { NameList, ownedList, wordsKey } from './name-list.ts'
import {
  isBaseName,
  isTunedName,
  isVariant,
  matchName,
  matchOwnName,
  tellingParts,
} from './own-name.ts'

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
  const others = gather(identity)
  return {
    named: (label) => {
      const id = resolveModel(label)
      if (id !== undefined && !isSameRepository(id, identity.id)) return id
      return others.last((names) => names.ofWords(label))
    },
    fitting: (label, heading) => {
      const own = matchOwnName(label, identity)?.missing.length ?? Number.POSITIVE_INFINITY
      return others.first(
        (names) => names.mayMatch(label),
        (name) => {
          if (heading === 'tuned' && !isTunedName(name)) return false
          if (heading === 'base' && isTunedName(name)) return false
          const other = matchName(label, name)
          return other !== undefined && other.missing.length <= own
        },
      )
    },
    family: (label) => familyOf(label, identity),
    variant: (kind) =>
      others.first(
        (names) => names.variantsOf(identity.id),
        (name) => (kind === 'base' ? isBaseName(name) : isTunedName(name)),
      ),
  }
}

const gathered = new WeakMap<ModelIdentity, OtherNames>()

/** The names are the same for every table of a card. */
function gather(identity: ModelIdentity): OtherNames {
  const known = gathered.get(identity) ?? new OtherNames(identity)
  gathered.set(identity, known)
  return known
}

/** Names of the models that a card speaks of beside its own: bases, mentions, siblings, in this order. */
class OtherNames {
  readonly #identity: ModelIdentity
  readonly #lists: readonly NameList[]
  readonly #isOther = new Map<string, boolean>()

  constructor(identity: ModelIdentity) {
    this.#identity = identity
    const { owned, more } = identity.siblings?.() ?? { owned: [], more: [] }
    const stated = [...identity.baseModels.map(({ id }) => id), ...(identity.mentions ?? [])]
    this.#lists = [new NameList(stated), ownedList(owned), new NameList(more)]
  }

  /** The first of the names that each list offers of which something is true. */
  first(
    offered: (names: NameList) => readonly string[],
    test: (name: string) => boolean,
  ): string | undefined {
    for (const list of this.#lists) {
      const found = offered(list).find((name) => this.#isOtherName(name) && test(name))
      if (found !== undefined) return found
    }
    return undefined
  }

  /** The last of the names that the lists offer. */
  last(offered: (names: NameList) => readonly string[]): string | undefined {
    return this.#lists.flatMap(offered).findLast((name) => this.#isOtherName(name))
  }

  #isOtherName(name: string): boolean {
    const known = this.#isOther.get(name) ?? this.#judge(name)
    this.#isOther.set(name, known)
    return known
  }

  #judge(name: string): boolean {
    const { id } = this.#identity
    return (
      nameKey(name) !== nameKey(id) &&
      wordsKey(name) !== wordsKey(id) &&
      !isSameRepository(name, id) &&
      relationOf(name, this.#identity) !== 'upstream'
    )
  }
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
