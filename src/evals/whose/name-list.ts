import { ownerOf } from './name-key.ts'
import { looseParts, tellingParts, withoutVariant } from './own-name.ts'

const lists = new WeakMap<readonly string[], NameList>()

/** The list of all ids of an owner, made once: an owner may have many models, and each asks. */
export function ownedList(ids: readonly string[]): NameList {
  const owner = ownerOf(ids[0] ?? '')?.toLowerCase() ?? ''
  const known = lists.get(ids) ?? new NameList(ids, owner.replace(/[^\p{L}\p{N}]+/gu, ''))
  lists.set(ids, known)
  return known
}

/**
 * Names that are found by their words, without going through all of them. What it gives is in the order of
 * the names.
 */
export class NameList {
  readonly #names: readonly string[]
  readonly #owner: string | undefined
  #byWords: Map<string, string[]> | undefined
  #byVariant: Map<string, string[]> | undefined
  #byPart: Map<string, number[]> | undefined

  /** @param owner The one owner of all, in small letters. */
  constructor(names: readonly string[], owner?: string) {
    this.#names = names
    this.#owner = owner
  }

  /** The names of the same words in any order. */
  ofWords(label: string): readonly string[] {
    this.#byWords ??= Map.groupBy(this.#names, wordsKey)
    return this.#byWords.get(wordsKey(label)) ?? []
  }

  /** The names that are another's but for words for base or tuned. */
  variantsOf(name: string): readonly string[] {
    this.#byVariant ??= Map.groupBy(this.#names, withoutVariant)
    return this.#byVariant.get(withoutVariant(name)) ?? []
  }

  /** All names that `matchName` may find the label to be, and some that it does not. */
  mayMatch(label: string): readonly string[] {
    const owner = this.#owner
    if (owner === undefined || this.#names.length < 20) return this.#names
    // Each part of the label stands in the name, is written together from parts of it, or is the owner's.
    const offers = tellingParts(label).flatMap((part) =>
      part.length >= 3 && owner.includes(part) ? [] : this.#begunBy(part),
    )
    const fewest = offers.toSorted((left, right) => left.size - right.size)[0]
    if (fewest === undefined) return this.#names
    return [...fewest].sort((left, right) => left - right).flatMap((at) => this.#names[at] ?? [])
  }

  /** Places of the names that have a part, or one that it begins with. */
  #begunBy(part: string): Set<number> {
    this.#byPart ??= placesOfParts(this.#names)
    const places = new Set<number>()
    for (let end = 1; end <= part.length; end += 1)
      for (const place of this.#byPart.get(part.slice(0, end)) ?? []) places.add(place)
    return places
  }
}

function placesOfParts(names: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (const [place, name] of names.entries())
    for (const part of new Set(looseParts(name))) {
      const known = places.get(part)
      if (known) known.push(place)
      else places.set(part, [place])
    }
  return places
}

/** The telling parts of a name in one order. */
export function wordsKey(name: string): string {
  return tellingParts(name).toSorted().join(' ')
}
