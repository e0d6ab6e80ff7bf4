import { z } from 'zod'
import { en } from '../messages/en.ts'
import { words } from '../messages/words.ts'
import { type Change, changeSchema } from '../sheet/change-schema.ts'
import type { SheetRecord } from '../sheet/record.ts'
import { dayOf } from './day.ts'

const text = z.string()

/** A change with the model that it is of. */
export const listedChangeSchema = changeSchema.extend({
  id: text.describe('UUID that stays the same in every build'),
  model: text.describe('Repository id'),
  text: text.describe('The change in English'),
})
export type ListedChange = z.infer<typeof listedChangeSchema>

/** Schema of `changes.json` and of the files by month. */
const changesSchema = z
  .object({
    $schema: text.describe('Address of this schema').exactOptional(),
    schemaVersion: z.literal(1).describe('Version of the form of this file'),
    months: z
      .array(
        z.object({
          month: text.describe('Month, `2026-01`'),
          changes: z.number().int().describe('Changes in that month'),
          path: text.describe('Path of the file of that month below the site'),
        }),
      )
      .describe('Every month with changes, newest first; only in `changes.json`')
      .exactOptional(),
    changes: z
      .array(listedChangeSchema)
      .describe('Changes, newest first: the newest 1,000, or all of a month'),
  })
  .describe('What changed of the models of a catalogue between snapshots')

/** The JSON Schema (draft 2020-12) of lists of changes. */
export function changesJsonSchema(): object {
  return { ...z.toJSONSchema(changesSchema, { io: 'input' }), title: 'modelsheets changes' }
}

/** Changes in `changes.json`; all stand in the files by month. */
export const NEWEST = 1000
/** Changes in one feed. */
export const IN_FEED = 100
/** Changes on the page. */
export const ON_PAGE = 200

/** A change in the words of the site, as pages and feeds say it; files for programs say it in English. */
export function changeText(
  { kind, from, to }: Pick<Change, 'kind' | 'from' | 'to'>,
  { sentences }: Pick<typeof en.changes, 'sentences'> = words.changes,
): string {
  return sentences[kind]({ ...(from && { from }), ...(to && { to }) })
}

/**
 * The changes of all models, newest first; those of a day by model.
 * @param idOf Gives a UUID for what is told apart by a value.
 */
export function listChanges(
  records: readonly SheetRecord[],
  idOf: (value: unknown) => string,
): ListedChange[] {
  const all = records.flatMap(({ id: model, changes = [] }) =>
    changes.flatMap((change) => {
      const date = dayOf(change.date)
      if (date === undefined) return []
      const { kind, from, to } = change
      const id = idOf([model, date, kind, from, to])
      return [{ ...change, date, id, model, text: changeText(change, en.changes) }]
    }),
  )
  return newestFirst(all)
}

/** Changes by day, the newest first; those of a day by model, and those of a model as they came. */
export function newestFirst(changes: readonly ListedChange[]): ListedChange[] {
  return changes.toSorted((a, b) => {
    if (a.date !== b.date) return a.date < b.date ? 1 : -1
    return a.model === b.model ? 0 : a.model < b.model ? -1 : 1
  })
}

/** All changes, as far as the page and `changes.json` show them. */
export interface AllChanges {
  newest: ListedChange[]
  /** How many there are in all, and of how many models. */
  number: number
  models: number
  months: { month: string; changes: number; path: string }[]
}

/** Path of the changes of a month below the base. */
export function monthPath(month: string): string {
  return `changes/${month}.json`
}

/** The months with changes, newest first. */
export function changeMonths(changes: readonly ListedChange[]): AllChanges['months'] {
  const months = Map.groupBy(changes, ({ date }) => date.slice(0, 7))
  return [...months].map(([month, list]) => ({
    month,
    changes: list.length,
    path: monthPath(month),
  }))
}
