import { z } from 'zod'
import { known } from '../../known.ts'
import { en } from '../../messages/en.ts'
import type { Sheet } from '../../sheet/sheet.ts'
import type { CompiledModel } from '../../view/compiled.ts'
import { dayOf } from '../day.ts'
import {
  type ChecklistItem,
  checklistItems,
  checklists,
  groupIds,
  itemIds,
  listIds,
} from './checklists.ts'
import { type RuleName, rules } from './evidence.ts'
import { type Evidence, evidenceOf, type Place } from './finders.ts'

/**
 * What the checklists of the field ask of a model, and what is stated of it, with the place. That something is stated
 * does not say that it is true or enough: nothing here is a verdict.
 */

const text = z.string()

/** Whether something is stated, or cannot be told from what is read here. */
export const disclosureStates = ['stated', 'not-stated', 'not-looked-for'] as const
export type DisclosureState = (typeof disclosureStates)[number]

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
export type ListPlace = DisclosedItem['places'][number]

/** The JSON Schema (draft 2020-12) of `disclosure.json`. */
export function disclosureJsonSchema(): object {
  return { ...z.toJSONSchema(disclosureSchema, { io: 'input' }), title: 'modelsheets disclosure' }
}

/** A heading of the rendered card. */
interface Anchor {
  id: string
  text: string
}

/** What is looked through. */
export interface DisclosureInput {
  sheet: Sheet
  card?: string | undefined
  /** Headings of the rendered card, for links to them. */
  headings?: readonly Anchor[] | undefined
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

/** Goes through every checklist. */
export function discloses({ sheet, card, headings = [] }: DisclosureInput): Disclosure {
  const judge = judgeOf(evidenceOf(sheet, card), headings)
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
          const { state, places } = judge(rule)
          return { ...asked, state, rule, places }
        }),
      })),
    })),
  }
}

type DisclosedModel = Pick<CompiledModel, 'sheet' | 'card' | 'readme'>

const made = new WeakMap<DisclosedModel, Disclosure>()

/** What the checklists ask of a compiled model; gone through once, however many of its pages ask. */
export function disclosureOf(model: DisclosedModel): Disclosure {
  const known = made.get(model)
  if (known !== undefined) return known
  const { sheet, card, readme } = model
  const disclosure = discloses({ sheet, card, headings: readme?.headings })
  made.set(model, disclosure)
  return disclosure
}

type Judge = (rule: RuleName) => Pick<DisclosedItem, 'state' | 'places'>

/** Asks each rule once. */
function judgeOf(evidence: Evidence, headings: readonly Anchor[] = []): Judge {
  const known = new Map<RuleName, ReturnType<Judge>>()
  const anchorOf = anchorFinder(headings)
  return (rule) => {
    const before = known.get(rule)
    if (before !== undefined) return before
    const { state, places } = verdict(rule, evidence)
    const found = { state, places: places.map((place) => anchorOf(place)) }
    known.set(rule, found)
    return found
  }
}

/** Gives places under headings with the id that the heading has in the page. */
function anchorFinder(headings: readonly Anchor[]): (place: Place) => ListPlace {
  const anchors = new Map(headings.toReversed().map(({ id, text }) => [headingKey(text), id]))
  return (place) =>
    place.kind === 'heading'
      ? { ...place, ...known({ anchor: anchors.get(headingKey(place.name)) }) }
      : place
}

function verdict(
  rule: RuleName,
  evidence: Evidence,
): { state: DisclosureState; places: readonly Place[] } {
  const found = rules[rule](evidence)
  if ('elsewhere' in found) return { state: 'not-looked-for', places: found.elsewhere }
  return { state: found.places.length > 0 ? 'stated' : 'not-stated', places: found.places }
}

/** Letters and digits of a heading: marks of Markdown are no part of what is read. */
const headingKey = (text: string): string =>
  text
    .replace(/<[^>]*>|\]\([^)]*\)/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase()

/** One letter a state, for lists of many models. */
const letters: Readonly<Record<DisclosureState, string>> = {
  stated: 's',
  'not-stated': 'n',
  'not-looked-for': 'x',
}

/** The states of every item in the order of the checklists, a letter each. */
export function disclosedLetters({ sheet, card }: DisclosureInput): string {
  const judge = judgeOf(evidenceOf(sheet, card))
  return checklistItems.map(({ rule }: ChecklistItem) => letters[judge(rule).state]).join('')
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
