import type { SheetRecord } from '../sheet/record.ts'

/** Featured models first, then by downloads, then by id: the order of the catalogue as printed. */
export function catalogueOrder(records: readonly SheetRecord[]): SheetRecord[] {
  return records.toSorted(
    (a, b) =>
      Number(b.featured ?? false) - Number(a.featured ?? false) ||
      (b.downloads ?? -1) - (a.downloads ?? -1) ||
      (a.id < b.id ? -1 : 1),
  )
}
