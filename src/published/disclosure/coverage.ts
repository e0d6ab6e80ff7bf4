import { known } from '../../known.ts'
import type { SheetRecord } from '../../sheet/record.ts'
import { type ChecklistItem, checklists } from './checklists.ts'
import { stateOfLetter } from './disclosure.ts'
import type { DisclosureState } from './verdicts.ts'

/** How many models state an item, and of how many that cannot be told. */
export interface ItemCoverage extends Record<DisclosureState, number> {
  id: ChecklistItem['id']
  point: string
  /** Where its own text is, where that is not the checklist's. */
  source?: string
}

/** A checklist with what a catalogue states of it. */
export interface ListCoverage {
  id: (typeof checklists)[number]['id']
  items: ItemCoverage[]
}

/** Counts over all models, item by item. */
export function disclosureCoverage(
  records: readonly Pick<SheetRecord, 'disclosed'>[],
): ListCoverage[] {
  const counts = countStates(records)
  let place = 0
  return checklists.map(({ id, groups }) => ({
    id,
    items: groups
      .flatMap(({ items }) => items)
      .map((item) => {
        const ofItem = { stated: 0, 'not-stated': 0, 'not-looked-for': 0 }
        for (const [letter, number] of counts[place] ?? []) {
          const state = stateOfLetter(letter)
          if (state !== undefined) ofItem[state] += number
        }
        place += 1
        return { id: item.id, point: item.point, ...known({ source: item.source }), ...ofItem }
      }),
  }))
}

/** How often each letter stands at each place. */
function countStates(
  records: readonly Pick<SheetRecord, 'disclosed'>[],
): ReadonlyMap<string, number>[] {
  const counts: Map<string, number>[] = []
  // Most models state the same as many others.
  const texts = new Map<string, number>()
  for (const { disclosed = '' } of records) texts.set(disclosed, (texts.get(disclosed) ?? 0) + 1)
  for (const [text, number] of texts)
    for (const [place, letter] of [...text].entries()) {
      counts[place] ??= new Map()
      counts[place].set(letter, (counts[place].get(letter) ?? 0) + number)
    }
  return counts
}
