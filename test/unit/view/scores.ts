import { completeRecords } from '../../../src/evals/complete.ts'
import type { ScoreReading } from '../../../src/evals/reading.ts'
import { leanScores, type Score } from '../../../src/evals/score.ts'
import type { SheetRecord } from '../../../src/sheet/record.ts'

/** The lean record of a model, as far as boards look at it. */
export function modelRecord(id: string, more: Partial<SheetRecord> = {}): SheetRecord {
  return {
    id,
    title: id,
    formats: [],
    access: 'open',
    languages: [],
    baseModels: [],
    scores: 0,
    problems: { errors: 0, warnings: 0 },
    ...more,
  }
}

/** One reading of a score of MMLU, five-shot, in percent, that a repository's card states of itself. */
export function reading(
  value: number | string,
  more: Partial<ScoreReading> = {},
  sheet = 'a/one',
): ScoreReading {
  return {
    id: `r-${value}`,
    benchmark: { slug: 'mmlu', name: 'MMLU', printed: 'MMLU' },
    metric: { id: 'accuracy', printed: 'acc' },
    value: { printed: String(value), number: Number(value) },
    unit: 'percent',
    setup: { shots: 5 },
    subject: { name: sheet, id: sheet },
    whose: 'measured',
    whoseReason: '',
    whoseBecause: { code: 'own-name' },
    source: { place: 'readme', file: 'README.md', table: 'table-1' },
    ...more,
  }
}

/** The lean scores of one repository's readings, made as a build makes them. */
export function scoresOf(sheet: string, ...readings: ScoreReading[]): Score[] {
  return leanScores(sheet, completeRecords(readings, sheet))
}

/** What a repository's card says of itself. */
export function own(sheet: string, value: number | string, more: Partial<ScoreReading> = {}) {
  return scoresOf(sheet, reading(value, more, sheet))
}

/** What a repository's card says of another model. */
export function ofOther(
  sheet: string,
  subject: ScoreReading['subject'],
  value: number | string,
  more: Partial<ScoreReading> = {},
): Score[] {
  return scoresOf(sheet, reading(value, { whose: 'comparison', subject, ...more }, sheet))
}
