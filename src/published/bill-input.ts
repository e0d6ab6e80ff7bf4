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

/** Reads once what the forms of a bill have in common. @param card The publisher's card as Markdown. */
export function billInput({
  card = '',
  ...of
}: Pick<BillInput, 'sheet' | 'uuid' | 'page'> & { card?: string }): BillInput {
  return { ...of, sections: cardSections(card), metrics: billMetrics(of.sheet) }
}
