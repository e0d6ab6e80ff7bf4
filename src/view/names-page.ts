import { splitId } from '../address.ts'
import type { SheetRecord } from '../sheet/record.ts'

/** One page of all models by name. */
export interface NamesPage {
  ids: string[]
  /** 1-based. */
  page: number
  pages: number
  models: number
}

/** Names on one page. */
const NAMES = 400

const key = (id: string): string => splitId(id).name.toLowerCase()

/** All models by name, cut into pages. */
export function namesPages(records: readonly SheetRecord[]): NamesPage[] {
  const ids = records
    .map(({ id }) => ({ id, key: key(id) }))
    .sort((a, b) => (a.key === b.key ? (a.id < b.id ? -1 : 1) : a.key < b.key ? -1 : 1))
    .map(({ id }) => id)
  const pages = Math.max(1, Math.ceil(ids.length / NAMES))
  return Array.from({ length: pages }, (_none, index) => ({
    ids: ids.slice(index * NAMES, (index + 1) * NAMES),
    page: index + 1,
    pages,
    models: ids.length,
  }))
}
