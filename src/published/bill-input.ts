import type { Sheet } from '../sheet/sheet.ts'
import { cardSections } from './card-sections.ts'
import { type BillMetric, billMetrics } from './metrics.ts'

/** What a bill of materials is made from in every form. */
export interface BillInput {
  sheet: Sheet
  /** What the publisher's card writes, by subject. */
  sections: ReturnType<typeof cardSections>
  /** The scores that were measured on this very model. */
  metrics: readonly BillMetric[]
  /** A UUID that tells this bill from every other. */
  uuid: string
  /** Full address of the sheet, where the site's own is known. */
  page?: string
}

/** What the forms of a bill have in common. */
export function billInput(of: Omit<BillInput, 'metrics'>): BillInput {
  return { ...of, metrics: billMetrics(of.sheet) }
}

/** What a bill says of a card. What the site's editor wrote is no word of the publisher. @param card As Markdown. */
export function billSections({ cardBy }: Pick<Sheet, 'cardBy'>, card = ''): BillInput['sections'] {
  return cardBy === 'editor' ? {} : cardSections(card)
}
