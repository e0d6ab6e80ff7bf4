import type { Command } from 'commander'
import { type BillForm, billForms, billOf, modelBill } from '../compile/bills.ts'
import { readModel } from '../compile/model-files.ts'
import { readIndex } from '../compile/store.ts'
import { usageError } from '../messages/error.ts'
import { terminal } from '../messages/terminal.ts'
import { billComponent } from '../published/catalogue-bill.ts'
import { dayOf, latestDay } from '../published/day.ts'
import { compileWithProgress } from './build.ts'
import { finish } from './finish.ts'
import { type ContentOptions, placeOf, withShared } from './options.ts'

interface BomOptions extends ContentOptions {
  format: string
}

const t = terminal.commandLine.commands.bom

/** Adds `modelsheets bom`. */
export function registerBom(program: Command): void {
  withShared(program.command('bom'), ['content'])
    .description(t.what)
    .argument('[id...]', t.models)
    .option('--format <form>', t.form, 'cyclonedx')
    .action((ids: string[], options: BomOptions) =>
      finish(async () => {
        console.log(JSON.stringify(await makeBill(ids, options), null, 2))
        return 0
      }),
    )
}

function isForm(text: string): text is BillForm {
  return billForms.some((form) => form === text)
}

async function makeBill(ids: readonly string[], options: BomOptions): Promise<object> {
  const form = options.format
  if (!isForm(form)) throw usageError({ code: 'bad-form', values: { form } })
  if (form === 'spdx' && ids.length !== 1) throw usageError({ code: 'one-model-only' })
  const { store } = await compileWithProgress(options.content, placeOf(options).base)
  const { site, records } = await readIndex(store)
  const byId = new Map(records.map((record) => [record.id.toLowerCase(), record]))
  const missing = ids.filter((id) => !byId.has(id.toLowerCase()))
  if (missing.length > 0)
    throw usageError({ code: 'no-such-model', values: { ids: missing.join(', ') } })
  const chosen = ids.length === 0 ? records : ids.flatMap((id) => byId.get(id.toLowerCase()) ?? [])
  const [only] = chosen
  if (ids.length === 1 && only) {
    const bill = modelBill(form, await readModel(store, only.id))
    if (bill === undefined) throw usageError({ code: 'no-date', values: { id: only.id } })
    return bill
  }
  const components = chosen.map((record) => billComponent(record, site.endpoint))
  return billOf(
    site.title,
    components,
    latestDay(chosen.map(({ snapshotDate }) => dayOf(snapshotDate))),
  )
}
