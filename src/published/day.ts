/** The day of a date as published files state it, `2026-01-31`; undefined for what is no date. */
export function dayOf(date: string | undefined): string | undefined {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(date ?? '')?.[0]
  return day === undefined || Number.isNaN(Date.parse(day)) ? undefined : day
}

/** The day for which the Hub says that all older repositories were made (https://huggingface.co/docs/hub/api). */
const OLDEST = '2022-03-02'

/** The day on which a repository was made, where the Hub knows it. */
export function createdDay({ createdAt }: { createdAt?: string }): string | undefined {
  const day = dayOf(createdAt)
  return day === OLDEST ? undefined : day
}

/** The latest of some days. */
export function latestDay(days: Iterable<string | undefined>): string | undefined {
  let latest: string | undefined
  for (const day of days) if (day !== undefined && day > (latest ?? '')) latest = day
  return latest
}

/** The moment of a date as bills state it, `2026-01-31T00:00:00Z`; undefined for what is no date. */
export function instantOf(date: string | undefined): string | undefined {
  if (dayOf(date) === undefined) return undefined
  const time = Date.parse(date ?? '')
  return Number.isNaN(time) ? undefined : `${new Date(time).toISOString().slice(0, 19)}Z`
}
