import { known } from '../../known.ts'
import type { Sheet } from '../../sheet/sheet.ts'
import { type RuleName, ruleNames, rules } from './evidence.ts'
import { evidenceOf, type Place } from './finders.ts'

/** Whether something is stated, or cannot be told from what is read here. */
export const disclosureStates = ['stated', 'not-stated', 'not-looked-for'] as const
/** What a rule says of a point of a checklist. */
export type DisclosureState = (typeof disclosureStates)[number]

/** A place with the id of its heading in the page of the sheet. */
export interface ListPlace extends Place {
  anchor?: string
}

/** What a rule comes to, with where it is stated or where one would look. */
export interface Verdict {
  state: DisclosureState
  places: ListPlace[]
}

/** What each rule comes to for a model; what a model does not state is absent. */
export type Verdicts = Readonly<Partial<Record<RuleName, Verdict>>>

/** What a rule came to. */
export const verdictOf = (verdicts: Verdicts, rule: RuleName): Verdict =>
  verdicts[rule] ?? { state: 'not-stated', places: [] }

/** A heading of the rendered card. */
interface Anchor {
  id: string
  text: string
}

/** What is looked through. */
export interface JudgedModel {
  sheet: Sheet
  /** The card as Markdown. */
  card?: string | undefined
  /** Headings of the rendered card, for links to them. */
  headings?: readonly Anchor[] | undefined
}

/** Asks every rule of the checklists of a model. */
export function judge({ sheet, card, headings = [] }: JudgedModel): Verdicts {
  const evidence = evidenceOf(sheet, card)
  const anchors = new Map(headings.toReversed().map(({ id, text }) => [headingKey(text), id]))
  const anchored = (place: Place): ListPlace =>
    place.kind === 'heading'
      ? { ...place, ...known({ anchor: anchors.get(headingKey(place.name)) }) }
      : place
  const verdicts: Partial<Record<RuleName, Verdict>> = {}
  for (const name of ruleNames) {
    const found = rules[name](evidence)
    if ('elsewhere' in found)
      verdicts[name] = { state: 'not-looked-for', places: found.elsewhere.map(anchored) }
    else if (found.places.length > 0)
      verdicts[name] = { state: 'stated', places: found.places.map(anchored) }
  }
  return verdicts
}

/** Letters and digits of a heading: marks of Markdown are no part of what is read. */
const headingKey = (text: string): string =>
  text
    .replace(/<[^>]*>|\]\([^)]*\)/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase()
