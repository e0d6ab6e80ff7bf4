import type { Entry } from './entry.ts'

/** One row of a list: a model, and the other versions of it that the list has. */
export interface Family {
  entry: Entry
  /** Quantizations and adapters of the same model, in the order of the list. */
  members: Entry[]
}

/**
 * Folds the versions of one model into one row, which stands where its best one stood. The original speaks for
 * the row when it is in the list; otherwise the best of the versions does.
 */
export function foldFamilies(entries: readonly Entry[]): Family[] {
  const rows: Family[] = []
  const byFamily = new Map<string, Family>()
  for (const entry of entries) {
    const { family } = entry
    const row = family === undefined ? undefined : byFamily.get(family)
    if (!row) {
      const made: Family = { entry, members: [] }
      rows.push(made)
      if (family !== undefined) byFamily.set(family, made)
    } else if (entry.id === family) {
      row.members.unshift(row.entry)
      row.entry = entry
    } else row.members.push(entry)
  }
  return rows
}
