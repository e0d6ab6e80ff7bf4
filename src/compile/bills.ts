import { known } from '../known.ts'
import { catalogueBill } from '../published/catalogue-bill.ts'
import { type BillInput, cycloneDx } from '../published/cyclonedx.ts'
import { spdx } from '../published/spdx.ts'
import type { CompiledModel } from '../view/compiled.ts'
import { uuidOf } from './uuid.ts'

/** Forms of bills of materials. */
export const billForms = ['cyclonedx', 'spdx'] as const
export type BillForm = (typeof billForms)[number]

/**
 * The bill of materials of one model; undefined where a form asks for what is not known. The same model gives the
 * same bill: it is numbered by what it is made from.
 * @param page Full address of the model's sheet, where that is known.
 */
export function modelBill(
  form: BillForm,
  { sheet, card }: Pick<CompiledModel, 'sheet' | 'card'>,
  page?: string,
): object | undefined {
  const input: BillInput = {
    sheet,
    uuid: uuidOf([sheet, page]),
    // What the site's editor wrote is no word of the publisher.
    ...known({ card: sheet.cardBy === 'editor' ? undefined : card, page }),
  }
  return form === 'spdx' ? spdx(input) : cycloneDx(input)
}

/** The bill of materials of a run of models of the catalogue. */
export function billOf(title: string, components: readonly object[], date?: string): object {
  return catalogueBill({ title, components, uuid: uuidOf([title, components]), ...known({ date }) })
}
