import { fold, isUnspaced } from './words.ts'

/** Kinds of places beside models that the search leads to. */
export const placeKinds = [
  'benchmarks',
  'tasks',
  'owners',
  'families',
  'libraries',
  'languages',
  'licences',
  'datasets',
] as const
export type PlaceKind = (typeof placeKinds)[number]

/** Places by kind: what each is called, its path below the base, and how many models it has. */
export type Places = Record<PlaceKind, (readonly [label: string, path: string, models: number])[]>

/** A place that was found. */
export interface FoundPlace {
  kind: PlaceKind
  label: string
  path: string
  models: number
  /** Whether its name begins as what was asked. */
  begins: boolean
}

/**
 * The places that have every asked word at the beginning of a word of theirs: names that are what was asked first,
 * then those that begin so, then the others, each by models.
 * @param most How many.
 */
export function findPlaces(places: Places, text: string, most: number): FoundPlace[] {
  const asked = plain(text)
  if (asked === '') return []
  const words = asked.split(' ')
  const found = placeKinds.flatMap((kind) =>
    places[kind].flatMap(([label, path, models]) => {
      const name = plain(label)
      const has = words.every((word) =>
        isUnspaced(word) ? name.includes(word) : ` ${name}`.includes(` ${word}`),
      )
      if (!has) return []
      const rank = name === asked ? 0 : name.startsWith(asked) ? 1 : 2
      return [{ kind, label, path, models, rank }]
    }),
  )
  return found
    .sort((a, b) => a.rank - b.rank || b.models - a.models || (a.label < b.label ? -1 : 1))
    .slice(0, most)
    .map(({ rank, ...place }) => ({ ...place, begins: rank < 2 }))
}

/** A name as it is looked for: folded, with spaces for all that is no letter or figure. */
function plain(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
