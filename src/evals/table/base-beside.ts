import { en } from '../../messages/en.ts'
import type { ModelIdentity } from '../whose/identity.ts'
import { speaksOfBase } from '../whose/model-in-text.ts'
import { quoted, type WhoseReason } from '../whose/verdict.ts'
import type { NamedVerdict } from '../whose/whose-table.ts'
import type { TableAxes } from './axis.ts'
import type { TableColumn } from './column-role.ts'
import type { TableGrid } from './grid.ts'

/** A column of figures that is headed "Original" or "Baseline": the model that this one is set beside. */
export function originalBeside(
  column: TableColumn | undefined,
  identity: ModelIdentity,
): NamedVerdict | undefined {
  const label = column?.role === 'value' ? column.labels.at(-1) : undefined
  if (label === undefined) return undefined
  if (!/^[#\s]*(?:original|baseline|teacher)\b/i.test(label) && !speaksOfBase(label))
    return undefined
  const name = label.replace(/^[#\s]+/, '')
  if (speaksOfBase(label)) return baseVerdict(name, identity)
  return { name, whose: 'comparison', because: { code: 'other-model', values: { name } } }
}

/** The verdict on a name that says only that it speaks of the model this one was made from. */
function baseVerdict(text: string, { baseModels }: ModelIdentity): NamedVerdict {
  const because: WhoseReason = { code: 'other-model', values: { name: quoted(text) } }
  const [base, ...others] = baseModels
  return base !== undefined && others.length === 0
    ? { name: base.id, id: base.id, whose: 'comparison', because }
    : { name: en.whose.theBase, whose: 'comparison', because }
}

/** A row whose name speaks of the model that this one was made from: "WER of the base model". */
export function baseInRow(
  grid: TableGrid,
  axes: TableAxes,
  row: number,
  identity: ModelIdentity,
): NamedVerdict | undefined {
  const at = axes.columns.findIndex(({ role }) => role === 'task' || role === 'metric')
  const name = grid.rows[row]?.[at]?.text
  return name !== undefined && speaksOfBase(name) ? baseVerdict(name, identity) : undefined
}
