import type { SheetRecord } from '../../../src/sheet/record.ts'

/** A record of which only the id is known. */
export function record(id: string, rest: Partial<SheetRecord> = {}): SheetRecord {
  return {
    id,
    title: id,
    formats: [],
    access: 'unknown',
    languages: [],
    baseModels: [],
    scores: 0,
    problems: { errors: 0, warnings: 0 },
    ...rest,
  }
}
