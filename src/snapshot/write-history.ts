import { isRecord } from '../json.ts'
import { type HistoryLine, type ModelWire, parseHistory } from './wire.ts'
import { writeJsonLine } from './write-json.ts'

const WEEK_MS = 7 * 24 * 3600 * 1000

/** The licence as the card or the tags state it; several are joined by a comma. */
export function licenceOf(model: Pick<ModelWire, 'cardData' | 'tags'>): string | undefined {
  const stated = isRecord(model.cardData) ? model.cardData.license : undefined
  if (typeof stated === 'string' && stated !== '') return stated
  if (Array.isArray(stated)) {
    const names = stated.filter((name) => typeof name === 'string')
    if (names.length > 0) return names.join(', ')
  }
  return model.tags?.find((tag) => tag.startsWith('license:'))?.slice('license:'.length)
}

/** The line a sync of `day` (UTC, `YYYY-MM-DD`) would write for a model. */
export function historyLineOf(model: ModelWire, day: string): HistoryLine {
  return {
    date: day,
    sha: model.sha,
    downloads: model.downloads,
    likes: model.likes,
    licence: licenceOf(model),
    access: accessOf(model),
    newVersion: textOf(model, 'new_version'),
    results: resultsOf(model),
  }
}

function accessOf({ gated }: ModelWire): string | undefined {
  if (gated === undefined) return undefined
  return gated === false ? 'open' : gated === 'manual' ? 'manual' : 'auto'
}

function textOf({ cardData }: ModelWire, key: string): string | undefined {
  const value = isRecord(cardData) ? cardData[key] : undefined
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** Results of the evaluation index, which the Hub gives beside the card's other fields or among them. */
function resultsOf(model: ModelWire): number | undefined {
  const { cardData } = model
  const index: unknown =
    Reflect.get(model, 'model-index') ?? (isRecord(cardData) ? cardData['model-index'] : undefined)
  if (!Array.isArray(index)) return undefined
  const results = index.flatMap((entry: unknown) =>
    isRecord(entry) && Array.isArray(entry['results']) ? entry['results'] : [],
  )
  return results.length
}

/**
 * Adds a line to `history.jsonl`: when a figure differs from the last line, or when the last line is a
 * week old. A second line of the same day takes the first one's place. Gives the text unchanged when
 * nothing is to be said; lines that cannot be read stay where they are.
 */
export function appendHistory(text: string, line: HistoryLine): string {
  const last = parseHistory(text, () => {}).at(-1)
  if (last && sameFigures(last, line) && !isWeekApart(last.date, line.date)) return text
  const lines = text.split('\n').filter((row) => row.trim() !== '')
  const lastRow = lines.at(-1)
  const sameDay = last?.date === line.date && lastRow !== undefined && isLineOf(lastRow, line.date)
  const kept = sameDay ? lines.slice(0, -1) : lines
  return `${kept.map((row) => `${row}\n`).join('')}${writeJsonLine(line)}`
}

/** Whether a sync of `day` writes a line whatever is in it: the last one is a week old, or there is none. */
export function isLineDue(text: string, day: string): boolean {
  const last = parseHistory(text, () => {}).at(-1)
  return last === undefined || isWeekApart(last.date, day)
}

function isLineOf(row: string, day: string): boolean {
  return parseHistory(row, () => {}).at(0)?.date === day
}

function sameFigures(a: HistoryLine, b: HistoryLine): boolean {
  const isSame = (key: keyof HistoryLine): boolean =>
    (a[key] ?? undefined) === (b[key] ?? undefined)
  if (!(['sha', 'downloads', 'likes', 'licence'] as const).every(isSame)) return false
  // An earlier sync did not say these: that is no change.
  const isOld = (a.access ?? undefined) === undefined
  return isOld || (['access', 'newVersion', 'results'] as const).every(isSame)
}

function isWeekApart(earlier: string, later: string): boolean {
  return Date.parse(later) - Date.parse(earlier) >= WEEK_MS
}
