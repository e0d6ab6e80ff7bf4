import { speaksOf } from '../../benchmarks/vocabulary.ts'
import type { ModelIdentity } from '../whose/identity.ts'
import { relationOf } from '../whose/identity.ts'
import { namesModel } from '../whose/model-name.ts'
import { isGenericName, matchOwnName } from '../whose/own-name.ts'
import { setupInName } from '../whose/setup-in-name.ts'
import type { TableColumn } from './column-role.ts'
import type { TableGrid } from './grid.ts'
import { classifyLabel } from './label.ts'

/** A head without a unit or a remark in brackets at its end. */
export function withoutBracket(label: string): string {
  return label.replace(/\s*\([^()]*\)$/, '')
}

/** True when a label is, or may well be, the repository's own name. */
export function isOwnLabel(text: string, identity: ModelIdentity): boolean {
  const relation = relationOf(text, identity)
  if (relation === 'self' || relation === 'upstream') return true
  const plain = text.replace(/\s*\([^()]*\)\s*$/, '').trim()
  const shared = matchOwnName(plain, identity)?.shared ?? 0
  return shared >= 2 || (shared === 1 && /^\p{L}{8,}$/u.test(plain))
}

/** Rows under such a head are parts of one test set, not test sets. */
export function isClassHead(label: string): boolean {
  // "Class." is short for classification.
  return !label.trim().endsWith('.') && speaksOf(label, 'class')
}

/** The name of a column without a metric at its end: "XLM-R F1" speaks of XLM-R. */
export function modelText(column: TableColumn): string {
  const names = column.labels.filter((label) => classifyLabel(label) === 'other')
  const name = names.at(-1) ?? column.labels.at(-1) ?? ''
  // "Base" and "Instruct" under "Tern-7B" are no names without it.
  const above = names.at(-2)
  const part =
    above !== undefined && namesModel(above) && isGenericName(setupInName(name)?.name ?? name)
  return part ? `${above} ${name}` : name
}

/** The names of the rows, where a column of tests or metrics has them. */
export function stubTexts(grid: TableGrid, columns: readonly TableColumn[]): string[] {
  const index = columns.findIndex((column) => column.role === 'task' || column.role === 'metric')
  if (index < 0) return []
  return grid.rows
    .slice(grid.headerRows)
    .map((row) => row[index]?.text ?? '')
    .filter((text) => text !== '')
}
