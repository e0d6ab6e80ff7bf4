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
  let place = 0
  return checklists.map(({ id, groups }) => ({
    id,
    items: groups
      .flatMap(({ items }) => items)
      .map((item) => {
        const counts = { stated: 0, 'not-stated': 0, 'not-looked-for': 0 }
        for (const { disclosed = '' } of records) {
          const state = stateOfLetter(disclosed.charAt(place))
          if (state !== undefined) counts[state] += 1
        }
        place += 1
        return { id: item.id, point: item.point, ...known({ source: item.source }), ...counts }
      }),
  }))
}
