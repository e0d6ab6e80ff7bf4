import { type PlaceKind, type Places, placeKinds } from '../catalogue/places.ts'
import type { BoardOutline } from './board-outline.ts'
import type { Catalogue } from './catalogue.ts'
import { modelLists } from './model-lists.ts'

/** Places of one kind: a catalogue of many owners tells the search of the largest. */
const MOST = 1000

/** Where the search leads to beside models: every list of models and every benchmark, the largest first. */
export function cataloguePlaces(catalogue: Catalogue, outline: BoardOutline): Places {
  const lists = modelLists(catalogue)
  const boards = outline.boards
    .map(({ name, path, models }) => [name, path, models] as const)
    .toSorted((a, b) => b[2] - a[2] || (a[1] < b[1] ? -1 : 1))
  const ofKind = (kind: PlaceKind): Places[PlaceKind] =>
    kind === 'benchmarks'
      ? boards
      : lists[kind].map(({ label, path, entries }) => [label, path, entries.length] as const)
  const all = placeKinds.map((kind) => [kind, ofKind(kind).slice(0, MOST)] as const)
  // Every kind was put in by the line above.
  return Object.fromEntries(all) as Places
}
