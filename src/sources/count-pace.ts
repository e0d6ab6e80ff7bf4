import { join } from 'node:path'
import { readIfThere } from '../snapshot/write-folder.ts'
import { isLineDue } from '../snapshot/write-history.ts'
import { writeJson } from '../snapshot/write-json.ts'
import type { LocalModel } from './local-models.ts'

/** What tells a run how often new counts are written. */
interface Pace {
  /** New counts alone are written once a week. */
  weekly?: boolean
  /** Ask for everything again, whatever is here. */
  full: boolean
  /** UTC day of the run. */
  day: string
}

/** Figures that move every day without anybody changing the model. */
const COUNTS: readonly string[] = ['downloads', 'downloadsAllTime', 'likes']

/**
 * Whether new counts of a model wait: where the catalogue wants a line a week, until the last one is that old.
 * A run that asks for everything again waits for nothing.
 */
export function countsWait(
  { weekly, full, day }: Pace,
  local: LocalModel | undefined,
): local is LocalModel {
  if (!weekly || full || !local) return false
  const history = readIfThere(join(local.folder, 'history.jsonl'))
  return history !== undefined && !isLineDue(history.toString('utf8'), day)
}

/** Fields without the counts among them. */
export function withoutCounts(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([key]) => !COUNTS.includes(key)))
}

/** Whether an answer says just what is here, but for counts. */
export function differsInCounts(answer: Record<string, unknown>, local: LocalModel): boolean {
  return writeJson(withoutCounts(answer)) === writeJson(withoutCounts(local.raw ?? {}))
}
