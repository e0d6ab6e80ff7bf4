import { z } from 'zod'
import { known } from '../../known.ts'
import { en } from '../../messages/en.ts'
import type { Sheet } from '../../sheet/sheet.ts'
import { dayOf } from '../day.ts'
import {
  type ChecklistItem,
  checklistItems,
  checklists,
  groupIds,
  itemIds,
  listIds,
} from './checklists.ts'
import { type DisclosureState, disclosureStates, type Verdicts, verdictOf } from './verdicts.ts'

/**
 * What the checklists of the field ask of a model, and what is stated of it, with the place. That something is stated
 * does not say that it is true or enough: nothing here is a verdict.
 */

const text = z.string()

const placeSchema = z.object({
  kind: z
    .enum(['heading', 'field', 'file', 'link'])
    .describe(
      'A heading or bold label of the card, a field, a file of the repository, a link of the card',
    ),
  name: text.describe(
    'Text of the heading or label, name of the field, path of the file, text of the link',
  ),
  by: z
    .enum(['card', 'hub', 'files', 'name', 'editor'])
    .describe('Who says it, where it is a field')
    .exactOptional(),
  url: text.describe('Address of the file or link').exactOptional(),
  anchor: text.describe('Id of the heading in the page of the sheet').exactOptional(),
})

const itemSchema = z.object({
  id: z.enum(itemIds).describe('Stable name'),
  point: text.describe('Number or name that the checklist has for it'),
  asks: text.describe('What is asked for, in English'),
  optional: z.literal(true).describe('Whether the checklist does not need it').exactOptional(),
  whereApplicable: z
    .literal(true)
    .describe('Whether the checklist asks for it only where applicable')
    .exactOptional(),
  source: text.describe("Where its own text is, where that is not the checklist's").exactOptional(),
  state: z
    .enum(disclosureStates)
    .describe(
      '`stated` at the places below; `not-stated` in what was read; `not-looked-for`: it may stand where nothing is read',
    ),
  rule: text.describe('Name of the rule that decided'),
  places: z
    .array(placeSchema)
    .describe('Where it is stated, or where one would look for what was not looked for'),
})

const disclosureSchema = z
  .object({
    $schema: text.describe('Address of this schema').exactOptional(),
    schemaVersion: z.literal(1).describe('Version of the form of this file'),
    id: text.describe('Repository id'),
    sha: text.describe('Commit that was read').exactOptional(),
    snapshotDate: text.describe('When it was read, ISO 8601').exactOptional(),
    meaning: text.describe('What is said here and what is not, in English'),
    licence: z
      .object({
        name: text.describe('Name in full'),
        spdx: text.describe('SPDX id or expression').exactOptional(),
        osiApproved: z.boolean().describe('As the SPDX licence list says').exactOptional(),
      })
      .describe('What the files of the repository are under, as stated')
      .exactOptional(),
    checklists: z
      .array(
        z.object({
          id: z.enum(listIds).describe('Stable name'),
          title: text.describe('Name in English'),
          source: text.describe('Where its own text is'),
          groups: z
            .array(
              z.object({
                id: z.enum(groupIds).describe('Stable name'),
                title: text.describe('Name in English'),
                items: z.array(itemSchema).describe('What is asked for, in its order'),
              }),
            )
            .describe('Parts of the checklist'),
        }),
      )
      .describe('Checklists of the field'),
  })
  .describe('What checklists ask of a model, and what is stated of it; no verdict')
export type Disclosure = z.infer<typeof disclosureSchema>
export type DisclosedItem = z.infer<typeof itemSchema>

/** The JSON Schema (draft 2020-12) of `disclosure.json`. */
export function disclosureJsonSchema(): object {
  return { ...z.toJSONSchema(disclosureSchema, { io: 'input' }), title: 'modelsheets disclosure' }
}

/** The checklists with all that is the same for every model. */
const askedOfAll = checklists.map((list) => ({
  id: list.id,
  title: en.disclosure.lists[list.id],
  source: list.source,
  groups: list.groups.map((group) => ({
    id: group.id,
    title: en.disclosure.groups[group.id],
    items: group.items.map(({ id, point, rule, optional, whereApplicable, source }) => ({
      rule,
      asked: {
        id,
        point,
        asks: en.disclosure.items[id],
        ...known({ optional, whereApplicable, source }),
      },
    })),
  })),
}))

/** A model with what the rules came to for it. */
interface DisclosedModel {
  sheet: Pick<Sheet, 'id' | 'sha' | 'snapshotDate' | 'license'>
  verdicts: Verdicts
}

/** Goes through every checklist. */
export function discloses({ sheet, verdicts }: DisclosedModel): Disclosure {
  const { license } = sheet
  return {
    schemaVersion: 1,
    id: sheet.id,
    ...known({
      sha: sheet.sha,
      snapshotDate: dayOf(sheet.snapshotDate),
      licence: license && {
        name: license.name,
        ...known({ spdx: license.spdx, osiApproved: license.osiApproved }),
      },
    }),
    meaning: en.disclosure.meaning,
    checklists: askedOfAll.map(({ groups, ...list }) => ({
      ...list,
      groups: groups.map(({ items, ...group }) => ({
        ...group,
        items: items.map(({ rule, asked }) => {
          const { state, places } = verdictOf(verdicts, rule)
          return { ...asked, state, rule, places }
        }),
      })),
    })),
  }
}

/** One letter a state, for lists of many models. */
const letters: Readonly<Record<DisclosureState, string>> = {
  stated: 's',
  'not-stated': 'n',
  'not-looked-for': 'x',
}

/** The states of every item in the order of the checklists, a letter each. */
export function disclosedLetters(verdicts: Verdicts): string {
  return checklistItems
    .map(({ rule }: ChecklistItem) => letters[verdictOf(verdicts, rule).state])
    .join('')
}

/** The state that a letter stands for. */
export function stateOfLetter(letter: string): DisclosureState | undefined {
  return disclosureStates.find((state) => letters[state] === letter)
}

/** How many items of a list are stated, of all that it asks for. */
export function countStated(groups: readonly { items: readonly DisclosedItem[] }[]): {
  stated: number
  of: number
} {
  const items = groups.flatMap((group) => group.items)
  return { stated: items.filter(({ state }) => state === 'stated').length, of: items.length }
}
