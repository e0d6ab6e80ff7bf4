import { known } from '../known.ts'
import { type BillInput, billInput } from '../published/bill-input.ts'
import { catalogueBill } from '../published/catalogue-bill.ts'
import { cycloneDx } from '../published/cyclonedx.ts'
import { spdx } from '../published/spdx.ts'
import { uuidOf, uuidOfJson } from './uuid.ts'

/** Forms of bills of materials. */
export const billForms = ['cyclonedx', 'spdx'] as const
export type BillForm = (typeof billForms)[number]

/** What a bill is of: a model, whose sheet may stand there as JSON already. */
type BilledModel = Pick<BillInput, 'sheet' | 'sections'> & { sheetJson?: Uint8Array }

/**
 * The bill of materials of one model; undefined where a form asks for what is not known. The same model gives the
 * same bill: it is numbered by what it is made from.
 * @param page Full address of the model's sheet, where that is known.
 */
export function modelBill(form: BillForm, model: BilledModel, page?: string): object | undefined {
  const input = inputOf(model, page)
  return form === 'spdx' ? spdx(input) : cycloneDx(input)
}

// The bills of one model are made one after another, of the same facts.
let last: { model: BilledModel; page: string | undefined; input: BillInput } | undefined

function inputOf(model: BilledModel, page: string | undefined): BillInput {
  if (last?.model !== model || last.page !== page) {
    const { sheet, sections, sheetJson = Buffer.from(JSON.stringify(sheet)) } = model
    const rest = Buffer.from(`,${JSON.stringify(page ?? null)}]`)
    const input = billInput({
      sheet,
      uuid: uuidOfJson(Buffer.concat([Buffer.from('['), sheetJson, rest])),
      sections,
      ...known({ page }),
    })
    last = { model, page, input }
  }
  return last.input
}

/** The bill of materials of a run of models of the catalogue. */
export function billOf(title: string, components: readonly object[], date?: string): object {
  return catalogueBill({ title, components, uuid: uuidOf([title, components]), ...known({ date }) })
}
